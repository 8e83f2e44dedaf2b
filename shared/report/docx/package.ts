import { strFromU8, unzipSync } from 'fflate';
import type { Report } from '../report.ts';
import { LANGUAGE } from './decree-30.ts';
import type { DocxPart } from './docx-part.ts';
import { attribute } from './safe-text.ts';
import { stylesXml } from './styles-xml.ts';
import type { TableSlots } from './table-slots.ts';

/**
 * Turns what `docx` packed into the parts of the final file, the tables still to be written. The
 * same report must give the same bytes, or a repeated run could not tell an unchanged report from
 * a new one; `docx` stamps the clock into docProps/core.xml, so that is written again here.
 */
export function docxParts(
  packed: Uint8Array,
  report: Report,
  tables: TableSlots,
): readonly DocxPart[] {
  const parts = unzipSync(packed);
  const documentXml = sectionBreaksStyled(textOf(parts, 'word/document.xml'));
  const finished = new Map<string, DocxPart['pieces']>([
    ...Object.entries(parts).map(([name, bytes]) => [name, [strFromU8(bytes)]] as const),
    ['word/document.xml', tables.fill(documentXml)],
    ['word/styles.xml', [stylesXml()]],
    ['word/settings.xml', [withLanguage(textOf(parts, 'word/settings.xml'))]],
    ['docProps/core.xml', [coreProperties(report)]],
  ]);
  // Sorted, because the order of the entries is bytes too; “[” puts the content types first.
  return [...finished].map(([name, pieces]) => ({ name, pieces })).sort(byName);
}

function byName(one: DocxPart, other: DocxPart): number {
  return one.name < other.name ? -1 : 1;
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
  const office = attribute(report.header.issuingBody.join(' '));
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ' +
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${attribute(report.documentTitle)}</dc:title>` +
    `<dc:subject>${attribute(report.documentSubject)}</dc:subject>` +
    `<dc:creator>${office}</dc:creator><dc:language>${LANGUAGE}</dc:language>` +
    `<cp:lastModifiedBy>${office}</cp:lastModifiedBy></cp:coreProperties>`
  );
}
