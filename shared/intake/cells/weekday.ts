import { type CalendarDate, isoWeekday } from '../../domain/calendar-date.ts';
import { searchKey } from '../../domain/vietnamese-text.ts';

const WEEKDAY = /\bthu (hai|ba|tu|nam|sau|bay|[2-7])\b|\bchu nhat\b/;
const NAMES = ['hai', 'ba', 'tu', 'nam', 'sau', 'bay'];

/** Whether the words name a weekday that the day is not: “Thứ Hai, 30/6/2026” was a Tuesday. */
export function namesOtherWeekday(text: string, date: CalendarDate): boolean {
  // Nearly no date is written with its weekday: only such words are looked at closely.
  if (!/t[hH]|c[hH]/i.test(text)) return false;
  const match = WEEKDAY.exec(searchKey(text));
  return match !== null && isoWeekday(date) !== isoNumber(match[1]);
}

/** 1 = Monday … 7 = Sunday, from `hai` or `2`. */
function isoNumber(name: string | undefined): number {
  if (name === undefined) return 7;
  return /\d/.test(name) ? Number(name) - 1 : NAMES.indexOf(name) + 1;
}
