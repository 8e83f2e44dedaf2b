import type { Cell, CellValue } from '../workbook/content.ts';
import type { CellTag } from './cell-tag.ts';
import { serialOfIsoDate } from './iso-date.ts';
import { readStringItem } from './shared-strings.ts';
import { shiftFormula } from './shift-formula.ts';
import { damaged } from './unreadable-workbook.ts';
import { attributes, nextTag, type TagCursor, textContent } from './xml-tags.ts';
import { decodeCellText } from './xml-text.ts';

/** 1904-01-01 counted from 1899-12-30. */
export const DAYS_1904 = 1462;

/** What the cells of one tab need besides their own XML. */
export interface CellContext {
  readonly prefix: string;
  readonly sharedStrings: readonly string[];
  /** Formats whose numbers count days from 1904; empty in nearly every workbook. */
  readonly shiftedStyles: readonly boolean[];
  /** First cells of the shared formulas met so far, by their number. */
  readonly sharedFormulas: Map<string, SharedFormula>;
}

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/**
 * `<c …><v>12</v></c>`, the form of nearly all cells of a large sheet, without looking at each tag;
 * undefined for every other form.
 */
export function quickCell(cursor: TagCursor, tag: CellTag, context: CellContext): Cell | undefined {
  const { xml, end: at } = cursor;
  const shared = tag.type === 's';
  if (!shared && tag.type !== '' && tag.type !== 'n') return undefined;
  if (xml.charCodeAt(at + 1) !== 118 || xml.charCodeAt(at + 2) !== 62) return undefined;
  if (xml.charCodeAt(at) !== 60) return undefined;
  const from = at + 3;
  let to = from;
  let number = 0;
  let code = xml.charCodeAt(to);
  for (; code >= 48 && code <= 57; code = xml.charCodeAt(++to)) number = number * 10 + code - 48;
  const whole = code === 60 && to > from && to - from <= 15;
  if (!whole) {
    to = xml.indexOf('<', to);
    if (shared || to - from < 1 || to - from > 30) return undefined;
    number = Number(xml.slice(from, to));
    if (!Number.isFinite(number)) return undefined;
  }
  if (!xml.startsWith('</v></c>', to)) return undefined;
  cursor.end = to + 8;
  if (shared) return sharedText(number, context);
  return context.shiftedStyles[tag.style] ? number + DAYS_1904 : number;
}

/** The content of the open `<c>` the cursor is on; the cursor moves to its end tag. */
export function readCell(cursor: TagCursor, tag: CellTag, context: CellContext): Cell {
  const { prefix } = context;
  const end = cursor.name;
  let formula: string | undefined;
  let raw: string | undefined;
  let inline: string | undefined;
  while (nextTag(cursor)) {
    const { name } = cursor;
    if (name === end) return cellOf(formula, inline ?? plainValue(raw, tag, context), tag, raw);
    if (cursor.kind === 'close') continue;
    if (name === `${prefix}v`) raw = textContent(cursor);
    else if (name === `${prefix}f`) formula = readFormula(cursor, tag, context);
    else if (name === `${prefix}is`) inline = readStringItem(cursor, prefix);
  }
  throw damaged('A cell is cut off');
}

function cellOf(
  formula: string | undefined,
  value: CellValue,
  tag: CellTag,
  raw: string | undefined,
): Cell {
  // An error shows as an error, whether typed or computed.
  if (tag.type === 'e' && raw) return { error: raw };
  if (formula !== undefined) return { formula, value };
  return value === '' ? null : value;
}

function plainValue(raw: string | undefined, tag: CellTag, context: CellContext): CellValue {
  if (raw === undefined) return null;
  if (tag.type === 's') return sharedString(raw, context);
  if (tag.type === 'str' || tag.type === 'inlineStr') return decodeCellText(raw);
  if (tag.type === 'b') return raw.trim() === '1' || raw.trim() === 'true';
  if (tag.type === 'd') return serialOfIsoDate(raw) ?? raw;
  if (raw === '') return null;
  const number = Number(raw);
  // A number no machine can hold stays visible as the text it was written as.
  if (!Number.isFinite(number)) return raw;
  return context.shiftedStyles[tag.style] ? number + DAYS_1904 : number;
}

function sharedString(raw: string, context: CellContext): CellValue {
  if (raw.trim() === '') return null;
  return sharedText(Number(raw), context);
}

function sharedText(number: number, { sharedStrings }: CellContext): CellValue {
  const text = sharedStrings[number];
  if (text === undefined) throw damaged(`The workbook lacks its text number ${number}`);
  return text === '' ? null : text;
}

function readFormula(cursor: TagCursor, tag: CellTag, context: CellContext): string {
  if (cursor.xml.charCodeAt(cursor.nameEnd) === 62) return textContent(cursor);
  const found = attributes(cursor);
  const text = textContent(cursor);
  const number = found.get('si');
  if (found.get('t') !== 'shared' || number === undefined) return text;
  const { row, column } = tag;
  if (text !== '') {
    context.sharedFormulas.set(number, { formula: text, row, column });
    return text;
  }
  const master = context.sharedFormulas.get(number);
  if (!master) return '';
  return shiftFormula(master.formula, row - master.row, column - master.column) ?? '';
}
