import { searchKey } from '../../domain/vietnamese-text.ts';

/** No header of ours is longer; sentences in cells need not be compared with any. */
export const LONGEST_HEADER = 80;

/** As offices shorten them; those of one noun only where it stands before (“ĐV CT” ≠ “số CT”). */
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/\b(cq|dv)(?=(?:ct|ph|th)\b)/g, '$1 '],
  [/\btg(?=(?:ht|th)\b)/g, 'tg '],
  [/\bd[./]vi?\b|\bdv\b/g, 'don vi'],
  [/\bc[./]quan\b|\bcq\b/g, 'co quan'],
  [/\bbp\b/g, 'bo phan'],
  [/\bp\.(?=\p{L})/gu, 'phong '],
  [/\bt[./]?gian\b|\bt[./]?g\b/g, 'thoi gian'],
  [/\bt[./]han\b/g, 'thoi han'],
  [/\bn[./]vu\b|\bnv\b/g, 'nhiem vu'],
  [/\bnd\b/g, 'noi dung'],
  [/\bcv(?= |$)(?<=(?:noi dung|ten) cv)/g, 'cong viec'],
  [/\bsp\b/g, 'san pham'],
  [/\bkq\b/g, 'ket qua'],
  [/\bkh\b(?<=(?:theo|hoan thanh) kh)/g, 'ke hoach'],
  [/\bvb\b/g, 'van ban'],
  [/\bcb\b/g, 'can bo'],
  [/\bld\b/g, 'lanh dao'],
  [/\b(don vi|co quan|bo phan) ct\b/g, '$1 chu tri'],
  [/\b(don vi|co quan|bo phan) ph\b/g, '$1 phoi hop'],
  [/\b(don vi|co quan|thoi gian|thoi han|han|ket qua|tien do) th\b/g, '$1 thuc hien'],
  [/\b(thoi gian|thoi han|han|ngay|tien do) ht\b/g, '$1 hoan thanh'],
  [/% ?ht\b/g, '% hoan thanh'],
];

/** Most headers have none: one look instead of twenty. */
const MAY_BE_SHORT =
  /\b(?:cq|dv|tg|bp|nv|nd|cv|sp|kq|kh|vb|cb|ld|ht|d[./]|c[./]|t[./]|tgian|n[./]|p\.)|\b(?:ct|ph|th)\b/;

/** Words in brackets that make another header; all others only explain it. */
const TELLING =
  /\((thuc te|cu|moi|gia han|bat dau|ket thuc|%)\)|(?<=\b(?:ket qua|kq) ?)\(((?:san pham|sp|dau ra)(?: dau ra)?)\)/g;
/** “Rõ thời gian” heads the times; those that would be another column without “rõ” keep it. */
const CLEAR = /^ro (?!(?:con )?nguoi$|ket qua$|tien do$)/;

const MOST_REMEMBERED = 20_000;
const known = new Map<string, string>();

/**
 * Line breaks, a trailing `*` or `:`, a number in front, abbreviations, and what joins two nouns
 * (“Cơ quan/đơn vị”, “Cơ quan, đơn vị”, “Cơ quan và đơn vị”) do not make another header.
 * Remembered: the same cells are read with the row above, below and alone, for every table.
 */
export function plainKey(text: string): string {
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size >= MOST_REMEMBERED) known.clear();
  const key = computePlainKey(text);
  known.set(text, key);
  return key;
}

function computePlainKey(text: string): string {
  const plain = searchKey(text)
    .replace(/^\(?\d{1,2}[.)] ?(?=\p{L})/u, '')
    .replace(TELLING, ' $1$2 ')
    .replace(/[\s*:?]+$/, '')
    .replace(CLEAR, '')
    .replace(/[,;+-]| (?:va|hoac) /g, ' ')
    .replace(/\/(?!\d)(?<!\b[cdnt]\/)/g, ' ');
  const long = MAY_BE_SHORT.test(plain)
    ? ABBREVIATIONS.reduce((key, [short, words]) => key.replace(short, words), plain)
    : plain;
  return long.replace(/ +/g, ' ').trim();
}

/** Without what brackets explain: “Thời hạn (ngày/tháng/năm)” is “Thời hạn”. */
export function bareKey(text: string): string {
  return plainKey(text)
    .replace(/\(.*\)/, '')
    .replace(/ +/g, ' ')
    .trim();
}

/** “Nhiệm vụ được giao” is “Nhiệm vụ”. */
export function shortKey(key: string): string {
  return key.replace(/(?<!^ngay) (?:duoc giao|giao|trong tam|cu the)$/, '');
}
