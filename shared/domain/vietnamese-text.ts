/**
 * Vietnamese text as people type it: composed or decomposed, old or new tone placement, odd
 * spaces, dashes and look-alike Đ. What people wrote is never rewritten in their cells; these
 * forms are for matching (`viKey`, `searchKey`) and for print (`cleanText`).
 */

const ODD_SPACES = '\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000\\t';
const LINE_BREAKS = '\\r\\v\\f\\u0085\\u2028\\u2029';
/** Control characters, soft hyphens, zero-width characters, direction marks. */
const INVISIBLE =
  '\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\u00ad\\u061c' +
  '\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff';
/** Composed letters, signs and dashes with single spaces between them: nothing to put right. */
const CLEAN_LETTER =
  '[!-~\\u00a1-\\u00ac\\u00ae-\\u00cf\\u00d1-\\u00ef\\u00f1-\\u0188\\u018a-\\u0255\\u0257-\\u02ff\\u1ea0-\\u1ef9\\u2010-\\u2027]';
const CLEAN = new RegExp(`^(?:${CLEAN_LETTER}+(?: ${CLEAN_LETTER}+)*)?$`);
const oddSpaces = new RegExp(`[${ODD_SPACES}]`, 'g');
const lineBreaks = new RegExp(`\\r\\n|[${LINE_BREAKS}]`, 'g');
const invisible = new RegExp(`[${INVISIBLE}]`, 'g');
const DASHES = /[\u2010-\u2015\u2212]/g;
const SLASHES = /[\u2044\u2215\uff0f]/g;
/** Ⅲ typed as one character. */
const ROMAN_SIGNS = /[\u2160-\u2188]/g;
const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/;
const WORD = /[\p{L}\p{M}]+/gu;
/** y and i are one sound at the end of an open syllable: kỹ = kĩ, công ty = công ti. */
const OPEN_SYLLABLE_Y = /^(qu|[bcdđghklmnprstvx]|ch|gh|kh|nh|ph|th|tr)?y$/;

/** More than any cell may hold: a longer text is an attack on our time, and means nothing. */
const LONGEST_KEY = 50_000;

/** Longer texts are sentences, which seldom come twice. */
const LONGEST_REMEMBERED = 120;

/** Bounded memory of what was computed: the same few hundred words come back on every row. */
function remembered(compute: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    if (text.length > LONGEST_REMEMBERED) return compute(text);
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= 20_000) known.clear();
    const key = compute(text);
    known.set(text, key);
    return key;
  };
}

/** NFC, ordinary spaces, no invisible characters, Đ as Đ; line breaks, dashes and case stay. */
export function cleanText(text: string): string {
  // Nearly all cells are clean: one look instead of eight, which counts over a million cells.
  return CLEAN.test(text) ? text : cleaned(text);
}

const cleaned = remembered((text) =>
  text
    .replace(lineBreaks, '\n')
    .replace(oddSpaces, ' ')
    .replace(invisible, '')
    .replace(/[\u00d0\u0189]/g, 'Đ')
    .replace(/[\u00f0\u0256]/g, 'đ')
    .normalize('NFC')
    .replace(/ +/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim(),
);

/** Moves the tone mark to the end of the syllable, so that hoá = hóa while má ≠ mạ. */
function syllableKey(word: string): string {
  let tone = '';
  let letters = '';
  for (const mark of word) {
    if (TONE_MARKS.test(mark)) tone = mark;
    else letters += mark;
  }
  return letters.normalize('NFC').replace(OPEN_SYLLABLE_Y, '$1i') + tone;
}

/** Equal for spellings that a careful officer takes as the same words. Not for personal names. */
export const viKey = remembered((text) =>
  cleanText(text.slice(0, LONGEST_KEY))
    .replace(/\s+/g, ' ')
    .replace(/ ?& ?/g, ' và ')
    .replace(DASHES, '-')
    .replace(SLASHES, '/')
    .replace(ROMAN_SIGNS, (sign) => sign.normalize('NFKC'))
    .toLowerCase()
    .normalize('NFD')
    .replace(WORD, syllableKey)
    .replace(/ ?([-,;:/.()]) ?/g, '$1')
    .replace(/ +/g, ' ')
    .trim(),
);

/** `viKey` without any mark: `trước ngày 30/6` → `truoc ngay 30/6`. ASCII letters only. */
export const searchKey = remembered((text) =>
  viKey(text).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd'),
);

/** First letter lower-case, for a title inside a sentence; abbreviations (UBND) stay. */
export function lowerFirst(text: string): string {
  const [first = '', second = ''] = text;
  return second === second.toLowerCase() && first
    ? first.toLowerCase() + text.slice(first.length)
    : text;
}

export function upperFirst(text: string): string {
  return `${text.charAt(0).toLocaleUpperCase('vi')}${text.slice(1)}`;
}
