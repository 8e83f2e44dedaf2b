import { isWorkingDay, type WorkingCalendar } from '../domain/calendar.ts';
import { addDays, type CalendarDate, isoWeekday } from '../domain/calendar-date.ts';

/** The Monday of a day's week. */
export function weekStart(day: CalendarDate): CalendarDate {
  return addDays(day, 1 - isoWeekday(day));
}

/** The working days since the last run on which nothing ran; none before the first run. */
export function missedDays(
  today: CalendarDate,
  calendar: WorkingCalendar,
  runDays: ReadonlySet<CalendarDate>,
): readonly CalendarDate[] {
  const last = [...runDays]
    .filter((day) => day < today)
    .toSorted()
    .at(-1);
  if (last === undefined) return [];
  const missed: CalendarDate[] = [];
  for (let day = addDays(last, 1); day < today; day = addDays(day, 1)) {
    if (isWorkingDay(day, calendar)) missed.push(day);
  }
  return missed;
}

/**
 * Whether the weekly mail is owed: its weekday (1 = Monday), or the next working day of that week,
 * has come, and no run since has done it. A week without a working day from there on has none.
 */
export function isWeeklyOwed(
  today: CalendarDate,
  weekday: number,
  calendar: WorkingCalendar,
  runDays: ReadonlySet<CalendarDate>,
): boolean {
  let day = addDays(weekStart(today), weekday - 1);
  while (day < today && !isWorkingDay(day, calendar)) day = addDays(day, 1);
  for (let done = day; done < today; done = addDays(done, 1)) if (runDays.has(done)) return false;
  return day <= today && isWorkingDay(today, calendar);
}
