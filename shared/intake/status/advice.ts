import type { StatusAdvice } from '../../domain/finding.ts';
import { statusKey } from './status-key.ts';

const NEEDED =
  '(?:huong dan|kinh phi|von|ngan sach|mat bang|chu truong|chi dao|qui hoach|vat tu|nhan luc|bien che|thiet bi)';

/** What stands in the way is no state (office.md 2.1): “Chờ hướng dẫn của thành phố”. */
const CAUSE = new RegExp(
  `^(?:(?:do|vi|con|dang) )*(?:(?:cho|doi) (?:(?:thanh pho|tp|cap tren|trung uong|bo tri|phan bo|cap|giao|co) )*${NEEDED}|vuong\\b|(?:gap |co )?(?:kho khan|vuong mac)|(?:thieu|(?:chua|khong)(?: co| duoc)?(?: bo tri| phan bo| cap| giao| bo sung)?) ${NEEDED})\\b`,
);

/** Wishes that belong in the register. */
const WISH =
  /^(?:de nghi |xin |kien nghi )?(?:gia han|lui (?:thoi )?han)\b|\bkhong con phu hop\b|^(?:bi )?trung (?:lap|voi|nhiem vu|noi dung)\b|\bgop (?:voi|vao|chung)\b|^(?:da |de nghi |xin )*chuyen (?:giao )?(?:sang|cho_?|don vi|co quan|phong|p\.)/;

/** What to do about words in the cell of a state that belong elsewhere; null for all others. */
export function adviceFor(text: string): StatusAdvice | null {
  const key = statusKey(text);
  if (WISH.test(key)) return 'change';
  return CAUSE.test(key) ? 'pause' : null;
}
