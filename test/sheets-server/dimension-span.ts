import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { invalidArgument } from './api-error.ts';
import type { Book, Sheet } from './book.ts';
import { gridById } from './change.ts';
import type { Dimension } from './move-dimension.ts';

/** Rows or columns of a tab, with how many of them it has. */
export interface Span {
  readonly sheet: Sheet;
  readonly dimension: Dimension;
  readonly start: number;
  readonly end: number;
  readonly size: number;
}

export function spanOf(book: Book, range: sheets_v4.Schema$DimensionRange | undefined): Span {
  if (range === undefined) throw invalidArgument('No dimension range specified.');
  const sheet = gridById(book, range.sheetId);
  const dimension = dimensionOf(range.dimension);
  const size = dimension === 'ROWS' ? sheet.grid.rowCount : sheet.grid.columnCount;
  const start = range.startIndex ?? 0;
  const end = range.endIndex ?? size;
  if (start < 0 || end < 0) throw invalidArgument('DimensionRange indexes must be >= 0');
  if (end < start) {
    throw invalidArgument(`endIndex[${end}] cannot be before startIndex[${start}]`);
  }
  return { sheet, dimension, start, end, size };
}

export function dimensionOf(text: string | null | undefined): Dimension {
  if (text === 'ROWS' || text === 'COLUMNS') return text;
  throw invalidArgument('No dimension specified');
}

export function outside(name: string, value: number, size: number): Error {
  return invalidArgument(`${name}[${value}] is out of bounds: the grid has ${size}.`);
}
