import type { Cell, SheetContent, WorkbookContent } from './content.ts';
import type { SheetModel } from './model.ts';
import type { WorkbookUpdate } from './update.ts';

/**
 * What will be read after an update of people's tabs, so that `setup` can judge it and write once.
 * The system's own tabs, which nobody reads back, are left out.
 */
export function contentAfter(content: WorkbookContent, update: WorkbookUpdate): WorkbookContent {
  const added = update.addSheets.map(sheetContent);
  const kept = update.whole ? [] : content.sheets.map((sheet) => withFills(sheet, update.fills));
  const regional = update.whole?.regional ?? content.regional;
  return { ...content, ...(regional ? { regional } : {}), sheets: [...kept, ...added] };
}

export function sheetContent({ title, rows, merges = [] }: SheetModel): SheetContent {
  return {
    title,
    rows: rows.map(({ cells }) => Array.from(cells, (cell): Cell => cell?.value ?? null)),
    merges,
  };
}

function withFills(sheet: SheetContent, fills: WorkbookUpdate['fills']): SheetContent {
  const own = fills.filter(({ sheet: title }) => title === sheet.title);
  if (own.length === 0) return sheet;
  const rows = sheet.rows.map((row) => [...row]);
  for (const { row, column, cell } of own) {
    while (rows.length < row) rows.push([]);
    const cells = rows[row - 1]!;
    while (cells.length < column) cells.push(null);
    cells[column - 1] = cell.value;
  }
  return { ...sheet, rows };
}
