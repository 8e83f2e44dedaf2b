import type { MergedArea, SheetContent } from '../../workbook/content.ts';
import { cellText } from '../cells/cell-text.ts';

/** People's tables have some dozens of columns; a sheet of thousands is no table of theirs. */
export const MOST_COLUMNS = 400;

/** The merges across columns among the first rows: bands over the real headers. */
export function bandsAbove(sheet: SheetContent, rows: number): readonly MergedArea[] {
  return sheet.merges.filter(
    ({ firstRow, firstColumn, lastColumn }) => firstRow <= rows && lastColumn > firstColumn,
  );
}

/** The first column of the band that covers a cell of a header row. */
export function spanningColumn(bands: readonly MergedArea[], row: number, column: number): number {
  const band = bands.find(
    ({ firstRow, lastRow, firstColumn, lastColumn }) =>
      firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn,
  );
  return band?.firstColumn ?? column;
}

/**
 * The column (1-based) in which the band over each sub-header begins, where the row below `first`
 * (0-based) holds sub-headers and nothing else: texts only under bands, two at least under one.
 * A band is merged, or followed by blanks. Null where that row is a row of the table.
 */
export function subHeaderBands(
  { rows, merges }: SheetContent,
  first: number,
): ReadonlyMap<number, number> | null {
  const upper = (rows[first] ?? []).slice(0, MOST_COLUMNS).map(cellText);
  const lower = (rows[first + 1] ?? []).slice(0, MOST_COLUMNS).map(cellText);
  const bands = new Map<number, number>();
  let start = 0;
  for (const [index, text] of lower.entries()) {
    if (upper[index]) start = index + 1;
    if (text === '') continue;
    const isBand = start > 0 && reachesRight(upper, start, merges, first + 1);
    if (!isBand || !/\p{L}/u.test(text)) return null;
    bands.set(index + 1, start);
  }
  const starts = [...bands.values()];
  return starts.some((one, index) => starts.indexOf(one) !== index) ? bands : null;
}

/** The header goes on over the next column: nothing stands there, and no merge ends it before. */
function reachesRight(
  upper: readonly string[],
  start: number,
  merges: readonly MergedArea[],
  row: number,
): boolean {
  if (upper[start]) return false;
  const own = merges.find(({ firstRow, firstColumn }) => firstRow === row && firstColumn === start);
  return own === undefined || own.lastColumn > start;
}

/** A header cell merged downwards (at most two rows more) takes the rows below it. */
export function lastHeaderRow(sheet: SheetContent, headerRow: number): number {
  const below = sheet.merges
    .filter(({ firstRow, lastRow }) => firstRow === headerRow && lastRow <= headerRow + 2)
    .map(({ lastRow }) => lastRow);
  return below.reduce((last, row) => Math.max(last, row), headerRow);
}
