import { calendarDate, endOfMonth } from '../domain/calendar-date.ts';
import { PROGRAMME_END } from '../domain/programme.ts';
import { readDayText } from './date-cell.ts';
import type { DeadlineWords } from './deadline-words.ts';
import { readEvent, readOngoing, readRecurring } from './open-deadline-rules.ts';

type DeadlineRule = (key: string, yearWhenNone: number | null) => DeadlineWords | null;

/*
 * Keys are `searchKey`s: no marks, no spaces around punctuation, and y as i at the end of an open
 * syllable, so “quý” is `qui` and “nhiệm kỳ” is `nhiem ki`.
 */

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const YEAR = '(?:[ ,]?nam[ /]|[ /.,-])*((?:19|20)\\d{2}|(?<=/)\\d{2})';
/** A year, “năm nay”, or nothing: then the programme's year is taken. */
const MAYBE_YEAR = `(?:${YEAR}| nam nay)?`;
const JOINED = '(?: ?[,;+-] ?| va | den | den het )';

export const deadlineRules: readonly DeadlineRule[] = [
  readOngoing,
  readRecurring,
  readEvent,
  readDay,
  readDayRange,
  readQuarter,
  readMonth,
  readPartOfYear,
  readYearSpan,
  readYear,
  readTerm,
];

export function wholeYear(year: number): DeadlineWords {
  return { kind: 'year', date: `${year}-12-31`, firstDay: `${year}-01-01` };
}

interface NamedYear {
  readonly year: number;
  readonly assumed: { readonly yearAssumed?: true };
}

function yearNamed(text: string | undefined, yearWhenNone: number | null): NamedYear | null {
  if (text === undefined) {
    return yearWhenNone === null ? null : { year: yearWhenNone, assumed: { yearAssumed: true } };
  }
  return { year: text.length === 2 ? 2000 + Number(text) : Number(text), assumed: {} };
}

/** `30/6/2026`, `ngay 30.06.26`, `30/6` (no year). */
function readDay(key: string, yearWhenNone: number | null): DeadlineWords | null {
  const isShort = /^(?:ngay )?\d{1,2}(?:\/| thang )\d{1,2}$/.test(key);
  const named = isShort ? yearNamed(undefined, yearWhenNone) : null;
  const day = readDayText(named ? `${key}/${named.year}` : key);
  const assumed = named?.assumed ?? {};
  if (day.kind === 'day') return { kind: 'day', date: day.date, ...assumed };
  if (day.kind !== 'impossible') return null;
  const { month, year } = day;
  return { kind: 'unclear', date: null, impossible: { month, year } };
}

/** `01/6/2026-30/6/2026`, `tu ngay 01/6 den het ngay 30/6/2026`: the last day counts. */
function readDayRange(key: string, yearWhenNone: number | null): DeadlineWords | null {
  const match = /^(?:tu )?(?:ngay )?[\d/.]+(?:-| den | den het )(?:ngay )?([\d/.]+)$/.exec(key);
  return match?.[1]?.includes('/') ? readDay(match[1], yearWhenNone) : null;
}

const QUARTER = '(iv|i{1,3}|0?[1-4])';
const QUARTERS = new RegExp(
  `^(?:tu )?(?:qui|q)[ .]?(?:${QUARTER}${MAYBE_YEAR}${JOINED}(?:qui |q)?)*${QUARTER}${MAYBE_YEAR}$`,
);

/** `qui ii/2026`, `q2`, `qui iii,iv/2026`, `tu qui iv/2026 den qui i/2027`: the last one counts. */
function readQuarter(key: string, yearWhenNone: number | null): DeadlineWords | null {
  const match = QUARTERS.exec(key);
  const named = match && yearNamed(match[4], yearWhenNone);
  if (!match || !named) return null;
  const quarter = ROMAN[match[3]!] ?? Number(match[3]);
  const firstDay = calendarDate(named.year, quarter * 3 - 2, 1)!;
  return {
    kind: 'quarter',
    date: endOfMonth(named.year, quarter * 3),
    firstDay,
    ...named.assumed,
  };
}

const MONTHS = new RegExp(
  `^(?:tu )?(giua |dau |nua dau |nua cuoi |cuoi )?(thang |t\\.?)?(?:\\d{1,2}${MAYBE_YEAR}${JOINED}(?:thang |t)?)*(\\d{1,2})${MAYBE_YEAR}$`,
);

/** `thang 6/2026`, `t6/2026`, `06/2026`, `thang 6-9/2026`, `giua thang 6/2026` (the 15th, Điều 146). */
function readMonth(key: string, yearWhenNone: number | null): DeadlineWords | null {
  const span = /^\d{1,2}\/20\d{2}-(\d{1,2}\/20\d{2})$/.exec(key);
  if (span) return readMonth(span[1]!, yearWhenNone);
  const match = MONTHS.exec(key);
  if (!match || (match[2] === undefined && !/^\d{1,2}[/.-]\d{4}$/.test(key))) return null;
  const [, part, , , monthText = '', yearText] = match;
  const month = Number(monthText);
  const named = yearNamed(yearText, yearWhenNone);
  if (!named || month < 1 || month > 12) return null;
  const last = endOfMonth(named.year, month);
  const firstDay = `${last.slice(0, 8)}01`;
  if (part === 'dau ') return { kind: 'month', date: firstDay, ...named.assumed };
  if (part === 'giua ' || part === 'nua dau ')
    return { kind: 'month', date: `${last.slice(0, 8)}15`, ...named.assumed };
  return { kind: 'month', date: last, firstDay, ...named.assumed };
}

const PARTS = new RegExp(
  `^((?:0?6|sau) thang(?: dau| cuoi)?|(?:0?3|ba) thang dau|(?:0?9|chin) thang(?: dau)?|nua dau|nua cuoi|giua(?= nam| 20)|dau(?= nam| 20))(?:${YEAR}|(?: nam)?(?: nay)?)$`,
);

/** `6 thang dau nam 2026`, `9 thang`, `giua nam` (30/6), `dau nam 2026` (01/01): Điều 146. */
function readPartOfYear(key: string, yearWhenNone: number | null): DeadlineWords | null {
  const match = PARTS.exec(key);
  const named = match && yearNamed(match[2], yearWhenNone);
  if (!match || !named) return null;
  const part = match[1]!;
  const at = (monthDay: string): DeadlineWords => ({
    kind: 'part-year',
    date: `${named.year}-${monthDay}`,
    ...named.assumed,
  });
  if (part === 'dau') return at('01-01');
  if (part.endsWith('cuoi')) return at('12-31');
  if (/^(0?3|ba)/.test(part)) return at('03-31');
  return at(/^(0?9|chin)/.test(part) ? '09-30' : '06-30');
}

const YEARS =
  /^(nam hoc |nh |giai doan (?:\d|i{1,3})[:,.]? ?|giai doan (?:tu nam )?|gd ?|nhiem ki |nk |cac nam |tu nam |nam |tu )?(20\d{2})(?:-|,| va | va nam | den | den nam | den het nam | den cuoi nam )(20\d{2})$/;

/** `giai doan 2026-2030`, `2025-2027`, `den nam 2030`, `nam hoc 2026-2027` (ends on 31/5). */
function readYearSpan(key: string): DeadlineWords | null {
  const until = /^(?:tu nay |phan dau )*den (?:het |cuoi )?(?:nam )?(20\d{2})$/.exec(key);
  if (until) return { kind: 'span', date: `${until[1]}-12-31` };
  const listed = /^(?:cac |trong cac )?nam (?:20\d{2}(?:,| va ))+(20\d{2})$/.exec(key);
  if (listed) return { kind: 'span', date: `${listed[1]}-12-31` };
  const match = YEARS.exec(key);
  if (!match || match[3]! < match[2]!) return null;
  return {
    kind: 'span',
    date: `${match[3]}-${/^(?:nam hoc|nh) $/.test(match[1] ?? '') ? '05-31' : '12-31'}`,
  };
}

/** `nam 2027`, `2027`, `ca nam`, `trong nam`, `nam nay`, `cuoi nam`. */
function readYear(key: string, yearWhenNone: number | null): DeadlineWords | null {
  const match = /^(?:ca )?(?:nam )?(20\d{2})$/.exec(key);
  if (match) return wholeYear(Number(match[1]));
  if (!/^(?:ca nam|nam nay|(?:trong|cuoi|het|ca) nam(?: nay)?)$/.test(key)) return null;
  const named = yearNamed(undefined, yearWhenNone);
  return named && { ...wholeYear(named.year), ...named.assumed };
}

function readTerm(key: string): DeadlineWords | null {
  return /^(?:trong |het |ca |cuoi )?(?:nhiem ki|giai doan)(?: nay)?$/.test(key)
    ? { kind: 'span', date: PROGRAMME_END }
    : null;
}
