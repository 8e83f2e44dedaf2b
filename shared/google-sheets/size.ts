import { parseArea } from '../workbook/areas.ts';
import type { SheetModel } from '../workbook/model.ts';

export interface GridSize {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The grid that a tab needs: what it shows, what its rules reach, and a row below the frozen ones. */
export function gridSize(sheet: SheetModel): GridSize {
  const ranges = [
    ...(sheet.validations ?? []).map(({ range }) => range),
    ...(sheet.conditionalFormats ?? []).map(({ range }) => range),
  ].flatMap((range) => parseArea(range) ?? []);
  return {
    rowCount: Math.max(
      sheet.rows.length,
      (sheet.frozenRows ?? 0) + 1,
      ...ranges.map(({ lastRow }) => lastRow),
    ),
    columnCount: sheet.rows.reduce(
      (widest, { cells }) => Math.max(widest, cells.length),
      Math.max(sheet.columns.length, (sheet.frozenColumns ?? 0) + 1),
    ),
  };
}
