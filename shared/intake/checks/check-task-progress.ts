import type { Finding } from '../../domain/finding.ts';
import { taskState, workingDaysOverdue } from '../../domain/task-state.ts';
import type { ReadTask } from '../tasks.ts';
import { at, type CheckContext, lacks } from './task-check.ts';

/** A percentage never decides a state; it is only asked about where it contradicts one. */
export function checkProgress(read: ReadTask): readonly Finding[] {
  if (read.progress === undefined && read.status.from !== 'progress') {
    return [at(read, 'progress', 'task/progress-unreadable', { text: read.row.text('progress') })];
  }
  const { status, progressPercent } = read.task;
  if (read.progressBefore !== null && progressPercent !== null) {
    const details = { before: read.progressBefore, now: progressPercent };
    return [at(read, 'progress', 'task/progress-fallen', details)];
  }
  const isOpen = status === 'in-progress' || status === 'not-started';
  if (read.progress !== 100 || !isOpen) return [];
  return [at(read, 'status', 'task/progress-full-not-done', { status })];
}

export function checkDone(
  read: ReadTask,
  { today, programmeFrom }: CheckContext,
): readonly Finding[] {
  const { task, row } = read;
  const findings: Finding[] = [];
  if (task.status === 'done') {
    const dateCell = lacks(read, 'completedOn') ? row.place('completedOn').cell : null;
    const evidenceCell = lacks(read, 'evidence') ? row.place('evidence').cell : null;
    if (dateCell || evidenceCell) {
      const key = dateCell ? 'completedOn' : 'evidence';
      findings.push(at(read, key, 'task/done-incomplete', { dateCell, evidenceCell }));
    }
  }
  if (task.completedOn !== null && task.completedOn > today) {
    const details = { date: task.completedOn, today, resultCell: row.place('result').cell };
    findings.push(at(read, 'completedOn', 'task/done-in-future', details));
  }
  if (task.completedOn !== null && task.completedOn < programmeFrom) {
    const details = { date: task.completedOn, programmeFrom };
    findings.push(at(read, 'completedOn', 'task/done-before-programme', details));
  }
  return findings;
}

export function checkOverdue(
  read: ReadTask,
  { today, calendar }: CheckContext,
): readonly Finding[] {
  const { task } = read;
  // The cell of the state says what stands in the way.
  if (
    read.status.advice ||
    !lacks(read, 'difficulty') ||
    taskState(task, today, calendar) !== 'overdue'
  )
    return [];
  const days = workingDaysOverdue(task, today, calendar);
  return [at(read, 'difficulty', 'task/overdue-unexplained', { workingDaysOverdue: days })];
}
