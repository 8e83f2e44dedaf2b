import { cellName, columnNumber } from './a1.ts';
import type { MergedArea } from './content.ts';

/** Where `A:C` and `1:3` end when nobody says how large the tab is: the largest that any program has. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** A rectangle of cells; the same shape as a merged one. */
export type Area = MergedArea;

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;

/** `B2:D5` or `B2`, with or without `$`; whole columns `A:C` and rows `1:3` too. */
export function parseArea(text: string): Area | undefined {
  const [from = '', to = from] = text.trim().split(':');
  const first = parseCorner(from, 1, 1);
  const last = parseCorner(to, LAST_ROW, LAST_COLUMN);
  if (!first || !last) return undefined;
  return {
    firstRow: Math.min(first.row, last.row),
    lastRow: Math.max(first.row, last.row),
    firstColumn: Math.min(first.column, last.column),
    lastColumn: Math.max(first.column, last.column),
  };
}

interface Corner {
  readonly row: number;
  readonly column: number;
}

function parseCorner(text: string, anyRow: number, anyColumn: number): Corner | undefined {
  const cell = CELL.exec(text);
  if (cell) return { row: Number(cell[2]), column: columnNumber((cell[1] ?? '').toUpperCase()) };
  const column = /^\$?([A-Za-z]{1,3})$/.exec(text);
  if (column) return { row: anyRow, column: columnNumber((column[1] ?? '').toUpperCase()) };
  const row = /^\$?(\d{1,7})$/.exec(text);
  return row ? { row: Number(row[1]), column: anyColumn } : undefined;
}

/** `B2:D5`, or `B2` for a single cell. */
export function areaName(area: Area): string {
  const first = cellName(area.firstRow, area.firstColumn);
  const last = cellName(area.lastRow, area.lastColumn);
  return first === last ? first : `${first}:${last}`;
}

/** `$B$2:$D$5`, as defined names want it. */
export function fixedAreaName(area: Area): string {
  return areaName(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

export function covers(area: Area, row: number, column: number): boolean {
  return (
    row >= area.firstRow &&
    row <= area.lastRow &&
    column >= area.firstColumn &&
    column <= area.lastColumn
  );
}

/** What is left of `area` without `hole`, as up to four rectangles. */
export function subtractArea(area: Area, hole: Area): readonly Area[] {
  const apart =
    hole.firstRow > area.lastRow ||
    hole.lastRow < area.firstRow ||
    hole.firstColumn > area.lastColumn ||
    hole.lastColumn < area.firstColumn;
  if (apart) return [area];
  const top = Math.max(area.firstRow, hole.firstRow);
  const bottom = Math.min(area.lastRow, hole.lastRow);
  const pieces: Area[] = [
    { ...area, lastRow: top - 1 },
    { ...area, firstRow: top, lastRow: bottom, lastColumn: hole.firstColumn - 1 },
    { ...area, firstRow: top, lastRow: bottom, firstColumn: hole.lastColumn + 1 },
    { ...area, firstRow: bottom + 1 },
  ];
  return pieces.filter((one) => one.firstRow <= one.lastRow && one.firstColumn <= one.lastColumn);
}
