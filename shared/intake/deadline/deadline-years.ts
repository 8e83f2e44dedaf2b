import { PROGRAMME_END } from '../../domain/programme.ts';
import { type DeadlineWords, YEAR, yearNamed } from './deadline-words.ts';

/* Years, parts of a year and spans of years; keys as in `deadline-times.ts`. */

export function wholeYear(year: number): DeadlineWords {
  return { kind: 'year', date: `${year}-12-31`, firstDay: `${year}-01-01` };
}

const PARTS = new RegExp(
  `^((?:0?6|sau) thang(?: dau| cuoi)?|(?:0?3|ba) thang dau|(?:0?9|chin) thang(?: dau)?|nua dau|nua cuoi|giua(?= nam| 20)|dau(?= nam| 20))(?:${YEAR}|(?: nam)?(?: nay)?)$`,
);

/** `6 thang dau nam 2026`, `9 thang`, `giua nam` (30/6), `dau nam 2026` (01/01): Điều 146. */
export function readPartOfYear(key: string, yearWhenNone: number | null): DeadlineWords | null {
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
const LISTED =
  /^(?:(?:cac |trong cac )?nam )?20\d{2}(?:[,;+](?:nam )?20\d{2})*(?:[,;+]| va )(?:nam )?20\d{2}$/;
/** The years that follow end with the programme. */
const FOLLOWING =
  /^(?:tu )?(?:nam )?20\d{2}(?: va|,| va cho)? ?(?:nhung|cac) nam (?:tiep theo|ke tiep|sau|toi|tiep sau)(?: do)?$/;

/** `giai doan 2026-2030`, `2025-2027`, `den nam 2030`, `nam hoc 2026-2027` (ends on 31/5). */
export function readYearSpan(key: string): DeadlineWords | null {
  const until = /^(?:tu nay |phan dau )*(?:den|toi) (?:het |cuoi )?(?:nam )?(20\d{2})$/.exec(key);
  if (until) return { kind: 'span', date: `${until[1]}-12-31` };
  if (FOLLOWING.test(key)) return { kind: 'span', date: PROGRAMME_END };
  if (LISTED.test(key)) return listedYears(key);
  const match = YEARS.exec(key);
  if (!match || match[3]! < match[2]!) return null;
  return {
    kind: 'span',
    date: `${match[3]}-${/^(?:nam hoc|nh) $/.test(match[1] ?? '') ? '05-31' : '12-31'}`,
  };
}

/** Years one after another are one stretch; `2026, 2030` are two ends, and nobody says which. */
function listedYears(key: string): DeadlineWords | null {
  const years = (key.match(/20\d{2}/g) ?? []).map(Number);
  const isOneStretch = years.every((year, index) => index === 0 || year === years[index - 1]! + 1);
  return isOneStretch ? { kind: 'span', date: `${years.at(-1)}-12-31` } : null;
}

/** `nam 2027`, `2027`, `ca nam`, `trong nam`, `nam nay`, `cuoi nam`. */
export function readYear(key: string, yearWhenNone: number | null): DeadlineWords | null {
  const match = /^(?:ca |trong |cuoi |het )?(?:nam )?(20\d{2})$/.exec(key);
  if (match) return wholeYear(Number(match[1]));
  if (!/^(?:ca nam|nam nay|(?:trong|cuoi|het|ca) nam(?: nay)?)$/.test(key)) return null;
  const named = yearNamed(undefined, yearWhenNone);
  return named && { ...wholeYear(named.year), ...named.assumed };
}

export function readTerm(key: string): DeadlineWords | null {
  return /^(?:trong |het |ca |cuoi )?(?:nhiem ki|giai doan)(?: nay)?$/.test(key)
    ? { kind: 'span', date: PROGRAMME_END }
    : null;
}
