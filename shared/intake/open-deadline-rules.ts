import type { DeadlineWords } from './deadline-words.ts';

/*
 * Wordings that name no day: work without end, recurring work, and work that waits for an event.
 * Keys are written as in `deadline-rules.ts`.
 */

/** “Thường xuyên” and its like. “Chi thường xuyên” is a budget, not a time (demands.md 4.7). */
export function readOngoing(key: string): DeadlineWords | null {
  return /^(?:(?:thuc hien|trien khai|lam|duy tri) )?(?:thuong xuyen|lien tuc|hang ngay|quanh nam)\b/.test(
    key,
  )
    ? { kind: 'ongoing', date: null }
    : null;
}

/** What may stand before “hằng năm”: `truoc ngay 15/12 hang nam`, `ngay 25 hang thang`. */
const EVERY =
  /^(?:(?:thuc hien|bao cao|truoc|ngay|vao|dau|giua|cuoi|thang|qui|den|trong|\d{1,2}(?:\/\d{1,2})?)[ ,]+)*(?:hang|moi|tung) (?:nam|qui|thang|tuan|ki|6 thang)\b/;
const TIMES_PER =
  /^(?:mot|\d{1,2}) (?:lan|thang|qui|nam)(?:\/| mot | 1 )(?:lan|nam|qui|thang|tuan|ki)\b/;

/** `hang nam`, `moi qui mot lan`, `dinh ki 6 thang`, `01 lan/nam`, `6 thang/lan`, `theo qui`. */
export function readRecurring(key: string): DeadlineWords | null {
  const isRecurring =
    EVERY.test(key) ||
    TIMES_PER.test(key) ||
    /^(?:theo )?dinh ki\b|^theo (?:qui|thang|nam)$/.test(key);
  return isRecurring ? { kind: 'recurring', date: null } : null;
}

const EVENT =
  /^(?:ngay )?sau (?:khi|\d+ ngay|thoi diem|ki hop|dai hoi)\b|^(?:ngay )?khi (?:co|duoc|phat sinh)\b|^theo tien do\b|^(?:truoc|sau|trong|dip) (?:ngay |le )?(?:khai giang|ki hop|dai hoi|tet)\b|\bke tu (?:ngay|khi)\b|^dot xuat\b/;

/** The day comes later (`sau khi co huong dan cua …`, `truoc khai giang`): Điều 147 then counts. */
export function readEvent(key: string): DeadlineWords | null {
  return EVENT.test(key) ? { kind: 'event', date: null } : null;
}
