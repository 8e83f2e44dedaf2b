import { isWorkingDay, type WorkingCalendar } from '../domain/calendar.ts';
import { addDays, type CalendarDate, isoWeekday } from '../domain/calendar-date.ts';

/** The Monday of a day's week. */
export function weekStart(day: CalendarDate): CalendarDate {
  return addDays(day, 1 - isoWeekday(day));
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
