import {
  type CalendarDate,
  calendarDate,
  endOfMonth,
  monthOf,
  yearOf,
} from '../../domain/calendar-date.ts';
import { nextPeriod, type Period, parsePeriod } from '../../domain/period.ts';
import type { ReportedTask } from './reported-task.ts';

export interface DueMonth {
  readonly year: number;
  readonly month: number;
  readonly tasks: readonly ReportedTask[];
}

/** What falls due from the closing date to the end of the next calendar period. */
export interface NextWork {
  readonly period: Period;
  /** Overdue on the closing date and still not finished when the figures were read. */
  readonly overdue: number;
  readonly due: readonly ReportedTask[];
  readonly months: readonly DueMonth[];
  /**
   * Something is due before the next calendar period begins: figures close on the 14th, deadlines
   * run to the end of the month, and work due in between must not fall into the gap.
   */
  readonly someBefore: boolean;
}

export function nextWork(
  tasks: readonly ReportedTask[],
  period: Period,
  closingDay: number,
  asOf: CalendarDate,
): NextWork {
  const next = followingPeriod(period, closingDay, asOf);
  const begins = calendarDate(next.firstYear, next.firstMonth, 1)!;
  const ends = endOfMonth(next.lastYear, next.lastMonth);
  const open = tasks.filter((one) => one.finishedAfterClosing === null);
  const due = open
    .filter(({ state }) => state === 'not-due' || state === 'due-soon')
    .filter(({ task }) => dueDay(task) <= ends)
    .toSorted((a, b) => dueDay(a.task).localeCompare(dueDay(b.task)));
  return {
    period: next,
    overdue: open.filter(({ state }) => state === 'overdue').length,
    due,
    months: byMonth(due),
    someBefore: due.some(({ task }) => dueDay(task) < begins),
  };
}

/** What comes next in the middle of a term is the year that runs, not the one after the term. */
function followingPeriod(period: Period, closingDay: number, asOf: CalendarDate): Period {
  if (period.kind !== 'years' || asOf >= period.to) return nextPeriod(period, closingDay);
  const year = parsePeriod(String(yearOf(asOf)), closingDay)!;
  return asOf < year.to ? year : nextPeriod(year, closingDay);
}

function dueDay(task: ReportedTask['task']): CalendarDate {
  return task.deadline.effectiveDate ?? '';
}

function byMonth(tasks: readonly ReportedTask[]): readonly DueMonth[] {
  const months = Map.groupBy(tasks, ({ task }) => dueDay(task).slice(0, 7));
  return [...months.values()].map((own) => {
    const day = dueDay(own[0]!.task);
    return { year: yearOf(day), month: monthOf(day), tasks: own };
  });
}
