import { PAPER_KINDS } from './paper-kinds.ts';

const HEAD =
  /^(?:da )?(?:bo(?=[,;(-] ?khong )|huy bo|huy(?! (?:dong|chuong|hoang|hieu)\b)|bai bo|cham dut|ngung|dung (?:thuc hien|trien khai)|khong tiep tuc (?:thuc hien|trien khai)|khong (?:con )?(?:thuc hien|to chuc(?! lai)|(?:lam|trien khai)(?= nua))|dua ra khoi (?:chuong trinh(?: hanh dong| cong tac)?(?! (?:nghi su|hop|ki hop))|ke hoach|danh muc(?: nhiem vu)?))\b/;

const ORDER = `(?:chi dao|i kien|van ban|ket luan|kl|${PAPER_KINDS})`;
/** What may stand beside it and leaves the work dropped for good. */
const TAIL = new RegExp(
  `^(?:[ ,;:.()-]*(?:nua|han|luon|roi|thuc hien|trien khai|(?:nhiem vu|noi dung)(?: (?:nay|tren))?|viec (?:nay|tren)|(?:dua )?ra khoi (?:chuong trinh|ke hoach|danh muc)(?: nhiem vu)?|khong (?:to chuc|(?:thuc hien|lam|trien khai)(?: nua)?)|theo ${ORDER}\\b(?! (?:nam|qui|thang)\\b)[^,;]*|(?:so )?@paper[^,;]*|(?:do|vi) (?:trung|da co|khong con|sap nhap|giai the|chong cheo)\\b[^,;]*)(?![\\w@]))*[ .)]*$`,
);
/** “Không thực hiện theo kế hoạch” says how it was not done, not that it was dropped. */
const NOT_AS_PLANNED =
  /^khong .*\btheo (?:dung )?(?:ke hoach|chuong trinh|tien do|qui dinh)\b(?! so)/;
const WAITS = /\?|\b(?:cho|chua|dang|sau|den khi|khi|se|mot (?:phan|so)|tam|qui|thang|con)\b/;
/** Free words stand beside one another in `TAIL`: keeps the search short. */
const LONGEST_TAIL = 120;
const STOPPED = /^(?:da )?(?:ngung|dung)\b/;
const FOR_GOOD = /\b(?:han|luon|nua|ra khoi|trung|khong con|giai the|sap nhap)\b/;

/**
 * Whether the work is dropped for good: `cancelled` only when all that is said is understood so,
 * because dropped work is never spoken of again; “dừng” alone may be for a while. Null when the text
 * says nothing of the kind.
 */
export function readDropped(key: string): 'cancelled' | 'maybe-paused' | 'asked' | null {
  const head = HEAD.exec(key);
  if (head === null) return null;
  const rest = key.slice(head[0].length);
  const isForGood =
    rest.length <= LONGEST_TAIL && TAIL.test(rest) && !WAITS.test(rest.replace('khong con', ''));
  const isStopped = STOPPED.test(key) && !FOR_GOOD.test(rest);
  if (isForGood && !isStopped && !NOT_AS_PLANNED.test(key)) return 'cancelled';
  return STOPPED.test(key) && !/\b(?:mot (?:phan|so)|noi dung \d)\b/.test(rest)
    ? 'maybe-paused'
    : 'asked';
}
