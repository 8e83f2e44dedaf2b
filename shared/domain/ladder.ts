import { type WorkingCalendar, workingDaysBetween } from './calendar.ts';
import { type CalendarDate, daysBetween } from './calendar-date.ts';

/**
 * The step of the reminders that a deadline stands on: so many working days before it, its own day,
 * or so many working days past it. Two days on one rung are one reminder.
 */
export type Rung = `before-${number}` | 'due' | `overdue-${number}`;

/** When a deadline is reminded of, in working days. */
export interface Ladder {
  /** Days before the deadline, in any order. */
  readonly before: readonly number[];
  /** After the first day overdue, every so many days. */
  readonly everyOverdue: number;
}

/** Rungs further away than this are for work that takes longer than a quarter. */
const NEAR_WORKING_DAYS = 10;
const LONGER_THAN_A_QUARTER = 92;

/**
 * The rung of a deadline on a day, null while it is further away than the first. A run that comes
 * late finds the rung of its own day, so that a missed one is caught up once and older ones are not.
 */
export function currentRung(
  { due, from }: { readonly due: CalendarDate; readonly from: CalendarDate },
  today: CalendarDate,
  calendar: WorkingCalendar,
  ladder: Ladder,
): Rung | null {
  const left = workingDaysBetween(today, due, calendar);
  if (today > due) return overdueRung(Math.max(1, -left), ladder);
  if (left === 0) return 'due';
  const isLong = daysBetween(from, due) > LONGER_THAN_A_QUARTER;
  const reached = ladder.before.filter(
    (days) => days >= left && (isLong || days <= NEAR_WORKING_DAYS),
  );
  return reached.length === 0 ? null : `before-${Math.min(...reached)}`;
}

/** The first day overdue, then each fifth. */
function overdueRung(days: number, { everyOverdue }: Ladder): Rung {
  return days < everyOverdue
    ? 'overdue-1'
    : `overdue-${Math.floor(days / everyOverdue) * everyOverdue}`;
}

/** Rungs that press: they are not kept for the weekly mail. */
export function isPressing(rung: Rung): boolean {
  return rung === 'before-1' || rung === 'due' || isOverdueRung(rung);
}

export function isOverdueRung(rung: string): boolean {
  return rung.startsWith('overdue-');
}
