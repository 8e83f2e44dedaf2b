import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { beyondGrid, closeRect } from './a1.ts';
import { invalidArgument } from './api-error.ts';
import type { Book, OpenRect, Rect, Sheet } from './book.ts';

/** The state that one batch changes, and who asks for it. */
export interface Change {
  readonly book: Book;
  readonly caller: string;
}

type GridRange = sheets_v4.Schema$GridRange;

export function sheetById(book: Book, id: number | null | undefined): Sheet {
  const sheet = book.sheets.find((one) => one.id === (id ?? 0));
  if (sheet === undefined) throw invalidArgument(`No sheet with id: ${id ?? 0}`);
  return sheet;
}

export function gridById(book: Book, id: number | null | undefined): Sheet {
  const sheet = book.sheets.find((one) => one.id === (id ?? 0));
  if (sheet === undefined) throw invalidArgument(`No grid with id: ${id ?? 0}`);
  return sheet;
}

/** The tab and the cells of a GridRange: it must start inside the grid and is cut at its end. */
export function resolveGridRange(
  book: Book,
  range: GridRange | undefined,
): { readonly sheet: Sheet; readonly rect: Rect; readonly open: OpenRect } {
  if (range === undefined) throw invalidArgument('No grid range specified.');
  const sheet = gridById(book, range.sheetId);
  const open = openRectOf(range);
  const rect = closeRect(sheet, open);
  if (rect.startRow >= sheet.grid.rowCount || rect.startColumn >= sheet.grid.columnCount) {
    throw beyondGrid(sheet, open);
  }
  return { sheet, rect, open };
}

export function openRectOf(range: GridRange): OpenRect {
  const { startRowIndex, endRowIndex, startColumnIndex, endColumnIndex } = range;
  const indexes = [startRowIndex, endRowIndex, startColumnIndex, endColumnIndex];
  if (indexes.some((index) => index != null && index < 0)) {
    throw invalidArgument('GridRange indexes must be >= 0');
  }
  checkOrder('Row', startRowIndex, endRowIndex);
  checkOrder('Column', startColumnIndex, endColumnIndex);
  return {
    ...(startRowIndex == null ? {} : { startRow: startRowIndex }),
    ...(endRowIndex == null ? {} : { endRow: endRowIndex }),
    ...(startColumnIndex == null ? {} : { startColumn: startColumnIndex }),
    ...(endColumnIndex == null ? {} : { endColumn: endColumnIndex }),
  };
}

function checkOrder(
  axis: string,
  start: number | null | undefined,
  end: number | null | undefined,
): void {
  if (start == null || end == null || end >= start) return;
  throw invalidArgument(`end${axis}Index[${end}] cannot be before start${axis}Index[${start}]`);
}

/** As replies show it: the first tab's id 0 is left out, as every zero of a message is. */
export function gridRangeOf(sheet: Sheet, open: OpenRect): GridRange {
  return {
    ...(sheet.id === 0 ? {} : { sheetId: sheet.id }),
    ...(open.startRow === undefined ? {} : { startRowIndex: open.startRow }),
    ...(open.endRow === undefined ? {} : { endRowIndex: open.endRow }),
    ...(open.startColumn === undefined ? {} : { startColumnIndex: open.startColumn }),
    ...(open.endColumn === undefined ? {} : { endColumnIndex: open.endColumn }),
  };
}

/** A 31-bit id that looks as scattered as Google's, yet is the same in every run. */
export function chooseId(book: Book, taken: (id: number) => boolean): number {
  for (;;) {
    book.chosenIds += 1;
    const id = Math.imul(book.chosenIds, 0x9e3779b1) & 0x7fffffff;
    if (id !== 0 && !taken(id)) return id;
  }
}
