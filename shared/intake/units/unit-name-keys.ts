import { searchKey } from '../../domain/vietnamese-text.ts';

/** “P. VHXH”: the only single letter that opens a name. */
const PHONG = /^p[. ]/;

/**
 * Abbreviations that mean the same in every office (NĐ 150/2025 names the offices of a ward).
 * Known names are written out in full, so that a cell may abbreviate them in any other way.
 */
const IN_FULL: readonly (readonly [RegExp, string])[] = [
  [PHONG, 'phong '],
  [/^vp\b/, 'van phong'],
  [/^tt\b/, 'trung tam'],
  [/^bch(?=qs|\b)/, 'ban chi huy '],
  [/^bp\b/, 'bo phan'],
  [/^bql\b/, 'ban quan li'],
  [/^ca\b/, 'cong an'],
  [/^ub(?=mttq|\b)/, 'uy ban '],
  [/\bpvhcc\b/, 'phuc vu hanh chinh cong'],
  [/\bhcc\b/, 'hanh chinh cong'],
  [/\bmttq\b/, 'mat tran to quoc'],
  [/\bchqs\b/, 'chi huy quan su'],
  [/\bqs\b/, 'quan su'],
  [/\bvn\b/, 'viet nam'],
  [/\bhdnd\b/, 'hoi dong nhan dan'],
  [/\bubnd\b/, 'uy ban nhan dan'],
  [/\btdp\b/, 'to dan pho'],
];

/** How much of a name must remain when “Phòng”, “Ban” or “Trung tâm” is left out. */
const LEAST_CORE = 3;

/**
 * The keys of a bare name. Names that differ only in marks, case, spaces, dashes or dots are one;
 * so are those that leave out “và”.
 */
export function nameKeys(bare: string): readonly string[] {
  const opened = PHONG.test(bare) ? [bare, bare.replace(PHONG, 'phong ')] : [bare];
  const forms = opened.flatMap((form) => [form, form.replaceAll(' va ', ' ')]);
  return [...new Set(forms.map(lettersOf))];
}

export function lettersOf(key: string): string {
  return key.replace(/[^\p{L}\p{N}]/gu, '');
}

/** Trạm Y tế is `tram i te` as words and `tyt` as initials: to an abbreviation y and i are one. */
export function alike(key: string): string {
  return key.replaceAll('y', 'i');
}

export function nameInFull(bare: string): string {
  return IN_FULL.reduce((name, [pattern, words]) => name.replace(pattern, words), bare);
}

/** What may be abbreviated: a name's words in full, and the same without “Phòng” before them. */
export function spellingsOf(bare: string): readonly (readonly string[])[] {
  const key = nameInFull(bare);
  const core = key.replace(/^(?:phong|ban|trung tam) /, '');
  const words = (text: string) =>
    alike(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '');
  const left = words(core);
  const isTelling = left.filter((word) => word !== 'va').length >= LEAST_CORE;
  const spellings = core !== key && isTelling ? [words(key), left] : [words(key)];
  return spellings.filter(({ length }) => length > 1);
}

/**
 * “Công an phường” and “Công an” are one name inside a ward; a list bullet and a full stop belong
 * to no name.
 */
export function bareName(name: string, placeKey: string): string {
  const key = searchKey(name)
    .replace(/^(?:[-+*•.:,]|\d{1,2}[.)])+\s?(?=[\p{L}\d])/u, '')
    .replace(/[^\p{L}\p{N}]+$/u, '')
    .replace(/\b1 cua\b/, 'mot cua');
  const isOwnWard = placeKey !== '' && /[ (-](?:phuong[ (]|p[. (])/.test(key);
  const bare = isOwnWard && key.endsWith(placeKey) ? key.slice(0, -placeKey.length) : key;
  return bare.replace(/[^\p{L}\p{N}]+$/u, '').replace(/[ (,-](?:phuong|p)$/, '');
}

/** “CAP Hòa Bình” → “CAP”: the ward's own name behind an abbreviation that ends in “phường”. */
export function beforeOwnPlace(bare: string, placeKey: string): string | null {
  const isBehind = placeKey !== '' && bare.endsWith(` ${placeKey}`);
  const before = isBehind ? bare.slice(0, -placeKey.length - 1) : '';
  return before.endsWith('p') ? before : null;
}
