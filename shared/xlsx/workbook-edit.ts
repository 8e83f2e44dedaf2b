import { RELATIONSHIPS } from './relationships.ts';
import type { SheetName } from './sheet-names.ts';
import {
  appendInside,
  applyEdits,
  childElements,
  type Edit,
  placeFor,
  rootElement,
  setAttribute,
} from './xml-edit.ts';
import { escapeAttribute, escapeText } from './xml-text.ts';

/** The sequence of workbook.xml (CT_Workbook). */
const ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

/** workbook.xml with one more tab at the end. */
export function withSheet(xml: string, title: string, sheetId: number, linkId: string): string {
  const root = rootElement(xml);
  const children = childElements(xml, root);
  const name = escapeAttribute(title);
  const text = `<sheet xmlns:r="${RELATIONSHIPS}" name="${name}" sheetId="${sheetId}" r:id="${linkId}"/>`;
  const list = children.find((child) => child.name === 'sheets');
  if (list) return applyEdits(xml, [appendInside(xml, list, text)]);
  const at = placeFor(root, children, ORDER, 'sheets');
  return applyEdits(xml, [{ start: at, end: at, text: `<sheets>${text}</sheets>` }]);
}

/** workbook.xml with exactly these print titles, print area and filter area for the tab at `sheetIndex`. */
export function withSheetNames(
  xml: string,
  sheetIndex: number,
  names: readonly SheetName[],
): string {
  const root = rootElement(xml);
  const children = childElements(xml, root);
  const list = children.find((child) => child.name === 'definedNames');
  const known = list ? childElements(xml, list) : [];
  const own = known.filter(
    ({ attributes }) =>
      attributes.get('localSheetId') === String(sheetIndex) &&
      /^_xlnm\.(Print_Titles|Print_Area|_FilterDatabase)$/.test(attributes.get('name') ?? ''),
  );
  const wanted = names.map((name) => nameXml(name, sheetIndex));
  // In place when they are the same ones: another order is no reason to change the file.
  const present = own.map(({ start, end }) => xml.slice(start, end));
  if (wanted.length === present.length && wanted.every((one) => present.includes(one))) return xml;
  const text = wanted.join('');
  if (list && text === '' && own.length === known.length) {
    return applyEdits(xml, [{ start: list.start, end: list.end, text: '' }]);
  }
  const edits: Edit[] = own.map(({ start, end }) => ({ start, end, text: '' }));
  if (list) return applyEdits(xml, [...edits, appendInside(xml, list, text)]);
  const at = placeFor(root, children, ORDER, 'definedNames');
  return applyEdits(xml, [{ start: at, end: at, text: `<definedNames>${text}</definedNames>` }]);
}

function nameXml({ name, value, hidden }: SheetName, sheetIndex: number): string {
  const flag = hidden ? ' hidden="1"' : '';
  return `<definedName name="${name}" localSheetId="${sheetIndex}"${flag}>${escapeText(value)}</definedName>`;
}

/** workbook.xml that asks Excel to compute every formula when it opens the file. */
export function withFullCalculation(xml: string): string {
  const root = rootElement(xml);
  const children = childElements(xml, root);
  const known = children.find((child) => child.name === 'calcPr');
  if (known) {
    const on = known.attributes.get('fullCalcOnLoad');
    if (on === '1' || on === 'true') return xml;
    return applyEdits(xml, [setAttribute(xml, known, 'fullCalcOnLoad', '1')]);
  }
  const at = placeFor(root, children, ORDER, 'calcPr');
  return applyEdits(xml, [{ start: at, end: at, text: '<calcPr fullCalcOnLoad="1"/>' }]);
}
