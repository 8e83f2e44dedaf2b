import { searchKey } from '../../domain/vietnamese-text.ts';
import { isPerson } from './unit-titles.ts';
import { narrowsEverybody } from './unit-wildcard.ts';

/** A stretch of text and the bracket behind it; null = none. */
interface RemarkedText {
  readonly text: string;
  readonly remark: string | null;
  /** “VHXH (CA)”, but not “VHXH, (CA)”. */
  readonly isAttached: boolean;
}

/** Cuts a text at its outer brackets; one that nobody closed reaches to the end. */
export function remarksIn(text: string): readonly RemarkedText[] {
  const parts: RemarkedText[] = [];
  let [start, opened, depth] = [0, 0, 0];
  const push = (end: number, next: number, remark: string | null) => {
    const before = text.slice(start, end);
    parts.push({ text: before, remark, isAttached: /[\p{L}\p{N}.]\s*$/u.test(before) });
    start = next;
  };
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(' && depth++ === 0) opened = at;
    if (text[at] !== ')' || depth === 0 || --depth > 0) continue;
    push(opened, at + 1, text.slice(opened + 1, at).trim());
  }
  if (depth > 0) push(opened, text.length, text.slice(opened + 1).trim());
  if (start < text.length) push(text.length, text.length, null);
  return parts;
}

/** Remarks about an officer, a team of the unit, a telephone or a field of work leave the unit what it is. */
const HARMLESS =
  /^(?:$|d\/c|dong chi|ong |ba |can bo|chuyen vien|cong chuc|nguoi|bo phan|doi |to (?!dan pho)|canh sat|linh vuc|mang |phu trach|theo doi|tham muu|tong hop|bao cao|thuong truc$|thuc hien|truc tiep|chinh$|neu co|lien quan|phuong$|sdt|dt[ .:]|lan \d|moi$|cu$|[\d .+-]+$)/;
/** Marks tell “chị” from “chỉ huy” and “cô” from “cơ quan”. */
const HARMLESS_WITH_MARKS = /^(?:anh|chị|cô|bác|chú)\s/iu;

/** Whether a remark says nothing about which unit is meant. Unknown remarks do: they are asked about. */
export function isHarmless(remark: string): boolean {
  const key = searchKey(remark);
  if (narrowsEverybody(key)) return false;
  return (
    HARMLESS.test(key) ||
    HARMLESS_WITH_MARKS.test(remark) ||
    isPerson(key.replace(/[\d .,+-]+$/, ''))
  );
}
