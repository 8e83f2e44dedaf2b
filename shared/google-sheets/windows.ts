import { cellName, columnName, quoteSheet } from '../workbook/a1.ts';

/** Cells of one window: about 2 MB of JSON, which the vendor recommends as the most at once. */
const WINDOW_CELLS = 160_000;
/** Columns read a second time, after all windows, to notice rows that moved meanwhile. */
export const CHECKED_COLUMNS = 2;

/** What is asked of one tab in `values.batchGet`, in this order. */
export interface TabRanges {
  readonly title: string;
  /** Where the tab ends, as it was described; null when only one cell is asked for. */
  readonly grid: { readonly rowCount: number; readonly columnCount: number } | null;
  /** Rows of each window but the last, which has no end: rows may be added while we read. */
  readonly windowRows: number;
  readonly windows: readonly string[];
  /** Null when one window holds the whole tab. */
  readonly check: string | null;
}

/**
 * The whole tab, in windows where it is large. Each window has all columns, and the last one all
 * rows, that the tab has by then: the reply says how far they went, so that what was inserted since
 * the tab was described is noticed. Titles are quoted.
 */
export function tabRanges(tab: {
  readonly title: string;
  readonly rowCount: number;
  readonly columnCount: number;
}): TabRanges {
  const { title, rowCount, columnCount } = tab;
  const sheet = quoteSheet(title);
  const windowRows = Math.max(1, Math.floor(WINDOW_CELLS / Math.max(1, columnCount)));
  const count = Math.max(1, Math.ceil(rowCount / windowRows));
  const last = columnName(Math.max(1, columnCount));
  const checked = columnName(Math.min(CHECKED_COLUMNS, Math.max(1, columnCount)));
  const windows = Array.from({ length: count }, (_, index) => {
    const firstRow = index * windowRows + 1;
    if (index === count - 1) return `${sheet}!A${firstRow}:${last}`;
    return `${sheet}!${firstRow}:${firstRow + windowRows - 1}`;
  });
  return {
    title,
    grid: { rowCount, columnCount },
    windowRows,
    windows: count === 1 ? [sheet] : windows,
    check: count === 1 ? null : `${sheet}!A1:${checked}`,
  };
}

/** The first cell alone. */
export function firstCellOf({ title }: { readonly title: string }): TabRanges {
  return singleCell(title, 1, 1);
}

export function singleCell(title: string, row: number, column: number): TabRanges {
  const cell = cellName(row, column);
  return {
    title,
    grid: null,
    windowRows: 1,
    windows: [`${quoteSheet(title)}!${cell}`],
    check: null,
  };
}
