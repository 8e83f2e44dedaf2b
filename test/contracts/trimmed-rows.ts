import type { Cell, CellValue } from '../../shared/workbook/content.ts';

/** Rows without the blank cells at their ends and the blank rows at the end; formulas by value. */
export function trimmedRows(rows: readonly (readonly Cell[])[]): CellValue[][] {
  const trimmed = rows.map((row) => withoutBlankEnd(row.map(typedValue), (cell) => cell === null));
  return withoutBlankEnd(trimmed, (row) => row.length === 0);
}

function typedValue(cell: Cell): CellValue {
  const value = typeof cell === 'object' && cell !== null ? shownBy(cell) : cell;
  return value === '' ? null : value;
}

function shownBy(cell: Exclude<Cell, CellValue>): CellValue {
  return 'error' in cell ? cell.error : cell.value;
}

function withoutBlankEnd<Item>(items: readonly Item[], isBlank: (item: Item) => boolean): Item[] {
  return items.slice(0, items.findLastIndex((item) => !isBlank(item)) + 1);
}
