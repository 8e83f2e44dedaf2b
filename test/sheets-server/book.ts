import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import type { CellValue } from '../../shared/workbook/content.ts';

/** What a cell shows when it is an error. */
export interface ShownError {
  readonly error: string;
}

export type Shown = CellValue | ShownError;

/** Cells are never changed in place, only replaced: rows of two states may share them. */
export interface Cell {
  /** What was typed; null for a blank cell and for a formula. */
  readonly value: Shown;
  /** With its leading `=`. */
  readonly formula: string | null;
  readonly format: sheets_v4.Schema$CellFormat | null;
  readonly note: string | null;
  readonly validation: sheets_v4.Schema$DataValidationRule | null;
  readonly runs: readonly sheets_v4.Schema$TextFormatRun[] | null;
}

export const BLANK: Cell = {
  value: null,
  formula: null,
  format: null,
  note: null,
  validation: null,
  runs: null,
};

export type Row = (Cell | undefined)[];

/** Zero-based and half-open, like a GridRange whose open ends have been closed by the grid. */
export interface Rect {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** A rectangle that may be open: an end that is missing moves with the grid. */
export interface OpenRect {
  readonly startRow?: number;
  readonly endRow?: number;
  readonly startColumn?: number;
  readonly endColumn?: number;
}

export interface Grid {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRowCount: number;
  readonly frozenColumnCount: number;
  readonly hideGridlines: boolean;
  readonly rowGroupControlAfter: boolean;
  readonly columnGroupControlAfter: boolean;
}

export interface DimensionLook {
  readonly pixelSize?: number;
  readonly hiddenByUser?: boolean;
}

export interface DimensionGroup {
  readonly start: number;
  readonly end: number;
  readonly depth: number;
  readonly collapsed: boolean;
}

export interface Protection {
  readonly id: number;
  readonly creator: string;
  readonly range: OpenRect;
  readonly unprotected: readonly OpenRect[];
  readonly description: string | null;
  readonly warningOnly: boolean;
  /** Null when none were named: whoever could edit the spreadsheet then still can. */
  readonly editors: sheets_v4.Schema$Editors | null;
}

export interface ConditionalFormat {
  readonly ranges: readonly OpenRect[];
  readonly rule: sheets_v4.Schema$ConditionalFormatRule;
}

export interface BasicFilter {
  readonly range: OpenRect;
  readonly filter: sheets_v4.Schema$BasicFilter;
}

export interface Sheet {
  readonly id: number;
  title: string;
  hidden: boolean;
  rightToLeft: boolean;
  tabColor: sheets_v4.Schema$ColorStyle | null;
  grid: Grid;
  readonly rows: Row[];
  /** The rows that belong to this state alone and may be changed in place. */
  readonly ownRows: Set<Row>;
  rowLooks: readonly (DimensionLook | undefined)[];
  columnLooks: readonly (DimensionLook | undefined)[];
  rowGroups: readonly DimensionGroup[];
  columnGroups: readonly DimensionGroup[];
  merges: readonly Rect[];
  conditionalFormats: readonly ConditionalFormat[];
  protections: readonly Protection[];
  basicFilter: BasicFilter | null;
}

export interface Book {
  readonly id: string;
  readonly owner: string;
  title: string;
  locale: string;
  timeZone: string;
  autoRecalc: string;
  readonly sheets: Sheet[];
  /** Grows with every id that the server had to choose. */
  chosenIds: number;
}

/** A state that can be changed while the given one stays as it is. */
export function draftOf(book: Book): Book {
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.slice(),
    ownRows: new Set<Row>(),
  }));
  return { ...book, sheets };
}

export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.rows[row]?.[column];
}

/** The row, copied first when another state still shares it. */
export function ownRow(sheet: Sheet, index: number): Row {
  while (sheet.rows.length <= index) sheet.rows.push([]);
  const row = sheet.rows[index]!;
  if (sheet.ownRows.has(row)) return row;
  const copy = row.slice();
  sheet.rows[index] = copy;
  sheet.ownRows.add(copy);
  return copy;
}

export function putCell(sheet: Sheet, rowIndex: number, column: number, cell: Cell): void {
  const row = ownRow(sheet, rowIndex);
  while (row.length < column) row.push(undefined);
  row[column] = isBlank(cell) ? undefined : cell;
}

export function changeCell(sheet: Sheet, row: number, column: number, change: Partial<Cell>): void {
  putCell(sheet, row, column, { ...(cellAt(sheet, row, column) ?? BLANK), ...change });
}

function isBlank(cell: Cell): boolean {
  return (
    cell.value === null &&
    cell.formula === null &&
    cell.format === null &&
    cell.note === null &&
    cell.validation === null &&
    cell.runs === null
  );
}
