import { addWorkingDays, workingDaysBetween } from '../domain/calendar.ts';
import {
  addDays,
  type CalendarDate,
  calendarDate,
  monthOf,
  yearOf,
} from '../domain/calendar-date.ts';
import type { Programme } from '../domain/programme.ts';
import type { Settings } from '../domain/settings.ts';
import type { Task } from '../domain/task.ts';
import type { ClosingLine } from './digest.ts';

/** Rows are asked for in the weekly mail that comes so many working days before the closing date. */
const WORKING_DAYS_AHEAD = 10;

/** The next closing date of the long and permanent work among these tasks, once it is near. */
export function closingLine(
  tasks: readonly Task[],
  { calendar, settings }: Programme,
  today: CalendarDate,
): ClosingLine | null {
  // Work with days of its own is looked at between two closing dates; what is too late hides neither.
  const lastDayFor = (day: CalendarDate) =>
    addWorkingDays(day, -settings.workingDaysToUpdate, calendar);
  const isAhead = (day: CalendarDate) => day > today && lastDayFor(day) >= today;
  const next = tasks
    .filter(isOpen)
    .flatMap(({ deadline }) => deadline.checkpoints.find(isAhead) ?? []);
  const closingDate = next.toSorted()[0];
  if (closingDate === undefined) return null;
  const isNear = workingDaysBetween(today, closingDate, calendar) <= WORKING_DAYS_AHEAD;
  if (!isNear) return null;
  const updateBy = lastDayFor(closingDate);
  return { tasks: next.filter((day) => day === closingDate).length, closingDate, updateBy };
}

/**
 * The day since which a unit has brought no row up to date, although it has open work: the closing
 * date before the last one, so that whoever kept the last is not asked right after it. Null when it
 * did, or has none.
 */
export function silentSince(
  tasks: readonly Task[],
  { closingDay, programmeDate, programmeStart }: Settings,
  today: CalendarDate,
): CalendarDate | null {
  const closed = lastClosing(lastClosing(today, closingDay), closingDay);
  const open = tasks.filter(isOpen);
  const isTooEarly = closed < (programmeDate ?? programmeStart);
  if (open.length === 0 || isTooEarly) return null;
  return open.some(({ updatedOn }) => updatedOn !== null && updatedOn > closed) ? null : closed;
}

function isOpen({ status }: Task): boolean {
  return status === 'in-progress' || status === 'not-started';
}

/** The closing day of this month, or of the one before when it has not passed. */
function lastClosing(today: CalendarDate, closingDay: number): CalendarDate {
  const closing = calendarDate(yearOf(today), monthOf(today), closingDay)!;
  if (closing < today) return closing;
  const lastMonth = addDays(`${today.slice(0, 8)}01`, -1);
  return calendarDate(yearOf(lastMonth), monthOf(lastMonth), closingDay)!;
}
