import { LIMITS } from './limits.ts';
import { damaged, tooLarge } from './unreadable-workbook.ts';
import type { TagCursor } from './xml-tags.ts';

/** Where a cell is and what its opening tag says. */
export interface CellTag {
  row: number;
  column: number;
  type: string;
  style: number;
}

/** Reads `r`, `s` and `t` by hand: this runs once per cell. */
export function readCellTag(cursor: TagCursor, tag: CellTag): void {
  const { xml, end } = cursor;
  tag.type = '';
  tag.style = 0;
  let column = tag.column + 1;
  let at = cursor.nameEnd;
  while (at < end) {
    let equals = at;
    while (equals < end && xml.charCodeAt(equals) !== 61) equals++;
    if (equals === end) break;
    let quote = equals + 1;
    while (xml.charCodeAt(quote) <= 32) quote++;
    const mark = xml.charCodeAt(quote);
    let close = quote + 1;
    while (close < end && xml.charCodeAt(close) !== mark) close++;
    if (close === end) throw damaged('A cell with a broken attribute');
    if (xml.charCodeAt(equals - 2) <= 32) {
      const name = xml[equals - 1];
      if (name === 'r') column = columnOf(xml, quote + 1, close);
      else if (name === 't') tag.type = xml.slice(quote + 1, close);
      else if (name === 's') tag.style = Number(xml.slice(quote + 1, close));
    }
    at = close + 1;
  }
  if (column > LIMITS.columns) throw tooLarge('The tab has too many columns');
  tag.column = column;
}

/** The column of a reference such as `AB12` between two places of the text. */
function columnOf(xml: string, from: number, to: number): number {
  let column = 0;
  let at = from;
  for (; at < to; at++) {
    const code = xml.charCodeAt(at) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  if (at === from || at - from > 3) throw damaged('A cell with a wrong reference');
  return column;
}
