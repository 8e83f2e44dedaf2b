import type { Book, DimensionGroup, OpenRect, Rect, Row, Sheet } from './book.ts';
import { ownRow } from './book.ts';
import { followRemap, type Remap } from './references.ts';
import { rewriteFormulas } from './rewrite-formulas.ts';

export type Dimension = 'ROWS' | 'COLUMNS';

/**
 * Rows or columns of a tab in a new order: for every new position the old index, or null for a new
 * one. Everything that names them follows: cells, looks, merges, protections, filters, formulas.
 */
export function rearrange(
  book: Book,
  sheet: Sheet,
  dimension: Dimension,
  order: readonly (number | null)[],
): void {
  const size = dimension === 'ROWS' ? sheet.grid.rowCount : sheet.grid.columnCount;
  const remap = remapOf(dimension, order, size);
  if (dimension === 'ROWS') moveRows(sheet, order);
  else moveColumns(sheet, order);
  moveLooks(sheet, dimension, order);
  moveStructure(sheet, remap);
  const count = dimension === 'ROWS' ? { rowCount: order.length } : { columnCount: order.length };
  sheet.grid = { ...sheet.grid, ...count };
  rewriteFormulas(book, (formula, own) => followRemap(formula, own, sheet.title, remap));
}

function remapOf(dimension: Dimension, order: readonly (number | null)[], size: number): Remap {
  const places = new Array<number | null>(size).fill(null);
  for (const [place, old] of order.entries()) if (old !== null) places[old] = place;
  const growth = order.length - size;
  return { dimension, moved: (index) => (index < size ? places[index]! : index + growth) };
}

function moveRows(sheet: Sheet, order: readonly (number | null)[]): void {
  const before = sheet.rows.slice();
  sheet.rows.length = 0;
  let filled = 0;
  for (const [place, old] of order.entries()) {
    const row: Row = old === null ? [] : (before[old] ?? []);
    sheet.rows.push(row);
    if (row.length > 0) filled = place + 1;
  }
  sheet.rows.length = filled;
}

function moveColumns(sheet: Sheet, order: readonly (number | null)[]): void {
  for (let index = 0; index < sheet.rows.length; index += 1) {
    const before = sheet.rows[index]!;
    if (before.length === 0) continue;
    const after = ownRow(sheet, index);
    const old = after.slice();
    after.length = 0;
    for (const from of order) after.push(from === null ? undefined : old[from]);
    while (after.length > 0 && after[after.length - 1] === undefined) after.pop();
  }
}

function moveLooks(sheet: Sheet, dimension: Dimension, order: readonly (number | null)[]): void {
  const looks = dimension === 'ROWS' ? sheet.rowLooks : sheet.columnLooks;
  if (looks.length === 0) return;
  const moved = order.map((old) => (old === null ? undefined : looks[old]));
  if (dimension === 'ROWS') sheet.rowLooks = moved;
  else sheet.columnLooks = moved;
}

function moveStructure(sheet: Sheet, remap: Remap): void {
  sheet.merges = sheet.merges.flatMap((one) => keep(moveRect(one, remap) as Rect | null));
  const isCell = (one: Rect) =>
    one.endRow - one.startRow === 1 && one.endColumn - one.startColumn === 1;
  sheet.merges = sheet.merges.filter((one) => !isCell(one));
  sheet.protections = sheet.protections.flatMap((one) => {
    const range = moveRect(one.range, remap);
    const unprotected = one.unprotected.flatMap((free) => keep(moveRect(free, remap)));
    return range === null ? [] : [{ ...one, range, unprotected }];
  });
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((one) => {
    const ranges = one.ranges.flatMap((range) => keep(moveRect(range, remap)));
    return ranges.length === 0 ? [] : [{ ...one, ranges }];
  });
  if (sheet.basicFilter !== null) {
    const range = moveRect(sheet.basicFilter.range, remap);
    sheet.basicFilter = range === null ? null : { ...sheet.basicFilter, range };
  }
  if (remap.dimension === 'ROWS') sheet.rowGroups = moveGroups(sheet.rowGroups, remap);
  else sheet.columnGroups = moveGroups(sheet.columnGroups, remap);
}

function moveGroups(groups: readonly DimensionGroup[], remap: Remap): DimensionGroup[] {
  return groups.flatMap((group) => {
    const span = moveSpan(group.start, group.end, remap);
    return span === null ? [] : [{ ...group, ...span }];
  });
}

function keep<T>(item: T | null): T[] {
  return item === null ? [] : [item];
}

function moveRect(rect: OpenRect, remap: Remap): OpenRect | null {
  const [start, end] =
    remap.dimension === 'ROWS' ? [rect.startRow, rect.endRow] : [rect.startColumn, rect.endColumn];
  if (start === undefined && end === undefined) return rect;
  const span = moveSpan(start ?? 0, end, remap);
  if (span === null) return null;
  const after = {
    start: start === undefined ? {} : span.start,
    end: end === undefined ? {} : span.end,
  };
  return remap.dimension === 'ROWS'
    ? {
        ...rect,
        ...(typeof after.start === 'number' ? { startRow: after.start } : {}),
        ...(typeof after.end === 'number' ? { endRow: after.end } : {}),
      }
    : {
        ...rect,
        ...(typeof after.start === 'number' ? { startColumn: after.start } : {}),
        ...(typeof after.end === 'number' ? { endColumn: after.end } : {}),
      };
}

/** A half-open span goes from the first to the last of what is left of it. */
function moveSpan(
  start: number,
  end: number | undefined,
  remap: Remap,
): { start: number; end: number } | null {
  const last = (end ?? 2_000_000) - 1;
  let first = start;
  while (first <= last && remap.moved(first) === null) first += 1;
  if (first > last) return null;
  let final = last;
  while (remap.moved(final) === null) final -= 1;
  const [a, b] = [remap.moved(first)!, remap.moved(final)!];
  return { start: Math.min(a, b), end: Math.max(a, b) + 1 };
}
