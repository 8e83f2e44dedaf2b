import type { MergedArea } from '../workbook/content.ts';
import type { SheetRow } from '../workbook/model.ts';

export interface FormatArea extends MergedArea {
  readonly style: string;
}

/**
 * The rectangles of cells that share a style, so that a tab of 50,000 rows takes a few requests
 * and not one format a cell. Cells without a style are in none.
 */
export function formatAreas(rows: readonly SheetRow[]): readonly FormatArea[] {
  const finished: FormatArea[] = [];
  let open = new Map<string, FormatArea>();
  for (const [index, { cells }] of rows.entries()) {
    const next = new Map<string, FormatArea>();
    for (const [key, strip] of strips(cells, index + 1)) {
      const above = open.get(key);
      next.set(key, above ? { ...above, lastRow: index + 1 } : strip);
    }
    for (const [key, area] of open) if (!next.has(key)) finished.push(area);
    open = next;
  }
  return [...finished, ...open.values()].toSorted(
    (a, b) => a.firstRow - b.firstRow || a.firstColumn - b.firstColumn,
  );
}

/** The runs of one style in a row, by where and what they are. */
function strips(cells: SheetRow['cells'], row: number): readonly (readonly [string, FormatArea])[] {
  const found: [string, FormatArea][] = [];
  for (let first = 0; first < cells.length; ) {
    const style = cells[first]?.style;
    let last = first;
    while (last + 1 < cells.length && cells[last + 1]?.style === style) last++;
    if (style !== undefined) {
      const area = { firstRow: row, lastRow: row, firstColumn: first + 1, lastColumn: last + 1 };
      found.push([`${first}:${last}:${style}`, { ...area, style }]);
    }
    first = last + 1;
  }
  return found;
}
