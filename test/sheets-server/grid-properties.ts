import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { closeRect, MAX_COLUMNS } from './a1.ts';
import { invalidArgument } from './api-error.ts';
import type { Grid, Sheet } from './book.ts';
import type { Change } from './change.ts';
import { cellsOf, checkCells } from './grid-limits.ts';
import { rearrange } from './move-dimension.ts';
import { checkMayEdit } from './protection.ts';

/** What of a grid is not its size. */
export const GRID_LOOKS = [
  'frozenRowCount',
  'frozenColumnCount',
  'hideGridlines',
  'rowGroupControlAfter',
  'columnGroupControlAfter',
];
export const ALL_GRID = ['rowCount', 'columnCount', ...GRID_LOOKS];

export function changeGrid(
  change: Change,
  sheet: Sheet,
  given: sheets_v4.Schema$GridProperties,
  fields: readonly string[],
): void {
  if (fields.includes('rowCount')) resize(change, sheet, 'ROWS', given.rowCount ?? 0);
  if (fields.includes('columnCount')) resize(change, sheet, 'COLUMNS', given.columnCount ?? 0);
  const asked = fields.filter((field) => GRID_LOOKS.includes(field));
  const grid = { ...sheet.grid } as Record<string, unknown>;
  for (const field of asked) {
    const value = given[field as 'frozenRowCount'];
    grid[field] = value ?? (field.startsWith('frozen') ? 0 : false);
  }
  const next = grid as unknown as Grid;
  checkFrozen(sheet, next);
  sheet.grid = next;
}

function checkFrozen(sheet: Sheet, grid: Grid): void {
  const { frozenRowCount: rows, frozenColumnCount: columns } = grid;
  if (rows > 0 && rows >= grid.rowCount) {
    throw invalidArgument("You can't freeze all visible rows on the sheet.");
  }
  if (columns > 0 && columns >= grid.columnCount) {
    throw invalidArgument("You can't freeze all visible columns on the sheet.");
  }
  if (sheet.merges.some((one) => one.startColumn < columns && columns < one.endColumn)) {
    throw invalidArgument("You can't freeze columns which contain only part of a merged cell.");
  }
  if (sheet.merges.some((one) => one.startRow < rows && rows < one.endRow)) {
    throw invalidArgument("You can't freeze rows which contain only part of a merged cell.");
  }
}

function resize(change: Change, sheet: Sheet, dimension: 'ROWS' | 'COLUMNS', size: number): void {
  const rows = dimension === 'ROWS';
  const before = rows ? sheet.grid.rowCount : sheet.grid.columnCount;
  const other = rows ? sheet.grid.columnCount : sheet.grid.rowCount;
  checkGridSize(rows ? size : other, rows ? other : size);
  checkCells(cellsOf(change.book) + (size - before) * other);
  if (size < before) {
    const gone = closeRect(sheet, rows ? { startRow: size } : { startColumn: size });
    checkMayEdit(change.book, sheet, gone, change.caller);
    rearrange(
      change.book,
      sheet,
      dimension,
      Array.from({ length: size }, (_, at) => at),
    );
  } else {
    sheet.grid = { ...sheet.grid, ...(rows ? { rowCount: size } : { columnCount: size }) };
  }
}

export function gridSize(given: sheets_v4.Schema$GridProperties, standard: Grid) {
  const rowCount = given.rowCount ?? standard.rowCount;
  const columnCount = given.columnCount ?? standard.columnCount;
  checkGridSize(rowCount, columnCount);
  return { rowCount, columnCount };
}

function checkGridSize(rows: number, columns: number): void {
  if (rows < 1 || columns < 1 || columns > MAX_COLUMNS) {
    throw invalidArgument(`Invalid grid size: rowCount[${rows}], columnCount[${columns}]`);
  }
}
