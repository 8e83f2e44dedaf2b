import type { Recurrence } from '../domain/checkpoints.ts';
import type { DeadlineWords } from './deadline-words.ts';

/*
 * Wordings that name no day: work without end, recurring work, and work that waits for an event.
 * Keys are written as in `deadline-rules.ts`.
 */

/** “Thường xuyên” and its like. “Chi thường xuyên” is a budget, not a time (demands.md 4.7). */
export function readOngoing(key: string): DeadlineWords | null {
  return /^(?:(?:thuc hien|trien khai|lam|duy tri|nhiem vu|cong viec) )?(?:thuong xuyen|tx$|lien tuc|hang ngay|quanh nam|lau dai)\b/.test(
    key,
  )
    ? { kind: 'ongoing', date: null }
    : null;
}

/** What may stand before “hằng năm”: `truoc ngay 15/12 hang nam`, `qui iv hang nam`. */
const EVERY =
  /^(?:(?:thuc hien|bao cao|truoc|ngay|vao|dau|giua|cuoi|thang|qui|den|trong|va|chu nhat|thu (?:hai|ba|tu|nam|sau|bay|[2-7])|iv|i{1,3}|\d{1,2}(?:\/\d{1,2})?)[ ,]+)*(?:hang|moi|tung) (nam|qui|thang|tuan|ki|6 thang)\b/;
const TIMES_PER =
  /^(mot|hai|\d{1,2}) (lan|thang|qui|nam)(?:\/| mot | 1 (?=lan\b))(lan|nam|qui|thang|tuan|ki)\b|^(?:mot|1) (nam|qui|thang) (mot|hai|\d{1,2}) lan\b/;
/** `dinh ki 6 thang`, `theo qui`, `ngay 20 thang cuoi qui`. */
const REGULARLY =
  /^(?:theo )?dinh ki\b.*?(?:(6 thang|qui|thang|nam|tuan)\b|$)|^theo (qui|thang|nam)$|^(?:truoc )?(?:vao )?ngay \d{1,2} (?:cua )?thang (?:cuoi|dau|giua) (?:cua )?(qui|nam)$/;

/** `hang nam`, `moi qui mot lan`, `01 lan/nam`, `6 thang/lan`: recurring, with how often. */
export function readRecurring(key: string): DeadlineWords | null {
  const every = EVERY.exec(key);
  if (every) return recurring(recurrences[every[1]!]);
  const times = TIMES_PER.exec(key);
  if (times?.[1]) return recurring(recurrenceOfTimes(times[1], times[2]!, times[3]!));
  if (times) return recurring(recurrenceOfTimes(times[5]!, 'lan', times[4]!));
  const regularly = REGULARLY.exec(key);
  if (!regularly) return null;
  return recurring(recurrences[regularly[1] ?? regularly[2] ?? regularly[3] ?? '']);
}

function recurring(every: Recurrence | undefined): DeadlineWords {
  return { kind: 'recurring', date: null, ...(every ? { every } : {}) };
}

/** No report closes each week: weekly work is looked at monthly. */
const recurrences: Readonly<Record<string, Recurrence>> = {
  tuan: 'month',
  thang: 'month',
  qui: 'quarter',
  '6 thang': 'half-year',
  nam: 'year',
};

/** `2 lan/nam` is each half-year, `3 thang/lan` each quarter. */
function recurrenceOfTimes(count: string, what: string, per: string): Recurrence | undefined {
  const number = count === 'mot' ? 1 : count === 'hai' ? 2 : Number(count);
  if (what === 'lan') return per === 'nam' ? ofMonths(12 / number) : recurrences[per];
  if (what === 'thang') return ofMonths(number);
  return what === 'qui' ? ofMonths(3 * number) : 'year';
}

function ofMonths(months: number): Recurrence {
  if (months >= 12) return 'year';
  if (months >= 6) return 'half-year';
  return months >= 3 ? 'quarter' : 'month';
}

const EVENT =
  /^(?:ngay )?sau (?:khi|\d+ ngay|thoi diem|ki hop|dai hoi)\b|^(?:ngay )?khi (?:co|duoc|phat sinh)\b|^theo tien do\b|^(?:truoc|sau|trong|dip) (?:ngay |le )?(?:khai giang|ki hop|dai hoi|tet)\b|\bke tu (?:ngay|khi)\b|^dot xuat\b/;

/** The day comes later (`sau khi co huong dan cua …`, `truoc khai giang`): Điều 147 then counts. */
export function readEvent(key: string): DeadlineWords | null {
  return EVENT.test(key) ? { kind: 'event', date: null } : null;
}
