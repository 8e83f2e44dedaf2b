import { childElements, rootElement, type XmlElement } from './xml-edit.ts';

/** Built-in number formats with a day, month or year (ECMA-376 part 1, 18.8.30). */
const BUILT_IN_DATES = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36]);
for (let id = 50; id <= 58; id++) BUILT_IN_DATES.add(id);

/**
 * Which cell formats (by index, the `s` of a cell) show a calendar day. A time of day alone does
 * not count: 0.5 is noon in every date system.
 */
export function dateStyles(stylesXml: string): readonly boolean[] {
  const children = childElements(stylesXml, rootElement(stylesXml));
  const inside = (name: string): readonly XmlElement[] => {
    const parent = children.find((child) => child.name.endsWith(name));
    return parent ? childElements(stylesXml, parent) : [];
  };
  const custom = new Set(
    inside('numFmts')
      .filter(({ attributes }) => isDayFormat(attributes.get('formatCode') ?? ''))
      .map(({ attributes }) => Number(attributes.get('numFmtId'))),
  );
  return inside('cellXfs').map(({ attributes }) => {
    const id = Number(attributes.get('numFmtId') ?? 0);
    return BUILT_IN_DATES.has(id) || custom.has(id);
  });
}

/** True for `dd/mm/yyyy` and `mmm-yy`, false for `h:mm`, `0.00` and `"day" 0`. */
export function isDayFormat(code: string): boolean {
  const bare = code
    .split(';')[0]
    ?.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
    .replace(/am\/pm|a\/p|general/gi, '')
    .toLowerCase();
  if (!bare) return false;
  return /[dy]/.test(bare) || (bare.includes('m') && !/[hs]/.test(bare));
}
