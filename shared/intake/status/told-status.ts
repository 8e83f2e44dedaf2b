import type { StatusAdvice } from '../../domain/finding.ts';
import type { TaskStatus } from '../../domain/task.ts';
import { saysNothing } from '../cells/cell-text.ts';
import { readStatus, type StatusReading } from './status.ts';
import { masked, statusKey } from './status-key.ts';

/** `presumed`: asked only where the work would be late. */
export interface ToldStatus {
  readonly status: TaskStatus;
  readonly certainty: StatusReading['certainty'] | 'presumed';
  /** The words belong elsewhere: what should be done about them. */
  readonly advice?: StatusAdvice;
}

const ASKED: ToldStatus = { status: 'in-progress', certainty: 'approximate' };
const UNDERWAY: ToldStatus = { status: 'in-progress', certainty: 'presumed' };

/** `ü` is the tick of Wingdings, `☒` the ticked box of Word. */
const MARKS = 'x|v|√|✓|✔|☑|✅|☒|ü|có|true';
const MARK = new RegExp(`^(?:${MARKS})$`, 'i');
/** A tick where the header of its column is a state: `1` is one only there. */
export const TICK = new RegExp(`^(?:${MARKS}|1)$`, 'i');

/** Finishing, stopping or dropping is spoken of: who reads on cannot tell what it came to. */
const SPEAKS_OF_END =
  /\b(?:xong|hoan thanh|hoan tat|ket thuc|(?:tam )?ngung|tam dung|gac|dinh chi|cham dut|bai bo|(?<!(?:chi|phat) )huy(?! (?:dong|chuong|hoang|hieu)\b)|khong (?:lam|thuc hien|to chuc|trien khai|con (?:phu hop|thuc hien))|bo khong)\b|@full|@all/;
/** “Đã nộp”, “Đã gửi TP 12/6”: the whole of a result, or one step of it. */
const HANDED_OVER =
  /^da (?:gui|nop|ban giao|nghiem thu|ban hanh|phe duyet|tra loi|giai quyet|xu li)(?: [^ ]+){0,4}$/;
/** “Đã nhắc lần 2” is what the Office did. */
const HAS_BEGUN = /^(?:da|dang|moi|vua) (?!(?:nhac|don doc|gia han|giao|duoc giao|co)\b)/;
const IN_FULL = /^(?:da )?(?:(?:lam|thuc hien) )?(?:xong|hoan thanh|hoan tat)$/;

/** A result: what is written there has been done, but seldom says whether that was all. */
export function statusOfResult(text: string, product: string): ToldStatus | null {
  if (saysNothing(text)) return null;
  const { told, key, isRead } = toldBy(text, product);
  if (told) return told;
  const isWord = !isRead && !/\d/.test(key) && key.split(' ').length <= 2;
  return isWord || !/\p{L}/u.test(text) ? ASKED : UNDERWAY;
}

/** A note: most of them are about something else. */
export function statusOfNote(text: string, product: string): ToldStatus | null {
  if (saysNothing(text)) return null;
  const { told, key } = toldBy(text, product);
  if (told) return told;
  if (MARK.test(text) || /^ok\b/.test(key)) return ASKED;
  return HAS_BEGUN.test(key) ? UNDERWAY : null;
}

/** Whether all is said by words like “xong”, so that nobody need be asked. */
export function isPlainlyDone(text: string): boolean {
  return IN_FULL.test(statusKey(text));
}

function toldBy(text: string, product: string) {
  const key = masked(statusKey(text)).key;
  const { status, certainty } = readStatus(text, product);
  const isRead = certainty !== 'unreadable';
  return { key, isRead, told: asTold(status, certainty, key) };
}

function asTold(
  status: TaskStatus,
  certainty: StatusReading['certainty'],
  key: string,
): ToldStatus | null {
  if (status === 'done' || status === 'paused') return { status, certainty: 'approximate' };
  if (status === 'cancelled') return { ...ASKED, advice: 'change' };
  if (certainty === 'sure') return status === 'not-started' ? { status, certainty } : UNDERWAY;
  return SPEAKS_OF_END.test(key) || HANDED_OVER.test(key) ? ASKED : null;
}
