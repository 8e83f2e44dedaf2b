import { damaged } from './unreadable-workbook.ts';
import { nextTag, type TagCursor, tagCursor, textContent } from './xml-tags.ts';
import { decodeCellText } from './xml-text.ts';

/** The texts that cells of type `s` point to, by index. */
export function readSharedStrings(xml: string, prefix: string): readonly string[] {
  const texts: string[] = [];
  const cursor = tagCursor(xml);
  let closed = false;
  while (nextTag(cursor)) {
    if (cursor.name === `${prefix}sst`) closed = cursor.kind !== 'open';
    else if (cursor.name === `${prefix}si`) texts.push(readStringItem(cursor, prefix));
  }
  if (!closed) throw damaged('The shared strings are cut off');
  return texts;
}

/**
 * The text of the `<si>` or `<is>` the cursor is on: the runs of rich text joined, the phonetic
 * hints of East Asian text left out. The cursor moves to its end.
 */
export function readStringItem(cursor: TagCursor, prefix: string): string {
  if (cursor.kind === 'empty') return '';
  const end = cursor.name;
  const run = `${prefix}t`;
  const hint = `${prefix}rPh`;
  let text = '';
  let hinting = false;
  while (nextTag(cursor)) {
    if (cursor.name === run && cursor.kind === 'open') {
      const piece = readRun(cursor);
      if (!hinting) text += piece;
    } else if (cursor.name === hint) hinting = cursor.kind === 'open';
    else if (cursor.name === end && cursor.kind === 'close') return decodeCellText(text);
  }
  throw damaged('A text of the workbook is cut off');
}

/** Like Excel, spaces around a text count only when the file says so. */
function readRun(cursor: TagCursor): string {
  const { xml, nameEnd, end } = cursor;
  const kept = nameEnd + 1 < end && xml.slice(nameEnd, end).includes('preserve');
  const text = textContent(cursor);
  if (kept || !/^[ \t\n]|[ \t\n]$/.test(text)) return text;
  return text.replace(/^[ \t\n]+|[ \t\n]+$/g, '');
}
