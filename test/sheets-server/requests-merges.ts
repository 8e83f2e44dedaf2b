import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { invalidArgument } from './api-error.ts';
import { cellAt, putCell, type Rect, type Sheet } from './book.ts';
import { type Change, resolveGridRange } from './change.ts';
import { checkMayEdit, intersect } from './protection.ts';

export function mergeCells(change: Change, body: sheets_v4.Schema$MergeCellsRequest): void {
  const { sheet, rect } = resolveGridRange(change.book, body.range);
  checkMayEdit(change.book, sheet, rect, change.caller);
  const { frozenRowCount, frozenColumnCount } = sheet.grid;
  if (rect.startRow < frozenRowCount && frozenRowCount < rect.endRow) {
    throw invalidArgument("You can't merge frozen and non-frozen rows");
  }
  if (rect.startColumn < frozenColumnCount && frozenColumnCount < rect.endColumn) {
    throw invalidArgument("You can't merge frozen and non-frozen columns");
  }
  sheet.merges = outside(sheet, rect);
  for (const block of blocksOf(rect, body.mergeType ?? 'MERGE_ALL')) {
    if (block.endRow - block.startRow === 1 && block.endColumn - block.startColumn === 1) continue;
    sheet.merges = [...sheet.merges, block];
    emptyBehind(sheet, block);
  }
}

export function unmergeCells(change: Change, body: sheets_v4.Schema$UnmergeCellsRequest): void {
  const { sheet, rect } = resolveGridRange(change.book, body.range);
  checkMayEdit(change.book, sheet, rect, change.caller);
  sheet.merges = outside(sheet, rect);
}

/** The merges that the rectangle does not touch; one it only cuts is refused. */
function outside(sheet: Sheet, rect: Rect): Rect[] {
  return sheet.merges.filter((merge) => {
    const shared = intersect(merge, rect);
    if (shared === null) return true;
    if (JSON.stringify(shared) !== JSON.stringify(ordered(merge))) {
      throw invalidArgument(
        'You must select all cells in a merged range to merge or unmerge them.',
      );
    }
    return false;
  });
}

function ordered({ startRow, endRow, startColumn, endColumn }: Rect): Rect {
  return { startRow, endRow, startColumn, endColumn };
}

function blocksOf(rect: Rect, type: string): Rect[] {
  if (type === 'MERGE_ALL') return [rect];
  const blocks: Rect[] = [];
  if (type === 'MERGE_ROWS') {
    for (let row = rect.startRow; row < rect.endRow; row += 1) {
      blocks.push({ ...rect, startRow: row, endRow: row + 1 });
    }
    return blocks;
  }
  for (let column = rect.startColumn; column < rect.endColumn; column += 1) {
    blocks.push({ ...rect, startColumn: column, endColumn: column + 1 });
  }
  return blocks;
}

/** Only the upper left cell of a merged block keeps its value. */
function emptyBehind(sheet: Sheet, block: Rect): void {
  for (let row = block.startRow; row < block.endRow; row += 1) {
    for (let column = block.startColumn; column < block.endColumn; column += 1) {
      if (row === block.startRow && column === block.startColumn) continue;
      const cell = cellAt(sheet, row, column);
      if (cell !== undefined) putCell(sheet, row, column, { ...cell, value: null, formula: null });
    }
  }
}
