import type { SheetRange } from './a1.ts';
import { cellAt, type Rect, type Sheet } from './book.ts';

/**
 * The table that `values.append` adds to: among the cells of the range, blocks of touching cells
 * are looked for, and the LAST block is taken. A single cell therefore finds its own block, while a
 * bare tab name finds whatever stands last, which is how rows drift to the right.
 */
export function tableToAppendTo({ sheet, rect }: SheetRange): Rect | null {
  const last = lastFilled(sheet, rect);
  return last === null ? null : growBlock(sheet, last);
}

function lastFilled(sheet: Sheet, rect: Rect): Rect | null {
  for (let row = Math.min(rect.endRow, sheet.rows.length) - 1; row >= rect.startRow; row -= 1) {
    for (let column = rect.endColumn - 1; column >= rect.startColumn; column -= 1) {
      if (isFilled(sheet, row, column)) {
        return { startRow: row, endRow: row + 1, startColumn: column, endColumn: column + 1 };
      }
    }
  }
  return null;
}

/** Widens the rectangle as long as a filled cell touches it from outside, corners included. */
function growBlock(sheet: Sheet, start: Rect): Rect {
  let { startRow, endRow, startColumn, endColumn } = start;
  for (let grown = true; grown; ) {
    grown = false;
    while (hasFilled(sheet, startRow - 1, startRow, startColumn - 1, endColumn + 1)) startRow -= 1;
    while (hasFilled(sheet, endRow, endRow + 1, startColumn - 1, endColumn + 1)) endRow += 1;
    while (hasFilled(sheet, startRow - 1, endRow + 1, startColumn - 1, startColumn)) {
      startColumn -= 1;
      grown = true;
    }
    while (hasFilled(sheet, startRow - 1, endRow + 1, endColumn, endColumn + 1)) {
      endColumn += 1;
      grown = true;
    }
  }
  return { startRow, endRow, startColumn, endColumn };
}

function hasFilled(
  sheet: Sheet,
  startRow: number,
  endRow: number,
  startColumn: number,
  endColumn: number,
): boolean {
  for (let row = startRow; row < endRow; row += 1) {
    for (let column = startColumn; column < endColumn; column += 1) {
      if (isFilled(sheet, row, column)) return true;
    }
  }
  return false;
}

function isFilled(sheet: Sheet, row: number, column: number): boolean {
  const cell = cellAt(sheet, row, column);
  return cell !== undefined && (cell.value !== null || cell.formula !== null);
}
