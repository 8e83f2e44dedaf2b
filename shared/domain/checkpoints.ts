import { type CalendarDate, calendarDate, yearOf } from './calendar-date.ts';
import type { DeadlineKind } from './deadline.ts';

/** How often recurring work comes back. */
export type Recurrence = 'month' | 'quarter' | 'half-year' | 'year';

/** The months whose closing date each recurrence falls on. */
const months: Readonly<Record<Recurrence, readonly number[]>> = {
  month: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  quarter: [3, 6, 9, 12],
  'half-year': [6, 12],
  year: [12],
};

/** Days on which work without a near deadline is looked at. */
export type CheckpointPlanner = (
  kind: DeadlineKind,
  every: Recurrence | null,
  last: CalendarDate | null,
) => readonly CalendarDate[];

/**
 * Work that runs for years, comes back or never ends is asked about on the closing dates of the
 * reports (Nghị định 09/2019/NĐ-CP, Điều 12), not on the last days of quarters, so that people are
 * not asked twice. Recurring work keeps its own rhythm, the rest is looked at each quarter, up to
 * its last day; a day, a month or a quarter needs no checkpoint. The arrays are shared by the tasks
 * that have the same ones.
 */
export function checkpointPlanner(programme: {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly closingDay: number;
}): CheckpointPlanner {
  const known = new Map<string, readonly CalendarDate[]>();
  return (kind, every, last) => {
    const rhythm = rhythmOf(kind, every);
    if (rhythm === null) return [];
    const to = last !== null && last < programme.to ? last : programme.to;
    const key = `${rhythm} ${to}`;
    const days = known.get(key) ?? closingDays(rhythm, { ...programme, to });
    known.set(key, days);
    return days;
  };
}

function rhythmOf(kind: DeadlineKind, every: Recurrence | null): Recurrence | null {
  if (kind === 'recurring') return every ?? 'quarter';
  return kind === 'ongoing' || kind === 'span' || kind === 'year' ? 'quarter' : null;
}

function closingDays(
  rhythm: Recurrence,
  { from, to, closingDay }: { from: CalendarDate; to: CalendarDate; closingDay: number },
): readonly CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let year = yearOf(from); year <= yearOf(to); year++) {
    for (const month of months[rhythm]) {
      const day = calendarDate(year, month, closingDay);
      if (day && day >= from && day <= to) days.push(day);
    }
  }
  return days;
}
