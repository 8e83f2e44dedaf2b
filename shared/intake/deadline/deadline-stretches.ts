import { addDays, dayOf, yearOf } from '../../domain/calendar-date.ts';
import { readDay, readMonth, readQuarter, readWeek } from './deadline-times.ts';
import { type DeadlineRule, type DeadlineWords, readBy } from './deadline-words.ts';
import { readPartOfYear, readYear } from './deadline-years.ts';

/*
 * From one time to another, and times one after another: the last one counts. Two times that are
 * neither are two deadlines, and nobody says which (no rule reads them).
 */

export const oneTime: readonly DeadlineRule[] = [
  readDay,
  readQuarter,
  readMonth,
  readWeek,
  readPartOfYear,
  readYear,
];

const TO = '(?:-| (?:den|toi) (?:het (?!nam(?: nay)?$))?)';
const RANGE = new RegExp(`^(?:tu )?(.+?)${TO}(.+)$`);
const UNIT = /^(?:giua |dau |cuoi |het |trong )?(qui |q|thang |t)(?=[\divx])/;

/**
 * `01/6-30/6/2026`, `thang 6-9/2026`, `tu qui iv/2026 den qui i/2027`, `ngay 15-20 thang 7`. What
 * ends before it begins ends in the next year, where no year is named (`t11-t2`).
 */
export function readRange(key: string, yearWhenNone: number | null): DeadlineWords | null {
  const match = RANGE.exec(key);
  if (!match) return null;
  for (const last of lastTimes(match[1]!, match[2]!)) {
    const words = readPair(match[1]!, last, yearWhenNone);
    if (words) return words.kind === 'year' ? { ...words, kind: 'span' } : words;
  }
  return null;
}

/** “Quý 3-4/2026” carries its unit over; “tháng 7 đến 15/9” does not. */
function lastTimes(first: string, last: string): readonly string[] {
  const unit = UNIT.exec(first)?.[1];
  return unit && /^(?:\d|i{1,3}\b|iv\b)/.test(last) ? [unit + last, last] : [last];
}

function readPair(first: string, last: string, yearWhenNone: number | null): DeadlineWords | null {
  const own = readBy(oneTime, first, yearWhenNone);
  const base = own?.date && !own.yearAssumed ? yearOf(own.date) : yearWhenNone;
  const end = readBy(oneTime, last, base);
  if (end?.impossible) return end;
  if (!end?.date) return null;
  if (/^(?:ngay )?\d{1,2}$/.test(first)) return isDayBefore(first, end) ? end : null;
  if (own?.kind === 'year' && end.kind === 'year') return null;
  if (!end.yearAssumed) return beginsInTime(first, end, yearOf(end.date)) ? end : null;
  if (beginsInTime(first, end, base!)) return end;
  const later = readBy(oneTime, last, base! + 1);
  return later && beginsInTime(first, later, base!) ? later : null;
}

/** `01-30/6/2026`: the first day is a number alone. */
function isDayBefore(first: string, end: DeadlineWords): boolean {
  const day = Number(first.replace('ngay ', ''));
  return end.kind === 'day' && day >= 1 && day <= dayOf(end.date!);
}

/** The year before is tried too: `25/12-05/01/2027`. A first day that no calendar has is let be. */
function beginsInTime(first: string, end: DeadlineWords, year: number): boolean {
  return [year, end.yearAssumed ? year : year - 1].some((tried) => {
    const begin = readBy(oneTime, first, tried);
    if (begin?.impossible) return true;
    return begin?.date != null && (begin.firstDay ?? begin.date) <= end.date!;
  });
}

const AND = /(?:[,;+]| va )(?!(?:nam )?(?:19|20)\d{2}\b)/;

/** `qui iii,iv/2026`, `thang 7,8,9/2026`, `t7 va t8`: months or quarters without a gap. */
export function readList(key: string, yearWhenNone: number | null): DeadlineWords | null {
  const parts = key.split(AND).map((part) => part.trim());
  const unit = UNIT.exec(parts[0]!)?.[1];
  if (parts.length < 2 || parts.length > 12 || !unit) return null;
  const times = parts.map((part) => (UNIT.test(part) ? part : unit + part));
  const last = readBy(oneTime, times.at(-1)!, yearWhenNone);
  if (!last?.date) return null;
  const years = last.yearAssumed ? [yearWhenNone!, yearWhenNone! + 1] : [yearOf(last.date)];
  for (const year of years) {
    const end = readStretch(times, year, last.yearAssumed ? yearWhenNone! : null);
    if (end) return end;
  }
  return null;
}

/** Read from the end, for the last one names the year; null where there is a gap. */
function readStretch(
  times: readonly string[],
  lastYear: number,
  firstYear: number | null,
): DeadlineWords | null {
  const end = readBy(oneTime, times.at(-1)!, lastYear);
  let next = end;
  for (const time of times.slice(0, -1).toReversed()) {
    if (!next?.date) return null;
    const dayBefore = addDays(next.firstDay ?? next.date, -1);
    next = readBy(oneTime, time, yearOf(dayBefore));
    if (next?.date !== dayBefore) return null;
  }
  return firstYear !== null && next?.date && yearOf(next.date) < firstYear ? null : end;
}
