import { hasPart, type OfficePackage, partText, putPart } from './package-parts.ts';
import { UnsupportedEdit } from './unsupported-edit.ts';
import {
  appendInside,
  applyEdits,
  childElements,
  rootElement,
  type XmlElement,
} from './xml-edit.ts';
import { escapeAttribute } from './xml-text.ts';

/** A link from one part to another part or to an outside address. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type URI (`worksheet`), which strict and transitional files share. */
  readonly kind: string;
  /** A part name without leading slash, or the address when `external`. */
  readonly target: string;
  readonly external: boolean;
  readonly element: XmlElement;
}

export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Where the relationships of a part are kept; `''` stands for the package itself. */
export function relationshipsName(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** All relationships of a part; none when it has no relationships part. */
export function relationships(office: OfficePackage, part: string): readonly Relationship[] {
  const xml = partText(office, relationshipsName(part));
  if (xml === undefined) return [];
  return childElements(xml, rootElement(xml)).map((element) => {
    const external = element.attributes.get('TargetMode') === 'External';
    const target = element.attributes.get('Target') ?? '';
    return {
      id: element.attributes.get('Id') ?? '',
      kind: (element.attributes.get('Type') ?? '').split('/').at(-1) ?? '',
      target: external ? target : resolveTarget(part, target),
      external,
      element,
    };
  });
}

/** A relative target as a part name: `../comments1.xml` of a sheet is `xl/comments1.xml`. */
export function resolveTarget(part: string, target: string): string {
  const path = target.split('#')[0] ?? '';
  if (path.startsWith('/')) return path.slice(1);
  const folders = part.split('/').slice(0, -1);
  for (const step of path.replaceAll('\\', '/').split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.') folders.push(step);
  }
  return folders.join('/');
}

export interface NewRelationship {
  readonly kind: string;
  /** Already relative to the part, or an address. */
  readonly target: string;
  readonly external?: boolean;
}

/**
 * Removes the relationships that `drop` names, then adds new ones. Returns the ids of the new ones
 * in order. The part is created when needed and left alone when there is nothing to do.
 */
export function changeRelationships(
  office: OfficePackage,
  part: string,
  drop: (relationship: Relationship) => boolean,
  added: readonly NewRelationship[],
): readonly string[] {
  const name = relationshipsName(part);
  const known = relationships(office, part);
  const dropped = known.filter(drop);
  if (added.length === 0 && dropped.length === 0) return [];
  const used = known.filter((one) => !dropped.includes(one)).map(({ id }) => idNumber(id));
  const first = Math.max(0, ...used) + 1;
  const xml = hasPart(office, name)
    ? (partText(office, name) ?? '')
    : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"></Relationships>`;
  const root = rootElement(xml);
  if (root.name !== 'Relationships') {
    throw new UnsupportedEdit(`The links of "${part}" use an unknown notation`);
  }
  const text = added.map((one, index) => relationshipXml(`rId${first + index}`, one)).join('');
  const removals = dropped.map(({ element: { start, end } }) => ({ start, end, text: '' }));
  putPart(office, name, applyEdits(xml, [...removals, appendInside(xml, root, text)]));
  return added.map((_, index) => `rId${first + index}`);
}

function idNumber(id: string): number {
  return Number(/^rId(\d{1,9})$/i.exec(id)?.[1] ?? 0);
}

function relationshipXml(id: string, added: NewRelationship): string {
  const mode = added.external ? ' TargetMode="External"' : '';
  const type = `${RELATIONSHIPS}/${added.kind}`;
  return `<Relationship Id="${id}" Type="${type}" Target="${escapeAttribute(added.target)}"${mode}/>`;
}
