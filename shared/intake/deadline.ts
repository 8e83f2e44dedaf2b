import { addDays, type CalendarDate } from '../domain/calendar-date.ts';
import type { Recurrence } from '../domain/checkpoints.ts';
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
  readonly every?: Recurrence;
  /** A later day that the same cell calls an extension: it counts once it is in `Điều chỉnh`. */
  readonly statedExtension?: CalendarDate;
}

const UNCLEAR: DeadlineReading = { kind: 'unclear', date: null };

/** Words that only frame the day: “chậm nhất”, “đến hết” keep the day they name. */
const FRAME =
  /^(?:(?:thoi han|han chot|han|du kien|phai|khong muon hon|khong qua|bao cao|trinh|ban hanh|khoang|~|hoan thanh|xong|thuc hien|trien khai|phan dau|cham nhat|muon nhat|tu nay|trong|vao|den|het|cuoi|la|-)[ :]*)+(?=\S)/;

/** What a plan looks forward to beyond its own last year is no deadline (demands.md 4.7). */
const OUTLOOK = /(?:[,;]| va) ?(?:dinh huong|tam nhin)\b.*$/;

/** A paper cited behind the day: its own date is no deadline. */
const CITED =
  /(?<=\S)[ ,;]+theo (?:ke hoach|quyet dinh|chuong trinh|nghi quyet|cong van|chi thi|van ban|ket luan|thong bao|huong dan|thong tu|nghi dinh|de an)\b.*$/;

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
  return readKey(
    withNumbers(key.replace(/^\(([^()]*)\)$/, '$1').replace(/^['"“‘]+|['"”’]+$/g, '')),
    yearWhenNone,
  );
}

const NUMBERS: Readonly<Record<string, string>> = {
  gieng: '1',
  mot: '1',
  hai: '2',
  ba: '3',
  tu: '4',
  bon: '4',
  sau: '6',
  bay: '7',
  tam: '8',
  chin: '9',
  muoi: '10',
  'muoi mot': '11',
  'muoi hai': '12',
  chap: '12',
};

/** `thang6` apart, and `thang sau`, `qui ba` as figures; “tháng năm” may be May or a month of some year. */
function withNumbers(key: string): string {
  return key
    .replace(/\b(thang|qui|nam|ngay)(?=\d)/g, '$1 ')
    .replace(
      /\b(thang|qui) (muoi mot|muoi hai|muoi|gieng|mot|hai|ba|tu|bon|sau|bay|tam|chin|chap)\b(?! thang)/g,
      (_, unit: string, word: string) => `${unit} ${NUMBERS[word]}`,
    );
}

const EXTENDED =
  /^(.+?)[,;(-]? ?\(?(?:(?:da|duoc|xin|de nghi|va) )*gia han (?:them )?(?:den|toi|thanh)? ?(?:het )?(.+?)\)?$/;

function readNumber(value: number): DeadlineReading {
  if (Number.isInteger(value) && value >= 2000 && value < 2100) {
    return asReading(wholeYear(value), false);
  }
  const day = readSerial(value);
  return day.kind === 'day' ? { kind: 'day', date: day.date } : UNCLEAR;
}

/** A remark in brackets is left aside, unless it names another day. */
function readKey(key: string, yearWhenNone: number | null): DeadlineReading {
  const extended = EXTENDED.exec(key);
  if (extended) return readExtended(extended[1]!.trim(), extended[2]!, yearWhenNone);
  const remark = /^(.+?)\((.*)\)$/.exec(key);
  if (!remark) return readWords(key.replace(OUTLOOK, '').replace(CITED, ''), yearWhenNone);
  const main = readKey(remark[1]!, yearWhenNone);
  if (main.kind === 'ongoing' || main.kind === 'recurring') return main;
  const other = readKey(remark[2]!, yearWhenNone);
  return other.date !== null && other.date !== main.date ? UNCLEAR : main;
}

/** The day that was set stays the deadline; what the cell says of a later one is passed on. */
function readExtended(first: string, later: string, yearWhenNone: number | null): DeadlineReading {
  const main = readKey(first, yearWhenNone);
  const { date } = readKey(later, yearWhenNone);
  const isLater = main.date !== null && date !== null && date > main.date;
  return isLater ? { ...main, statedExtension: date } : UNCLEAR;
}

/** As written first, then without framing words; “trước tháng 7/2026” ends the day before. */
function readWords(key: string, yearWhenNone: number | null): DeadlineReading {
  // What begins on a day (“từ tháng 6/2026”) says nothing of its end.
  if (/^(?:bat dau )?(?:ke )?tu (?!nay)/.test(key) && !/ den |-/.test(key)) return UNCLEAR;
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
  const { kind, date, firstDay, impossible, yearAssumed, every } = words;
  const day = isBefore && firstDay ? addDays(firstDay, -1) : date;
  if (day !== null && !isPlausible(day)) return UNCLEAR;
  return {
    kind,
    date: day,
    ...(impossible ? { impossible } : {}),
    ...(yearAssumed ? { yearAssumed } : {}),
    ...(every ? { every } : {}),
  };
}

/** A slip of the finger (2062 for 2026) must not hide a task for decades, or make it ancient. */
function isPlausible(day: CalendarDate): boolean {
  return day >= '2020-01-01' && day <= '2050-12-31';
}
