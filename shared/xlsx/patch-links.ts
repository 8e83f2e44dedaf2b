import { cellName } from '../workbook/a1.ts';
import type { EmptyCellFill } from '../workbook/update.ts';
import { type LinkIds, linkXml } from './links.ts';
import { RELATIONSHIPS } from './relationships.ts';
import { WORKSHEET_ORDER } from './worksheet-order.ts';
import { appendInside, applyEdits, childElements, placeFor, rootElement } from './xml-edit.ts';

/** The fills that bring a link to a cell that has none: a link people made stays. */
export function newLinks(xml: string, fills: readonly EmptyCellFill[]): readonly EmptyCellFill[] {
  if (fills.every(({ cell }) => cell.link === undefined)) return [];
  const list = childElements(xml, rootElement(xml)).find(({ name }) => name === 'hyperlinks');
  const taken = new Set(
    list ? childElements(xml, list).map(({ attributes }) => attributes.get('ref')) : [],
  );
  return fills.filter(
    ({ cell, row, column }) => cell.link !== undefined && !taken.has(cellName(row, column)),
  );
}

/** A worksheet with the links of these fills added. */
export function patchLinks(xml: string, fills: readonly EmptyCellFill[], ids: LinkIds): string {
  if (fills.length === 0) return xml;
  const root = rootElement(xml);
  const children = childElements(xml, root);
  const text = fills
    .map(({ row, column, cell }) => linkXml(cellName(row, column), cell.link ?? '', ids))
    .join('')
    // The sheet need not know the prefix, so each link brings it along.
    .replaceAll('<hyperlink ', `<hyperlink xmlns:r="${RELATIONSHIPS}" `);
  const list = children.find(({ name }) => name === 'hyperlinks');
  if (list) return applyEdits(xml, [appendInside(xml, list, text)]);
  const start = placeFor(root, children, WORKSHEET_ORDER, 'hyperlinks');
  return applyEdits(xml, [{ start, end: start, text: `<hyperlinks>${text}</hyperlinks>` }]);
}
