import type { ReportHeaderCell } from '../report.ts';

/** A cell as WordprocessingML wants it: one per row it covers, marked where a merge begins. */
export interface GridCell {
  readonly text: string;
  readonly columnSpan: number;
  readonly merge: 'none' | 'start' | 'continue';
}

interface OpenMerge {
  readonly columnSpan: number;
  readonly rowsLeft: number;
}

/**
 * Lays header cells on the table's columns, filling in the cells that a row span covers.
 * Throws a RangeError when the spans do not fill every row exactly: Word would repair such a
 * table silently and shift its columns.
 */
export function headerGrid(
  header: readonly (readonly ReportHeaderCell[])[],
  columnCount: number,
): readonly (readonly GridCell[])[] {
  let open = new Map<number, OpenMerge>();
  return header.map((cells, row) => {
    const line = gridRow(cells, open, columnCount);
    if (line === null || (line.open.size > 0 && row === header.length - 1)) {
      throw new RangeError(`Header row ${row + 1} does not fill ${columnCount} columns exactly`);
    }
    open = line.open;
    return line.cells;
  });
}

function gridRow(
  cells: readonly ReportHeaderCell[],
  openAbove: ReadonlyMap<number, OpenMerge>,
  columnCount: number,
) {
  const line: GridCell[] = [];
  const open = new Map<number, OpenMerge>();
  const waiting = [...cells];
  let column = 0;
  while (column < columnCount) {
    const above = openAbove.get(column);
    const cell = above ? continued(above) : started(waiting.shift());
    if (cell === null) return null;
    if (cell.rowsLeft > 0) open.set(column, cell);
    line.push({ text: cell.text, columnSpan: cell.columnSpan, merge: cell.merge });
    column += cell.columnSpan;
  }
  return column === columnCount && waiting.length === 0 ? { cells: line, open } : null;
}

function continued({ columnSpan, rowsLeft }: OpenMerge) {
  return { text: '', columnSpan, merge: 'continue', rowsLeft: rowsLeft - 1 } as const;
}

function started(cell: ReportHeaderCell | undefined) {
  if (cell === undefined) return null;
  const { text, columnSpan = 1, rowSpan = 1 } = cell;
  const merge = rowSpan > 1 ? 'start' : 'none';
  return { text, columnSpan, merge, rowsLeft: rowSpan - 1 } as const;
}
