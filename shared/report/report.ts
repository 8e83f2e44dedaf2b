/**
 * A báo cáo, or a công văn, as plain data: every figure computed, every sentence composed, no layout.
 * `render-docx.ts` lays it out by Nghị định 30/2020/NĐ-CP.
 */

export interface ReportTableColumn {
  readonly widthMm: number;
  readonly align: 'left' | 'center' | 'right' | 'justify';
}

/** One cell of a table's header; spans default to 1. Covered cells are left out of their row. */
export interface ReportHeaderCell {
  readonly text: string;
  readonly columnSpan?: number;
  readonly rowSpan?: number;
}

export interface ReportTableRow {
  /** One text per column, or a single text over the whole width when `wide` (a group row). */
  readonly cells: readonly string[];
  readonly wide?: boolean;
  readonly bold?: boolean;
}

export interface ReportTable {
  /** For example “Bảng 1. Tình hình thực hiện nhiệm vụ”. */
  readonly caption?: string;
  readonly columns: readonly ReportTableColumn[];
  readonly header: readonly (readonly ReportHeaderCell[])[];
  readonly rows: readonly ReportTableRow[];
}

export type ReportBlock =
  /** `I. CÔNG TÁC …` (level 1, capitals), `1. Công tác …` (level 2). */
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2;
      readonly number: string;
      readonly text: string;
    }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** `a) Về …`: a điểm; the letter follows the Vietnamese alphabet (đ after d, no f). */
  | { readonly kind: 'point'; readonly letter: string; readonly text: string }
  | { readonly kind: 'table'; readonly table: ReportTable };

/** How the bars of one series are told apart, without colours. */
export type ChartFill = 'dark' | 'light' | 'striped' | 'blank';

/** Stacked horizontal bars, one per category. */
export interface ReportChart {
  readonly title: string;
  /** Every figure in words, for those who do not see it. */
  readonly altText: string;
  readonly categories: readonly string[];
  /** One value per category: whole numbers from 0. */
  readonly series: readonly {
    readonly name: string;
    readonly fill: ChartFill;
    readonly values: readonly number[];
  }[];
}

export interface ReportAnnex {
  /** Roman: `I`. */
  readonly number: string;
  readonly title: string;
  /** “(Kèm theo Báo cáo số …)”. */
  readonly attachedTo: string;
  readonly table: ReportTable;
  /** Below the table. */
  readonly chart?: ReportChart | null;
}

export interface ReportHeader {
  /** The superior body, in plain capitals; null when the sender prints none (a UBND). */
  readonly superiorBody: string | null;
  /** The issuing body, bold capitals, one entry per line. */
  readonly issuingBody: readonly string[];
  /** `BC-VP`: the number before it stays blank. */
  readonly symbol: string;
  /** “Hòa Bình, ngày      tháng      năm 2026”, the blanks included. */
  readonly placeAndDate: string;
}

export interface Report {
  /** File properties: title and subject. */
  readonly documentTitle: string;
  readonly documentSubject: string;
  /** Printed in the top margin of every page (“DỮ LIỆU MẪU …”); null in a real report. */
  readonly mark: string | null;
  readonly header: ReportHeader;
  /** “BÁO CÁO”; null for a công văn, which names no type. */
  readonly documentType: string | null;
  /** Trích yếu, one paragraph; of a công văn it stands under the number (“V/v …”). */
  readonly subject: string;
  /** Whom the report is addressed to; null when it is not addressed. */
  readonly addressee: string | null;
  /** The last paragraph ends with “./.” already. */
  readonly body: readonly ReportBlock[];
  readonly signature: {
    /** “TM. ỦY BAN NHÂN DÂN”, “CHỦ TỊCH”. */
    readonly lines: readonly string[];
    /** Empty while the signer's name is not configured. */
    readonly name: string;
  };
  /** “Như trên”, … without dash and end mark; the last one is “Lưu: VT, VP”. */
  readonly recipients: readonly string[];
  readonly annexes: readonly ReportAnnex[];
}
