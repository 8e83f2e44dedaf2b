import { calendarDate, endOfMonth } from '../../domain/calendar-date.ts';
import { bareDay, readDayText } from '../cells/date-cell.ts';
import { type DeadlineWords, YEAR, yearNamed } from './deadline-words.ts';

/*
 * One time alone: a day, a week, a month, a quarter. Keys are `searchKey`s: no marks, no spaces
 * around punctuation, and y as i at the end of an open syllable, so “quý” is `qui`.
 */

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
/** A year, “năm nay”, or nothing: then the programme's year is taken. */
const MAYBE_YEAR = `(?:${YEAR}| nam nay)?`;

/** `30/6/2026`, `ngay 30.06.26`, `sang 25/6/2026`, `30/6` (no year). */
export function readDay(key: string, yearWhenNone: number | null): DeadlineWords | null {
  const bare = bareDay(key).replace(/ nam nay$/, '');
  const isShort = /^\d{1,2}(?:\/| thang )\d{1,2}$/.test(bare);
  const named = isShort ? yearNamed(undefined, yearWhenNone) : null;
  const day = readDayText(named ? `${bare}/${named.year}` : bare);
  const assumed = named?.assumed ?? {};
  if (day.kind === 'day') return { kind: 'day', date: day.date, ...assumed };
  if (day.kind !== 'impossible') return null;
  const { month, year } = day;
  return { kind: 'unclear', date: null, impossible: { month, year } };
}

const QUARTER = new RegExp(
  `^(dau |cuoi |het |trong )?(?:qui|q)[ .]?(iv|i{1,3}|0?[1-4])${MAYBE_YEAR}$`,
);

/** `qui ii/2026`, `q2`, `qui 3 nam 2026`, `dau qui iii/2026` (its first day, as Điều 146). */
export function readQuarter(key: string, yearWhenNone: number | null): DeadlineWords | null {
  const match = QUARTER.exec(key);
  const named = match && yearNamed(match[3], yearWhenNone);
  if (!match || !named) return null;
  const quarter = ROMAN[match[2]!] ?? Number(match[2]);
  const firstDay = calendarDate(named.year, quarter * 3 - 2, 1)!;
  if (match[1] === 'dau ') return { kind: 'quarter', date: firstDay, ...named.assumed };
  const date = endOfMonth(named.year, quarter * 3);
  return { kind: 'quarter', date, firstDay, ...named.assumed };
}

const MONTH = new RegExp(
  `^(giua |dau |nua dau |nua cuoi |cuoi |het |trong |thuong tuan |trung tuan |ha tuan )?(thang |t\\.?)?(\\d{1,2})${MAYBE_YEAR}$`,
);
/** Điều 146: đầu, giữa, cuối tháng are the first, the 15th, the last day; a “tuần” has ten days. */
const PART_ENDS: Readonly<Record<string, string>> = {
  'dau ': '01',
  'giua ': '15',
  'nua dau ': '15',
  'thuong tuan ': '10',
  'trung tuan ': '20',
};

/** `thang 6/2026`, `t6/2026`, `06/2026`, `giua thang 6/2026`. */
export function readMonth(key: string, yearWhenNone: number | null): DeadlineWords | null {
  const match = MONTH.exec(key);
  if (!match || (match[2] === undefined && !/^\d{1,2}[/.-]\d{4}$/.test(key))) return null;
  const [, part = '', , monthText, yearText] = match;
  const month = Number(monthText);
  const named = yearNamed(yearText, yearWhenNone);
  if (!named || month < 1 || month > 12) return null;
  const last = endOfMonth(named.year, month);
  const end = PART_ENDS[part];
  if (end) return { kind: 'month', date: `${last.slice(0, 8)}${end}`, ...named.assumed };
  return { kind: 'month', date: last, firstDay: `${last.slice(0, 8)}01`, ...named.assumed };
}

const WEEK =
  /^tuan (?:le )?(?:thu )?(dau|cuoi|nhat|mot|hai|ba|tu|bon|nam|iv|i{1,3}|0?[1-5])(?: tien| cung)?(?:,| cua)? ?(thang .+|t\d.*)$/;
const WEEKS: Readonly<Record<string, number>> = {
  dau: 1,
  nhat: 1,
  mot: 1,
  hai: 2,
  ba: 3,
  ...ROMAN,
};

/** `tuan 2 thang 7/2026`: weeks of seven days from the first; the fourth takes what remains. */
export function readWeek(key: string, yearWhenNone: number | null): DeadlineWords | null {
  const match = WEEK.exec(key);
  const month = match && readMonth(match[2]!, yearWhenNone);
  if (!match || !month?.firstDay) return null;
  const { firstDay, ...rest } = month;
  const week = WEEKS[match[1]!] ?? (Number(match[1]) || 4);
  if (week >= 4) return rest;
  return { ...rest, date: `${firstDay.slice(0, 8)}${String(week * 7).padStart(2, '0')}` };
}
