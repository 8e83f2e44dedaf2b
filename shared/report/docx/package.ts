import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Report } from '../report.ts';
import { LANGUAGE } from './decree-30.ts';
import { escapeXml, safeText } from './safe-text.ts';
import { stylesXml } from './styles-xml.ts';
import type { TableSlots } from './table-slots.ts';

/** Local time on purpose: a zip stores the local clock's figures, so these are equal everywhere. */
const ENTRY_TIME = new Date(1980, 0, 1, 12);

/**
 * Turns what `docx` packed into the final bytes. The same report must give the same bytes, or a
 * repeated run could not tell an unchanged report from a new one; `docx` stamps the clock into
 * every zip entry and into docProps/core.xml, so both are written again here.
 */
export function repack(packed: Uint8Array, report: Report, tables: TableSlots): Uint8Array {
  const parts = unzipSync(packed);
  const documentXml = sectionBreaksStyled(textOf(parts, 'word/document.xml'));
  const finished: Record<string, Uint8Array> = {
    ...parts,
    'word/document.xml': strToU8(Array.from(tables.fill(documentXml)).join('')),
    'word/styles.xml': strToU8(stylesXml()),
    'word/settings.xml': strToU8(withLanguage(textOf(parts, 'word/settings.xml'))),
    'docProps/core.xml': strToU8(coreProperties(report)),
  };
  // Sorted, because the order of the entries is bytes too; “[” puts the content types first.
  const names = Object.keys(finished).sort();
  return zipSync(
    Object.fromEntries(names.map((name) => [name, finished[name] ?? new Uint8Array()])),
    {
      mtime: ENTRY_TIME,
      level: 6,
    },
  );
}

function textOf(parts: Readonly<Record<string, Uint8Array>>, path: string): string {
  const bytes = parts[path];
  if (bytes === undefined) throw new Error(`docx wrote no ${path}`);
  return strFromU8(bytes);
}

/** `docx` ends a section with an unstyled paragraph, which at 14 pt can make a page of its own. */
function sectionBreaksStyled(documentXml: string): string {
  return documentXml.replaceAll(
    '<w:p><w:pPr><w:sectPr>',
    '<w:p><w:pPr><w:pStyle w:val="VBNgatPhan"/><w:sectPr>',
  );
}

/** Tells Word the language the document is written in, for spelling and for screen readers. */
function withLanguage(settingsXml: string): string {
  return settingsXml.replace('</w:compat>', `</w:compat><w:themeFontLang w:val="${LANGUAGE}"/>`);
}

/** Without `created` and `modified`: they are optional, and the clock is no part of a report. */
function coreProperties(report: Report): string {
  const office = property(report.header.issuingBody.join(' '));
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ' +
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${property(report.documentTitle)}</dc:title>` +
    `<dc:subject>${property(report.documentSubject)}</dc:subject>` +
    `<dc:creator>${office}</dc:creator><dc:language>${LANGUAGE}</dc:language>` +
    `<cp:lastModifiedBy>${office}</cp:lastModifiedBy></cp:coreProperties>`
  );
}

function property(text: string): string {
  return escapeXml(safeText(text).replaceAll('\n', ' '));
}
