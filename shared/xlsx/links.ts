import type { SheetCell } from '../workbook/model.ts';
import type { OfficePackage } from './package-parts.ts';
import { changeRelationships, relationships } from './relationships.ts';
import { escapeAttribute } from './xml-text.ts';

/** Longest address Excel opens, and most links it allows in one tab. */
const MOST = { characters: 2_079, links: 65_530 } as const;

/** The id of the relationship that leads to an outside address. */
export type LinkIds = ReadonlyMap<string, string>;

/**
 * The address a link leads out of the workbook to, or undefined for a place inside it.
 * Throws RangeError on anything but https: and mailto: – a link is the one thing of ours in a
 * workbook that a click can run.
 */
export function outsideAddress(link: string): string | undefined {
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(link)?.[1]?.toLowerCase();
  if (scheme === undefined) return undefined;
  if (scheme !== 'https' && scheme !== 'mailto') {
    throw new RangeError(`A link may lead to https: and mailto: only, not to "${scheme}:"`);
  }
  // Excel calls the whole file broken when one target is no proper URI.
  const address = link
    .toWellFormed()
    .replace(/[^\u0021-\u007e]|["<>\\^`{|}]/gu, (found) => encodeURIComponent(found));
  if (address.length > MOST.characters) throw new RangeError('A link is longer than Excel allows');
  return address;
}

/** Makes the relationships that the links of `cells` need; `replace` removes all former ones. */
export function linkRelationships(
  office: OfficePackage,
  part: string,
  cells: Iterable<SheetCell | undefined>,
  replace: boolean,
): LinkIds {
  const wanted = new Set<string>();
  let count = 0;
  for (const cell of cells) {
    if (cell?.link === undefined) continue;
    const address = outsideAddress(cell.link);
    if (address !== undefined) wanted.add(address);
    if (++count > MOST.links) throw new RangeError('A tab has more links than Excel allows');
  }
  const known = relationships(office, part).filter((one) => one.kind === 'hyperlink');
  const kept = replace ? [] : known.filter((one) => wanted.has(one.target));
  for (const one of kept) wanted.delete(one.target);
  const added = [...wanted].map((target) => ({ kind: 'hyperlink', target, external: true }));
  const ids = changeRelationships(
    office,
    part,
    (one) => replace && known.some(({ id }) => id === one.id),
    added,
  );
  return new Map([
    ...kept.map(({ target, id }) => [target, id] as const),
    ...added.map(({ target }, index) => [target, ids[index] ?? ''] as const),
  ]);
}

/** `<hyperlink>` of a cell; outside addresses need the relationships made before. */
export function linkXml(cell: string, link: string, ids: LinkIds): string {
  const address = outsideAddress(link);
  if (address !== undefined) return `<hyperlink ref="${cell}" r:id="${ids.get(address) ?? ''}"/>`;
  return `<hyperlink ref="${cell}" location="${escapeAttribute(link.replace(/^#/, ''))}"/>`;
}
