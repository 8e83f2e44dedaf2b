import type { CalendarDate } from '../../domain/calendar-date.ts';
import { missingClarities } from '../../domain/clarity.ts';
import type { Programme } from '../../domain/programme.ts';
import type { Clarity, Task, TaskState } from '../../domain/task.ts';
import { isDone, taskAsOf, taskState, workingDaysOverdue } from '../../domain/task-state.ts';
import { withDeadlineAsOf } from './deadline-as-of.ts';
import { plainKey } from './earlier-tasks.ts';
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
  /** The same work when the figures of the period before closed; null where nobody can tell. */
  readonly before: ReportedTask | null;
  readonly finishedInPeriod: boolean;
  /** The day it was finished, when that was after the closing date. */
  readonly finishedAfterClosing: CalendarDate | null;
  /** Something was written about it in the period, be it only a date. */
  readonly updated: boolean;
  /** A result of the period was written: not one of later, nor that of the last period again. */
  readonly hasResult: boolean;
  /** What stands beside it was written after the closing date: it is of the next period. */
  readonly updatedAfterClosing: boolean;
  /** Not finished, and told in the same words as in the last period. */
  readonly isUnchanged: boolean;
  readonly missing: readonly Clarity[];
}

export function reportedTask(
  original: Task,
  { calendar, changes }: Programme,
  window: FiguresWindow,
  today: CalendarDate,
  before: ReportedTask | null,
): ReportedTask {
  const { asOf } = window;
  const task = withDeadlineAsOf(taskAsOf(original, asOf), asOf, changes, calendar);
  const state = taskState(task, asOf, calendar);
  const finishedAfterClosing = finishDayBetween(original, asOf, today);
  const updated = isUpdated(task, before, window);
  const updatedAfterClosing = task.updatedOn !== null && task.updatedOn > asOf;
  const isRepeated = before !== null && task.result !== '' && isSame('result', task, before.task);
  const isOfPeriod = updated && !updatedAfterClosing && finishedAfterClosing === null;
  return {
    task,
    state,
    waiting: isDone(state) && task.confirmation === 'waiting',
    workingDaysOverdue: state === 'overdue' ? workingDaysOverdue(task, asOf, calendar) : 0,
    before,
    finishedInPeriod:
      isDone(state) &&
      (before && window.continues
        ? !isDone(before.state)
        : isSince(window, task.completedOn ?? task.updatedOn)),
    finishedAfterClosing,
    updated,
    hasResult: isOfPeriod && task.result !== '' && !isRepeated,
    updatedAfterClosing,
    isUnchanged: isRepeated && !isDone(state) && state !== 'cancelled',
    missing: missingClarities(task),
  };
}

/** Texts that tell how far a task has come. */
const TOLD = ['result', 'evidence', 'difficulty', 'proposal', 'status', 'completedOn'] as const;

/**
 * By the days beside it; without any, by what stands there now and did not before. Calling a task
 * done is an update, whoever forgot to write the day.
 */
function isUpdated(task: Task, before: ReportedTask | null, window: FiguresWindow): boolean {
  const lastDay = latest(task.updatedOn, task.completedOn);
  if (lastDay !== null && isSince(window, lastDay)) return true;
  if (before !== null) return TOLD.some((key) => !isSame(key, task, before.task));
  return (
    lastDay === null && isSince(window, null) && (task.result !== '' || task.status === 'done')
  );
}

/** The same words, however they are spaced or capitalised. */
function isSame(key: (typeof TOLD)[number], one: Task, other: Task): boolean {
  const [text, past] = [one[key] ?? '', other[key] ?? ''];
  return text === past || plainKey(text) === plainKey(past);
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

/** One for all comparisons: to make it costs fifty times as much as to use it. */
const byCode = new Intl.Collator('vi', { numeric: true });

/** Groups 1–8, then the common duties, then tasks without group; inside them by code. */
export function inReportOrder(tasks: readonly ReportedTask[]): readonly ReportedTask[] {
  const rank = ({ task }: ReportedTask) => (task.group === null ? 10 : task.group || 9);
  return tasks.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      byCode.compare(a.task.code, b.task.code) ||
      a.task.sheetRow - b.task.sheetRow,
  );
}
