import { areaName, parseArea } from '../workbook/areas.ts';
import type { CellSpan, RowSpan } from './sheet-index.ts';
import { appendInside, type Edit, setAttribute, type XmlElement } from './xml-edit.ts';

/** A patch that changes something, with the cell's new text. */
export interface Change {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly old: CellSpan | undefined;
}

export function cellEdits(
  xml: string,
  sheetData: XmlElement,
  rows: readonly RowSpan[],
  known: ReadonlyMap<number, RowSpan>,
  changes: readonly Change[],
): readonly Edit[] {
  const edits: Edit[] = [];
  const added: { readonly row: number; readonly text: string }[] = [];
  for (const [row, inRow] of Map.groupBy(changes, (change) => change.row)) {
    const span = known.get(row);
    if (span) edits.push(...rowEdits(xml, span, inRow));
    else
      added.push({ row, text: `<row r="${row}">${inRow.map(({ text }) => text).join('')}</row>` });
  }
  return [...edits, ...newRowEdits(xml, sheetData, rows, added)];
}

function rowEdits(xml: string, span: RowSpan, changes: readonly Change[]): readonly Edit[] {
  const spans = spansEdit(xml, span, changes);
  if (span.closeStart === span.end) {
    const slash = xml.lastIndexOf('/', span.end);
    const text = `>${changes.map((change) => change.text).join('')}</row>`;
    return [...spans, { start: slash, end: span.end, text }];
  }
  const edits = changes.map(({ column, text, old }) => {
    if (old) return { start: old.start, end: old.end, text };
    const start = span.cells.find((cell) => cell.column > column)?.start ?? span.closeStart;
    return { start, end: start, text };
  });
  return [...spans, ...edits];
}

/** `spans="1:8"` tells programs how wide a row is; one that leaves cells out would lose them. */
function spansEdit(xml: string, span: RowSpan, changes: readonly Change[]): readonly Edit[] {
  const tag = xml.slice(span.start, span.openEnd);
  const found = /\sspans\s*=\s*["']([^"']*)["']/.exec(tag);
  if (!found) return [];
  const numbers = (found[1] ?? '')
    .split(/[\s:]+/)
    .map(Number)
    .filter(Number.isFinite);
  const columns = changes.map(({ column }) => column);
  const first = Math.min(...numbers, ...columns);
  const last = Math.max(...numbers, ...columns);
  if (columns.every((column) => column >= Math.min(...numbers) && column <= Math.max(...numbers))) {
    return [];
  }
  const start = span.start + found.index;
  return [{ start, end: start + found[0].length, text: ` spans="${first}:${last}"` }];
}

function newRowEdits(
  xml: string,
  sheetData: XmlElement,
  rows: readonly RowSpan[],
  added: readonly { readonly row: number; readonly text: string }[],
): readonly Edit[] {
  if (added.length === 0) return [];
  if (sheetData.closeStart === sheetData.end) {
    return [appendInside(xml, sheetData, added.map(({ text }) => text).join(''))];
  }
  // Both lists ascend, so one walk finds all places.
  let at = 0;
  return added.map(({ row, text }) => {
    while (at < rows.length && (rows[at] as RowSpan).row < row) at++;
    const start = rows[at]?.start ?? sheetData.closeStart;
    return { start, end: start, text };
  });
}

/** Keeps `<dimension>` true; a sheet without one gets none. */
export function dimensionEdit(
  xml: string,
  children: readonly XmlElement[],
  changes: readonly Change[],
): readonly Edit[] {
  const element = children.find(({ name }) => name === 'dimension');
  const area = element && parseArea(element.attributes.get('ref') ?? '');
  if (!element || !area) return [];
  let { firstRow, lastRow, firstColumn, lastColumn } = area;
  for (const { row, column } of changes) {
    firstRow = Math.min(firstRow, row);
    lastRow = Math.max(lastRow, row);
    firstColumn = Math.min(firstColumn, column);
    lastColumn = Math.max(lastColumn, column);
  }
  const ref = areaName({ firstRow, lastRow, firstColumn, lastColumn });
  const same = ref === areaName(area);
  return same ? [] : [setAttribute(xml, element, 'ref', ref)];
}
