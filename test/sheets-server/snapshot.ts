import { columnLetters } from './a1.ts';
import type { Book, Cell, Sheet } from './book.ts';

/** What a tab holds, for `toEqual`: cells by their A1 name, and everything laid over them. */
export interface SheetSnapshot {
  readonly title: string;
  readonly hidden: boolean;
  readonly grid: object;
  readonly cells: Readonly<Record<string, object>>;
  readonly merges: readonly object[];
  readonly protections: readonly object[];
  readonly conditionalFormats: readonly object[];
  readonly basicFilter: object | null;
  readonly rowGroups: readonly object[];
  readonly columnGroups: readonly object[];
  readonly rowLooks: Readonly<Record<string, object>>;
  readonly columnLooks: Readonly<Record<string, object>>;
}

export interface BookSnapshot {
  readonly title: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly sheets: readonly SheetSnapshot[];
}

export function snapshotBook(book: Book): BookSnapshot {
  const { title, locale, timeZone } = book;
  return structuredClone({ title, locale, timeZone, sheets: book.sheets.map(snapshotSheet) });
}

function snapshotSheet(sheet: Sheet): SheetSnapshot {
  return {
    title: sheet.title,
    hidden: sheet.hidden,
    grid: sheet.grid,
    cells: snapshotCells(sheet),
    merges: sheet.merges,
    protections: sheet.protections,
    conditionalFormats: sheet.conditionalFormats,
    basicFilter: sheet.basicFilter,
    rowGroups: sheet.rowGroups,
    columnGroups: sheet.columnGroups,
    rowLooks: looksByName(sheet.rowLooks, (index) => String(index + 1)),
    columnLooks: looksByName(sheet.columnLooks, columnLetters),
  };
}

function snapshotCells(sheet: Sheet): Record<string, object> {
  const cells: Record<string, object> = {};
  for (const [row, line] of sheet.rows.entries()) {
    for (const [column, cell] of line.entries()) {
      if (cell !== undefined) cells[`${columnLetters(column)}${row + 1}`] = filledOnly(cell);
    }
  }
  return cells;
}

function filledOnly(cell: Cell): object {
  return Object.fromEntries(Object.entries(cell).filter(([, part]) => part !== null));
}

function looksByName(
  looks: readonly (object | undefined)[],
  name: (index: number) => string,
): Record<string, object> {
  const named: Record<string, object> = {};
  for (const [index, look] of looks.entries()) {
    if (look !== undefined && Object.keys(look).length > 0) named[name(index)] = look;
  }
  return named;
}
