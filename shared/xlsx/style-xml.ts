import type { CellStyle, Look } from '../workbook/model.ts';
import { escapeAttribute } from './xml-text.ts';

/** Pieces of styles.xml for one named style; the order of children is the schema's. */

/** Formats every spreadsheet program knows by number (ECMA-376 part 1, 18.8.30). */
const BUILT_IN_FORMATS: ReadonlyMap<string, number> = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['@', 49],
]);

export function builtInFormat(code: string): number | undefined {
  return BUILT_IN_FORMATS.get(code);
}

export function fontXml(style: CellStyle, look: Look): string {
  return (
    `<font>${fontMarks(style)}<sz val="${style.fontSize ?? look.fontSize}"/>` +
    `<color rgb="${argb(style.color ?? '000000')}"/>` +
    `<name val="${escapeAttribute(look.fontName)}"/><family val="2"/></font>`
  );
}

function fontMarks(style: CellStyle): string {
  return (
    (style.bold ? '<b/>' : '') + (style.italic ? '<i/>' : '') + (style.underline ? '<u/>' : '')
  );
}

export function fillXml(color: string): string {
  const fill = `<fgColor rgb="${argb(color)}"/><bgColor indexed="64"/>`;
  return `<fill><patternFill patternType="solid">${fill}</patternFill></fill>`;
}

export function borderXml(color: string): string {
  return `<border>${borderSides(color)}<diagonal/></border>`;
}

function borderSides(color: string): string {
  const side = (name: string): string =>
    `<${name} style="thin"><color rgb="${argb(color)}"/></${name}>`;
  return ['left', 'right', 'top', 'bottom'].map(side).join('');
}

export function alignmentXml(style: CellStyle): string {
  const parts = [
    style.horizontal && `horizontal="${style.horizontal}"`,
    style.vertical && `vertical="${style.vertical}"`,
    style.wrap && 'wrapText="1"',
    style.indent && `indent="${style.indent}"`,
  ].filter(Boolean);
  return parts.length === 0 ? '' : `<alignment ${parts.join(' ')}/>`;
}

/**
 * What a conditional format changes. Name and size of the font are left alone, because Excel does
 * not allow a rule to change them; `bgColor` is the colour that shows.
 */
export function differentialXml(style: CellStyle, numberFormatXml: string): string {
  const font = fontMarks(style) + (style.color ? `<color rgb="${argb(style.color)}"/>` : '');
  const fill = style.fill
    ? `<fill><patternFill patternType="solid"><fgColor rgb="${argb(style.fill)}"/>` +
      `<bgColor rgb="${argb(style.fill)}"/></patternFill></fill>`
    : '';
  const border = style.border ? `<border>${borderSides(style.border)}</border>` : '';
  return `<dxf>${font && `<font>${font}</font>`}${numberFormatXml}${fill}${border}</dxf>`;
}

/** `1F2937` → `FF1F2937`: fully opaque. */
export function argb(color: string): string {
  if (!/^[0-9A-Fa-f]{6}$/.test(color)) throw new RangeError(`"${color}" is not a colour RRGGBB`);
  return `FF${color.toUpperCase()}`;
}
