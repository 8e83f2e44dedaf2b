import { parseArea } from '../workbook/areas.ts';
import type { Cell } from '../workbook/content.ts';
import { sameTitle } from './state.ts';
import { ChangedWhileReading, UnprovenReading } from './unproven-reading.ts';
import { CHECKED_COLUMNS, type TabRanges } from './windows.ts';

/** What a formula shows, where that follows from its text; null when only the server knows. */
export type ShownByFormula = (formula: string) => string | null;

type Rows = Cell[][];

/**
 * The rows of each tab from a `values.batchGet` reply with `valueRenderOption=FORMULA`, which tells
 * formulas from values: typed values as they are, dates as serials, formulas by their text. Rows
 * are ragged and the reply's own arrays are used. Throws UnprovenReading when the reply does not
 * answer each range, ChangedWhileReading when rows moved between its windows.
 */
export function readValues(
  reply: unknown,
  tabs: readonly TabRanges[],
  shownByFormula: ShownByFormula,
): readonly Rows[] {
  const ranges = valueRanges(reply);
  const asked = tabs.flatMap(({ windows, check }) => (check ? [...windows, check] : windows));
  if (ranges.length !== asked.length) {
    throw new UnprovenReading(`Asked for ${asked.length} ranges, got ${ranges.length}`);
  }
  let next = 0;
  return tabs.map((tab) => {
    const first = next;
    const windows = tab.windows.map(() => rowsOf(ranges[next++], tab, shownByFormula));
    refuseAnotherGrid(tab, ranges[first], ranges[next - 1]);
    const check = tab.check === null ? null : rowsOf(ranges[next++], tab, shownByFormula);
    const rows = joined(windows, tab.windowRows);
    if (check && !beginsWith(rows, check)) {
      throw new ChangedWhileReading(`Rows of ${tab.title} moved while they were read`);
    }
    return rows;
  });
}

function valueRanges(reply: unknown): readonly unknown[] {
  const ranges =
    typeof reply === 'object' && reply !== null && 'valueRanges' in reply
      ? reply.valueRanges
      : undefined;
  if (!Array.isArray(ranges)) throw new UnprovenReading('The reply holds no value ranges');
  return ranges;
}

/** The range's own words prove that these are its rows: an empty range has no `values` at all. */
function rowsOf(part: unknown, tab: TabRanges, shownByFormula: ShownByFormula): Rows {
  const { range, majorDimension, values = [] } = (part ?? {}) as Record<string, unknown>;
  if (typeof range !== 'string' || majorDimension !== 'ROWS' || !Array.isArray(values)) {
    throw new UnprovenReading('A value range lacks its range or its rows');
  }
  if (!sameTitle(titleIn(range), tab.title)) {
    throw new UnprovenReading(`Asked for the tab ${tab.title}, got ${range}`);
  }
  for (const row of values) readRow(row, shownByFormula);
  return values;
}

/** `'Nhiệm vụ'!A1:AC2000` and `Sheet1!A1:Z1000`. */
function titleIn(range: string): string {
  const [, quoted, bare] = /^(?:'((?:[^']|'')*)'|([^!]*))!/.exec(range) ?? [];
  return quoted?.replaceAll("''", "'") ?? bare ?? '';
}

/** The first window goes to the last column that there is, the last one to the last row. */
function refuseAnotherGrid({ title, grid }: TabRanges, first: unknown, last: unknown): void {
  if (grid === null) return;
  const columns = parseArea(areaIn(first))?.lastColumn;
  const rows = parseArea(areaIn(last))?.lastRow;
  if (columns !== grid.columnCount || rows !== grid.rowCount) {
    throw new ChangedWhileReading(`${title} has no longer ${grid.rowCount} × ${grid.columnCount}`);
  }
}

function areaIn(part: unknown): string {
  const { range = '' } = (part ?? {}) as { readonly range?: string };
  return range.slice(range.lastIndexOf('!') + 1);
}

/** Reads the cells in place: a copy of 50,000 rows would cost as much as reading them did. */
function readRow(row: unknown, shownByFormula: ShownByFormula): void {
  if (!Array.isArray(row)) throw new UnprovenReading('A row is not a list of cells');
  for (let index = 0; index < row.length; index++) {
    const raw: unknown = row[index];
    if (typeof raw === 'string') row[index] = readText(raw, shownByFormula);
    else if (typeof raw !== 'number' && typeof raw !== 'boolean' && raw !== null) {
      throw new UnprovenReading('A cell is neither text, number nor yes or no');
    }
  }
}

const ERROR = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/;

function readText(text: string, shownByFormula: ShownByFormula): Cell {
  if (text === '') return null;
  if (text.startsWith('=')) return { formula: text.slice(1), value: shownByFormula(text) };
  return text.startsWith('#') && ERROR.test(text) ? { error: text } : text;
}

/** Each window ends where its last filled row does; the rows between are blank. */
function joined(windows: readonly Rows[], windowRows: number): Rows {
  const [only = []] = windows;
  if (windows.length <= 1) return only;
  const rows: Rows = [];
  for (const [index, window] of windows.entries()) {
    while (window.length > 0 && rows.length < index * windowRows) rows.push([]);
    for (const row of window) rows.push(row);
  }
  return rows;
}

function beginsWith(rows: Rows, check: Rows): boolean {
  const length = Math.max(rows.length, check.length);
  for (let row = 0; row < length; row++) {
    for (let column = 0; column < CHECKED_COLUMNS; column++) {
      if (!sameCell(rows[row]?.[column], check[row]?.[column])) return false;
    }
  }
  return true;
}

function sameCell(one: Cell | undefined, other: Cell | undefined): boolean {
  return (one ?? null) === (other ?? null) || JSON.stringify(one) === JSON.stringify(other);
}
