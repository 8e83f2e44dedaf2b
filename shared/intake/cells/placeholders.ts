import { searchKey } from '../../domain/vietnamese-text.ts';
import { PAPER_KINDS } from '../status/paper-kinds.ts';
import { statusKey } from '../status/status-key.ts';
import { saysNothing } from './cell-text.ts';

const ANY = 'x+|v|√|✓|✔|n/?a|co|ok|da co|\\?+|\\.+';
const LATER = '(?:(?:dang|se) )?(?:cap nhat|bo sung)(?: sau)?';
/** “Theo chức năng, nhiệm vụ được giao” says as little as “theo quy định”. */
const VAGUE =
  '(?:tuy|theo)(?:[ ,](?:theo|thuoc|vao|tinh hinh|thuc te|qui dinh|qd|yeu cau|ke hoach|kh|chi dao|chuc nang|nhiem vu|tham quyen|phan cong|duoc giao|cong viec|cong tac|cua|va|cac|tung|don vi|cap tren|hien hanh))*';
const PLACEHOLDERS: Readonly<Record<string, RegExp>> = {
  product: new RegExp(
    `^(?:${ANY}|${LATER}|${VAGUE}|(?:chua|khong) (?:ro|xac dinh)(?: (?:duoc|ro|cu the))*)\\.?$`,
  ),
  evidence: new RegExp(
    `^(?:${ANY}|${LATER}|se .*|(?:(?:\\d{1,2}|ban|co|da co) )?(?:${PAPER_KINDS})(?: so)?)\\.?$`,
  ),
};

/** “x”, “n/a”, “Theo quy định” or a bare “Kế hoạch” where a product or a paper should be named. */
export function isPlaceholder(key: string, text: string): boolean {
  return saysNothing(text) || (PLACEHOLDERS[key]?.test(searchKey(text)) ?? false);
}

const NUMBER = /(?<![\d/])\d+[a-z]?(?:\/(?:\d{4}\/)?[a-z]|-[a-z]{2})/;
const NUMBER_LEFT_OPEN = /(?:^|[ .…_]|\bso)\/(?:\d{4}\/)?[a-z]{2,6}(?:-|$)/;
const NOT_ISSUED =
  /\b(?:dang|cho|doi) (?:trinh|ki|ban hanh|phe duyet|lay so|cap so|dong dau)\b|^(?:ban )?du thao\b|\bchua (?:ki|ban hanh|co so|cap so|lay so)\b/;

/** Still to come; what is kept, posted or in use somewhere can be looked at. */
const TO_COME = /^(?:cho|chua|dang(?! (?:luu|ap dung|su dung|van hanh|hoat dong|niem yet)\b)) /;

/** “Kế hoạch số    /KH-UBND ngày   /6/2026”, “đang in”: the paper has no number yet. */
export function isUnnumbered(text: string): boolean {
  const key = searchKey(text);
  if (NUMBER.test(key) || key.includes('http')) return false;
  return NUMBER_LEFT_OPEN.test(key) || NOT_ISSUED.test(key) || TO_COME.test(statusKey(text));
}
