import { addDays, type CalendarDate } from '../domain/calendar-date.ts';
import type { DeadlineKind } from '../domain/deadline.ts';
import { searchKey } from '../domain/vietnamese-text.ts';
import type { Cell } from '../workbook/content.ts';
import { cellText, storedValue } from './cell-text.ts';
import { readSerial } from './date-cell.ts';
import { deadlineRules, wholeYear } from './deadline-rules.ts';
import type { DeadlineWords } from './deadline-words.ts';

/** What the words of a deadline cell say, before extensions and days off. */
export interface DeadlineReading {
  readonly kind: DeadlineKind;
  readonly date: CalendarDate | null;
  /** Set when the text is a day that no calendar has, such as 31/6/2026. */
  readonly impossible?: { readonly month: number; readonly year: number };
  /** The words name no year (“hết tháng 6”): the programme's own was taken, and the unit is asked. */
  readonly yearAssumed?: true;
}

const UNCLEAR: DeadlineReading = { kind: 'unclear', date: null };

/** Words that only frame the day: “chậm nhất”, “đến hết” keep the day they name. */
const FRAME =
  /^(?:(?:thoi han|han|hoan thanh|xong|thuc hien|trien khai|phan dau|cham nhat|muon nhat|tu nay|trong|vao|den|het|cuoi|la|-)[ :]*)+(?=\S)/;

/** What a plan looks forward to beyond its own last year is no deadline (demands.md 4.7). */
const OUTLOOK = /[,;] ?(?:dinh huong|tam nhin)\b.*$/;

/**
 * Reads a deadline cell (Bộ luật Dân sự 91/2015/QH13, Điều 146–148). `yearWhenNone` is taken for
 * words without a year, such as “hết tháng 6” or “Q2”; without it they are unclear.
 */
export function readDeadline(
  cell: Cell | undefined,
  yearWhenNone: number | null = null,
): DeadlineReading {
  const value = storedValue(cell);
  if (typeof value === 'number') return readNumber(value);
  const key = searchKey(cellText(cell)).replace(/[.;,]+$/, '');
  if (!/[\p{L}\p{N}]/u.test(key)) return { kind: 'missing', date: null };
  if (key.length > 300) return UNCLEAR;
  return readKey(key, yearWhenNone);
}

function readNumber(value: number): DeadlineReading {
  if (Number.isInteger(value) && value >= 2000 && value < 2100) {
    return asReading(wholeYear(value), false);
  }
  const day = readSerial(value);
  return day.kind === 'day' ? { kind: 'day', date: day.date } : UNCLEAR;
}

/** A remark in brackets is left aside, unless it names another day. */
function readKey(key: string, yearWhenNone: number | null): DeadlineReading {
  const remark = /^(.+?)\((.*)\)$/.exec(key);
  if (!remark) return readWords(key.replace(OUTLOOK, ''), yearWhenNone);
  const main = readKey(remark[1]!, yearWhenNone);
  const other = readKey(remark[2]!, yearWhenNone);
  return other.date !== null && other.date !== main.date ? UNCLEAR : main;
}

/** As written first, then without framing words; “trước tháng 7/2026” ends the day before. */
function readWords(key: string, yearWhenNone: number | null): DeadlineReading {
  const bare = key.replace(FRAME, '');
  const isBefore = /^truoc (?!(?:ngay )?(?:cuoi|het))/.test(bare);
  const named = bare.replace(/^truoc (?:ngay )?/, '').replace(FRAME, '');
  for (const form of new Set([key, bare, named])) {
    for (const rule of deadlineRules) {
      const words = rule(form, yearWhenNone);
      if (words) return asReading(words, isBefore && form === named);
    }
  }
  return UNCLEAR;
}

/**
 * “Trước ngày 30/6” keeps the day itself, as most people read it (domain.md D.5); “trước quý III”
 * can only mean that the quarter must not have begun.
 */
function asReading(words: DeadlineWords, isBefore: boolean): DeadlineReading {
  const { kind, date, firstDay, impossible, yearAssumed } = words;
  const day = isBefore && firstDay ? addDays(firstDay, -1) : date;
  if (day !== null && !isPlausible(day)) return UNCLEAR;
  return {
    kind,
    date: day,
    ...(impossible ? { impossible } : {}),
    ...(yearAssumed ? { yearAssumed } : {}),
  };
}

/** A slip of the finger (2062 for 2026) must not hide a task for decades, or make it ancient. */
function isPlausible(day: CalendarDate): boolean {
  return day >= '2020-01-01' && day <= '2050-12-31';
}
