import type { DeadlineWords } from './deadline-words.ts';

/*
 * Wordings that name no day: work without end, and work that waits for an event. Keys are written
 * as in `deadline-times.ts`.
 */

const ONGOING =
  /^(?:(?:thuc hien|trien khai|lam|duy tri|nhiem vu|cong viec) )?(?:thuong xuyen|tx$|lien tuc|hang ngay|quanh nam|lau dai)\b/;
/** A term that nobody set is permanent work, as officers mean it. */
const NO_END =
  /^(?:vo thoi han|khong (?:(?:co|xac dinh|gioi han|qui dinh) )*(?:thoi han|thoi gian|han))$/;

/** “Thường xuyên” and its like. “Chi thường xuyên” is a budget, not a time (demands.md 4.7). */
export function readOngoing(key: string): DeadlineWords | null {
  return ONGOING.test(key) || NO_END.test(key) ? { kind: 'ongoing', date: null } : null;
}

/** What permanent work runs up to: `thuong xuyen den 31/12/2026`. */
export function endOfOngoing(key: string): string | null {
  return ONGOING.test(key) ? (/^[^;]*\b(?:den|toi) (.+)$/.exec(key)?.[1] ?? null) : null;
}

const EVENT =
  /^(?:ngay )?sau (?:khi|\d+ ngay|thoi diem|ki hop|dai hoi)\b|^(?:ngay )?khi\b|^theo tien do\b|^(?:truoc|sau|trong|dip) (?:ngay |le )?(?:khai giang|ki hop|dai hoi|tet)\b|\bke tu (?:ngay|khi)\b|^dot xuat\b/;

/** The day comes later (`sau khi co huong dan cua …`, `truoc khai giang`): Điều 147 then counts. */
export function readEvent(key: string): DeadlineWords | null {
  return EVENT.test(key) ? { kind: 'event', date: null } : null;
}
