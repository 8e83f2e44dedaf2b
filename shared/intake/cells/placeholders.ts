import { searchKey } from '../../domain/vietnamese-text.ts';
import { saysNothing } from './cell-text.ts';

const ANY = 'x+|v|√|✓|✔|n/?a|co|ok|da co|\\?+|\\.+';
const PLACEHOLDERS: Readonly<Record<string, RegExp>> = {
  product: new RegExp(
    `^(?:${ANY}|theo (?:qui dinh|yeu cau|ke hoach|chi dao|thuc te)|(?:dang )?cap nhat(?: sau)?|khong ro|chua ro)\\.?$`,
  ),
  evidence: new RegExp(`^(?:${ANY}|(?:dang )?cap nhat(?: sau)?|bo sung sau)\\.?$`),
};

/** “x”, “n/a” or “Theo quy định” where a product or a paper should be named. */
export function isPlaceholder(key: string, text: string): boolean {
  return saysNothing(text) || (PLACEHOLDERS[key]?.test(searchKey(text)) ?? false);
}

const NUMBER = /(?<![\d/])\d+[a-z]?(?:\/(?:\d{4}\/)?[a-z]|-[a-z]{2})/;
const NUMBER_LEFT_OPEN = /(?:^|[ .…_]|\bso)\/(?:\d{4}\/)?[a-z]{2,6}(?:-|$)/;
const NOT_ISSUED =
  /\b(?:dang|cho|doi) (?:trinh|ki|ban hanh|phe duyet|lay so|cap so|dong dau)\b|^(?:ban )?du thao\b|\bchua (?:ki|ban hanh|co so|cap so|lay so)\b/;

/** “Kế hoạch số    /KH-UBND ngày   /6/2026”, “đang trình ký”: the paper has no number yet. */
export function isUnnumbered(text: string): boolean {
  const key = searchKey(text);
  return !NUMBER.test(key) && (NUMBER_LEFT_OPEN.test(key) || NOT_ISSUED.test(key));
}
