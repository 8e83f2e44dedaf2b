import { type Area, areaName, parseArea, subtractArea } from '../workbook/areas.ts';
import type { Validation } from '../workbook/model.ts';
import { WORKSHEET_ORDER } from './worksheet-order.ts';
import { validationXml } from './write-validation.ts';
import {
  appendInside,
  applyEdits,
  childElements,
  placeFor,
  rootElement,
  setAttribute,
} from './xml-edit.ts';
import { attributes, nextTag, tagCursor, textContent } from './xml-tags.ts';

/**
 * A worksheet with the rules added where no rule applies yet. What people (or an earlier run) set
 * for a cell stays: two rules on one cell are a file Excel repairs. So a rule that is there already
 * changes nothing.
 */
export function patchValidations(
  xml: string,
  rules: readonly Validation[],
  dateShift: number,
): string {
  return rules.reduce((text, rule) => withValidation(text, rule, dateShift), xml);
}

function withValidation(xml: string, rule: Validation, dateShift: number): string {
  const taken = ruledAreas(xml);
  const free = areasOf(rule.range).flatMap((area) =>
    taken.reduce<readonly Area[]>(
      (left, hole) => left.flatMap((piece) => subtractArea(piece, hole)),
      [area],
    ),
  );
  if (free.length === 0) return xml;
  const text = validationXml(rule, free.map(areaName).join(' '), dateShift);
  const root = rootElement(xml);
  const children = childElements(xml, root);
  const list = children.find(({ name }) => name === 'dataValidations');
  if (list) {
    const count = childElements(xml, list).length + 1;
    const counted = setAttribute(xml, list, 'count', String(count));
    return applyEdits(xml, [counted, appendInside(xml, list, text)]);
  }
  const start = placeFor(root, children, WORKSHEET_ORDER, 'dataValidations');
  const all = `<dataValidations count="1">${text}</dataValidations>`;
  return applyEdits(xml, [{ start, end: start, text: all }]);
}

/** Where rules apply: the plain ones, and those that Excel keeps among the extensions. */
function ruledAreas(xml: string): readonly Area[] {
  const areas: Area[] = [];
  const afterCells = xml.lastIndexOf('</sheetData>');
  const cursor = tagCursor(xml, Math.max(0, afterCells));
  let extended = false;
  while (nextTag(cursor)) {
    if (cursor.name.endsWith(':dataValidation')) extended = cursor.kind === 'open';
    else if (cursor.kind === 'close') continue;
    else if (cursor.name === 'dataValidation') {
      areas.push(...areasOf(attributes(cursor).get('sqref') ?? ''));
    } else if (extended && cursor.name.endsWith(':sqref'))
      areas.push(...areasOf(textContent(cursor)));
  }
  return areas;
}

function areasOf(range: string): readonly Area[] {
  return range
    .trim()
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== undefined);
}
