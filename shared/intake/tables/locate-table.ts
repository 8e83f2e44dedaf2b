import type { TableContract } from '../../contract/column.ts';
import type { FindingPlace } from '../../domain/finding.ts';
import { searchKey } from '../../domain/vietnamese-text.ts';
import { cellName } from '../../workbook/a1.ts';
import type { SheetContent } from '../../workbook/content.ts';
import { cellText } from '../cells/cell-text.ts';
import { bandsAbove, lastHeaderRow, subHeaderBands } from './header-bands.ts';
import { type HeaderNames, headerNames } from './header-claims.ts';
import { bareKey, LONGEST_HEADER } from './header-key.ts';
import { type HeaderMeanings, headerMeanings } from './header-meanings.ts';
import { type HeaderText, headersOfRow, headersOfTwoRows } from './header-texts.ts';
import { peoplesTabs } from './peoples-tabs.ts';

/** Titles, a quốc hiệu and notes may stand above a header; beyond this it is no header. */
const HEADER_SEARCH_ROWS = 40;

/** Where a table stands and what each of its columns is. Rows and columns are 1-based. */
export interface TableLayout<Key extends string> {
  readonly sheet: SheetContent;
  /** The last row of the header: the table's rows begin below it. */
  readonly headerRow: number;
  /** The table ends here: the tab, or another header below. */
  readonly lastRow: number;
  readonly columns: ReadonlyMap<Key, number>;
  /** The header of each column as typed, with the row it stands in. */
  readonly headers: ReadonlyMap<number, HeaderText>;
  /** Two or more columns that claim one meaning: none of them is read. */
  readonly duplicates: HeaderMeanings<Key>['duplicates'];
  /** Columns set aside because the template's own header bears their meaning. */
  readonly outranked: HeaderMeanings<Key>['outranked'];
  /** Columns with a header that means nothing to us; kept and ignored. */
  readonly extraHeaders: readonly string[];
  /** Of a task table, where its state stands in no column of the contract. */
  readonly stateColumns?: StateColumns;
}

/** Columns (1-based) that tell the state of a row, see `rows/state-columns.ts`. */
export interface StateColumns {
  /** The state that a tick in each column stands for. */
  readonly ticks: ReadonlyMap<number, string>;
  readonly note: number | null;
}

/**
 * Finds a table by its headers, whatever its tab is called; the contract's own tab wins when it
 * holds one. Null when no tab has a row with the identifying headers.
 */
export function locateTable<Key extends string>(
  sheets: readonly SheetContent[],
  contract: TableContract<Key>,
): TableLayout<Key> | null {
  const found = locateTables(sheets, contract);
  return found.find((layout) => isOwnTab(layout, contract)) ?? fullest(found);
}

/** Every tab of people's that has a row with the identifying headers. */
export function locateTables<Key extends string>(
  sheets: readonly SheetContent[],
  contract: TableContract<Key>,
): readonly TableLayout<Key>[] {
  const names = headerNames(contract);
  const found = peoplesTabs(sheets)
    .map((sheet) => locateInSheet(sheet, contract, names) ?? locateInOwnTab(sheet, contract))
    .filter((layout) => layout !== null);
  const own = found.filter(({ sheet }) => !isLeftTo(sheet, contract.yieldsTo));
  return own.length > 0 ? own : found;
}

function locateInOwnTab<Key extends string>(
  sheet: SheetContent,
  { tab, inOwnTab }: TableContract<Key>,
): TableLayout<Key> | null {
  const isOwn = inOwnTab !== undefined && bearsTitle(sheet.title, tab);
  return isOwn ? locateInSheet(sheet, inOwnTab, headerNames(inOwnTab)) : null;
}

/** “Danh sách đơn vị” and “Ngày nghỉ 2026” are called what they hold, too. */
export function bearsTitle(title: string, tab: string): boolean {
  const bare = searchKey(title)
    .replace(/^(?:danh (?:sach|muc)|ds|dm|bang|cac) /, '')
    .replace(/ (?:nam )?20\d\d$/, '');
  return bare === searchKey(tab);
}

/** A tab called `Văn bản` with the columns of that register is the register, whatever else it has. */
function isLeftTo(sheet: SheetContent, contracts: readonly TableContract<string>[] = []): boolean {
  return contracts.some(
    (one) =>
      searchKey(sheet.title) === searchKey(one.tab) &&
      locateInSheet(sheet, one, headerNames(one)) !== null,
  );
}

/** The tab bears the contract's own title. */
export function isOwnTab<Key extends string>(
  { sheet }: TableLayout<Key>,
  { tab }: TableContract<Key>,
): boolean {
  return searchKey(sheet.title) === searchKey(tab);
}

/** The layout in which most columns are understood, the first of equals; null for none. */
export function fullest<Key extends string>(
  layouts: readonly TableLayout<Key>[],
): TableLayout<Key> | null {
  return layouts.reduce<TableLayout<Key> | null>(fuller, null);
}

/** The layout with more columns understood; the first of equals. */
function fuller<Key extends string>(
  best: TableLayout<Key> | null,
  layout: TableLayout<Key>,
): TableLayout<Key> {
  return best && claimed(best).size >= claimed(layout).size ? best : layout;
}

/** The meanings that a header row names, once or more than once. */
function claimed<Key extends string>(layout: TableLayout<Key>): ReadonlySet<Key> {
  return new Set([...layout.columns.keys(), ...layout.duplicates.map(({ key }) => key)]);
}

/** A row, or two read together, taken for a header; `last` is the row (0-based) it ends with. */
interface Reading<Key extends string> {
  readonly last: number;
  readonly layout: TableLayout<Key>;
}

/** A row whose bands have sub-headers below is no header without them: it names bands only. */
function locateInSheet<Key extends string>(
  sheet: SheetContent,
  contract: TableContract<Key>,
  names: HeaderNames<Key>,
): TableLayout<Key> | null {
  const merges = bandsAbove(sheet, HEADER_SEARCH_ROWS);
  const oneRow: Reading<Key>[] = [];
  const twoRows: Reading<Key>[] = [];
  const cutShort = new Set<number>();
  for (const first of sheet.rows.slice(0, HEADER_SEARCH_ROWS).keys()) {
    const layout = layoutOf(sheet, headersOfRow(sheet, first), names, first);
    if (isIdentified(layout, contract)) oneRow.push({ last: first, layout });
    const subHeaders = subHeaderBands(sheet, first);
    const both = headersOfTwoRows(sheet, first, merges, subHeaders);
    const together = layoutOf(sheet, both, names, first + 1);
    if (!isIdentified(together, contract)) continue;
    twoRows.push({ last: first + 1, layout: together });
    if (subHeaders) cutShort.add(first);
  }
  const whole = [...oneRow, ...twoRows].filter(({ last }) => !cutShort.has(last));
  const start = Math.min(...whole.map(({ last }) => last));
  // A header below rows of work heads another table.
  const ofFirst = whole.filter(({ last }) => !hasNumberedRow(sheet, start + 1, last));
  return fullest(ofFirst.map(({ layout }) => layout));
}

/** A row of work between two headers: a number, and words beside it. */
function hasNumberedRow({ rows }: SheetContent, from: number, to: number): boolean {
  return rows.slice(from, to).some((row) => {
    const texts = row.map(cellText).filter((text) => text !== '');
    return /^\d{1,3}[.)]?$/.test(texts[0] ?? '') && texts.some((text) => /\p{L}{2}/u.test(text));
  });
}

/** The table whose header is this one row (0-based); null when the row is none. */
export function layoutAt<Key extends string>(
  sheet: SheetContent,
  index: number,
  contract: TableContract<Key>,
): TableLayout<Key> | null {
  const layout = layoutOf(sheet, headersOfRow(sheet, index), headerNames(contract), index);
  return isIdentified(layout, contract) ? layout : null;
}

function isIdentified<Key extends string>(
  layout: TableLayout<Key>,
  { identifiedBy, andOneOf, others = [] }: TableContract<Key>,
): boolean {
  const names = claimed(layout);
  const hasOne = andOneOf === undefined || andOneOf.some((key) => names.has(key));
  if (!hasOne || !identifiedBy.every((key) => names.has(key))) return false;
  const texts = [...layout.headers.values()]
    .filter(({ text }) => text.length <= LONGEST_HEADER)
    .map(({ text }) => `${bareKey(text)} `);
  return !others.some(
    ({ headers, unless }) =>
      !unless.some((key) => names.has(key)) &&
      headers.every((like) => texts.some((text) => like.test(text))),
  );
}

function layoutOf<Key extends string>(
  sheet: SheetContent,
  headers: ReadonlyMap<number, HeaderText>,
  names: HeaderNames<Key>,
  last: number,
): TableLayout<Key> {
  const { columns, duplicates, outranked, extra } = headerMeanings(headers, names);
  return {
    sheet,
    headerRow: lastHeaderRow(sheet, last + 1),
    lastRow: sheet.rows.length,
    columns,
    headers,
    duplicates,
    outranked,
    extraHeaders: extra.map((column) => headers.get(column)!.text.replaceAll('\n', ' ')),
  };
}

/** The place of a header cell, for findings about the table itself. */
export function headerPlace(layout: TableLayout<string>, column: number): FindingPlace {
  const row = layout.headers.get(column)?.row ?? layout.headerRow;
  return { tab: layout.sheet.title, row, cell: cellName(row, column) };
}
