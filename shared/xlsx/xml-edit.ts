import { damaged } from './unreadable-workbook.ts';
import { attributes, nextTag, type TagCursor, tagCursor } from './xml-tags.ts';
import { escapeAttribute } from './xml-text.ts';

/** An element and where it stands in its text; `openEnd` is after the opening tag. */
export interface XmlElement {
  readonly name: string;
  readonly start: number;
  readonly openEnd: number;
  /** Equal to `end` for an element written as `<a/>`. */
  readonly closeStart: number;
  readonly end: number;
  readonly attributes: ReadonlyMap<string, string>;
}

/** Replace the characters from `start` up to `end` by `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The root element. Throws UnreadableWorkbook (damaged) when it is not closed. */
export function rootElement(xml: string): XmlElement {
  const cursor = tagCursor(xml);
  if (!nextTag(cursor) || cursor.kind === 'close') throw damaged('XML without a root element');
  return readElement(cursor, lastClosingTag(xml, cursor.name));
}

/** Where the text ends with the end tag of its root, or -1 (a comment may follow it). */
function lastClosingTag(xml: string, name: string): number {
  const at = xml.lastIndexOf('</');
  return xml.slice(at).trim() === `</${name}>` ? at : -1;
}

/** The elements directly inside `parent`, in order. */
export function childElements(xml: string, parent: XmlElement): readonly XmlElement[] {
  const children: XmlElement[] = [];
  if (parent.closeStart === parent.end) return children;
  const cursor = tagCursor(xml, parent.openEnd);
  while (nextTag(cursor) && cursor.start < parent.closeStart) {
    if (cursor.kind === 'close') throw damaged(`XML that closes <${cursor.name}> too early`);
    children.push(readElement(cursor));
  }
  return children;
}

/** The first element on the path of names below the root, or undefined. */
export function findElement(xml: string, ...path: readonly string[]): XmlElement | undefined {
  let found: XmlElement | undefined = rootElement(xml);
  for (const name of path) {
    if (!found) return undefined;
    found = childElements(xml, found).find((child) => child.name === name);
  }
  return found;
}

/**
 * Reads the element the cursor is on; the cursor moves to its end tag, whose place may be known
 * (the millions of cells of a large sheet need not be walked to find it).
 */
function readElement(cursor: TagCursor, knownEnd = -1): XmlElement {
  const { name, start, end: openEnd } = cursor;
  const found = { name, start, openEnd, attributes: attributes(cursor) };
  if (cursor.kind === 'empty') return { ...found, closeStart: openEnd, end: openEnd };
  const end = name === 'sheetData' ? closingSheetData(cursor.xml, openEnd) : knownEnd;
  if (end < openEnd) skipToClose(cursor);
  else {
    cursor.end = end;
    nextTag(cursor);
  }
  return { ...found, closeStart: cursor.start, end: cursor.end };
}

/** Where `</sheetData>` is, or -1 when comments or CDATA may hold a false one. */
function closingSheetData(xml: string, from: number): number {
  const at = xml.indexOf('</sheetData', from);
  return at === xml.lastIndexOf('</sheetData') ? at : -1;
}

function skipToClose(cursor: TagCursor): void {
  const open = [cursor.name];
  while (open.length > 0) {
    if (!nextTag(cursor)) throw damaged(`XML that ends inside <${open.at(-1)}>`);
    if (cursor.kind === 'open') open.push(cursor.name);
    else if (cursor.kind === 'close' && open.pop() !== cursor.name) {
      throw damaged(`XML that closes <${cursor.name}> without opening it`);
    }
  }
}

/** Applies edits that do not overlap; those at one place keep their order. */
export function applyEdits(xml: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    if (edit.start < at) throw new Error('Two edits of one place');
    pieces.push(xml.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  pieces.push(xml.slice(at));
  return pieces.join('');
}

/** Puts `text` in front of the end tag of `parent`, opening it when it is written as `<a/>`. */
export function appendInside(xml: string, parent: XmlElement, text: string): Edit {
  if (parent.closeStart < parent.end) {
    return { start: parent.closeStart, end: parent.closeStart, text };
  }
  const start = xml.lastIndexOf('/', parent.end);
  return { start, end: parent.end, text: `>${text}</${parent.name}>` };
}

/** Sets one attribute of an element, leaving the rest of its tag as it is. */
export function setAttribute(xml: string, element: XmlElement, name: string, value: string): Edit {
  const tag = xml.slice(element.start, element.openEnd);
  const written = `${name}="${escapeAttribute(value)}"`;
  const found = new RegExp(`(?<=\\s)${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`).exec(tag);
  if (found) {
    const start = element.start + found.index;
    return { start, end: start + found[0].length, text: written };
  }
  const start = element.start + 1 + element.name.length;
  return { start, end: start, text: ` ${written}` };
}

/**
 * Where a new child called `name` may stand, `order` being the sequence that the schema demands:
 * after the last child that comes before it. Children the order does not know are passed over.
 */
export function placeFor(
  parent: XmlElement,
  children: readonly XmlElement[],
  order: readonly string[],
  name: string,
): number {
  const rank = order.indexOf(name);
  const before = children.filter((child) => {
    const other = order.indexOf(child.name);
    return other !== -1 && other <= rank;
  });
  return before.at(-1)?.end ?? parent.openEnd;
}
