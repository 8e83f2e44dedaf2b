import { cleanText } from './vietnamese-text.ts';

/** How the figures of one line are meant. */
export interface FigureScale {
  readonly isPercent: boolean;
  /** What is counted (`mô hình`), '' where that is not said. */
  readonly unit: string;
  /** Title and target: “tăng 5%” is a figure only where they speak of “tăng” too. */
  readonly about: string;
}

/** What a cell says in figures; `least` and `most` differ for “gần 80%” and “80 - 85%”. */
export interface Figure {
  readonly least: number;
  readonly most: number;
  /** At most 1 among percentages, without a sign: a cell that shows 85% holds 0,85. */
  readonly mayBeShare: boolean;
}

/** A number in its text, with what stands around it. */
interface Found extends Figure {
  readonly isSigned: boolean;
  readonly isFraction: boolean;
  readonly isYear: boolean;
  readonly before: string;
  readonly after: string;
}

/** Longer texts are accounts of the work, not figures. */
const LONGEST = 500;

/** Days, months, quarters, years and numbers of papers, none of which is a figure. */
const NO_FIGURES = [
  /\b(?:so )?\d+(?:\/\d{4})?(?:\/[a-z]+\d*-[a-z]+|-[a-z]+\/[a-z]+)/g,
  /\b\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\b/g,
  /\bngay \d{1,2}(?:[/.-]\d{1,2})?\b/g,
  /\b(?:\d{1,2} thang|thang \d{1,2}|quy (?:\d|[iv]+)|ky \d)(?: (?:dau|cuoi))?(?: nam|[/ -](?=20\d\d\b))/g,
  /\b\d{1,2} thang (?:dau|cuoi|qua)\b/g,
  /\b(?:thang|quy|tuan|dot|ky) \d{1,2}\b/g,
  /\b20\d\d ?- ?20\d\d\b/g,
  /\bnam 20\d\d\b|\((?:so voi )?20\d\d\)|\bso voi 20\d\d\b/g,
];

const DIGITS = '\\d(?:[\\d.,]*\\d)?';
const NUMBER = new RegExp(
  `(?<![a-z\\d.,/-])(${DIGITS})(?:( ?/ ?| ?- ?| den )(${DIGITS}))?( ?%| phan tram\\b)?(?: (nghin|ngan|trieu|ty)\\b(?! le))?`,
  'g',
);
const SIZES: Readonly<Record<string, number>> = { nghin: 1e3, ngan: 1e3, trieu: 1e6, ty: 1e9 };

/** Said before a number that is a change and no level; “tăng lên 85%” is a level. */
const CHANGE = /\b(tang|giam|vuot|cao hon|thap hon|them)(?: (?:them|duoc|khoang|tren|hon|gan))? $/;
/** “105% kế hoạch” tells how much of another figure was reached. */
const OF_ANOTHER = /^ ?(?:so voi |cua )?(?:ke hoach|chi tieu|muc tieu|nghi quyet|du toan|cung ky)/;
const BARELY = 1e-9;
const APPROXIMATE: readonly (readonly [RegExp, number, number])[] = [
  [/\b(?:gan|duoi) $/, 0.9, 1 - BARELY],
  [/\b(?:khoang|xap xi|chung|tam) $/, 0.9, 1.1],
  [/\b(?:tren|hon) $/, 1 + BARELY, 1.1],
];

/**
 * The one figure of a cell; null where there is none, or where it cannot be told which of several
 * is meant. Of “45/50 hộ (90%)” it is 90 among percentages and 45 among hộ.
 */
export function readFigure(text: string, scale: FigureScale): Figure | null {
  if (text.length > LONGEST) return null;
  const key = NO_FIGURES.reduce((left, one) => left.replace(one, '…'), plain(text));
  const minus = /^-\d[\d.,]*%?$/.test(key);
  const found = numbersIn(minus ? key.slice(1) : key, scale);
  const levels = found.filter((one) => isLevel(one, scale));
  // Whether “Tháng 6: 2; tháng 7: 1” come to 3, nobody can say.
  const [ofPeriod, ...ofOthers] = levels.filter((one) => isOutside(one) && isOfPeriod(one));
  if (ofOthers.some(({ least }) => !scale.isPercent || least !== ofPeriod?.least)) return null;
  const [only, ...others] = preferred(levels, scale);
  if (!only || others.some(({ least, most }) => least !== only.least || most !== only.most))
    return null;
  const { least, most, mayBeShare } = only;
  return minus ? { least: -most, most: -least, mayBeShare: false } : { least, most, mayBeShare };
}

/** The same for a figure to be reached: “trên 80%” is 80, and a fraction is no such figure. */
export function readGoal(text: string, scale: FigureScale): Figure | null {
  const key = plain(text).replace(/\b(?:gan|duoi|khoang|xap xi|tren|hon|toi thieu|toi da) /g, '');
  return /\d ?\/ ?\d/.test(key) && !scale.isPercent ? null : readFigure(key, scale);
}

function plain(text: string): string {
  return cleanText(text)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd');
}

function numbersIn(key: string, scale: FigureScale): readonly Found[] {
  const ownSize = SIZES[/\b(?:nghin|ngan|trieu|ty)\b(?! le)/.exec(plain(scale.unit))?.[0] ?? ''];
  return [...key.matchAll(NUMBER)].map((match) => {
    const [all, first = '', joint = '', second, sign, size = ''] = match;
    const factor = SIZES[size] ?? ownSize ?? 1;
    const [one, other = one] = [first, second ?? first].map(
      (digits) => numberOf(digits, scale.isPercent) * factor,
    ) as [number, number];
    const isFraction = joint.includes('/');
    const share = isFraction && scale.isPercent && one <= other ? (one / other) * 100 : one;
    const before = key.slice(0, match.index);
    const [, low = 1, high = 1] = APPROXIMATE.find(([words]) => words.test(before)) ?? [];
    const isSigned = sign !== undefined;
    return {
      least: share * low,
      most: (isFraction ? share : other) * high,
      mayBeShare: scale.isPercent && !isSigned && !isFraction && other > 0 && other <= 1,
      isSigned,
      isFraction,
      isYear: /^20\d\d$/.test(first),
      before,
      after: key.slice(match.index + all.length),
    };
  });
}

/** `71,5` and `71.5`; `1.234` is a thousand, though not among percentages. */
function numberOf(digits: string, isPercent: boolean): number {
  const isGrouped = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(digits);
  const whole = isGrouped && !isPercent ? digits.replaceAll('.', '') : digits;
  return /^\d+(?:[.,]\d+)?$/.test(whole) ? Number(whole.replace(',', '.')) : Number.NaN;
}

function isLevel({ least, before, after, isSigned }: Found, scale: FigureScale): boolean {
  const change = CHANGE.exec(before)?.[1];
  const about = plain(scale.about);
  const isChange = change !== undefined && !about.includes(change);
  const isOfAnother = isSigned && OF_ANOTHER.test(after) && !OF_ANOTHER.test(` ${about}`);
  return !Number.isNaN(least) && !isChange && !isOfAnother;
}

/** Behind a day, month, quarter or year of its own, most of which are `…` by now. */
function isOfPeriod({ before }: Found): boolean {
  return /(?:…|\bquy [iv]+)\)? ?[:=-]? ?(?:dat |co |duoc |them )*$/.test(before);
}

/** In no brackets. */
function isOutside({ before }: Found): boolean {
  return before.lastIndexOf('(') <= before.lastIndexOf(')');
}

/** The numbers of the right kind, and of these the plainest. */
function preferred(found: readonly Found[], scale: FigureScale): readonly Found[] {
  const unit = plain(scale.unit);
  const signed = found.filter(({ isSigned }) => isSigned);
  const bare = found.filter(({ isSigned }) => !isSigned);
  if (signed.length > 0 && bare.length > 0 && !scale.isPercent && unit === '') return found;
  const ofUnit = ({ after }: Found) => unit !== '' && after.trimStart().startsWith(unit);
  // “45 hộ” is no percentage.
  const isCount = ({ after, isFraction }: Found) => !isFraction && /^ [a-z]{2}/.test(after);
  let left = scale.isPercent
    ? signed.length > 0
      ? signed
      : bare.filter((one) => !isCount(one))
    : unit === '' && bare.length === 0
      ? signed
      : bare;
  for (const prefers of [isOutside, ({ isYear }: Found) => !isYear, ofUnit]) {
    const better = left.filter(prefers);
    if (better.length > 0) left = better;
  }
  return left;
}
