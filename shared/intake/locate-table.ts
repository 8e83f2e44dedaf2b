import type { Column, TableContract } from '../contract/column.ts';
import type { FindingPlace } from '../domain/finding.ts';
import { searchKey } from '../domain/vietnamese-text.ts';
import { cellName } from '../workbook/a1.ts';
import type { SheetContent } from '../workbook/content.ts';
import { bandsAbove, type HeaderText, headerTexts, lastHeaderRow } from './header-texts.ts';
import { peoplesTabs } from './peoples-tabs.ts';

/** Titles, a quốc hiệu and notes may stand above a header; beyond this it is no header. */
const HEADER_SEARCH_ROWS = 40;

/** No header of ours is longer; sentences in cells need not be compared with any. */
const LONGEST_HEADER = 80;

/** Where a table stands and what each of its columns is. Rows and columns are 1-based. */
export interface TableLayout<Key extends string> {
  readonly sheet: SheetContent;
  /** The last row of the header: the table's rows begin below it. */
  readonly headerRow: number;
  readonly columns: ReadonlyMap<Key, number>;
  /** The header of each column as typed, with the row it stands in. */
  readonly headers: ReadonlyMap<number, HeaderText>;
  /** Two or more columns that claim one meaning: none of them is read. */
  readonly duplicates: readonly { readonly key: Key; readonly columns: readonly number[] }[];
  /** Columns with a header that means nothing to us; kept and ignored. */
  readonly extraHeaders: readonly string[];
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
  const names = { keyByHeader: headerKeys(contract), columns: contract.columns };
  return peoplesTabs(sheets)
    .map((sheet) => locateInSheet(sheet, contract, names))
    .filter((layout) => layout !== null);
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

/** The names of a contract's columns, and what other headers may be like. */
interface HeaderNames<Key extends string> {
  readonly keyByHeader: ReadonlyMap<string, Key>;
  readonly columns: readonly Column<Key>[];
}

/** Columns without a header of their name, each with the one header that says the same otherwise. */
function likeHeaders<Key extends string>(
  strange: readonly number[],
  headers: ReadonlyMap<number, HeaderText>,
  { columns }: HeaderNames<Key>,
  claims: ReadonlyMap<Key, readonly number[]>,
): ReadonlyMap<Key, number> {
  const found = new Map<Key, number>();
  const isNamed = (key: string) => claims.has(key as Key) || found.has(key as Key);
  const take = (key: Key, like: RegExp) => {
    if (isNamed(key)) return;
    const alike = strange.filter((column) => {
      const { text } = headers.get(column)!;
      return text.length <= LONGEST_HEADER && like.test(plainKey(text));
    });
    const [only] = alike;
    if (alike.length === 1 && only !== undefined && ![...found.values()].includes(only)) {
      found.set(key, only);
    }
  };
  for (const { key, like } of columns) if (like) take(key, like);
  for (const { key, weak } of columns) {
    if (weak?.beside.every((keys) => keys.some(isNamed))) take(key, weak.like);
  }
  return found;
}

function headerKeys<Key extends string>(contract: TableContract<Key>): ReadonlyMap<string, Key> {
  const keys = new Map<string, Key>();
  for (const { key, header, aliases } of contract.columns) {
    for (const name of [header, ...aliases]) {
      if (!keys.has(headerKey(name))) keys.set(headerKey(name), key);
    }
  }
  return keys;
}

/**
 * Line breaks, a trailing `*` or `:`, a number in front, and what joins two nouns (“Cơ quan/đơn vị”,
 * “Cơ quan, đơn vị”, “Cơ quan và đơn vị”) do not make another header.
 */
function plainKey(text: string): string {
  return searchKey(text)
    .replace(/^\(?\d{1,2}[.)] ?(?=\p{L})/u, '')
    .replace(/\bt\.(?=gian)/g, 'thoi ')
    .replace(/[\s*:]+$/, '')
    .replace(/[,/;-]| va /g, ' ')
    .replace(/ +/g, ' ');
}

/** “Nhiệm vụ được giao” is “Nhiệm vụ”. */
function headerKey(text: string): string {
  return plainKey(text).replace(/ (?:duoc giao|giao|trong tam|cu the)$/, '');
}

function keyOfHeader<Key extends string>(
  { candidates }: HeaderText,
  keyByHeader: ReadonlyMap<string, Key>,
): Key | undefined {
  for (const candidate of candidates) {
    if (candidate.length > LONGEST_HEADER) continue;
    const key = headerKey(candidate);
    const found = keyByHeader.get(key) ?? keyByHeader.get(key.replace(/\(.*\)$/, '').trim());
    if (found !== undefined) return found;
  }
  return undefined;
}

function locateInSheet<Key extends string>(
  sheet: SheetContent,
  contract: TableContract<Key>,
  names: HeaderNames<Key>,
): TableLayout<Key> | null {
  const bands = bandsAbove(sheet, HEADER_SEARCH_ROWS);
  const indexes = [...sheet.rows.slice(0, HEADER_SEARCH_ROWS).keys()];
  const oneRow = indexes.map((index) => headerTexts(sheet, index, index, bands));
  const twoRows = indexes.map((index) => headerTexts(sheet, index, index + 1, bands));
  const layouts = [
    ...oneRow.map((headers, index) => layoutOfRows(sheet, headers, names, index + 1)),
    ...twoRows.map((headers, index) => layoutOfRows(sheet, headers, names, index + 2)),
  ];
  return fullest(layouts.filter((layout) => isIdentified(layout, contract)));
}

function isIdentified<Key extends string>(
  layout: TableLayout<Key>,
  { identifiedBy, andOneOf }: TableContract<Key>,
): boolean {
  const names = claimed(layout);
  const hasOne = andOneOf === undefined || andOneOf.some((key) => names.has(key));
  return hasOne && identifiedBy.every((key) => names.has(key));
}

function layoutOfRows<Key extends string>(
  sheet: SheetContent,
  headers: ReadonlyMap<number, HeaderText>,
  names: HeaderNames<Key>,
  headerRow: number,
): TableLayout<Key> {
  const claims = new Map<Key, number[]>();
  const strange: number[] = [];
  for (const [column, header] of headers) {
    const key = keyOfHeader(header, names.keyByHeader);
    if (key === undefined) strange.push(column);
    else claims.set(key, [...(claims.get(key) ?? []), column]);
  }
  const alike = claims.size === 0 ? new Map() : likeHeaders(strange, headers, names, claims);
  for (const [key, column] of alike) claims.set(key, [column]);
  const taken = new Set(alike.values());
  const extraHeaders = strange
    .filter((column) => !taken.has(column))
    .map((column) => headers.get(column)!.text.replaceAll('\n', ' '));
  const columns = new Map<Key, number>();
  const duplicates: { key: Key; columns: readonly number[] }[] = [];
  for (const [key, places] of claims) {
    if (places.length === 1) columns.set(key, places[0]!);
    else duplicates.push({ key, columns: places });
  }
  return {
    sheet,
    headerRow: lastHeaderRow(sheet, headerRow),
    columns,
    headers,
    duplicates,
    extraHeaders,
  };
}

/** The place of a header cell, for findings about the table itself. */
export function headerPlace(layout: TableLayout<string>, column: number): FindingPlace {
  const row = layout.headers.get(column)?.row ?? layout.headerRow;
  return { tab: layout.sheet.title, row, cell: cellName(row, column) };
}
