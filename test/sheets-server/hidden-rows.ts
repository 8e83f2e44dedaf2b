import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { cellAt, type Sheet } from './book.ts';

/** Whether the basic filter hides a row, by the texts it hides; null when the tab has no filter. */
export function rowsHiddenByFilter(sheet: Sheet): ((row: number) => boolean) | null {
  if (sheet.basicFilter === null) return null;
  const { range, filter } = sheet.basicFilter;
  const criteria = new Map<number, sheets_v4.Schema$FilterCriteria>();
  for (const [column, one] of Object.entries(filter.criteria ?? {})) {
    criteria.set(Number(column), one);
  }
  for (const one of filter.filterSpecs ?? []) {
    criteria.set(one.columnIndex ?? 0, one.filterCriteria ?? {});
  }
  return (row) => {
    if (row <= (range.startRow ?? 0) || row >= (range.endRow ?? 0)) return false;
    return [...criteria].some(([column, one]) => {
      const value = cellAt(sheet, row, column)?.value ?? '';
      return one.hiddenValues?.includes(String(value)) ?? false;
    });
  };
}

/** Whether a person does not see the row, for whatever reason. */
export function hiddenRows(sheet: Sheet): (row: number) => boolean {
  const byFilter = rowsHiddenByFilter(sheet);
  return (row) => sheet.rowLooks[row]?.hiddenByUser === true || byFilter?.(row) === true;
}
