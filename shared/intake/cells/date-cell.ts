import { type CalendarDate, calendarDate, dateFromSerial } from '../../domain/calendar-date.ts';
import { searchKey } from '../../domain/vietnamese-text.ts';
import type { Cell } from '../../workbook/content.ts';
import { cellText, storedValue } from './cell-text.ts';

/** Serial numbers that can only be days of this century: 2000-01-01 … 2099-12-31. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_050;

export type DateReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'day'; readonly date: CalendarDate }
  /** Written as day/month/year, but that month has no such day. */
  | { readonly kind: 'impossible'; readonly month: number; readonly year: number }
  | { readonly kind: 'unreadable' };

/** Reads a cell that should hold one day: a real date, or text with the day before the month. */
export function readDateCell(cell: Cell | undefined): DateReading {
  const value = storedValue(cell);
  if (typeof value === 'number') return readSerial(value);
  const text = cellText(cell);
  return text === '' ? { kind: 'blank' } : readDayText(searchKey(text));
}

export function readSerial(value: number): DateReading {
  const isDay = value >= FIRST_SERIAL && value < LAST_SERIAL + 1;
  return isDay ? { kind: 'day', date: dateFromSerial(value) } : { kind: 'unreadable' };
}

/** What may stand before a day: `16h30 ngay `, `sang thu hai,ngay `, `t6,` (a Friday). */
const BEFORE_DAY = [
  /^(?:luc )?\d{1,2}(?:h|g|:| gio)(?: ?\d{2}(?![\d/.-]))?(?: ?phut|['’′])?[ ,]*(?=\D|\d{1,2}[/.-]|\d{1,2} thang)/,
  /^(?:buoi )?(?:sang|trua|chieu|toi|dem)[ ,]+/,
  /^(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|cn)[ ,]+/,
  /^t[2-7][ ,]+(?=ngay |\d{1,2}[/.]\d{1,2}(?!\d))/,
  /^(?:vao )?ngay /,
] as const;
/** And after it: the time that a copied date carries, `luc 17h`. */
const AFTER_DAY =
  /[ t]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?z?$|[ ,]+(?:luc |truoc )?\d{1,2}(?:h|g| gio|:\d)\d{0,2}['’′]?$|\.$/;
const DAY_MONTH_YEAR =
  /^(\d{1,2})(?:[/.-]|[, ]+thang )(\d{1,2})(?:[/.-]|[, ]+nam |[, ]+)(\d{4}|\d{2})$/;
const ISO_DAY = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;

/** `key` is a `searchKey`: `30/6/2026`, `30.06.26`, `ngay 30 thang 6 nam 2026`, `2026-06-30`. */
export function readDayText(key: string): DateReading {
  if (/^\d{5}$/.test(key)) return readSerial(Number(key));
  const bare = key.replace(/^['"“”‘’]+|['"“”‘’]+$/g, '').replace(AFTER_DAY, '');
  const iso = ISO_DAY.exec(bare);
  if (iso) return asDay(+iso[3]!, +iso[2]!, +iso[1]!);
  // 07-09/2026 may be two months or a day.
  if (/^\d{1,2}-\d{1,2}\/|^\d{1,2}\/\d{1,2}-/.test(bare)) return { kind: 'unreadable' };
  const match = DAY_MONTH_YEAR.exec(bareDay(bare));
  if (!match) return { kind: 'unreadable' };
  const year = +match[3]!;
  return asDay(+match[1]!, +match[2]!, match[3]!.length === 2 ? 2000 + year : year);
}

/** Without hours, parts of the day and weekdays, which stand in any order. */
export function bareDay(key: string): string {
  let bare = key.replace(AFTER_DAY, '');
  for (let before = ''; before !== bare; ) {
    before = bare;
    for (const words of BEFORE_DAY) bare = bare.replace(words, '');
  }
  return bare;
}

function asDay(day: number, month: number, year: number): DateReading {
  const date = calendarDate(year, month, day);
  if (date) return { kind: 'day', date };
  const isLate = year >= 1900 && month >= 1 && month <= 12 && day >= 29;
  return isLate ? { kind: 'impossible', month, year } : { kind: 'unreadable' };
}
