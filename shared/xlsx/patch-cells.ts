import { cellName } from '../workbook/a1.ts';
import type { Cell, CellValue, FormulaCell } from '../workbook/content.ts';
import { CellNotEmpty } from './cell-not-empty.ts';
import { readCellTag } from './cell-tag.ts';
import { freeTargets } from './joined-formulas.ts';
import { type CellPatch, mergedAreas, stylesOfColumns, visiblePatches } from './patch-context.ts';
import { type Change, cellEdits, dimensionEdit } from './patch-rows.ts';
import { type CellContext, readCell } from './read-cell.ts';
import { type CellSpan, indexSheet, type RowSpan } from './sheet-index.ts';
import { UnsupportedEdit } from './unsupported-edit.ts';
import { cellXml } from './write-cell.ts';
import { applyEdits, childElements, rootElement } from './xml-edit.ts';
import { nextTag, tagCursor } from './xml-tags.ts';

/**
 * A worksheet with these cells written and every other character as it was. Cells hidden under a
 * merged area are passed over by verdicts. Throws CellNotEmpty, UnsupportedEdit.
 */
export function patchCells(
  xml: string,
  title: string,
  patches: readonly CellPatch[],
  context: CellContext,
): string {
  const root = rootElement(xml);
  const children = childElements(xml, root);
  const sheetData = children.find(({ name }) => name === 'sheetData');
  if (!sheetData) throw new UnsupportedEdit(`The tab "${title}" has no cells`);
  const visible = visiblePatches(patches, mergedAreas(xml, children), title);
  const index = indexSheet(xml, sheetData, new Set(visible.map(({ row }) => row)));
  const known = new Map(index.rows.map((row) => [row.row, row]));
  const columnStyles = stylesOfColumns(xml, children, visible);
  const changes = visible
    .map((patch) => {
      const span = known.get(patch.row);
      const inherited = span?.style || (columnStyles.get(patch.column) ?? 0);
      return changeOf(xml, title, patch, span, inherited, context);
    })
    .filter((change) => change !== undefined);
  if (changes.length === 0) return xml;
  const columns = new Set(
    patches.filter(({ purpose }) => purpose === 'verdict').map(({ column }) => column),
  );
  const edits = [
    ...freeTargets(xml, index, changes, columns),
    ...cellEdits(xml, sheetData, index.rows, known, changes),
    ...dimensionEdit(xml, children, changes),
  ];
  return applyEdits(xml, edits);
}

function changeOf(
  xml: string,
  title: string,
  { row, column, content, purpose, style }: CellPatch,
  span: RowSpan | undefined,
  inherited: number,
  context: CellContext,
): Change | undefined {
  const old = span?.cells.find((cell) => cell.column === column);
  const name = cellName(row, column);
  const before = old && contentOf(xml, row, old, context);
  const same =
    before !== undefined &&
    !before.joined &&
    (sameContent(before.cell, content) ||
      // A text that lost what XML forbids when it was written is still the same text.
      cellXml(name, content, old?.style ?? 0) === before.xml);
  // What is already as wished stays as it is, so that every run can be repeated.
  if (purpose === 'fill' && before && before.cell !== null) {
    if (same) return undefined;
    throw new CellNotEmpty(title, name);
  }
  const present = old?.style ?? inherited;
  const keeps = purpose === 'verdict' && (old?.style ?? 0) !== 0;
  const wanted = keeps || !style ? present : style();
  if (same && wanted === present) return undefined;
  if (!old && content === null && wanted === inherited) return undefined;
  return { row, column, old, text: cellXml(name, content, wanted) };
}

/** What a cell holds; `joined` when its formula is not its own alone. */
function contentOf(
  xml: string,
  row: number,
  span: CellSpan,
  context: CellContext,
): { readonly cell: Cell; readonly joined: boolean; readonly xml: string } {
  const text = xml.slice(span.start, span.end);
  const cursor = tagCursor(xml, span.start);
  nextTag(cursor);
  if (cursor.kind === 'empty') return { cell: null, joined: false, xml: text };
  const tag = { row, column: 0, type: '', style: 0 };
  readCellTag(cursor, tag);
  const joined = /<f\s[^>]*\bt\s*=/.test(text);
  return { cell: readCell(cursor, tag, context), joined, xml: text };
}

function sameContent(before: Cell, wanted: CellValue | FormulaCell): boolean {
  if (before === null || typeof before !== 'object') return before === wanted;
  if (wanted === null || typeof wanted !== 'object' || !('formula' in before)) return false;
  return before.formula === wanted.formula.replace(/^=/, '') && before.value === wanted.value;
}
