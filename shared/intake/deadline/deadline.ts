import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { DayOfYear, Recurrence } from '../../domain/checkpoints.ts';
import type { DeadlineKind } from '../../domain/deadline.ts';
import { searchKey } from '../../domain/vietnamese-text.ts';
import type { Cell } from '../../workbook/content.ts';
import { cellText, storedValue } from '../cells/cell-text.ts';
import { readSerial } from '../cells/date-cell.ts';
import { readRemarked } from './deadline-remarks.ts';
import { asReading, readWords } from './deadline-sentence.ts';
import { isLunar, spelledOut, withoutLunarRemark } from './deadline-spelling.ts';
import { UNCLEAR } from './deadline-words.ts';
import { wholeYear } from './deadline-years.ts';

/** What the words of a deadline cell say, before extensions and days off. */
export interface DeadlineReading {
  readonly kind: DeadlineKind;
  readonly date: CalendarDate | null;
  /** Set when the text is a day that no calendar has, such as 31/6/2026. */
  readonly impossible?: { readonly month: number; readonly year: number };
  /** The words name no year (“hết tháng 6”): the programme's own was taken, and the unit is asked. */
  readonly yearAssumed?: true;
  readonly every?: Recurrence;
  /** The days of each year on which recurring work is due, when the words name them. */
  readonly days?: readonly DayOfYear[];
  /** A later day that the same cell calls an extension: it counts once it is in `Điều chỉnh`. */
  readonly statedExtension?: CalendarDate;
}

/**
 * Reads a deadline cell (Bộ luật Dân sự 91/2015/QH13, Điều 146–148). `yearWhenNone` is taken for
 * words without a year, such as “hết tháng 6” or “Q2”; without it they are unclear. Two times that
 * are no stretch are two deadlines: unclear, for nobody says which.
 */
export function readDeadline(
  cell: Cell | undefined,
  yearWhenNone: number | null = null,
): DeadlineReading {
  const value = storedValue(cell);
  if (typeof value === 'number') return readNumber(value);
  const text = cellText(cell);
  const question = `${yearWhenNone} ${text}`;
  const known = readings.get(question);
  if (known) return known;
  const reading = readText(text, yearWhenNone);
  if (readings.size >= MOST_REMEMBERED) readings.clear();
  if (question.length <= LONGEST_REMEMBERED) readings.set(question, reading);
  return reading;
}

/** “Trong tháng”, where something above the row says which. */
const THIS_MONTH = /^(?:trong|cuoi|het|den het) thang(?: nay)?$/;

/**
 * Reads the deadline of a row below a heading or title that may tell its time: a year told there is
 * as good as one in the cell, while `programmeYear` is only assumed.
 */
export function readDeadlineBelow(
  { year, month }: { readonly year: number | null; readonly month: number | null },
  cell: Cell | undefined,
  programmeYear: number,
): DeadlineReading {
  const isThisMonth = month !== null && THIS_MONTH.test(searchKey(cellText(cell)));
  const words = isThisMonth ? `tháng ${month}` : cell;
  const { yearAssumed, ...reading } = readDeadline(words, year ?? programmeYear);
  return yearAssumed && year === null ? { ...reading, yearAssumed } : reading;
}

/** Bounded memory of what was read: the same few hundred wordings come back on every row. */
const readings = new Map<string, DeadlineReading>();
const MOST_REMEMBERED = 20_000;
const LONGEST_REMEMBERED = 120;

function readText(text: string, yearWhenNone: number | null): DeadlineReading {
  const key = searchKey(text).replace(/[.;,]+$/, '');
  if (!/[\p{L}\p{N}]/u.test(key)) return { kind: 'missing', date: null };
  if (key.length > 300) return UNCLEAR;
  const solar = withoutLunarRemark(unwrapped(key));
  return isLunar(solar) ? UNCLEAR : readKey(spelledOut(solar, text), yearWhenNone);
}

function readNumber(value: number): DeadlineReading {
  if (Number.isInteger(value) && value >= 2000 && value < 2100) {
    return asReading(wholeYear(value), false);
  }
  const day = readSerial(value);
  return day.kind === 'day' ? { kind: 'day', date: day.date } : UNCLEAR;
}

function unwrapped(key: string): string {
  return key.replace(/^\(([^()]*)\)$/, '$1').replace(/^['"“‘]+|['"”’]+$/g, '');
}

const EXTENDED =
  /^(.+?)[,;(-]? ?\(?(?:(?:da|duoc|xin|de nghi|va) )*(?:(?:gia han|gh)\b(?: lan (?:thu )?\d)?(?: them)?|(?:lui|doi|dieu chinh|chuyen)(?: thoi)?(?: han)? (?=den|toi|thanh|sang|qua))[ :]*(?:den|toi|thanh|sang|qua)?[ :]*(?:het )?(?!den|toi)([a-z\d].*?)\)?$/;

function readKey(key: string, yearWhenNone: number | null): DeadlineReading {
  const extended = EXTENDED.exec(key);
  if (extended) return readExtended(extended[1]!.trim(), extended[2]!, yearWhenNone);
  return key.includes('(') ? readRemarked(key, yearWhenNone) : readWords(key, yearWhenNone);
}

/** The day that was set stays the deadline; what the cell says of a later one is passed on. */
function readExtended(first: string, later: string, yearWhenNone: number | null): DeadlineReading {
  const main = readKey(first, yearWhenNone);
  const again = readKey(later, yearWhenNone);
  const date = again.statedExtension ?? again.date;
  const isLater = main.date !== null && date !== null && date > main.date;
  return isLater ? { ...main, statedExtension: date } : UNCLEAR;
}
