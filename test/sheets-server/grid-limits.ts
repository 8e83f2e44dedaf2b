import { MAX_COLUMNS } from './a1.ts';
import { invalidArgument } from './api-error.ts';
import type { Book, Sheet } from './book.ts';

const MAX_CELLS = 10_000_000;

/** All tabs of a spreadsheet share one limit. */
export function cellsOf(book: Book): number {
  return book.sheets.reduce((sum, one) => sum + one.grid.rowCount * one.grid.columnCount, 0);
}

export function checkSize(
  book: Book,
  sheet: Sheet,
  dimension: 'ROWS' | 'COLUMNS',
  added: number,
): void {
  const { rowCount, columnCount } = sheet.grid;
  const grown = cellsOf(book) + added * (dimension === 'ROWS' ? columnCount : rowCount);
  if (dimension === 'COLUMNS' && columnCount + added > MAX_COLUMNS) {
    throw invalidArgument(
      'This action would increase the number of columns in the sheet ' +
        `above the limit of ${MAX_COLUMNS} columns.`,
    );
  }
  checkCells(grown);
}

export function checkCells(cells: number): void {
  if (cells <= MAX_CELLS) return;
  throw invalidArgument(
    'This action would increase the number of cells in the workbook ' +
      `above the limit of ${MAX_CELLS} cells.`,
  );
}
