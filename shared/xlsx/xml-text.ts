import { LIMITS } from './limits.ts';
import { damaged } from './unreadable-workbook.ts';

/** Everything but the characters XML 1.0 §2.2 allows: controls, lone surrogates, U+FFFE, U+FFFF. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Text between tags. Characters that XML forbids are left out: no file may hold them. */
export function escapeText(text: string): string {
  return text
    .replace(NOT_XML, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

/** Text between double quotes; line breaks survive only as references. */
export function escapeAttribute(text: string): string {
  return escapeText(text)
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\t', '&#9;');
}

/**
 * A cell's text: cut at Excel's limit, `_x0041_` guarded (Excel would read it as `A`), and a
 * carriage return written the way Excel does.
 */
export function escapeCellText(text: string): string {
  const clean = text.replace(NOT_XML, '').slice(0, LIMITS.cellText);
  return escapeText(clean.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replaceAll('\r', '_x000D_'));
}

/** Undoes entities, CDATA and comments in the raw text of an element or attribute. */
export function decodeText(raw: string): string {
  if (!isCoded(raw)) return raw;
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (text.includes('<')) return decodeMarked(text);
  return decodeEntities(text);
}

/** A loop, not `includes`: most texts are a few characters long and there are millions of them. */
function isCoded(raw: string): boolean {
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    if (code === 38 || code === 60 || code === 13) return true;
  }
  return false;
}

/** Undoes `_xHHHH_`, Excel's way to keep characters that XML forbids. */
export function decodeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

function decodeMarked(text: string): string {
  return text
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)/)
    .map((piece) => {
      if (piece.startsWith('<![CDATA[')) return piece.slice(9, -3);
      return piece.startsWith('<') ? '' : decodeEntities(piece);
    })
    .join('');
}

function decodeEntities(text: string): string {
  let decoded = '';
  let done = 0;
  for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', done)) {
    const end = text.indexOf(';', at);
    if (end === -1) throw damaged('XML with an entity that never ends');
    decoded += text.slice(done, at) + entity(text.slice(at + 1, end));
    done = end + 1;
  }
  return decoded + text.slice(done);
}

/** Only the five names of XML and numbers: nothing a file defines itself is ever expanded. */
function entity(name: string): string {
  const known = NAMED.get(name);
  if (known !== undefined) return known;
  const hex = name[1] === 'x';
  const digits = name.slice(hex ? 2 : 1);
  const code = Number.parseInt(digits, hex ? 16 : 10);
  const valid = name[0] === '#' && (hex ? /^[0-9a-fA-F]+$/ : /^[0-9]+$/).test(digits);
  if (!valid || code > 0x10ffff) throw damaged(`XML with an unknown entity "${name.slice(0, 20)}"`);
  return String.fromCodePoint(code);
}
