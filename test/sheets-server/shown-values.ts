import type { CellValue } from '../../shared/workbook/content.ts';
import { notKnown } from './api-error.ts';
import { type Book, cellAt, type Sheet, type Shown } from './book.ts';
import { type BookView, type GridView, shownByFormula } from './known-formulas.ts';
import { shownByRecordedFormula } from './recorded-formulas.ts';

const ERROR_TEXTS = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#ERROR!',
]);

/** What the formulas of a tab put on top of its typed values. */
export interface ShownSheet {
  /** The value a cell shows; throws for a formula whose result the server does not know. */
  at(row: number, column: number): Shown;
}

type Layer = Map<number, Map<number, Shown | typeof UNKNOWN>>;

const UNKNOWN = Symbol('a formula that nobody knows');
const layers = new WeakMap<Book, Map<Sheet, Layer>>();

/** Says that a state never changes again, so that what its formulas show is worked out only once. */
export function settle(book: Book): void {
  layers.set(book, new Map());
}

export function shownSheet(book: Book, sheet: Sheet): ShownSheet {
  const known = layers.get(book);
  const layer = known?.get(sheet) ?? composeLayer(book, sheet);
  known?.set(sheet, layer);
  return {
    at(row, column) {
      const shown = layer.get(row)?.get(column);
      if (shown === undefined) return cellAt(sheet, row, column)?.value ?? null;
      if (shown === UNKNOWN) throw unknownFormula(sheet, row, column);
      return shown;
    },
  };
}

function unknownFormula(sheet: Sheet, row: number, column: number): Error {
  return notKnown(`what ${cellAt(sheet, row, column)?.formula} shows (see known-formulas.ts)`);
}

function composeLayer(book: Book, sheet: Sheet): Layer {
  const layer: Layer = new Map();
  const bookView = viewOf(book);
  const sheetView = gridView(sheet);
  for (const [row, cells] of sheet.rows.entries()) {
    for (let column = 0; column < cells.length; column += 1) {
      const formula = cells[column]?.formula;
      if (formula === null || formula === undefined) continue;
      const at = { sheet: sheetView, row: row + 1, column: column + 1 };
      const rectangle = shownByRecordedFormula(formula) ?? shownByFormula(formula, at, bookView);
      if (rectangle === null) setShown(layer, row, column, UNKNOWN);
      else spill(layer, sheet, row, column, rectangle);
    }
  }
  return layer;
}

/** Covers the cells right of and below the formula, unless something typed is in the way. */
function spill(
  layer: Layer,
  sheet: Sheet,
  row: number,
  column: number,
  rectangle: readonly (readonly CellValue[])[],
): void {
  const height = Math.min(rectangle.length, sheet.grid.rowCount - row);
  if (isBlocked(sheet, row, column, rectangle, height)) {
    setShown(layer, row, column, { error: '#REF!' });
    return;
  }
  for (let r = 0; r < height; r += 1) {
    const values = rectangle[r]!;
    const width = Math.min(values.length, sheet.grid.columnCount - column);
    for (let c = 0; c < width; c += 1) setShown(layer, row + r, column + c, shownValue(values[c]!));
  }
}

function isBlocked(
  sheet: Sheet,
  row: number,
  column: number,
  rectangle: readonly (readonly CellValue[])[],
  height: number,
): boolean {
  for (let r = 0; r < height; r += 1) {
    for (let c = 0; c < rectangle[r]!.length; c += 1) {
      if (r === 0 && c === 0) continue;
      const cell = cellAt(sheet, row + r, column + c);
      if (cell !== undefined && (cell.value !== null || cell.formula !== null)) return true;
    }
  }
  return false;
}

function shownValue(value: CellValue): Shown {
  return typeof value === 'string' && ERROR_TEXTS.has(value) ? { error: value } : value;
}

function setShown(layer: Layer, row: number, column: number, shown: Shown | typeof UNKNOWN): void {
  const cells = layer.get(row) ?? new Map<number, Shown | typeof UNKNOWN>();
  layer.set(row, cells);
  cells.set(column, shown);
}

function viewOf(book: Book): BookView {
  return {
    sheetByTitle(title) {
      const sheet = book.sheets.find((one) => one.title === title);
      return sheet === undefined ? undefined : gridView(sheet);
    },
  };
}

function gridView(sheet: Sheet): GridView {
  return {
    title: sheet.title,
    rowCount: sheet.grid.rowCount,
    columnCount: sheet.grid.columnCount,
    valueAt(row, column) {
      const value = cellAt(sheet, row - 1, column - 1)?.value ?? null;
      return typeof value === 'object' && value !== null ? value.error : value;
    },
  };
}
