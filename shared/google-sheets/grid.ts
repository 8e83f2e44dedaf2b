import { parseArea } from '../workbook/areas.ts';
import type { MergedArea } from '../workbook/content.ts';
import type { DimensionRange, GridRange } from './requests.ts';

/** An A1 range without a sheet (`E3:E2000`), cut at the grid's end as the API demands. */
export function gridRange(
  range: string,
  sheetId: number,
  grid: { readonly rowCount: number; readonly columnCount: number },
): GridRange {
  const area = parseArea(range);
  if (!area) throw new RangeError(`Not an A1 range: ${range}`);
  const { firstRow, firstColumn, lastRow, lastColumn } = area;
  return areaRange(
    {
      firstRow,
      firstColumn,
      lastRow: Math.min(lastRow, grid.rowCount),
      lastColumn: Math.min(lastColumn, grid.columnCount),
    },
    sheetId,
  );
}

export function areaRange(area: MergedArea, sheetId: number): GridRange {
  return {
    sheetId,
    startRowIndex: area.firstRow - 1,
    endRowIndex: area.lastRow,
    startColumnIndex: area.firstColumn - 1,
    endColumnIndex: area.lastColumn,
  };
}

/** Rows or columns `first` to `last`, 1-based and both included. */
export function dimensionRange(
  sheetId: number,
  dimension: DimensionRange['dimension'],
  first: number,
  last: number,
): DimensionRange {
  return { sheetId, dimension, startIndex: first - 1, endIndex: last };
}
