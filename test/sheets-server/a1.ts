import { invalidArgument } from './api-error.ts';
import type { Book, OpenRect, Rect, Sheet } from './book.ts';

/** Columns of one tab end at ZZZ. */
export const MAX_COLUMNS = 18_278;

export interface SheetRange {
  readonly sheet: Sheet;
  readonly rect: Rect;
  /** True when the text named exactly one cell, which a write takes as its upper left corner. */
  readonly anchor: boolean;
}

export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/**
 * Reads a range as the values endpoints do: open ends close at the grid, ends beyond the grid are
 * cut, corners may come in any order; a range that starts beyond the grid is refused.
 */
export function parseRange(book: Book, text: string): SheetRange {
  const found = findRange(book, text);
  if (found === null) throw invalidArgument(`Unable to parse range: ${text}`);
  const { sheet, open } = found;
  const rect = closeRect(sheet, open);
  if (rect.startRow >= sheet.grid.rowCount || rect.startColumn >= sheet.grid.columnCount) {
    throw beyondGrid(sheet, open);
  }
  const anchor = isOneCell(open);
  return { sheet, rect, anchor };
}

export function beyondGrid(sheet: Sheet, rect: OpenRect): Error {
  const { rowCount, columnCount } = sheet.grid;
  return invalidArgument(
    `Range (${formatOpenRange(sheet.title, rect)}) exceeds grid limits. ` +
      `Max rows: ${rowCount}, max columns: ${columnCount}`,
  );
}

export function closeRect(sheet: Sheet, open: OpenRect): Rect {
  const { rowCount, columnCount } = sheet.grid;
  return {
    startRow: open.startRow ?? 0,
    endRow: Math.min(open.endRow ?? rowCount, rowCount),
    startColumn: open.startColumn ?? 0,
    endColumn: Math.min(open.endColumn ?? columnCount, columnCount),
  };
}

function findRange(book: Book, text: string): { sheet: Sheet; open: OpenRect } | null {
  const bang = text.lastIndexOf('!');
  if (bang < 0) return findUnqualified(book, text);
  const title = text.slice(0, bang);
  const open = parseReference(text.slice(bang + 1));
  // An empty title is the first tab, but only before cells.
  const sheet = title === '' || title === "''" ? book.sheets[0] : sheetTitled(book, title);
  if (sheet !== undefined && open !== null) return { sheet, open };
  const whole = sheetTitled(book, text);
  return whole === undefined ? null : { sheet: whole, open: {} };
}

/** Without a `!` the text is cells of the first visible tab, and only then a tab's title. */
function findUnqualified(book: Book, text: string): { sheet: Sheet; open: OpenRect } | null {
  const open = parseReference(text);
  const first = book.sheets.find((sheet) => !sheet.hidden);
  if (open !== null && first !== undefined) return { sheet: first, open };
  const sheet = sheetTitled(book, text);
  return sheet === undefined ? null : { sheet, open: {} };
}

/** Titles are found in any case, with quotes or without. */
function sheetTitled(book: Book, text: string): Sheet | undefined {
  const quoted = /^'((?:[^']|'')*)'$/s.exec(text);
  const title = quoted === null ? text : quoted[1]!.replaceAll("''", "'");
  const exact = book.sheets.find((sheet) => sheet.title === title);
  const folded = title.toLowerCase();
  return exact ?? book.sheets.find((sheet) => sheet.title.toLowerCase() === folded);
}

/** `A1`, `A1:C3`, `A:C`, `2:5`, `A2:C`, `A1:1` and their reversed forms; null for anything else. */
export function parseReference(text: string): OpenRect | null {
  const match = /^\$?([A-Za-z]{0,3})\$?(\d*)(?::\$?([A-Za-z]{0,3})\$?(\d*))?$/.exec(text);
  if (match === null) return null;
  const [, column1 = '', row1 = '', column2, row2] = match;
  if (column2 === undefined || row2 === undefined) {
    if (column1 === '' || row1 === '') return null;
    return spanOf([column1], [row1]);
  }
  if ((column1 === '' && row1 === '') || (column2 === '' && row2 === '')) return null;
  return spanOf([column1, column2], [row1, row2]);
}

function spanOf(columns: readonly string[], rows: readonly string[]): OpenRect | null {
  const columnIndexes = columns.filter((text) => text !== '').map(columnIndex);
  const rowIndexes = rows.filter((text) => text !== '').map((text) => Number(text) - 1);
  if (rowIndexes.some((index) => index < 0)) return null;
  if (columnIndexes.some((index) => index >= MAX_COLUMNS)) return null;
  // A corner that lacks one part leaves that side open: `A2:C` has no last row, `A1:1` no column.
  return {
    ...(columnIndexes.length === 0 ? {} : { startColumn: Math.min(...columnIndexes) }),
    ...(columnIndexes.length < columns.length ? {} : { endColumn: Math.max(...columnIndexes) + 1 }),
    ...(rowIndexes.length === 0 ? {} : { startRow: Math.min(...rowIndexes) }),
    ...(rowIndexes.length < rows.length ? {} : { endRow: Math.max(...rowIndexes) + 1 }),
  };
}

function isOneCell(open: OpenRect): boolean {
  const { startRow, endRow, startColumn, endColumn } = open;
  if (startRow === undefined || startColumn === undefined) return false;
  return endRow === startRow + 1 && endColumn === startColumn + 1;
}

export function formatRange(title: string, rect: Rect): string {
  return formatOpenRange(title, rect);
}

/**
 * Names only the sides that were given: `T!A1001:B` when the last row is open, `T!AA1:2` when the
 * last column is, `T!AA` for one whole column.
 */
function formatOpenRange(title: string, open: OpenRect): string {
  const { startRow, endRow, startColumn, endColumn } = open;
  const start = corner(startColumn, startRow === undefined ? undefined : startRow + 1);
  const end = corner(endColumn === undefined ? undefined : endColumn - 1, endRow);
  const isEmpty =
    (startRow !== undefined && startRow === endRow) ||
    (startColumn !== undefined && startColumn === endColumn);
  const name = start === end ? start : `${start}:${end}`;
  return `${isEmpty ? '(empty) ' : ''}${quoteTitle(title)}!${name}`;
}

function corner(column: number | undefined, row: number | undefined): string {
  const letters = column === undefined || column >= MAX_COLUMNS ? '' : columnLetters(column);
  return `${letters}${row ?? ''}`;
}

/** Bare only where it is plain and no cell: `Sheet1`, but `'D3'`, `'Hai từ'` and `'Lỗi'`. */
export function quoteTitle(title: string): string {
  const bare = /^[A-Za-z_]\w*$/.test(title);
  const looksLikeCell = /^[A-Za-z]{1,3}\d+$|^[Rr]\d*([Cc]\d*)?$|^[Cc]\d*$/.test(title);
  return bare && !looksLikeCell ? title : `'${title.replaceAll("'", "''")}'`;
}
