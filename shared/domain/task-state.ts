import { type WorkingCalendar, workingDaysBetween } from './calendar.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { Deadline } from './deadline.ts';
import type { Task, TaskState, TaskStatus } from './task.ts';

/** From how many working days before the deadline a task is “sắp đến hạn”; the day itself is 0. */
export const DUE_SOON_WORKING_DAYS = 7;

interface Judged {
  readonly status: TaskStatus;
  readonly deadline: Deadline;
  readonly completedOn: CalendarDate | null;
}

/** Derives the state on a day. Finishing on the due day is on time; overdue starts the day after. */
export function taskState(task: Judged, today: CalendarDate, calendar: WorkingCalendar): TaskState {
  if (task.status === 'paused' || task.status === 'cancelled') return task.status;
  const due = task.deadline.effectiveDate;
  if (task.status === 'done') return finishedState(task, due);
  if (isPermanent(task.deadline)) return 'ongoing';
  if (due === null) return 'no-deadline';
  if (today > due) return 'overdue';
  const left = workingDaysBetween(today, due, calendar);
  return left <= DUE_SOON_WORKING_DAYS ? 'due-soon' : 'not-due';
}

function finishedState(task: Judged, due: CalendarDate | null): TaskState {
  if (due === null) return 'done-no-deadline';
  if (task.completedOn === null) return 'done-undated';
  return task.completedOn <= due ? 'done-on-time' : 'done-late';
}

/** “Thường xuyên”, “Hằng quý”: work that has no last day, unless an approved change gave it one. */
export function isPermanent(deadline: Deadline): boolean {
  const hasNoLastDay = deadline.kind === 'ongoing' || deadline.kind === 'recurring';
  return hasNoLastDay && deadline.effectiveDate === null;
}

export function isDone(state: TaskState): boolean {
  return state.startsWith('done-');
}

/** Working days past the effective deadline; 0 when it is not past or there is none. */
export function workingDaysOverdue(
  task: Pick<Task, 'deadline'>,
  today: CalendarDate,
  calendar: WorkingCalendar,
): number {
  const due = task.deadline.effectiveDate;
  return due === null || today <= due ? 0 : workingDaysBetween(due, today, calendar);
}

/** The most pressing state of the rows that detail a task: what their parent shows. */
export function combinedState(states: readonly TaskState[]): TaskState {
  const open: readonly TaskState[] = [
    'overdue',
    'due-soon',
    'not-due',
    'no-deadline',
    'ongoing',
    'paused',
    'done-late',
    'done-undated',
    'done-on-time',
    'done-no-deadline',
  ];
  return open.find((state) => states.includes(state)) ?? 'cancelled';
}

/**
 * The task as it stood at the end of a day: work finished later was not finished yet.
 * Used for a report whose closing date has passed.
 */
export function taskAsOf(task: Task, date: CalendarDate): Task {
  if (task.status !== 'done' || task.completedOn === null || task.completedOn <= date) return task;
  return { ...task, status: 'in-progress', confirmation: null };
}
