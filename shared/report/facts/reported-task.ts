import type { CalendarDate } from '../../domain/calendar-date.ts';
import { missingClarities } from '../../domain/clarity.ts';
import type { Programme } from '../../domain/programme.ts';
import type { Clarity, Task, TaskState } from '../../domain/task.ts';
import { isDone, taskAsOf, taskState, workingDaysOverdue } from '../../domain/task-state.ts';
import { withDeadlineAsOf } from './deadline-as-of.ts';
import { type FiguresWindow, isSince } from './figures-window.ts';

/** A counted task and everything the report says about it. */
export interface ReportedTask {
  /** As it stood on the closing date. */
  readonly task: Task;
  readonly state: TaskState;
  /** Called done by its unit, not confirmed by the Office. */
  readonly waiting: boolean;
  /** 0 when not overdue, and when only days off have passed since the deadline. */
  readonly workingDaysOverdue: number;
  readonly finishedInPeriod: boolean;
  /** The day it was finished, when that was after the closing date. */
  readonly finishedAfterClosing: CalendarDate | null;
  /** Something was written about it in the period, be it only a date. */
  readonly updated: boolean;
  /** A result was written in the period. */
  readonly hasResult: boolean;
  readonly missing: readonly Clarity[];
}

export function reportedTask(
  original: Task,
  { calendar, changes }: Programme,
  window: FiguresWindow,
  today: CalendarDate,
): ReportedTask {
  const { asOf } = window;
  const task = withDeadlineAsOf(taskAsOf(original, asOf), asOf, changes, calendar);
  const state = taskState(task, asOf, calendar);
  const finishedAfterClosing = finishDayBetween(original, asOf, today);
  const lastDay = latest(task.updatedOn, task.completedOn);
  const written = lastDay !== null || task.result !== '';
  const updated = written && isSince(window, lastDay);
  return {
    task,
    state,
    waiting: isDone(state) && task.confirmation === 'waiting',
    workingDaysOverdue: state === 'overdue' ? workingDaysOverdue(task, asOf, calendar) : 0,
    finishedInPeriod: isDone(state) && isSince(window, task.completedOn ?? task.updatedOn),
    finishedAfterClosing,
    updated,
    hasResult: updated && task.result !== '' && finishedAfterClosing === null,
    missing: missingClarities(task),
  };
}

function finishDayBetween(task: Task, after: CalendarDate, upTo: CalendarDate) {
  const { status, completedOn } = task;
  if (status !== 'done' || completedOn === null) return null;
  return completedOn > after && completedOn <= upTo ? completedOn : null;
}

function latest(one: CalendarDate | null, other: CalendarDate | null): CalendarDate | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}

/** Groups 1–8, then the common duties, then tasks without group; inside them by code. */
export function inReportOrder(tasks: readonly ReportedTask[]): readonly ReportedTask[] {
  const rank = ({ task }: ReportedTask) => (task.group === null ? 10 : task.group || 9);
  return tasks.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      a.task.code.localeCompare(b.task.code, 'vi', { numeric: true }) ||
      a.task.sheetRow - b.task.sheetRow,
  );
}
