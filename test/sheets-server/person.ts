import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { columnIndex, parseReference } from './a1.ts';
import { runRequest } from './batch-update.ts';
import { BLANK, type Book, type Cell, cellAt, type Sheet, type Shown } from './book.ts';
import { checkMayEdit } from './protection.ts';
import { typeInto } from './values-write.ts';

export type Retyped = Shown | { readonly formula: string };

/** Somebody who works in the spreadsheet by hand. Every method throws when a protection refuses. */
export interface Person {
  /** Sorts the rows from `fromRow` (2 unless told) down to the last one by a column such as `C`. */
  sort(tab: string, column: string, how?: { descending?: boolean; fromRow?: number }): void;
  insertRows(tab: string, beforeRow: number, count?: number): void;
  deleteRows(tab: string, row: number, count?: number): void;
  moveRows(tab: string, row: number, count: number, beforeRow: number): void;
  insertColumns(tab: string, beforeColumn: string, count?: number): void;
  deleteColumns(tab: string, column: string, count?: number): void;
  moveColumn(tab: string, column: string, beforeColumn: string): void;
  retype(tab: string, cell: string, value: Retyped): void;
  merge(tab: string, range: string): void;
  renameTab(tab: string, title: string): void;
  addTab(title: string): void;
  deleteTab(tab: string): void;
  hideTab(tab: string): void;
  /** Any other edit, as the request of `spreadsheets.batchUpdate` that it amounts to. */
  edit(request: sheets_v4.Schema$Request): void;
  cell(tab: string, cell: string): Cell;
}

export interface Hands {
  readonly book: () => Book;
  readonly write: (change: (draft: Book) => void) => void;
  readonly caller: string;
}

export function personWith({ book, write, caller }: Hands): Person {
  const edit = (compose: (draft: Book) => sheets_v4.Schema$Request): void =>
    write((draft) => void runRequest({ book: draft, caller }, compose(draft), 0));
  const rows = (tab: string, row: number, count: number) => (draft: Book) =>
    lines(draft, tab, 'ROWS', row - 1, count);
  const columns = (tab: string, column: string, count: number) => (draft: Book) =>
    lines(draft, tab, 'COLUMNS', columnIndex(column), count);
  return {
    sort(tab, column, how = {}) {
      edit((draft) => {
        const range = { sheetId: tabOf(draft, tab).id, startRowIndex: (how.fromRow ?? 2) - 1 };
        const sortOrder = how.descending ? 'DESCENDING' : 'ASCENDING';
        const sortSpecs = [{ dimensionIndex: columnIndex(column), sortOrder }];
        return { sortRange: { range, sortSpecs } };
      });
    },
    insertRows: (tab, beforeRow, count = 1) => edit(inserting(rows(tab, beforeRow, count))),
    insertColumns: (tab, before, count = 1) => edit(inserting(columns(tab, before, count))),
    deleteRows: (tab, row, count = 1) => edit(deleting(rows(tab, row, count))),
    deleteColumns: (tab, column, count = 1) => edit(deleting(columns(tab, column, count))),
    moveRows: (tab, row, count, before) => edit(moving(rows(tab, row, count), before - 1)),
    moveColumn: (tab, column, before) => edit(moving(columns(tab, column, 1), columnIndex(before))),
    retype: (tab, cell, value) => write((draft) => retypeCell(draft, caller, tab, cell, value)),
    merge: (tab, range) =>
      edit((draft) => ({ mergeCells: { range: gridRange(draft, tab, range) } })),
    renameTab: (tab, title) => edit((draft) => tabChange(draft, tab, { title })),
    hideTab: (tab) => edit((draft) => tabChange(draft, tab, { hidden: true })),
    addTab: (title) => edit(() => ({ addSheet: { properties: { title } } })),
    deleteTab: (tab) => edit((draft) => ({ deleteSheet: { sheetId: tabOf(draft, tab).id } })),
    edit: (request) => edit(() => request),
    cell(tab, cell) {
      const { row, column } = placeOf(cell);
      return cellAt(tabOf(book(), tab), row, column) ?? BLANK;
    },
  };
}

type RangeOf = (draft: Book) => sheets_v4.Schema$DimensionRange;

function inserting(rangeOf: RangeOf): (draft: Book) => sheets_v4.Schema$Request {
  return (draft) => {
    const range = rangeOf(draft);
    return { insertDimension: { range, inheritFromBefore: (range.startIndex ?? 0) > 0 } };
  };
}

function deleting(rangeOf: RangeOf): (draft: Book) => sheets_v4.Schema$Request {
  return (draft) => ({ deleteDimension: { range: rangeOf(draft) } });
}

function moving(
  rangeOf: RangeOf,
  destinationIndex: number,
): (draft: Book) => sheets_v4.Schema$Request {
  return (draft) => ({ moveDimension: { source: rangeOf(draft), destinationIndex } });
}

function tabOf(book: Book, title: string): Sheet {
  const sheet = book.sheets.find((one) => one.title === title);
  if (sheet === undefined) throw new Error(`no tab "${title}"`);
  return sheet;
}

function lines(
  draft: Book,
  tab: string,
  dimension: string,
  startIndex: number,
  count: number,
): sheets_v4.Schema$DimensionRange {
  return { sheetId: tabOf(draft, tab).id, dimension, startIndex, endIndex: startIndex + count };
}

function tabChange(
  draft: Book,
  tab: string,
  properties: sheets_v4.Schema$SheetProperties,
): sheets_v4.Schema$Request {
  const fields = Object.keys(properties).join(',');
  const { id: sheetId } = tabOf(draft, tab);
  return { updateSheetProperties: { properties: { ...properties, sheetId }, fields } };
}

function gridRange(draft: Book, tab: string, text: string): sheets_v4.Schema$GridRange {
  const open = parseReference(text);
  if (open === null) throw new Error(`no range "${text}"`);
  const { startRow, endRow, startColumn, endColumn } = open;
  return {
    sheetId: tabOf(draft, tab).id,
    ...(startRow === undefined ? {} : { startRowIndex: startRow }),
    ...(endRow === undefined ? {} : { endRowIndex: endRow }),
    ...(startColumn === undefined ? {} : { startColumnIndex: startColumn }),
    ...(endColumn === undefined ? {} : { endColumnIndex: endColumn }),
  };
}

function placeOf(cell: string): { row: number; column: number } {
  const match = /^([A-Z]+)(\d+)$/.exec(cell);
  if (match === null) throw new Error(`no cell "${cell}"`);
  return { row: Number(match[2]) - 1, column: columnIndex(match[1]!) };
}

function retypeCell(draft: Book, caller: string, tab: string, name: string, value: Retyped): void {
  const sheet = tabOf(draft, tab);
  const { row, column } = placeOf(name);
  const rect = { startRow: row, endRow: row + 1, startColumn: column, endColumn: column + 1 };
  checkMayEdit(draft, sheet, rect, caller);
  const formula = typeof value === 'object' && value !== null && 'formula' in value;
  if (formula) typeInto(sheet, row, column, { value: null, formula: value.formula });
  else typeInto(sheet, row, column, { value: value === '' ? null : value, formula: null });
}
