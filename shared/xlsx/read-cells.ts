import type { Cell } from '../workbook/content.ts';
import { type CellTag, readCellTag } from './cell-tag.ts';
import { LIMITS } from './limits.ts';
import { type CellContext, quickCell, readCell } from './read-cell.ts';
import { damaged, tooLarge } from './unreadable-workbook.ts';
import { nextTag, type TagCursor } from './xml-tags.ts';

const NO_CELLS: readonly Cell[] = [];

/** The rows of a tab, with the numbers of those that are folded or filtered away. */
export interface ReadRows {
  readonly rows: readonly (readonly Cell[])[];
  readonly hiddenRows: readonly number[];
}

/**
 * The rows inside `<sheetData>`, the cursor being on its opening tag; it moves to the end tag.
 * Rows and cells without `r=` follow their predecessor. Throws UnreadableWorkbook.
 */
export function readRows(cursor: TagCursor, context: CellContext): ReadRows {
  const rows: (readonly Cell[])[] = [];
  const hiddenRows: number[] = [];
  if (cursor.kind === 'empty') return { rows, hiddenRows };
  const rowName = `${context.prefix}row`;
  const end = cursor.name;
  let row = 0;
  let places = 0;
  while (nextTag(cursor)) {
    if (cursor.name === rowName && cursor.kind !== 'close') {
      const attributes = cursor.xml.slice(cursor.nameEnd, cursor.end);
      row = rowNumber(attributes, row);
      if (/\shidden\s*=\s*["'](?:1|true)["']/.test(attributes)) hiddenRows.push(row);
      const cells = cursor.kind === 'open' ? readRow(cursor, row, context) : NO_CELLS;
      places += cells.length;
      if (places > LIMITS.places) throw tooLarge('The tab holds too many cells');
      if (cells.length === 0) continue;
      while (rows.length < row) rows.push(NO_CELLS);
      rows[row - 1] = cells;
    } else if (cursor.name === end) return { rows, hiddenRows };
  }
  throw damaged('A tab is cut off');
}

function rowNumber(attributes: string, previous: number): number {
  const found = /\sr\s*=\s*["'](\d+)["']/.exec(attributes);
  const row = found ? Number(found[1]) : previous + 1;
  if (!(row >= 1) || !Number.isInteger(row)) throw damaged('A row with a wrong number');
  if (row > LIMITS.rows) throw tooLarge('The tab has too many rows');
  return row;
}

function readRow(cursor: TagCursor, row: number, context: CellContext): readonly Cell[] {
  const cells: Cell[] = [];
  const cellName = `${context.prefix}c`;
  const end = cursor.name;
  const tag: CellTag = { row, column: 0, type: '', style: 0 };
  while (nextTag(cursor)) {
    if (cursor.name === cellName && cursor.kind !== 'close') {
      readCellTag(cursor, tag);
      if (cursor.kind === 'empty') continue;
      let value = quickCell(cursor, tag, context);
      if (value === undefined) value = readCell(cursor, tag, context);
      if (value === null) continue;
      while (cells.length < tag.column - 1) cells.push(null);
      cells[tag.column - 1] = value;
    } else if (cursor.name === end) return cells;
  }
  throw damaged('A row is cut off');
}
