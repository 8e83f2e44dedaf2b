import { viKey } from '../../domain/vietnamese-text.ts';

/**
 * Words that decide a status only with their own marks: “còn” takes a “hoàn thành” back, “con” and
 * “cộng” do not. A look-alike gets a `_` in the key, so that no pattern takes it for the word.
 */
const MARKED = new Set(
  'đã đang chờ chưa còn trừ gần sắp sẽ khi nếu bước khâu đợt lần hủy mới rồi từng nhưng'
    .split(' ')
    .map(viKey),
);
const MARKED_PLAIN = new Set([...MARKED].map(withoutMarks));

/** “dừng” is not “đúng” and “hoãn” is not “hoàn”: as words that look like no other. */
const RENAMED = new Map([
  [viKey('dừng'), 'ngung'],
  [viKey('hoãn'), 'gac'],
]);

/** Common words that need no mark of their own; without one they are never the marked word. */
const BARE_LOOK_ALIKES = new Set(['con', 'cho']);

/** How units shorten; the keys are without marks. */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/(?<![\w./])h[./]?th[aà]nh\b/g, 'hoan thanh'],
  [/\b(?:hoanh thanh|hoan thanhh|hoanthanh|hoan than)\b/g, 'hoan thanh'],
  [/\bht ?nv\b/g, 'hoan thanh nhiem vu'],
  [/\bdht\b/g, 'da hoan thanh'],
  [/\bht\b/g, 'hoan thanh'],
  [/\bdth\b/g, 'dang thuc hien'],
  [/\bcth\b/g, 'chua thuc hien'],
  [/(?<![\w/])t[./]?h(?:ien)?\b(?![/-])/g, 'thuc hien'],
  [/\bnv\b/g, 'nhiem vu'],
  [/^(?:k|ko|kg|khg) /, 'khong '],
  [/\b(?:done|completed?|finished)\b/g, 'xong'],
];

/** Bullets, numbers and words before the state: “- Đến nay, đã hoàn thành”. */
const LEAD =
  /^(?:(?:[-+*•·√✓✔✅☑►▪]|\ufe0f)+ ?(?=\w)|\d{1,2}[.)] ?(?=[a-z])|(?:cho |tinh )?(?:den|toi) (?:thoi diem )?nay[,:]? ?(?=\w)|hien(?: nay| tai)?[,:]? (?=\w)|(?:nay|van|deu|con)[,:]? (?=da |dang |chua\b|hoan |thuc )|(?:nhiem vu|cong viec)(?: nay)?[,:]? ?(?=da |dang |chua |khong |tam |hoan |xong)|(?:don vi|ubnd phuong|phuong|phong|truong|chung toi) (?=da |dang |chua )|tam thoi (?=chua|khong)|(?:tinh trang|trang thai|tien do|ket qua|bao cao):(?=\w)|ngay \d{1,2}\/\d{1,2}(?:\/\d{4})?[,:]? ?(?=da )|ok[,:]? ?(?=da |hoan |xong))/;

/** Nobody states a status at such length; reading on would only cost time. */
const LONGEST = 1000;

/** A new line that begins a new statement, not one that only wraps. */
const NEW_LINE = /\s*[\n\r]\s*(?=\p{Lu}\p{Ll}|[-+*•\d])/gu;

/**
 * The key that status patterns read: `searchKey` with look-alikes told apart, short forms written
 * out, and what stands before the state taken off.
 */
export function statusKey(text: string): string {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const key = newKey(text);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  if (text.length <= LONGEST_REMEMBERED) remembered.set(text, key);
  return key;
}

/** The same few words stand in most rows. */
const remembered = new Map<string, string>();
const MOST_REMEMBERED = 5_000;
const LONGEST_REMEMBERED = 120;

function newKey(text: string): string {
  let key = plainKey(viKey(text.slice(0, LONGEST).trim().replace(NEW_LINE, '; ')));
  for (const [shortForm, words] of SHORT_FORMS) key = key.replace(shortForm, words);
  for (let before = ''; before !== key; ) {
    before = key;
    key = key.replace(LEAD, '');
  }
  return key.replace(/(?<=[\w)%])(?:[ .!;,…√✓✔✅☑👍]|\ufe0f)+$/u, '');
}

function plainKey(marked: string): string {
  const plain = withoutMarks(marked);
  if (plain === marked) return plain;
  const told = marked.replace(/[\p{L}\p{M}]+/gu, distinct);
  return told === marked ? plain : withoutMarks(told);
}

function distinct(word: string): string {
  const renamed = RENAMED.get(word);
  if (renamed !== undefined || MARKED.has(word)) return renamed ?? word;
  const plain = withoutMarks(word);
  if (!MARKED_PLAIN.has(plain)) return word;
  return plain !== word || BARE_LOOK_ALIKES.has(plain) ? `${plain}_` : word;
}

function withoutMarks(key: string): string {
  return key.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}

/** What a text says in figures, once `masked`. */
export interface StatusFigures {
  /** `@full` = 100%, `@all` = 12/12, `@part`, `@day`, `@month`, `@paper`; the rest stays. */
  readonly key: string;
  /** A percentage below a hundred, or one that cannot be read. */
  readonly isBelowFull: boolean;
}

const PERCENT = /([\d.,]*\d) ?(?:[%％٪]|phan tram\b)/g;
const PAPER = /\b\d+[a-z]?(?:\/(?:\d{4}\/)?|-)[a-z]+(?:[-/][a-z]+)*\b/g;
const DAY =
  /\bngay \d{1,2} thang \d{1,2}(?: nam \d{4})?\b|\bngay \d{1,2}[/.-]\d{1,2}\b(?![/.%-]\d)|(?<![\d/.])\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d{2})\b/g;
const MONTH = /\b(?:thang \d{1,2}|qui (?:i{1,3}|iv|[1-4]))(?:[/-]\d{4}| nam \d{4})?\b/g;
const SHARE = /(?<![\d/.])(\d[\d.]*)\/(\d[\d.]*)\b(?!\/)/g;

/** “8/10 chỉ tiêu” is a part; “12/6” can only be a day; “12/12 chỉ tiêu” is all. */
export function masked(key: string): StatusFigures {
  if (!/\d/.test(key)) return { key, isBelowFull: false };
  let isBelowFull = false;
  const words = key
    .replace(PERCENT, (_, figure: string) => {
      const isFull = /^\d{1,3}(?:[.,]\d{1,2})?$/.test(figure) && Number.parseFloat(figure) >= 100;
      isBelowFull ||= !isFull;
      return isFull ? '@full' : '@part';
    })
    .replace(PAPER, '@paper')
    .replace(DAY, '@day')
    .replace(MONTH, '@month')
    .replace(SHARE, (_, some: string, all: string) => shareMask(figureOf(some), figureOf(all)));
  return { key: words, isBelowFull };
}

function shareMask(some: number, all: number): string {
  if (some < all) return '@part';
  return some > all && some <= 31 && all <= 12 ? '@day' : '@all';
}

/** `1.200` households are more than one. */
function figureOf(digits: string): number {
  return Number(digits.replaceAll('.', ''));
}
