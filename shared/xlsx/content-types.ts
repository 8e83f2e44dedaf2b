import { type OfficePackage, putPart, requiredPart } from './package-parts.ts';
import { UnsupportedEdit } from './unsupported-edit.ts';
import { appendInside, applyEdits, childElements, rootElement } from './xml-edit.ts';
import { escapeAttribute } from './xml-text.ts';

const NAME = '[Content_Types].xml';

/** Says what a new part is. */
export function addContentType(office: OfficePackage, part: string, type: string): void {
  const xml = requiredPart(office, NAME);
  const root = rootElement(xml);
  if (root.name !== 'Types') throw new UnsupportedEdit('The content types use an unknown notation');
  const text = `<Override PartName="/${escapeAttribute(part)}" ContentType="${type}"/>`;
  putPart(office, NAME, applyEdits(xml, [appendInside(xml, root, text)]));
}

/** Forgets a part that was removed. */
export function removeContentType(office: OfficePackage, part: string): void {
  const xml = requiredPart(office, NAME);
  const name = `/${part}`.toLowerCase();
  const edits = childElements(xml, rootElement(xml))
    .filter(({ attributes }) => attributes.get('PartName')?.toLowerCase() === name)
    .map(({ start, end }) => ({ start, end, text: '' }));
  putPart(office, NAME, applyEdits(xml, edits));
}
