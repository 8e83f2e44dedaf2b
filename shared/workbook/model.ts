import type { CellValue, FormulaCell, MergedArea } from './content.ts';

/**
 * A tab as we want it to look: what `sheet-templates/` and the composers of the system's tabs
 * produce, and what an adapter turns into .xlsx XML or Google requests.
 */

/** How a cell looks. Colours are `RRGGBB`; sizes are points. */
export interface CellStyle {
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly color?: string;
  readonly fill?: string;
  /** A thin line on all four sides, in this colour. */
  readonly border?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  readonly wrap?: boolean;
  readonly indent?: number;
  /** A number format code, for example `dd/mm/yyyy` or `0%`. */
  readonly numberFormat?: string;
}

/** Named styles of one workbook; `SheetCell.style` and conditional formats refer to these names. */
export interface Look {
  readonly fontName: string;
  readonly fontSize: number;
  readonly styles: Readonly<Record<string, CellStyle>>;
}

export interface SheetCell {
  readonly value: CellValue | FormulaCell;
  readonly style?: string;
  /** A place in the same workbook, for example `'Nhiệm vụ'!J12`, or an https: or mailto: address. */
  readonly link?: string;
}

export interface SheetColumn {
  /** In characters of the default font, as spreadsheets count. */
  readonly width: number;
  /** Style of cells of this column that hold nothing yet. */
  readonly style?: string;
  /** 1 puts the column in a group that people can open and close. */
  readonly outlineLevel?: 1;
  readonly collapsed?: boolean;
}

export interface SheetRow {
  /** Sparse: an undefined entry leaves the cell out. `cells[0]` is column A. */
  readonly cells: readonly (SheetCell | undefined)[];
  /** In points, kept whatever the row holds. */
  readonly height?: number;
  /** In points, a guess that programs replace as soon as somebody types in the row. */
  readonly estimatedHeight?: number;
}

/** What may be typed in a range; `prompt` is shown while a cell of it is selected. */
export interface Validation {
  /** A1 form, for example `E3:E2000`. */
  readonly range: string;
  /** A dropdown: the values themselves, or a range such as `'Đơn vị'!$B$3:$B$200`. None = prompt only. */
  readonly list?: readonly string[] | { readonly source: string };
  /** A date or a number between two bounds, both included (serials for dates). */
  readonly between?: {
    readonly type: 'date' | 'decimal';
    readonly min: number;
    readonly max: number;
  };
  /** `refuse` stops other values, `warn` asks, `advise` only tells. */
  readonly onOther?: 'refuse' | 'warn' | 'advise';
  readonly message?: string;
  readonly prompt?: { readonly title: string; readonly text: string };
}

/** Cells of `range` for which `formula` (written for its top-left cell) is true get `style`. */
export interface ConditionalFormat {
  readonly range: string;
  readonly formula: string;
  readonly style: string;
}

/**
 * A formula in one cell that fills the column below it too, for programs whose formulas spill. Rows
 * that people insert are covered at once; where formulas do not spill, each row has its own.
 */
export interface SpillFormula {
  readonly row: number;
  readonly column: number;
  /** What the formula's own cell shows: the header of the column. */
  readonly header: string;
  /** Formulas of ours stand in the rows below and must give way. */
  readonly replacesRows?: boolean;
  /** Arguments separated by `;`, which every locale of Google Sheets understands. */
  readonly formula: string;
}

export interface PrintSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** Pages across and down; 0 = as many as needed. */
  readonly fitToWidth: number;
  readonly fitToHeight: number;
  /** Rows repeated on each printed page, first and last. */
  readonly repeatRows?: readonly [number, number];
  /** In centimetres: left, right, top, bottom. */
  readonly marginsCm: readonly [number, number, number, number];
  readonly footer?: string;
  /** A1 range; without it everything is printed. */
  readonly area?: string;
}

export interface SheetModel {
  readonly title: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  readonly merges?: readonly MergedArea[];
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  /** A1 range with filter buttons on its first row. */
  readonly filter?: string;
  readonly validations?: readonly Validation[];
  readonly conditionalFormats?: readonly ConditionalFormat[];
  /** Take the place of the header cell and of the row formulas below it where formulas spill. */
  readonly spills?: readonly SpillFormula[];
  /** A1 ranges where a program that can do so asks before somebody changes a cell. */
  readonly askBeforeEdit?: readonly string[];
  /** Nobody types here by accident; there is no password. */
  readonly protected?: boolean;
  readonly tabColor?: string;
  readonly print?: PrintSetup;
  readonly showGridLines?: boolean;
  readonly zoomPercent?: number;
}
