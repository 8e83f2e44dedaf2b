import type { TaskColumnKey } from '../../contract/tasks.ts';
import { cellText, isBlank } from '../cells/cell-text.ts';
import type { TableLayout } from '../tables/locate-table.ts';
import type { TableRow } from '../tables/table-row.ts';

export interface FilledCell {
  readonly column: number;
  readonly text: string;
}

/** More cells are not looked at to tell a heading or a note from a task. */
const LOOKED_AT = 4;

/** The first few cells of the sheet row that hold something, the software's own left out. */
export function firstCells(
  row: TableRow<TaskColumnKey>,
  { sheet, columns }: TableLayout<TaskColumnKey>,
): readonly FilledCell[] {
  const cells: FilledCell[] = [];
  const own = [columns.get('verdict'), columns.get('missing')];
  const all = sheet.rows[row.sheetRow - 1]!;
  for (let column = 1; column <= all.length && cells.length < LOOKED_AT; column++) {
    const cell = all[column - 1];
    if (!isBlank(cell) && !own.includes(column)) cells.push({ column, text: cellText(cell) });
  }
  return cells;
}
