import {
  addDays,
  type CalendarDate,
  calendarDate,
  dayOf,
  endOfMonth,
  monthOf,
  yearOf,
} from '../../domain/calendar-date.ts';
import { readDay } from './deadline-times.ts';
import type { DeadlineWords } from './deadline-words.ts';

/** Working days are left to the reader: they need the calendar of days off. */
const COUNTED = /^(\d{1,3}) (ngay|tuan|thang|nam),? ?(?:ke )?tu (?:ngay |khi )?(\d.*)$/;

/**
 * `15 ngay ke tu ngay 10/6/2026` is 25/6: the first day is not counted (Bộ luật Dân sự
 * 91/2015/QH13, Điều 147); months and years end on the day of the same number (Điều 148).
 */
export function readCountedTerm(key: string, yearWhenNone: number | null): DeadlineWords | null {
  const match = COUNTED.exec(key);
  const from = match && readDay(match[3]!, yearWhenNone);
  if (!match || !from?.date) return null;
  return { ...from, date: termEnd(from.date, Number(match[1]), match[2]!) };
}

function termEnd(from: CalendarDate, count: number, unit: string): CalendarDate {
  if (unit === 'ngay') return addDays(from, count);
  if (unit === 'tuan') return addDays(from, count * 7);
  return addMonths(from, unit === 'nam' ? count * 12 : count);
}

/** A month without that day ends on its last one (Điều 148 khoản 3). */
function addMonths(from: CalendarDate, count: number): CalendarDate {
  const months = yearOf(from) * 12 + monthOf(from) - 1 + count;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return calendarDate(year, month, dayOf(from)) ?? endOfMonth(year, month);
}
