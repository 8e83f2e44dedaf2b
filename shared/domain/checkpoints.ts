import { type CalendarDate, calendarDate, endOfMonth, yearOf } from './calendar-date.ts';
import type { DeadlineKind } from './deadline.ts';

/** How often recurring work comes back. */
export type Recurrence = 'week' | 'month' | 'quarter' | 'half-year' | 'year';

/** A day that comes back each year. One that a month does not have is that month's last. */
export interface DayOfYear {
  readonly month: number;
  readonly day: number;
}

/** What decides when work is looked at. */
export interface Pace {
  readonly kind: DeadlineKind;
  readonly every: Recurrence | null;
  /** The days that the words name, for work that comes back on them. */
  readonly days?: readonly DayOfYear[];
  readonly last: CalendarDate | null;
}

/** The months whose closing date each recurrence falls on; no report closes each week. */
const months: Readonly<Record<Recurrence, readonly number[]>> = {
  week: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  month: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  quarter: [3, 6, 9, 12],
  'half-year': [6, 12],
  year: [12],
};

/** Days on which work without a near deadline is looked at. */
export type CheckpointPlanner = (pace: Pace) => readonly CalendarDate[];

/**
 * Work that runs for years, comes back or never ends is asked about on the closing dates of the
 * reports (Nghị định 09/2019/NĐ-CP, Điều 12), not on the last days of quarters, so that people are
 * not asked twice. Recurring work keeps its own rhythm, and its own days where it names them; the
 * rest is looked at each quarter, up to its last day. A day, a month or a quarter needs no checkpoint
 * when it comes within a year of the beginning. The arrays are shared by the tasks that have the same
 * ones.
 */
export function checkpointPlanner(programme: {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly closingDay: number;
}): CheckpointPlanner {
  const known = new Map<string, readonly CalendarDate[]>();
  const nextYear = `${yearOf(programme.from) + 1}${programme.from.slice(4)}`;
  return (pace) => {
    const isFar = pace.last !== null && pace.last > nextYear;
    const rhythm = rhythmOf(pace, isFar);
    if (rhythm === null) return [];
    const to = pace.last !== null && pace.last < programme.to ? pace.last : programme.to;
    const yearly =
      pace.days ?? months[rhythm].map((month) => ({ month, day: programme.closingDay }));
    const key = `${yearly.map(({ month, day }) => `${month}/${day}`).join()} ${to}`;
    const days = known.get(key) ?? daysBetween(yearly, programme.from, to);
    known.set(key, days);
    return days;
  };
}

function rhythmOf({ kind, every }: Pace, isFar: boolean): Recurrence | null {
  if (kind === 'recurring') return every ?? 'quarter';
  return isFar || kind === 'ongoing' || kind === 'span' || kind === 'year' ? 'quarter' : null;
}

function daysBetween(
  yearly: readonly DayOfYear[],
  from: CalendarDate,
  to: CalendarDate,
): readonly CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let year = yearOf(from); year <= yearOf(to); year++) {
    for (const { month, day } of yearly) {
      const date = calendarDate(year, month, day) ?? endOfMonth(year, month);
      if (date >= from && date <= to) days.push(date);
    }
  }
  return days;
}
