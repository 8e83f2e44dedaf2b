import { type OfficePackage, partText, putPart } from './package-parts.ts';
import { relationships } from './relationships.ts';
import { applyEdits, childElements, findElement, rootElement, setAttribute } from './xml-edit.ts';
import { escapeText } from './xml-text.ts';

/**
 * docProps/app.xml may list the titles of all tabs. A new one is added when the list is as Excel
 * writes it; any other list is left alone, because no program relies on it.
 */
export function appendTitle(office: OfficePackage, title: string, tabsBefore: number): void {
  const link = relationships(office, '').find(({ kind }) => kind === 'extended-properties');
  const xml = link && partText(office, link.target);
  if (!link || xml === undefined) return;
  putPart(office, link.target, withTitle(xml, title, tabsBefore) ?? xml);
}

function withTitle(xml: string, title: string, tabsBefore: number): string | undefined {
  if (rootElement(xml).name !== 'Properties') return undefined;
  const headings = findElement(xml, 'HeadingPairs', 'vt:vector');
  const titles = findElement(xml, 'TitlesOfParts', 'vt:vector');
  if (!headings || !titles) return undefined;
  const counter = childElements(xml, headings)[1];
  const number = counter && childElements(xml, counter)[0];
  const listed = childElements(xml, titles);
  const last = listed[tabsBefore - 1];
  const count = number && xml.slice(number.openEnd, number.closeStart).trim();
  if (!number || count !== String(tabsBefore) || !last || last.name !== 'vt:lpstr')
    return undefined;
  return applyEdits(xml, [
    { start: number.openEnd, end: number.closeStart, text: String(tabsBefore + 1) },
    setAttribute(xml, titles, 'size', String(listed.length + 1)),
    { start: last.end, end: last.end, text: `<vt:lpstr>${escapeText(title)}</vt:lpstr>` },
  ]);
}
