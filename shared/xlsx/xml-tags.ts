import { damaged } from './unreadable-workbook.ts';
import { decodeText } from './xml-text.ts';

/**
 * A tag of an XML text, and where to look for the next one. One object is moved along the text,
 * because a large sheet has millions of tags; `xml.slice(start, end)` is the tag itself.
 */
export interface TagCursor {
  readonly xml: string;
  kind: 'open' | 'close' | 'empty' | 'none';
  /** With its prefix, as written. */
  name: string;
  start: number;
  nameEnd: number;
  end: number;
}

const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const LESS = 60;
const GREATER = 62;

/** A cursor before the first tag at or after `from`. */
export function tagCursor(xml: string, from = 0): TagCursor {
  return { xml, kind: 'none', name: '', start: from, nameEnd: from, end: from };
}

/**
 * Moves to the next tag; false at the end of the text. Comments, CDATA and processing instructions
 * are passed over. Throws UnreadableWorkbook (damaged) on broken XML and on any DOCTYPE: nothing
 * external is ever looked at and no entity is ever defined.
 */
export function nextTag(cursor: TagCursor): boolean {
  const { xml } = cursor;
  let at = xml.indexOf('<', cursor.end);
  while (at !== -1) {
    const code = xml.charCodeAt(at + 1);
    if (code === 33) at = xml.indexOf('<', afterDeclaration(xml, at));
    else if (code === 63) at = xml.indexOf('<', after(xml, '?>', at + 2));
    else {
      readTag(cursor, at, code === SLASH);
      return true;
    }
  }
  cursor.kind = 'none';
  return false;
}

function readTag(cursor: TagCursor, start: number, closing: boolean): void {
  const { xml } = cursor;
  const nameStart = start + (closing ? 2 : 1);
  let at = nameStart;
  let code = xml.charCodeAt(at);
  while (code > 32 && code !== GREATER && code !== SLASH) code = xml.charCodeAt(++at);
  if (at === nameStart) throw damaged('XML with a tag without a name');
  cursor.name = at === nameStart + 1 ? (xml[nameStart] as string) : xml.slice(nameStart, at);
  cursor.nameEnd = at;
  while (code !== GREATER) {
    if (code === QUOTE || code === APOSTROPHE) {
      at = closingQuote(xml, at, code);
      const next = xml.charCodeAt(at + 1);
      if (next > 32 && next !== GREATER && next !== SLASH)
        throw damaged('XML with joined attributes');
    } else if (!(code >= 9) || code === LESS) throw damaged('XML with a tag that is never closed');
    code = xml.charCodeAt(++at);
  }
  cursor.start = start;
  cursor.end = at + 1;
  cursor.kind = closing ? 'close' : xml.charCodeAt(at - 1) === SLASH ? 'empty' : 'open';
}

/** A loop, not `indexOf`: attributes are short, and there are several per cell. */
function closingQuote(xml: string, open: number, mark: number): number {
  let at = open + 1;
  let code = xml.charCodeAt(at);
  while (code !== mark) {
    if (Number.isNaN(code)) throw damaged('XML with an attribute that is never closed');
    code = xml.charCodeAt(++at);
  }
  return at;
}

function afterDeclaration(xml: string, at: number): number {
  if (xml.startsWith('<!--', at)) return after(xml, '-->', at + 4);
  if (xml.startsWith('<![CDATA[', at)) return after(xml, ']]>', at + 9);
  throw damaged('XML with a document type declaration is refused');
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at === -1) throw damaged(`XML that ends before "${mark}"`);
  return at + mark.length;
}

/** The attributes of the cursor's tag by name (with prefix), entities undone. */
export function attributes(cursor: TagCursor): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const text = cursor.xml.slice(cursor.nameEnd, cursor.end - 1);
  for (const match of text.matchAll(/([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    const raw = match[2] ?? match[3] ?? '';
    // Two readers would believe two different ones.
    if (found.has(match[1] as string)) throw damaged('XML with an attribute given twice');
    // A raw line break or tab in an attribute means a space; only one written as `&#10;` stays.
    found.set(match[1] as string, decodeText(raw.replace(/\r\n|[\r\n\t]/g, ' ')));
  }
  return found;
}

/** Moves past the end of the open element the cursor is on; returns the raw text inside. */
export function rawContent(cursor: TagCursor): string {
  const { name, end: from } = cursor;
  if (cursor.kind === 'empty') return '';
  let depth = 1;
  while (depth > 0) {
    if (!nextTag(cursor)) throw damaged(`XML that ends inside <${name}>`);
    if (cursor.name !== name) continue;
    if (cursor.kind === 'open') depth++;
    else if (cursor.kind === 'close') depth--;
  }
  return cursor.xml.slice(from, cursor.start);
}

/** The text of the element the cursor is on, entities undone; the cursor moves to its end. */
export function textContent(cursor: TagCursor): string {
  return decodeText(rawContent(cursor));
}
