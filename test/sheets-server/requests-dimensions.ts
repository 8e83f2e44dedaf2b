import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { invalidArgument, notKnown } from './api-error.ts';
import { BLANK, type Book, type Cell, cellAt, putCell, type Sheet } from './book.ts';
import { type Change, gridById } from './change.ts';
import { dimensionOf, outside, spanOf } from './dimension-span.ts';
import { checkSize } from './grid-limits.ts';
import { type Dimension, rearrange } from './move-dimension.ts';
import { checkMayEdit, checkMayInsert } from './protection.ts';

export function insertDimension(
  change: Change,
  body: sheets_v4.Schema$InsertDimensionRequest,
): void {
  const { sheet, dimension, start, end, size } = spanOf(change.book, body.range);
  const inherit = body.inheritFromBefore ?? false;
  if (start > size) {
    throw invalidArgument(`range.startIndex is larger than current grid size (${size})`);
  }
  if (start === size && !inherit) {
    throw invalidArgument(
      `range.startIndex must be less than the grid size (${size}) if inheritFromBefore is false.`,
    );
  }
  if (inherit && start === 0) throw notKnown('inheritFromBefore at index 0');
  checkMayInsert(change.book, sheet, dimension, start, change.caller);
  insertLines(change.book, sheet, dimension, start, end - start);
  copyLook(sheet, dimension, inherit ? start - 1 : end, start, end);
}

/** New lines look like their neighbour: its formats and dropdowns, never its values or notes. */
function copyLook(
  sheet: Sheet,
  dimension: Dimension,
  from: number,
  start: number,
  end: number,
): void {
  const lines = dimension === 'ROWS' ? (sheet.rows[from]?.length ?? 0) : sheet.rows.length;
  for (let at = 0; at < lines; at += 1) {
    const cell: Cell | undefined =
      dimension === 'ROWS' ? cellAt(sheet, from, at) : cellAt(sheet, at, from);
    if (cell === undefined || (cell.format === null && cell.validation === null)) continue;
    const blank = { ...BLANK, format: cell.format, validation: cell.validation };
    for (let line = start; line < end; line += 1) {
      if (dimension === 'ROWS') putCell(sheet, line, at, blank);
      else putCell(sheet, at, line, blank);
    }
  }
}

export function insertLines(
  book: Book,
  sheet: Sheet,
  dimension: Dimension,
  start: number,
  count: number,
): void {
  checkSize(book, sheet, dimension, count);
  const size = dimension === 'ROWS' ? sheet.grid.rowCount : sheet.grid.columnCount;
  const order = [
    ...indexes(0, start),
    ...new Array<null>(count).fill(null),
    ...indexes(start, size),
  ];
  rearrange(book, sheet, dimension, order);
}

export function appendDimension(
  change: Change,
  body: sheets_v4.Schema$AppendDimensionRequest,
): void {
  const sheet = gridById(change.book, body.sheetId);
  const length = body.length ?? 0;
  if (length < 1) throw invalidArgument(`Invalid length: ${length}`);
  growGrid(change.book, sheet, dimensionOf(body.dimension), length);
}

/** Adds lines at the end, where nothing has to move. */
export function growGrid(book: Book, sheet: Sheet, dimension: Dimension, length: number): void {
  checkSize(book, sheet, dimension, length);
  const { rowCount, columnCount } = sheet.grid;
  sheet.grid =
    dimension === 'ROWS'
      ? { ...sheet.grid, rowCount: rowCount + length }
      : { ...sheet.grid, columnCount: columnCount + length };
}

export function deleteDimension(
  change: Change,
  body: sheets_v4.Schema$DeleteDimensionRequest,
): void {
  const { sheet, dimension, start, end, size } = spanOf(change.book, body.range);
  const [one, all] = dimension === 'ROWS' ? ['row', 'rows'] : ['column', 'columns'];
  if (start >= size || end > size) {
    const index = Math.max(start, end - 1);
    throw invalidArgument(
      `Cannot delete a ${one} that doesn't exist. Tried to delete ${one} index ${index} ` +
        `but there are only ${size} ${all}.`,
    );
  }
  if (end - start === size) throw invalidArgument(`You can't delete all the ${all} on the sheet.`);
  const frozen = dimension === 'ROWS' ? sheet.grid.frozenRowCount : sheet.grid.frozenColumnCount;
  const frozenAfter = frozen - Math.max(0, Math.min(end, frozen) - start);
  if (frozenAfter > 0 && size - (end - start) <= frozenAfter) {
    throw invalidArgument(`Sorry, it is not possible to delete all non-frozen ${all}.`);
  }
  checkMayEdit(change.book, sheet, lineRect(sheet, dimension, start, end), change.caller);
  rearrange(change.book, sheet, dimension, [...indexes(0, start), ...indexes(end, size)]);
  sheet.grid =
    dimension === 'ROWS'
      ? { ...sheet.grid, frozenRowCount: frozenAfter }
      : { ...sheet.grid, frozenColumnCount: frozenAfter };
}

/** The destination counts in the order BEFORE the move. */
export function moveDimension(change: Change, body: sheets_v4.Schema$MoveDimensionRequest): void {
  const { sheet, dimension, start, end, size } = spanOf(change.book, body.source);
  const target = body.destinationIndex ?? 0;
  if (end > size || end <= start) throw outside('source.endIndex', end, size);
  if (target < 0 || target > size) throw outside('destinationIndex', target, size);
  checkMerges(sheet, dimension, start, end, target);
  if (target >= start && target <= end) return;
  const [low, high] = [Math.min(start, target), Math.max(end, target)];
  checkMayEdit(change.book, sheet, lineRect(sheet, dimension, low, high), change.caller);
  const moving = indexes(start, end);
  const order =
    target < start
      ? [...indexes(0, target), ...moving, ...indexes(target, start), ...indexes(end, size)]
      : [...indexes(0, start), ...indexes(end, target), ...moving, ...indexes(target, size)];
  rearrange(change.book, sheet, dimension, order);
}

function checkMerges(
  sheet: Sheet,
  dimension: Dimension,
  start: number,
  end: number,
  target: number,
): void {
  const rows = dimension === 'ROWS';
  const crosses = sheet.merges.some((one) => {
    const [first, last] = rows ? [one.startRow, one.endRow] : [one.startColumn, one.endColumn];
    return last - first > 1 && ((first < end && start < last) || (first < target && target < last));
  });
  if (!crosses) return;
  throw invalidArgument(
    `Sorry, it is not possible to move a ${rows ? 'row' : 'column'} to a position that crosses ` +
      'a merged cell. Please unmerge and try again.',
  );
}

function lineRect(sheet: Sheet, dimension: Dimension, start: number, end: number) {
  const { rowCount, columnCount } = sheet.grid;
  return dimension === 'ROWS'
    ? { startRow: start, endRow: end, startColumn: 0, endColumn: columnCount }
    : { startRow: 0, endRow: rowCount, startColumn: start, endColumn: end };
}

function indexes(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, at) => start + at);
}
