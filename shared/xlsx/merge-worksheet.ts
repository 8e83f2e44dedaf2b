import type { SheetWriter } from './sheet-writer.ts';
import { WORKSHEET_ORDER } from './worksheet-order.ts';
import { childElements, type XmlElement } from './xml-edit.ts';

export function keptOf(
  xml: string,
  children: readonly XmlElement[],
): NonNullable<SheetWriter['kept']> {
  const properties = children.find((child) => child.name === 'sheetPr');
  const views = children.find((child) => child.name === 'sheetViews');
  const view = views && childElements(xml, views)[0];
  const flag = view?.attributes.get('tabSelected');
  const codeName = properties?.attributes.get('codeName');
  return {
    selected: flag === '1' || flag === 'true',
    ...(codeName === undefined ? {} : { codeName }),
  };
}

/** The root's tag and the children we do not decide about, with the new ones in between. */
export function mergedWorksheet(
  xml: string,
  root: XmlElement,
  children: readonly XmlElement[],
  elements: ReadonlyMap<string, string>,
): string {
  const kept = children
    .filter(({ name }) => !elements.has(name))
    .map((child) => ({ name: child.name, text: keptText(xml, child) }));
  const merged: { name: string; text: string }[] = [...kept];
  for (const name of WORKSHEET_ORDER) {
    const text = elements.get(name);
    if (text) merged.splice(placeAmong(merged, name), 0, { name, text });
  }
  const inside = merged.map(({ text }) => text).join('');
  return xml.slice(0, root.openEnd) + inside + xml.slice(root.closeStart);
}

function placeAmong(merged: readonly { readonly name: string }[], name: string): number {
  const rank = WORKSHEET_ORDER.indexOf(name);
  const before = merged.findLastIndex((one) => {
    const other = WORKSHEET_ORDER.indexOf(one.name);
    return other !== -1 && other <= rank;
  });
  return before + 1;
}

/**
 * Excel keeps dropdowns and rules that look at other tabs among the extensions: those are the
 * model's to decide and go, the other extensions stay.
 */
function keptText(xml: string, child: XmlElement): string {
  const text = xml.slice(child.start, child.end);
  if (child.name !== 'extLst') return text;
  const extensions = childElements(xml, child);
  const ours = extensions.filter(({ start, openEnd, end, attributes }) => {
    const uri = attributes.get('uri')?.toUpperCase() ?? '';
    return openEnd <= end && start < end && MODELLED_EXTENSIONS.has(uri);
  });
  if (ours.length === 0) return text;
  if (ours.length === extensions.length) return '';
  return extensions
    .filter((one) => !ours.includes(one))
    .reduce(
      (all, { start, end }) => all + xml.slice(start, end),
      xml.slice(child.start, child.openEnd),
    )
    .concat('</extLst>');
}

const MODELLED_EXTENSIONS = new Set([
  '{CCE6A557-97BC-4B89-ADB6-D9C93CAAB3DF}',
  '{78C0D931-6437-407D-A8EE-F0AAD7539E65}',
]);
