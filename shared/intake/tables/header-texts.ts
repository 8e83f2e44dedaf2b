import type { MergedArea, SheetContent } from '../../workbook/content.ts';
import { cellText } from '../cells/cell-text.ts';
import { MOST_COLUMNS, spanningColumn } from './header-bands.ts';

/** The header of one column. */
export interface HeaderText {
  readonly text: string;
  readonly row: number;
  /** What may name the column, best first: “Chủ trì” under “Cơ quan” is “Cơ quan chủ trì” too. */
  readonly candidates: readonly string[];
}

/** The headers of one row, by column. The index is 0-based. */
export function headersOfRow(sheet: SheetContent, index: number): ReadonlyMap<number, HeaderText> {
  const texts = new Map<number, HeaderText>();
  for (const [place, cell] of (sheet.rows[index] ?? []).slice(0, MOST_COLUMNS).entries()) {
    const text = cellText(cell);
    if (text !== '') texts.set(place + 1, { text, row: index + 1, candidates: [text] });
  }
  return texts;
}

/**
 * The headers of a row (0-based) and the one below it, read together. The lower text names the
 * column; where it is blank, the upper one does. `subHeaders` are bands that no merge draws.
 */
export function headersOfTwoRows(
  sheet: SheetContent,
  first: number,
  bands: readonly MergedArea[],
  subHeaders: ReadonlyMap<number, number> | null,
): ReadonlyMap<number, HeaderText> {
  const texts = new Map<number, HeaderText>();
  const upper = sheet.rows[first] ?? [];
  const lower = sheet.rows[first + 1] ?? [];
  const width = Math.min(MOST_COLUMNS, Math.max(upper.length, lower.length));
  for (let column = 1; column <= width; column++) {
    const text = cellText(lower[column - 1]);
    const own = cellText(upper[column - 1]);
    if (text !== '') {
      const start = subHeaders?.get(column) ?? spanningColumn(bands, first + 1, column);
      const above = own || cellText(upper[start - 1]);
      const candidates = above === '' ? [text] : [text, `${above} ${text}`];
      texts.set(column, { text, row: first + 2, candidates });
    } else if (own !== '') texts.set(column, { text: own, row: first + 1, candidates: [own] });
  }
  return texts;
}
