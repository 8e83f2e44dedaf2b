import { readCellTag } from './cell-tag.ts';
import { UnsupportedEdit } from './unsupported-edit.ts';
import type { XmlElement } from './xml-edit.ts';
import { attributes, nextTag, type TagCursor, tagCursor } from './xml-tags.ts';

/** Where the cells to be changed stand in the text of a worksheet. */

export interface CellSpan {
  readonly column: number;
  readonly start: number;
  /** After the opening tag; equal to `end` for `<c/>`. */
  readonly openEnd: number;
  readonly end: number;
  readonly style: number;
}

export interface RowSpan {
  readonly row: number;
  readonly start: number;
  readonly openEnd: number;
  /** Start of `</row>`; equal to `end` for `<row/>`. */
  readonly closeStart: number;
  readonly end: number;
  /** What its empty cells look like; 0 = nothing of its own. */
  readonly style: number;
  /** Filled for the rows that were asked for. */
  readonly cells: readonly CellSpan[];
}

/** A cell with a formula that other cells have a part in. */
export interface JoinedFormula {
  readonly kind: 'shared' | 'array' | 'dataTable';
  readonly row: number;
  readonly cell: CellSpan;
  readonly number: string;
  /** The area of an array or of a shared formula's first cell. */
  readonly ref: string | undefined;
}

export interface SheetIndex {
  readonly rows: readonly RowSpan[];
  readonly joined: readonly JoinedFormula[];
}

/**
 * Finds all rows, the cells of `wanted` rows, and all shared and array formulas. Throws
 * UnsupportedEdit when rows or cells carry no address or stand out of order: then a new one has no
 * safe place.
 */
export function indexSheet(
  xml: string,
  sheetData: XmlElement,
  wanted: ReadonlySet<number>,
): SheetIndex {
  const rows: RowSpan[] = [];
  const joined: JoinedFormula[] = [];
  if (sheetData.closeStart === sheetData.end) return { rows, joined };
  const text = xml.slice(sheetData.openEnd, sheetData.closeStart);
  const everyCell = /\st\s*=\s*["'](?:shared|array|dataTable)/.test(text);
  const plain = !text.includes('<!');
  const cursor = tagCursor(xml, sheetData.openEnd);
  while (nextTag(cursor) && cursor.start < sheetData.closeStart) {
    if (cursor.name !== 'row' || cursor.kind === 'close') {
      throw new UnsupportedEdit(`The tab holds <${cursor.name}> among its rows`);
    }
    const { row, style } = rowTag(cursor);
    if (row <= (rows.at(-1)?.row ?? 0)) throw new UnsupportedEdit('The rows stand out of order');
    const { start, end: openEnd, kind } = cursor;
    const cells: CellSpan[] = [];
    if (kind === 'open') {
      if (everyCell || !plain || wanted.has(row)) indexRow(cursor, row, cells, joined);
      else jumpToRowEnd(cursor);
    }
    const closeStart = kind === 'open' ? cursor.start : cursor.end;
    rows.push({ row, start, openEnd, closeStart, end: cursor.end, style, cells });
  }
  return { rows, joined };
}

function rowTag(cursor: TagCursor): { readonly row: number; readonly style: number } {
  const found = attributes(cursor);
  const row = Number(found.get('r'));
  if (!Number.isInteger(row)) throw new UnsupportedEdit('A row carries no number');
  const styled = found.get('customFormat') === '1' || found.get('customFormat') === 'true';
  return { row, style: styled ? Number(found.get('s') ?? 0) : 0 };
}

function jumpToRowEnd(cursor: TagCursor): void {
  const start = cursor.xml.indexOf('</row', cursor.end);
  if (start === -1) throw new UnsupportedEdit('A row is cut off');
  cursor.end = start;
  nextTag(cursor);
}

function indexRow(
  cursor: TagCursor,
  row: number,
  cells: CellSpan[],
  joined: JoinedFormula[],
): void {
  const tag = { row, column: 0, type: '', style: 0 };
  while (nextTag(cursor)) {
    if (cursor.name === 'row') return;
    if (cursor.name !== 'c' || cursor.kind === 'close') {
      throw new UnsupportedEdit(`Row ${row} holds <${cursor.name}> among its cells`);
    }
    if (!/\sr\s*=/.test(cursor.xml.slice(cursor.nameEnd, cursor.end))) {
      throw new UnsupportedEdit(`A cell of row ${row} carries no address`);
    }
    const before = tag.column;
    readCellTag(cursor, tag);
    if (tag.column <= before) throw new UnsupportedEdit(`The cells of row ${row} are out of order`);
    cells.push(indexCell(cursor, row, tag, joined));
  }
}

function indexCell(
  cursor: TagCursor,
  row: number,
  { column, style }: { readonly column: number; readonly style: number },
  joined: JoinedFormula[],
): CellSpan {
  const { start, end: openEnd } = cursor;
  let found: ReadonlyMap<string, string> | undefined;
  while (cursor.name !== 'c' || (cursor.kind !== 'close' && cursor.kind !== 'empty')) {
    if (!nextTag(cursor)) throw new UnsupportedEdit(`A cell of row ${row} is cut off`);
    if (cursor.name === 'f' && cursor.kind !== 'close') found = attributes(cursor);
  }
  const cell = { column, style, start, openEnd, end: cursor.end };
  const kind = found?.get('t');
  if (kind === 'shared' || kind === 'array' || kind === 'dataTable') {
    joined.push({ kind, row, cell, number: found?.get('si') ?? '', ref: found?.get('ref') });
  }
  return cell;
}
