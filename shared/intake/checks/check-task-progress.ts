import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { Finding } from '../../domain/finding.ts';
import type { TaskStatus } from '../../domain/task.ts';
import { isPermanent, taskState, workingDaysOverdue } from '../../domain/task-state.ts';
import { saysNothing } from '../cells/cell-text.ts';
import { isUnnumbered as hasNoNumber } from '../cells/placeholders.ts';
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
  if (read.progress === 100 && isOpen(status)) {
    return [at(read, 'status', 'task/progress-full-not-done', { status })];
  }
  const isAgainst = status === 'done' || (status === 'not-started' && progressPercent !== 0);
  if (progressPercent === null || progressPercent === 100 || !isAgainst || !saysStatus(read)) {
    return [];
  }
  const details = { status, progress: progressPercent };
  return [at(read, 'progress', 'task/progress-against-status', details)];
}

function isOpen(status: TaskStatus): boolean {
  return status === 'in-progress' || status === 'not-started';
}

/** The state is told where it should be, and is not asked about already. */
function saysStatus({ status, row }: ReadTask): boolean {
  return status.certainty === 'sure' && status.from === 'status' && row.has('status');
}

export function checkDone(
  read: ReadTask,
  { today, programmeFrom }: CheckContext,
): readonly Finding[] {
  const { task, row } = read;
  const findings: Finding[] = [];
  if (task.status === 'done') {
    const dateCell = lacks(read, 'completedOn') ? row.place('completedOn').cell : null;
    const isUnnumbered = hasNoNumber(row.text('evidence'));
    const lacksEvidence = isUnnumbered || lacks(read, 'evidence');
    const evidenceCell = lacksEvidence ? row.place('evidence').cell : null;
    if (dateCell || evidenceCell) {
      const key = dateCell ? 'completedOn' : 'evidence';
      const typed = row.text('evidence');
      const evidenceText = evidenceCell === null || saysNothing(typed) ? '' : typed;
      const details = { dateCell, evidenceCell, evidenceText, isUnnumbered };
      findings.push(at(read, key, 'task/done-incomplete', details));
    }
  }
  if (task.completedOn !== null && task.completedOn > today) {
    const details = { date: task.completedOn, today, resultCell: row.place('result').cell };
    findings.push(at(read, 'completedOn', 'task/done-in-future', details));
  }
  if (task.completedOn !== null && task.completedOn < programmeFrom) {
    const details = { date: task.completedOn, programmeFrom };
    findings.push(at(read, 'completedOn', 'task/done-before-programme', details));
  } else if (isDoneButOpen(read, today)) {
    const details = { date: task.completedOn!, status: task.status };
    findings.push(at(read, 'completedOn', 'task/done-day-not-done', details));
  }
  return findings;
}

/** The day of the last round is no contradiction in work that comes back. */
function isDoneButOpen(read: ReadTask, today: CalendarDate): boolean {
  const { completedOn, status, deadline } = read.task;
  const isPast = completedOn !== null && completedOn <= today;
  return isPast && isOpen(status) && !isPermanent(deadline) && saysStatus(read);
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
