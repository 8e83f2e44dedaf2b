import type { MergedArea, SheetContent } from '../workbook/content.ts';
import { cellText } from './cell-text.ts';

/** People's tables have some dozens of columns; a sheet of thousands is no table of theirs. */
const MOST_COLUMNS = 400;

/** The header of one column. */
export interface HeaderText {
  readonly text: string;
  readonly row: number;
  /** What may name the column, best first: “Chủ trì” under “Cơ quan” is “Cơ quan chủ trì” too. */
  readonly candidates: readonly string[];
}

/**
 * The headers of one row (`first` = `last`) or of two rows read together, by column. Indexes are
 * 0-based. In two rows the lower text names the column; where it is blank, the upper one does.
 */
export function headerTexts(
  sheet: SheetContent,
  first: number,
  last: number,
  bands: readonly MergedArea[],
): ReadonlyMap<number, HeaderText> {
  const texts = new Map<number, HeaderText>();
  const upper = sheet.rows[first] ?? [];
  const lower = sheet.rows[last] ?? [];
  for (
    let index = 0;
    index < Math.min(MOST_COLUMNS, Math.max(upper.length, lower.length));
    index++
  ) {
    const column = index + 1;
    const text = cellText(lower[index]);
    if (first === last) {
      if (text !== '') texts.set(column, { text, row: last + 1, candidates: [text] });
      continue;
    }
    const own = cellText(upper[index]);
    const above = own || cellText(upper[spanningColumn(bands, first + 1, column) - 1]);
    if (text !== '') {
      const candidates = above === '' ? [text] : [text, `${above} ${text}`];
      texts.set(column, { text, row: last + 1, candidates });
    } else if (own !== '') texts.set(column, { text: own, row: first + 1, candidates: [own] });
  }
  return texts;
}

/** The merges across columns among the first rows: bands over the real headers. */
export function bandsAbove(sheet: SheetContent, rows: number): readonly MergedArea[] {
  return sheet.merges.filter(
    ({ firstRow, firstColumn, lastColumn }) => firstRow <= rows && lastColumn > firstColumn,
  );
}

/** The first column of the band that covers a cell of a header row. */
function spanningColumn(bands: readonly MergedArea[], row: number, column: number): number {
  const band = bands.find(
    ({ firstRow, lastRow, firstColumn, lastColumn }) =>
      firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn,
  );
  return band?.firstColumn ?? column;
}

/** A header cell merged downwards (at most two rows more) takes the rows below it. */
export function lastHeaderRow(sheet: SheetContent, headerRow: number): number {
  const below = sheet.merges
    .filter(({ firstRow, lastRow }) => firstRow === headerRow && lastRow <= headerRow + 2)
    .map(({ lastRow }) => lastRow);
  return below.reduce((last, row) => Math.max(last, row), headerRow);
}
