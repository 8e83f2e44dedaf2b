import type { FindingPlace } from '../../domain/finding.ts';
import { cellName } from '../../workbook/a1.ts';
import type { Cell } from '../../workbook/content.ts';
import { cellText, isBlank } from '../cells/cell-text.ts';
import type { TableLayout } from './locate-table.ts';

/** One row of a table, asked by the meaning of its columns. */
export interface TableRow<Key extends string> {
  readonly sheetRow: number;
  /** Undefined when the table has no such column or the row ends before it. */
  cell(key: Key): Cell | undefined;
  /** Cleaned text, '' when blank or absent. */
  text(key: Key): string;
  has(key: Key): boolean;
  /** What the header of that column says; '' when there is none. */
  header(key: Key): string;
  /** The cell is covered by a merge that begins in a row above. */
  isInherited(key: Key): boolean;
  /** Something stands in one of several columns that claim this meaning, of which none is read. */
  isMarkedTwice(key: Key): boolean;
  /** Where that cell is; the row alone when the table has no such column. */
  place(key: Key): FindingPlace;
}

/** The rows below the header, in order, without those that hold nothing; none without a table. */
export function tableRows<Key extends string>(
  layout: TableLayout<Key> | null,
): readonly TableRow<Key>[] {
  if (!layout) return [];
  const sources = carriedDown(layout);
  const rows: TableRow<Key>[] = [];
  for (let sheetRow = layout.headerRow + 1; sheetRow <= layout.lastRow; sheetRow++) {
    if (layout.sheet.rows[sheetRow - 1]!.every(isBlank)) continue;
    rows.push(tableRow(layout, sheetRow, sources.get(sheetRow)));
  }
  return rows;
}

/** Source row by column, for the cells of one row that a vertical merge covers. */
type Sources = ReadonlyMap<number, number>;

function tableRow<Key extends string>(
  { sheet, columns, duplicates, headers }: TableLayout<Key>,
  sheetRow: number,
  sources: Sources | undefined,
): TableRow<Key> {
  const cells = sheet.rows[sheetRow - 1]!;
  // A row is asked for the same text by its reader and by many checks.
  const texts = new Array<string | undefined>(cells.length + 1);
  const cell = (key: Key) => {
    const column = columns.get(key);
    if (column === undefined) return undefined;
    const sourceRow = sources?.get(column);
    return sourceRow === undefined ? cells[column - 1] : sheet.rows[sourceRow - 1]?.[column - 1];
  };
  return {
    sheetRow,
    cell,
    text(key) {
      const column = columns.get(key);
      if (column === undefined) return '';
      const known = texts[column];
      if (known !== undefined) return known;
      const text = cellText(cell(key));
      texts[column] = text;
      return text;
    },
    has: (key) => columns.has(key),
    header: (key) => headers.get(columns.get(key) ?? 0)?.text ?? '',
    isInherited: (key) => sources?.has(columns.get(key) ?? 0) ?? false,
    isMarkedTwice: (key) =>
      duplicates.some(
        (one) => one.key === key && one.columns.some((column) => !isBlank(cells[column - 1])),
      ),
    place(key) {
      const column = columns.get(key);
      const name = column === undefined ? null : cellName(sheetRow, column);
      return { tab: sheet.title, row: sheetRow, cell: name };
    },
  };
}

/**
 * Cells below the first of a vertical merge inside the table, by row, with the row that holds
 * their value. Merges that begin in the header carry nothing down.
 */
function carriedDown<Key extends string>({
  sheet,
  headerRow,
}: TableLayout<Key>): ReadonlyMap<number, Sources> {
  const byRow = new Map<number, Map<number, number>>();
  for (const { firstRow, lastRow, firstColumn } of sheet.merges) {
    if (firstRow <= headerRow) continue;
    for (let row = firstRow + 1; row <= Math.min(lastRow, sheet.rows.length); row++) {
      const sources = byRow.get(row) ?? new Map<number, number>();
      byRow.set(row, sources.set(firstColumn, firstRow));
    }
  }
  return byRow;
}
