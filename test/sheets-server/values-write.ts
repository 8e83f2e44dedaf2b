import { columnLetters, formatRange, type SheetRange } from './a1.ts';
import { invalidArgument } from './api-error.ts';
import { BLANK, type Book, cellAt, putCell, type Rect, type Sheet } from './book.ts';
import { checkMayEdit } from './protection.ts';
import { type Typed, typedValue } from './typed-value.ts';

export interface Write {
  readonly book: Book;
  readonly caller: string;
  readonly inputOption: string;
}

export interface Written {
  readonly rect: Rect;
  /** The rows and columns of the tab in which at least one cell was written. */
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
  readonly cells: number;
}

/**
 * Writes a block whose upper left corner is the range's; the block must fit into the range, or into
 * the grid when the range is a single cell. `null` leaves a cell alone, `""` empties it.
 */
export function writeBlock(
  write: Write,
  range: SheetRange,
  rangeText: string,
  values: readonly unknown[],
  majorDimension: string,
): Written {
  const block = toRows(values, majorDimension);
  const { sheet } = range;
  const { startRow, startColumn } = range.rect;
  const width = block.reduce((most, row) => Math.max(most, row.length), 0);
  checkFits(range, rangeText, block.length, width);
  const rect: Rect = {
    startRow,
    startColumn,
    endRow: startRow + Math.max(block.length, 1),
    endColumn: startColumn + Math.max(width, 1),
  };
  checkMayEdit(write.book, sheet, rect, write.caller);
  return { rect, ...writeCells(write, sheet, rect, block) };
}

function writeCells(
  write: Write,
  sheet: Sheet,
  rect: Rect,
  block: readonly (readonly unknown[])[],
): Omit<Written, 'rect'> {
  const rows = new Set<number>();
  const columns = new Set<number>();
  let cells = 0;
  for (const [r, values] of block.entries()) {
    for (const [c, value] of values.entries()) {
      if (value === null) continue;
      const typed = typedValue(value, write.inputOption, write.book);
      typeInto(sheet, rect.startRow + r, rect.startColumn + c, typed);
      rows.add(rect.startRow + r);
      columns.add(rect.startColumn + c);
      cells += 1;
    }
  }
  return { rows, columns, cells };
}

/** Puts content into a cell and leaves its look, note and validation as they are. */
export function typeInto(sheet: Sheet, row: number, column: number, typed: Typed): void {
  const { value, formula, numberFormat } = typed;
  const before = cellAt(sheet, row, column) ?? BLANK;
  const format =
    numberFormat === undefined || before.format?.numberFormat !== undefined
      ? before.format
      : { ...before.format, numberFormat };
  putCell(sheet, row, column, { ...before, value, formula, format, runs: null });
}

/** Empties the values of a rectangle; everything else about the cells stays. */
export function clearValues(write: Omit<Write, 'inputOption'>, { sheet, rect }: SheetRange): void {
  checkMayEdit(write.book, sheet, rect, write.caller);
  for (let row = rect.startRow; row < Math.min(rect.endRow, sheet.rows.length); row += 1) {
    const end = Math.min(rect.endColumn, sheet.rows[row]!.length);
    for (let column = rect.startColumn; column < end; column += 1) {
      if (cellAt(sheet, row, column) === undefined) continue;
      typeInto(sheet, row, column, { value: null, formula: null });
    }
  }
}

export function toRows(values: readonly unknown[], majorDimension: string): unknown[][] {
  const lines = values.map((line, index) => checkLine(line, index));
  if (majorDimension !== 'COLUMNS') return lines;
  const height = lines.reduce((most, column) => Math.max(most, column.length), 0);
  return Array.from({ length: height }, (_, row) => lines.map((column) => column[row] ?? null));
}

function checkLine(line: unknown, index: number): unknown[] {
  const list = line as unknown[];
  const wrong = list.findIndex((value) => typeof value === 'object' && value !== null);
  if (wrong < 0) return list;
  const kind = Array.isArray(list[wrong]) ? 'list_value' : 'struct_value';
  throw invalidArgument(
    `Invalid values[${index}][${wrong}]: ${kind} ${JSON.stringify(list[wrong])}`,
  );
}

function checkFits(range: SheetRange, text: string, height: number, width: number): void {
  const { sheet, rect, anchor } = range;
  const endRow = anchor ? sheet.grid.rowCount : rect.endRow;
  const endColumn = anchor ? sheet.grid.columnCount : rect.endColumn;
  const refusal = `Requested writing within range [${text}], but tried writing to`;
  if (rect.startRow + height > endRow) throw invalidArgument(`${refusal} row [${endRow + 1}]`);
  if (rect.startColumn + width > endColumn) {
    throw invalidArgument(`${refusal} column [${columnLetters(endColumn)}]`);
  }
}

/** The reply of one write, without the zeros that Google leaves out. */
export function writtenReply(book: Book, sheet: Sheet, written: Written): Record<string, unknown> {
  return {
    spreadsheetId: book.id,
    updatedRange: formatRange(sheet.title, written.rect),
    ...(written.rows.size === 0 ? {} : { updatedRows: written.rows.size }),
    ...(written.columns.size === 0 ? {} : { updatedColumns: written.columns.size }),
    ...(written.cells === 0 ? {} : { updatedCells: written.cells }),
  };
}
