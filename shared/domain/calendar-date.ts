/**
 * A civil day in Vietnam, `YYYY-MM-DD`: no time and no zone, so nothing can shift it by a day.
 * Strings compare in date order.
 */
export type CalendarDate = string;

const MS_PER_DAY = 86_400_000;
/** 1899-12-30, day zero of spreadsheet serial numbers. */
const SERIAL_EPOCH = Date.UTC(1899, 11, 30) / MS_PER_DAY;

function epochDay(date: CalendarDate): number {
  return Date.UTC(+date.slice(0, 4), +date.slice(5, 7) - 1, +date.slice(8, 10)) / MS_PER_DAY;
}

function fromEpochDay(day: number): CalendarDate {
  const date = new Date(day * MS_PER_DAY);
  return isoDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** `toISOString` costs ten times as much, for every date cell of a sheet. */
function isoDay(year: number, month: number, day: number): CalendarDate {
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

/** The day of a calendar, or null when there is no such day (31/6) or the year is not 4 digits. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  if (!(year >= 1900 && year <= 9999)) return null;
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) return null;
  return isoDay(year, month, day);
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Reads `YYYY-MM-DD`; null for anything else. */
export function parseIsoDate(text: string): CalendarDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? calendarDate(+match[1]!, +match[2]!, +match[3]!) : null;
}

/** A spreadsheet's serial number as a day; the time of day is dropped. */
export function dateFromSerial(serial: number): CalendarDate {
  return fromEpochDay(Math.floor(serial) + SERIAL_EPOCH);
}

export function serialFromDate(date: CalendarDate): number {
  return epochDay(date) - SERIAL_EPOCH;
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromEpochDay(epochDay(date) + days);
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return epochDay(to) - epochDay(from);
}

/** 1 = Monday … 7 = Sunday. */
export function isoWeekday(date: CalendarDate): number {
  return ((((epochDay(date) + 3) % 7) + 7) % 7) + 1;
}

export function yearOf(date: CalendarDate): number {
  return +date.slice(0, 4);
}

export function monthOf(date: CalendarDate): number {
  return +date.slice(5, 7);
}

export function dayOf(date: CalendarDate): number {
  return +date.slice(8, 10);
}

/** The last day of a month, for deadlines such as “tháng 6/2026”. */
export function endOfMonth(year: number, month: number): CalendarDate {
  return calendarDate(year, month, daysInMonth(year, month))!;
}
