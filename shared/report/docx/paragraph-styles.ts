import { SIZE, SPACING } from './decree-30.ts';

/** What one paragraph style sets; sizes in points, lengths in twips, `line` in 240ths of a line. */
export interface ParagraphStyle {
  readonly basedOn?: string;
  readonly next?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: 'left' | 'center' | 'right' | 'both';
  readonly before?: number;
  readonly after?: number;
  readonly line?: number;
  /** The height of the line, whatever stands in it. */
  readonly exactLine?: number;
  readonly firstLine?: number;
  /** Takes the space between neighbours of this style away. */
  readonly contextualSpacing?: boolean;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  /** 0 is the top level of Word's navigation pane. */
  readonly outlineLevel?: number;
  readonly bottomBorder?: boolean;
}

const centredBold = { align: 'center', bold: true } as const;
const titleOf = (size: number) => ({ ...centredBold, size, keepNext: true, keepLines: true });

/** II.6.đ and II.6.e: headings and points share the indent and the size of the prose. */
const prose = {
  align: 'both',
  size: SIZE.body,
  before: SPACING.betweenParagraphs,
  line: SPACING.bodyLine,
  firstLine: SPACING.firstLineIndent,
} as const;
const heading = { ...prose, bold: true, keepNext: true, keepLines: true, next: 'VBNoiDung' };
const cell = { size: SIZE.tableCell } as const;

/** By style id. Ids stay fixed: macros and templates of the Office may name them. */
export const PARAGRAPH_STYLES = {
  VBQuocHieu: { ...centredBold, size: SIZE.nationalName },
  VBTieuNgu: { ...centredBold, size: SIZE.motto },
  VBCoQuanChuQuan: { align: 'center', size: SIZE.superiorBody },
  VBCoQuanBanHanh: { ...centredBold, size: SIZE.issuingBody },
  VBSoKyHieu: { align: 'center', size: SIZE.number, before: SPACING.betweenParagraphs },
  VBDiaDanh: {
    align: 'center',
    italic: true,
    size: SIZE.placeAndDate,
    before: SPACING.betweenParagraphs,
  },
  VBTenLoai: { ...titleOf(SIZE.documentType), before: SPACING.beforeTitle },
  VBTrichYeu: titleOf(SIZE.subject),
  VBTrichYeuCongVan: {
    align: 'center',
    size: SIZE.letterSubject,
    before: SPACING.betweenParagraphs,
  },
  VBKinhGui: {
    align: 'center',
    size: SIZE.addressee,
    before: SPACING.beforeTitle,
    after: SPACING.betweenParagraphs,
  },
  Heading1: { ...heading, outlineLevel: 0 },
  Heading2: { ...heading, outlineLevel: 1 },
  VBNoiDung: prose,
  // The signature must not stand on a page without a line of the report.
  VBDoanKet: { basedOn: 'VBNoiDung', keepNext: true, keepLines: true },
  VBDiem: { basedOn: 'VBNoiDung' },
  Caption: {
    ...centredBold,
    size: SIZE.body,
    before: SPACING.betweenParagraphs,
    after: 60,
    keepNext: true,
    keepLines: true,
  },
  VBNoiNhan: {
    size: SIZE.recipientsLabel,
    bold: true,
    italic: true,
    before: SPACING.beforeTitle,
    keepNext: true,
  },
  VBNoiNhanDanhSach: { size: SIZE.recipient },
  VBQuyenHan: {
    ...titleOf(SIZE.signer),
    before: SPACING.beforeTitle,
    contextualSpacing: true,
  },
  VBHoTen: { ...centredBold, size: SIZE.signer, before: SPACING.signatureRoom },
  VBPhuLuc: { ...titleOf(SIZE.annexLabel), outlineLevel: 0 },
  VBTenPhuLuc: { ...titleOf(SIZE.annexTitle), outlineLevel: 1 },
  VBKemTheo: {
    align: 'center',
    italic: true,
    size: SIZE.annexAttachedTo,
    after: SPACING.betweenParagraphs,
    keepNext: true,
  },
  VBDauBang: { ...cell, ...centredBold, keepNext: true },
  // A group row alone at the foot of a page would head nothing.
  VBDongNhom: { ...cell, bold: true, keepNext: true },
  VBOTrai: cell,
  VBOGiua: { ...cell, align: 'center' },
  VBOPhai: { ...cell, align: 'right' },
  VBODeu: { ...cell, align: 'both' },
  VBBieuDo: { align: 'center' },
  VBSoTrang: { align: 'center', size: SIZE.pageNumber },
  VBGhiChuLe: { align: 'right', italic: true, size: SIZE.mark },
  // A paragraph of its own: indents that shorten a rule would also wrap the text it belongs to.
  VBDuongKe: { size: 1, before: SPACING.beforeRule, exactLine: 20, bottomBorder: true },
  // A table at the end of a section needs a paragraph after it; this one cannot make a new page.
  VBNgatPhan: { size: 1, exactLine: 20 },
} satisfies Readonly<Record<string, ParagraphStyle>>;

export type ParagraphStyleId = keyof typeof PARAGRAPH_STYLES;
