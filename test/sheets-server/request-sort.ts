import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { formatRange } from './a1.ts';
import { invalidArgument } from './api-error.ts';
import { BLANK, type Cell, cellAt, putCell, type Rect, type Sheet, type Shown } from './book.ts';
import { type Change, gridById, resolveGridRange } from './change.ts';
import { hiddenRows } from './hidden-rows.ts';
import { checkMayEdit, intersect } from './protection.ts';
import { carryRows } from './references.ts';
import { shownSheet } from './shown-values.ts';

interface Key {
  readonly column: number;
  readonly descending: boolean;
}

/**
 * Sorts whole rows of a rectangle by what their cells show: numbers, then texts, then booleans,
 * then errors; blanks stay last in both directions. `dimensionIndex` is a column of the tab.
 */
export function sortRange(change: Change, body: sheets_v4.Schema$SortRangeRequest): void {
  const { book, caller } = change;
  const { sheet, rect } = resolveSorted(change, body.range);
  checkMayEdit(book, sheet, rect, caller);
  const keys = (body.sortSpecs ?? []).map((spec): Key => {
    const column = spec.dimensionIndex ?? 0;
    if (column < rect.startColumn || column >= rect.endColumn) {
      throw invalidArgument(`Sort column ${column} is outside of the range.`);
    }
    return { column, descending: spec.sortOrder === 'DESCENDING' };
  });
  if (keys.length === 0) throw invalidArgument('No sort specs specified.');
  const shown = shownSheet(book, sheet);
  const places = placesToSort(sheet, rect);
  const rows = places.map((row) => ({ row, by: keys.map((key) => shown.at(row, key.column)) }));
  const collator = new Intl.Collator(book.locale.replace('_', '-'));
  rows.sort((a, b) => compareRows(a.by, b.by, keys, collator));
  const order = rows.map((one) => one.row);
  putRows(sheet, rect, places, order);
}

function resolveSorted(change: Change, range: sheets_v4.Schema$GridRange | undefined) {
  const first = range?.startRowIndex ?? 0;
  const { rowCount } = gridById(change.book, range?.sheetId).grid;
  if (first >= rowCount) {
    throw invalidArgument(`range.startRowIndex is larger than current grid size (${rowCount})`);
  }
  const { sheet, rect } = resolveGridRange(change.book, range);
  const tall = sheet.merges.find(
    (merge) => merge.endRow - merge.startRow > 1 && intersect(merge, rect) !== null,
  );
  if (tall !== undefined) {
    const name = formatRange(sheet.title, tall).replace(/^.*!/, '');
    throw invalidArgument(
      "You can't sort a range containing vertical merges. " +
        `There is a vertical merge at ${name}`,
    );
  }
  return { sheet, rect };
}

/** A row that nobody sees, hidden by hand or by the filter, stays where it is. */
function placesToSort(sheet: Sheet, rect: Rect): number[] {
  const isHidden = hiddenRows(sheet);
  const places: number[] = [];
  for (let row = rect.startRow; row < Math.min(rect.endRow, sheet.rows.length); row += 1) {
    if (!isHidden(row)) places.push(row);
  }
  return places;
}

function compareRows(
  a: readonly Shown[],
  b: readonly Shown[],
  keys: readonly Key[],
  collator: Intl.Collator,
): number {
  for (const [at, key] of keys.entries()) {
    const [left, right] = [a[at]!, b[at]!];
    if (left === null || right === null) {
      if (left !== right) return left === null ? 1 : -1;
      continue;
    }
    const order = compareShown(left, right, collator);
    if (order !== 0) return key.descending ? -order : order;
  }
  return 0;
}

function compareShown(
  a: Exclude<Shown, null>,
  b: Exclude<Shown, null>,
  collator: Intl.Collator,
): number {
  const kinds = rank(a) - rank(b);
  if (kinds !== 0) return kinds;
  if (typeof a === 'string') return collator.compare(a, b as string);
  return typeof a === 'object' ? 0 : Number(a) - Number(b);
}

function rank(value: Exclude<Shown, null>): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 3;
}

/** Every formula keeps pointing at its own row, wherever the row went. */
function putRows(
  sheet: Sheet,
  rect: Rect,
  places: readonly number[],
  order: readonly number[],
): void {
  const before = order.map((row) =>
    Array.from({ length: rect.endColumn - rect.startColumn }, (_, at) =>
      cellAt(sheet, row, rect.startColumn + at),
    ),
  );
  for (const [at, cells] of before.entries()) {
    const row = places[at]!;
    for (const [offset, cell] of cells.entries()) {
      if (cell === undefined && cellAt(sheet, row, rect.startColumn + offset) === undefined)
        continue;
      putCell(sheet, row, rect.startColumn + offset, carried(cell, row - order[at]!));
    }
  }
}

function carried(cell: Cell | undefined, rows: number): Cell {
  if (cell === undefined) return BLANK;
  return cell.formula === null ? cell : { ...cell, formula: carryRows(cell.formula, rows) };
}
