/**
 * A workbook as it was read, whatever it was read from (an .xlsx file, a Google Sheet).
 * Rows and columns are 1-based wherever a number names one, as people see them.
 */

/** A plain value. Dates are serial numbers: days since 1899-12-30, fraction = time of day. */
export type CellValue = string | number | boolean | null;

/** A cell that holds a formula (text without the leading `=`), with the value stored beside it. */
export interface FormulaCell {
  readonly formula: string;
  readonly value: CellValue;
}

/** A cell that shows an error such as `#REF!`. */
export interface ErrorCell {
  readonly error: string;
}

export type Cell = CellValue | FormulaCell | ErrorCell;

/** A merged rectangle; only its top-left cell holds a value. */
export interface MergedArea {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/**
 * What of a tab's look `setup` must know before it completes it. Only workbooks that live on a
 * server tell; in a file, columns that exist are left as they are.
 */
export interface SheetLook {
  readonly frozenRows: number;
  /** Columns where some cell has a dropdown or another rule. */
  readonly ruledColumns: ReadonlySet<number>;
  /** Columns where some cell has a number format of its own. */
  readonly formattedColumns: ReadonlySet<number>;
  /** Columns that a conditional format covers. */
  readonly conditionalColumns: ReadonlySet<number>;
  /** Nobody but the owner and the software may type here. */
  readonly isProtected: boolean;
}

/** One tab. `rows[0]` is row 1 and `rows[0][0]` is A1; rows are ragged and may be empty arrays. */
export interface SheetContent {
  readonly title: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly merges: readonly MergedArea[];
  /** Rows that are folded or filtered away: read like all others. Absent = not known. */
  readonly hiddenRows?: readonly number[];
  /** Where people open this tab; absent for files. */
  readonly address?: string;
  /** Only when `read` was asked for it and the workbook can tell. */
  readonly look?: SheetLook;
}

/** How a workbook shows and understands what people type. */
export interface Regional {
  /** `vi_VN`. */
  readonly locale: string;
  /** `Asia/Ho_Chi_Minh`. */
  readonly timeZone: string;
}

export interface WorkbookContent {
  readonly sheets: readonly SheetContent[];
  /** Absent for files: the program that opens one decides. */
  readonly regional?: Regional;
  /** Names exactly what was read; a write made for another revision is refused. */
  readonly revision: string;
}
