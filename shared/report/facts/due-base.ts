import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { ReportedTask } from './reported-task.ts';

/** The tasks that can be judged on time: finished or overdue, with a deadline. */
export interface DueBase {
  /** Finished on time + finished late + overdue, so that it ties to Bảng 1. */
  readonly total: number;
  readonly onTime: number;
  /** Of `onTime`: finished although the deadline is still to come. */
  readonly early: number;
}

export function dueBase(tasks: readonly ReportedTask[], asOf: CalendarDate): DueBase {
  const onTime = tasks.filter(({ state }) => state === 'done-on-time');
  const others = tasks.filter(({ state }) => state === 'done-late' || state === 'overdue');
  return {
    total: onTime.length + others.length,
    onTime: onTime.length,
    early: onTime.filter(({ task }) => (task.deadline.effectiveDate ?? asOf) > asOf).length,
  };
}
