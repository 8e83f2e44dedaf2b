import type { FormulaCell, MergedArea } from '../workbook/content.ts';
import type { SheetRow } from '../workbook/model.ts';
import { textCell } from './cells.ts';

/** A text, or a formula, in some style, over one or more columns. */
export type Span = readonly [value: string | number | FormulaCell, style: string, columns?: number];

/** One row of a page that is laid out by hand; no spans = a blank row. */
export type PageLine = readonly Span[];

export const blankLine: PageLine = [];

/** Turns lines into rows, with a merge wherever a text runs over several columns. */
export function layOutLines(lines: readonly PageLine[]): {
  readonly rows: readonly SheetRow[];
  readonly merges: readonly MergedArea[];
} {
  return {
    rows: lines.map(lineRow),
    merges: lines.flatMap((line, index) => lineMerges(line, index + 1)),
  };
}

function lineRow(line: PageLine): SheetRow {
  const cells = line.flatMap(([value, style, columns = 1]) =>
    Array.from({ length: columns }, (_, index) => textCell(index === 0 ? value : null, style)),
  );
  return { cells };
}

function lineMerges(line: PageLine, row: number): readonly MergedArea[] {
  let column = 1;
  return line.flatMap(([, , columns = 1]) => {
    const firstColumn = column;
    column += columns;
    if (columns === 1) return [];
    return [{ firstRow: row, lastRow: row, firstColumn, lastColumn: column - 1 }];
  });
}
