/**
 * Every figure of the layout, with its source in Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I
 * (“I.3” is Mục I khoản 3; “V” is the table of samples in Mục V). Where the decree gives a range,
 * the value is the one its own sample prints. “Ours” marks what the decree leaves open.
 */

const TWIPS_PER_MM = 1440 / 25.4;

/** Word measures lengths in twentieths of a point. */
export function twips(millimetres: number): number {
  return Math.round(millimetres * TWIPS_PER_MM);
}

const PORTRAIT = { width: 11_906, height: 16_838 } as const; // I.1: A4
const MARGIN = { top: twips(20), bottom: twips(20), left: twips(30), right: twips(15) } as const; // I.3

export const PAGE = {
  ...PORTRAIT,
  margin: MARGIN,
  /** I.7: the number stands in the top margin. */
  headerDistance: twips(10),
  /** Ours: the mark's line comes above the number's, so both begin higher and still fit 20 mm. */
  headerDistanceWithMark: twips(6),
  /** I.2: by the length of A4. */
  portraitTextWidth: PORTRAIT.width - MARGIN.left - MARGIN.right,
  /** I.2 allows the width of A4 for tables; the decree's own table V is set so. */
  landscapeTextWidth: PORTRAIT.height - MARGIN.left - MARGIN.right,
} as const;

export const FONT = 'Times New Roman'; // I.4
export const LANGUAGE = 'vi-VN';

/** Points. */
export const SIZE = {
  nationalName: 12, // II.1.a: 12–13; V.1
  motto: 13, // II.1.b: 13–14; V.1
  superiorBody: 12, // II.2.b: 12–13; V.2
  issuingBody: 12, // II.2.b: 12–13; V.2
  number: 13, // II.3.c
  placeAndDate: 13, // II.4.c: 13–14; V.4
  documentType: 14, // II.5.b: 13–14; V.5
  subject: 14, // II.5.b: 13–14; V.5
  letterSubject: 12, // II.5.b: 12–13; V.5
  addressee: 14, // II.9.d: 13–14; V.8
  body: 14, // II.6.e: 13–14; V.6
  recipientsLabel: 12, // II.9.d
  recipient: 11, // II.9.d
  signer: 14, // II.7.đ: 13–14; V.7
  annexLabel: 14, // III.1.b
  annexTitle: 14, // III.1.b: 13–14
  annexAttachedTo: 13, // III.1.c: 13–14
  pageNumber: 14, // I.7: 13–14
  tableCell: 12, // ours: the decree gives no size for tables
  mark: 10, // ours
} as const;

/** Twips; `line` is in 240ths of a line. */
export const SPACING = {
  firstLineIndent: twips(12.7), // II.6.e: 1 cm or 1,27 cm
  betweenParagraphs: 120, // II.6.e: at least 6 pt
  bodyLine: 264, // II.6.e: single to 1,5 lines
  single: 240, // II.1.c, II.2.b
  beforeTitle: 240, // ours
  /** Ours: room for a signature with a seal of 36 mm that covers a third of it (II.8.a). */
  signatureRoom: twips(28),
  /** Ours: “STT” in bold 12 fits a column of 10 mm. */
  cellSide: twips(0.8),
  beforeRule: 40, // ours
  cellTopBottom: twips(0.6), // ours
} as const;

/** Ours: heights in twips; a name in 12 pt needs 5 mm. */
export const CHART = { bar: twips(8), legend: twips(18) } as const;

/** II.2.b, II.5.b: the rule is 1/3 to 1/2 of the line of text; the middle of that range. */
export const RULE_SHARE = 5 / 12;

/** The decree's own Mẫu 1.4: header columns 3829/5670, signature columns 2994/6290 (ours: wider,
 * “- Các phòng, cơ quan, đơn vị có liên quan;” stays on one line). */
export const HEADER_COLUMNS = split(PAGE.portraitTextWidth, 3829 / (3829 + 5670));
export const SIGNATURE_COLUMNS = split(PAGE.portraitTextWidth, 0.46);

function split(width: number, leftShare: number): readonly [number, number] {
  const left = Math.round(width * leftShare);
  return [left, width - left];
}
