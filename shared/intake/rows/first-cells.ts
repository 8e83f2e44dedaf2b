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
  for (const [index, cell] of sheet.rows[row.sheetRow - 1]!.entries()) {
    if (cells.length === LOOKED_AT) break;
    if (!isBlank(cell) && !own.includes(index + 1)) {
      cells.push({ column: index + 1, text: cellText(cell) });
    }
  }
  return cells;
}
