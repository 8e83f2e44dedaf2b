import type {
  Cell,
  MergedArea,
  SheetContent,
  WorkbookContent,
} from '../../shared/workbook/content.ts';

export type Rows = readonly (readonly Cell[])[];

/** A tab from arrays: the first row given is row 1, the first cell column A. */
export function sheetOf(
  title: string,
  rows: Rows,
  merges: readonly MergedArea[] = [],
): SheetContent {
  return { title, rows, merges };
}

/** `{ 'Nhiệm vụ': [[…], …] }` as a workbook; a SheetContent may stand for a list of rows. */
export function workbookOf(sheets: Readonly<Record<string, Rows | SheetContent>>): WorkbookContent {
  return {
    revision: 'test',
    sheets: Object.entries(sheets).map(([title, rows]) =>
      'rows' in rows ? { ...rows, title } : sheetOf(title, rows),
    ),
  };
}

/** A merged rectangle in A1 terms: `merge(3, 1, 3, 5)` is A3:E3. */
export function merge(
  firstRow: number,
  firstColumn: number,
  lastRow: number,
  lastColumn: number,
): MergedArea {
  return { firstRow, lastRow, firstColumn, lastColumn };
}
