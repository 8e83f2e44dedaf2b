/**
 * Cells hold whatever people paste. XML 1.0 forbids most control characters, U+FFFE, U+FFFF and
 * lone surrogates, and one of them makes Word refuse the whole file; `docx` lets them through.
 */

/** Every way to end a line that a cell, a mail or another program may leave behind. */
const LINE_END = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/gu;

/**
 * Removed: controls, non-characters, byte order marks, and the controls that turn the direction of
 * the rest of the line (Vietnamese never needs them; a pasted one mirrors a whole paragraph).
 */
const REMOVED = /(?!\n)[\p{Cc}\p{Noncharacter_Code_Point}\uFEFF\u202A-\u202E\u2066-\u2069]/gu;

/** Vietnamese as it should be: nothing in it has to be changed, and looking costs a tenth. */
const SAFE_ALREADY = /^[\u0020-\u007E\u00A0-\u02FF\u1EA0-\u1EF9\u2010-\u2026]*$/;

/**
 * Text that Word always opens: well formed, NFC (decomposed accents are drawn apart by some fonts
 * and are not found by a search), tabs as spaces, line ends as `\n`. Idempotent.
 */
export function safeText(raw: string): string {
  if (SAFE_ALREADY.test(raw)) return raw;
  return raw
    .toWellFormed()
    .replace(LINE_END, '\n')
    .replaceAll('\t', ' ')
    .replace(REMOVED, '')
    .normalize('NFC');
}

/** The lines of a safe text; Word has no newline character, each end becomes a line break. */
export function safeLines(raw: string): readonly string[] {
  return safeText(raw).split('\n');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A safe text as XML character data or as an attribute's value. */
export function escapeXml(safe: string): string {
  return safe.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

/** Any text as an attribute's value, which cannot hold a line end: XML readers make it a space. */
export function attribute(raw: string): string {
  return escapeXml(safeText(raw).replaceAll('\n', ' '));
}
