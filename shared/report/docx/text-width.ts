/**
 * How long a line of Times New Roman is. The decree ties the rules beneath the motto, the issuing
 * body and the trích yếu to the length of the text above them, and Word cannot compute that.
 */

/** Advance widths in thousandths of the size, bold, from the metrics all Times twins share. */
const BOLD_WIDTHS: readonly (readonly [number, string])[] = [
  [220, '|'],
  [250, ' ,.\u00A0'],
  [278, "'/\\il"],
  [333, '!()-:;[]`fjt'],
  [389, 'Is'],
  [444, 'cerz'],
  [556, 'Sbdhknpquđ'],
  [570, '+<=>'],
  [611, 'FP'],
  [667, 'BELTZ'],
  [722, 'ACDNRUVXYwĐ'],
  [778, 'GHKOQ'],
  [833, '&m'],
  [944, 'M'],
  [1000, '%W'],
];

const DIGITS_AND_REST = 500;
const HORN = '\u031B';
/** ơ, ư and their capitals are wider than o and u by about this much. */
const HORN_WIDTH = 50;

const widthOf = new Map(
  BOLD_WIDTHS.flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, width])),
);

/** The width, in twips, of one line of bold text at this size in points. */
export function boldTextWidth(text: string, size: number): number {
  let thousandths = 0;
  // Decomposed, a Vietnamese letter is its base letter and marks that stand above or below it.
  for (const character of text.normalize('NFD')) {
    if (character === HORN) thousandths += HORN_WIDTH;
    else if (!/\p{M}/u.test(character)) thousandths += widthOf.get(character) ?? DIGITS_AND_REST;
  }
  return Math.round((thousandths / 1000) * size * 20);
}
