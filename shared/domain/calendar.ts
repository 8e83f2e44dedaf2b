import {
  addDays,
  type CalendarDate,
  daysBetween,
  isoWeekday,
  monthOf,
  yearOf,
} from './calendar-date.ts';

/**
 * Kinds of row in `Ngày nghỉ`: public holidays (Bộ luật Lao động 45/2019/QH14, Điều 112), days off
 * in lieu (Điều 111 khoản 3), and the yearly swaps announced for public servants.
 */
export type DayKind = 'holiday' | 'compensation' | 'swapped-off' | 'swapped-in';

export interface SpecialDay {
  readonly date: CalendarDate;
  readonly kind: DayKind;
  readonly name: string;
  /** Off in any year by law; does not show that anybody has entered that year's calendar. */
  readonly everyYear?: true;
}

/** The working days of the ward: Monday to Friday, changed by the special days. */
export interface WorkingCalendar {
  readonly specialDays: ReadonlyMap<CalendarDate, SpecialDay>;
}

export function workingCalendar(days: readonly SpecialDay[]): WorkingCalendar {
  return { specialDays: new Map(days.map((day) => [day.date, day])) };
}

export function isWorkingDay(date: CalendarDate, calendar: WorkingCalendar): boolean {
  const special = calendar.specialDays.get(date);
  if (special) return special.kind === 'swapped-in';
  return isoWeekday(date) <= 5;
}

/** The day itself when it is a working day, else the next one (Bộ luật Dân sự, Điều 148 khoản 5). */
export function sameOrNextWorkingDay(date: CalendarDate, calendar: WorkingCalendar): CalendarDate {
  let day = date;
  while (!isWorkingDay(day, calendar)) day = addDays(day, 1);
  return day;
}

/** Steps `count` working days forward, or back when negative. */
export function addWorkingDays(
  from: CalendarDate,
  count: number,
  calendar: WorkingCalendar,
): CalendarDate {
  let day = from;
  for (let left = Math.abs(count); left > 0; ) {
    day = addDays(day, Math.sign(count));
    if (isWorkingDay(day, calendar)) left--;
  }
  return day;
}

/**
 * Working days after `from` up to and including `to`: 0 for the same day, 1 for tomorrow.
 * Negative when `to` is earlier. “Còn 02 ngày làm việc”, “quá hạn 11 ngày làm việc”.
 */
export function workingDaysBetween(
  from: CalendarDate,
  to: CalendarDate,
  calendar: WorkingCalendar,
): number {
  if (to < from) return 0 - workingDaysBetween(to, from, calendar);
  const known = counted.get(calendar) ?? new Map<string, number>();
  counted.set(calendar, known);
  const key = from + to;
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size >= MOST_REMEMBERED) known.clear();
  const count = countWorkingDays(from, to, calendar);
  known.set(key, count);
  return count;
}

/** The deadlines of a programme are few, and each is asked about again and again. */
const counted = new WeakMap<WorkingCalendar, Map<string, number>>();
const MOST_REMEMBERED = 10_000;

function countWorkingDays(from: CalendarDate, to: CalendarDate, calendar: WorkingCalendar): number {
  let count = weekdaysBetween(from, to);
  for (const date of calendar.specialDays.keys()) {
    if (date <= from || date > to) continue;
    const isWeekday = isoWeekday(date) <= 5;
    if (isWeekday !== isWorkingDay(date, calendar)) count += isWeekday ? -1 : 1;
  }
  return count;
}

/** Mondays to Fridays after `from` up to and including `to`; a far date costs no more than a near one. */
function weekdaysBetween(from: CalendarDate, to: CalendarDate): number {
  const days = daysBetween(from, to);
  let count = Math.floor(days / 7) * 5;
  const first = isoWeekday(from);
  for (let step = 1; step <= days % 7; step++) if (((first + step - 1) % 7) + 1 <= 5) count++;
  return count;
}

/** Years without days off that should have them: next year's are announced in autumn. */
export function missingYears(calendar: WorkingCalendar, today: CalendarDate): readonly number[] {
  const year = yearOf(today);
  const years = monthOf(today) === 12 ? [year, year + 1] : [year];
  return years.filter((one) => !hasYear(calendar, one));
}

/** Whether anybody has entered the days off of that year; 1 January is entered with the year before. */
export function hasYear(calendar: WorkingCalendar, year: number): boolean {
  for (const { date, everyYear } of calendar.specialDays.values()) {
    const isNewYear = date.endsWith('-01-01');
    if (yearOf(date) === year && !everyYear && !isNewYear) return true;
  }
  return false;
}
