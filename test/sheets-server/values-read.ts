import { formatRange, type SheetRange } from './a1.ts';
import { type Book, cellAt } from './book.ts';
import { type RenderOptions, renderValue } from './render-value.ts';
import { shownSheet } from './shown-values.ts';

type Value = string | number | boolean;

export interface ValueRange {
  readonly range: string;
  readonly majorDimension: string;
  readonly values?: Value[][];
}

/** The values of a rectangle: ragged, without blanks at the ends, no `values` when all is blank. */
export function readValueRange(
  book: Book,
  { sheet, rect }: SheetRange,
  majorDimension: string,
  options: RenderOptions,
): ValueRange {
  const shown = shownSheet(book, sheet);
  const asFormula = options.value === 'FORMULA';
  const valueAt = (row: number, column: number): Value => {
    const cell = cellAt(sheet, row, column);
    // A formula whose result nobody knows can still be read as text.
    if (asFormula && cell?.formula) return cell.formula;
    return renderValue(shown.at(row, column), cell, options, book);
  };
  const rows = majorDimension !== 'COLUMNS';
  const values = rows
    ? readLines(rect.startRow, rect.endRow, rect.startColumn, rect.endColumn, valueAt)
    : readLines(rect.startColumn, rect.endColumn, rect.startRow, rect.endRow, (column, row) =>
        valueAt(row, column),
      );
  const range = formatRange(sheet.title, rect);
  const head = { range, majorDimension: rows ? 'ROWS' : 'COLUMNS' };
  return values.length === 0 ? head : { ...head, values };
}

function readLines(
  start: number,
  end: number,
  innerStart: number,
  innerEnd: number,
  valueAt: (outer: number, inner: number) => Value,
): Value[][] {
  const lines: Value[][] = [];
  for (let outer = start; outer < end; outer += 1) {
    const line: Value[] = [];
    for (let inner = innerStart; inner < innerEnd; inner += 1) line.push(valueAt(outer, inner));
    trimEnd(line, (value) => value === '');
    lines.push(line);
  }
  trimEnd(lines, (line) => line.length === 0);
  return lines;
}

function trimEnd<T>(list: T[], isEmpty: (item: T) => boolean): void {
  while (list.length > 0 && isEmpty(list[list.length - 1]!)) list.pop();
}
