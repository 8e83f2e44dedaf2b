import type { CellStyle, Look } from '../workbook/model.ts';
import {
  alignmentXml,
  borderXml,
  builtInFormat,
  differentialXml,
  fillXml,
  fontXml,
} from './style-xml.ts';
import { UnsupportedEdit } from './unsupported-edit.ts';
import {
  appendInside,
  applyEdits,
  childElements,
  type Edit,
  placeFor,
  rootElement,
  setAttribute,
  type XmlElement,
} from './xml-edit.ts';
import { escapeAttribute } from './xml-text.ts';

/** The sequence of styles.xml (CT_Stylesheet). */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];
const FIRST_OWN_FORMAT = 164;

/** One list of styles.xml: what it holds, and what was added to it. */
interface StyleList {
  readonly name: string;
  readonly texts: string[];
  /** How many were there before. */
  readonly known: number;
}

/**
 * styles.xml that only grows: people's cells refer to its entries by number, so none ever moves.
 * An entry that is already there, letter by letter, is used again.
 */
export interface StyleBook {
  readonly xml: string;
  readonly look: Look;
  readonly lists: ReadonlyMap<string, StyleList>;
  /** Number formats of the workbook by their code. */
  readonly formats: Map<string, number>;
  readonly cellStyles: Map<string, number>;
}

/** Starts from an existing styles.xml. Throws UnsupportedEdit when it is written with a prefix. */
export function openStyleBook(xml: string, look: Look): StyleBook {
  const root = rootElement(xml);
  if (root.name !== 'styleSheet') throw new UnsupportedEdit('The styles use an unknown notation');
  const children = childElements(xml, root);
  const lists = new Map<string, StyleList>();
  for (const name of ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs']) {
    const parent = children.find((child) => child.name === name);
    const texts = parent ? childElements(xml, parent).map((one) => elementText(xml, one)) : [];
    lists.set(name, { name, texts, known: texts.length });
  }
  const formats = children.find((child) => child.name === 'numFmts');
  const codes = formats ? childElements(xml, formats) : [];
  return {
    xml,
    look,
    lists,
    formats: new Map(
      codes.map(({ attributes }) => [
        attributes.get('formatCode') ?? '',
        Number(attributes.get('numFmtId')),
      ]),
    ),
    cellStyles: new Map(),
  };
}

function elementText(xml: string, element: XmlElement): string {
  return xml.slice(element.start, element.end).replace(/\s*\/>/g, '/>');
}

/** The number (`s=`) of a style by its name in the look; no name = the look's plain style. */
export function cellStyleId(book: StyleBook, name?: string): number {
  const known = book.cellStyles.get(name ?? '');
  if (known !== undefined) return known;
  const id = indexIn(book, 'cellXfs', cellFormatXml(book, namedStyle(book, name)));
  book.cellStyles.set(name ?? '', id);
  return id;
}

/** The number (`dxfId=`) of a style used by a conditional format. */
export function differentialId(book: StyleBook, name: string): number {
  const style = namedStyle(book, name);
  const code = style.numberFormat;
  const format = code === undefined ? '' : formatXml(formatId(book, code), code);
  return indexIn(book, 'dxfs', differentialXml(style, format));
}

export function namedStyle(book: StyleBook, name?: string): CellStyle {
  if (name === undefined) return {};
  const style = Object.hasOwn(book.look.styles, name) ? book.look.styles[name] : undefined;
  if (!style) throw new Error(`The look has no style "${name}"`);
  return style;
}

function cellFormatXml(book: StyleBook, style: CellStyle): string {
  const format = style.numberFormat === undefined ? 0 : formatId(book, style.numberFormat);
  const font = indexIn(book, 'fonts', fontXml(style, book.look));
  const fill = style.fill === undefined ? 0 : indexIn(book, 'fills', fillXml(style.fill));
  const border = style.border === undefined ? 0 : indexIn(book, 'borders', borderXml(style.border));
  const alignment = alignmentXml(style);
  const applied = [
    format && ' applyNumberFormat="1"',
    font && ' applyFont="1"',
    fill && ' applyFill="1"',
    border && ' applyBorder="1"',
    alignment && ' applyAlignment="1"',
  ].filter(Boolean);
  const tag = `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"${applied.join('')}`;
  return alignment ? `${tag}>${alignment}</xf>` : `${tag}/>`;
}

function formatId(book: StyleBook, code: string): number {
  const known = builtInFormat(code) ?? book.formats.get(code);
  if (known !== undefined) return known;
  const id = Math.max(FIRST_OWN_FORMAT - 1, ...book.formats.values()) + 1;
  book.formats.set(code, id);
  indexIn(book, 'numFmts', formatXml(id, code));
  return id;
}

function formatXml(id: number, code: string): string {
  return `<numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`;
}

function indexIn(book: StyleBook, list: string, text: string): number {
  const { texts } = book.lists.get(list) as StyleList;
  const found = texts.indexOf(text);
  return found === -1 ? texts.push(text) - 1 : found;
}

/** styles.xml with everything that was added; the same text as before when nothing was. */
export function styleBookXml(book: StyleBook): string {
  const { xml } = book;
  const root = rootElement(xml);
  const children = childElements(xml, root);
  const edits: Edit[] = [];
  for (const name of ORDER) {
    const list = book.lists.get(name);
    if (!list || list.texts.length === list.known) continue;
    const added = list.texts.slice(list.known).join('');
    const parent = children.find((child) => child.name === name);
    if (parent) {
      edits.push(setAttribute(xml, parent, 'count', String(list.texts.length)));
      edits.push(appendInside(xml, parent, added));
    } else {
      const at = placeFor(root, children, ORDER, name);
      const text = `<${name} count="${list.texts.length}">${added}</${name}>`;
      edits.push({ start: at, end: at, text });
    }
  }
  return applyEdits(xml, edits);
}
