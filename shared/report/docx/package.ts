import type { Document } from 'docx';
import type { Report, ReportChart } from '../report.ts';
import { chartId } from './chart-frame.ts';
import { chartXml } from './chart-xml.ts';
import { coreProperties } from './core-properties.ts';
import { LANGUAGE } from './decree-30.ts';
import { describedXml } from './described-xml.ts';
import type { DocxPart } from './docx-part.ts';
import { stylesXml } from './styles-xml.ts';
import type { TableSlots } from './table-slots.ts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OPC = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A part of the package, how others find it, and of what kind it is. */
interface Part extends DocxPart {
  readonly contentType: string;
  /** Which part names this one, under which id, as what. */
  readonly relation: {
    readonly from: 'package' | 'document';
    readonly id: string;
    readonly type: string;
  };
}

/**
 * The parts of the final file, the tables still to be written: only what a report needs, always in
 * the same order. The same report must give the same bytes, or a repeated run could not tell an
 * unchanged report from a new one.
 */
export function docxParts(
  frame: Document,
  report: Report,
  { tables, charts }: { readonly tables: TableSlots; readonly charts: readonly ReportChart[] },
): readonly DocxPart[] {
  const documentXml = sectionBreaksStyled(describedXml(frame, frame.Document));
  const parts: readonly Part[] = [
    {
      name: 'word/document.xml',
      pieces: tables.fill(documentXml),
      contentType: `${WORD}.document.main+xml`,
      relation: { from: 'package', id: 'rId1', type: `${OFFICE}/relationships/officeDocument` },
    },
    {
      name: 'docProps/core.xml',
      pieces: [DECLARATION, coreProperties(report)],
      contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
      relation: {
        from: 'package',
        id: 'rId2',
        type: `${OPC}/relationships/metadata/core-properties`,
      },
    },
    ofDocument('styles', stylesXml()),
    ofDocument('settings', settingsXml()),
    ...headers(frame),
    ...charts.map(chartPart),
  ];
  return [
    contentTypes(parts),
    relationships('package', parts),
    relationships('document', parts),
    ...parts,
  ];
}

function ofDocument(kind: 'styles' | 'settings', xml: string): Part {
  return documentPart(kind, kind, `${kind}Id`, xml);
}

/** `docx` has already named each header in the section that uses it. */
function headers(frame: Document): readonly Part[] {
  return frame.Headers.map((header, index) =>
    documentPart(
      'header',
      `header${index + 1}`,
      `rId${header.View.ReferenceId}`,
      describedXml(frame, header),
    ),
  );
}

function chartPart(chart: ReportChart, index: number): Part {
  return {
    name: `word/charts/chart${index + 1}.xml`,
    pieces: [chartXml(chart)],
    contentType: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
    relation: {
      from: 'document',
      id: chartId(index + 1),
      type: `${OFFICE}/relationships/chart`,
    },
  };
}

function documentPart(kind: string, fileName: string, id: string, xml: string): Part {
  return {
    name: `word/${fileName}.xml`,
    pieces: [xml],
    contentType: `${WORD}.${kind}+xml`,
    relation: { from: 'document', id, type: `${OFFICE}/relationships/${kind}` },
  };
}

function contentTypes(parts: readonly Part[]): DocxPart {
  const overrides = parts.map(
    ({ name, contentType }) => `<Override PartName="/${name}" ContentType="${contentType}"/>`,
  );
  const relations = 'application/vnd.openxmlformats-package.relationships+xml';
  return {
    name: '[Content_Types].xml',
    pieces: [
      `${DECLARATION}<Types xmlns="${OPC}/content-types">`,
      `<Default Extension="rels" ContentType="${relations}"/>`,
      ...overrides,
      '</Types>',
    ],
  };
}

/** Where the package, or its document, finds what belongs to it; targets are relative. */
function relationships(from: Part['relation']['from'], parts: readonly Part[]): DocxPart {
  const own = parts.filter(({ relation }) => relation.from === from);
  const target = (name: string) => (from === 'document' ? name.replace('word/', '') : name);
  const lines = own.map(
    ({ name, relation: { id, type } }) =>
      `<Relationship Id="${id}" Type="${type}" Target="${target(name)}"/>`,
  );
  return {
    name: from === 'document' ? 'word/_rels/document.xml.rels' : '_rels/.rels',
    pieces: [
      `${DECLARATION}<Relationships xmlns="${OPC}/relationships">`,
      ...lines,
      '</Relationships>',
    ],
  };
}

/** `docx` ends a section with an unstyled paragraph, which at 14 pt can make a page of its own. */
function sectionBreaksStyled(documentXml: string): string {
  return documentXml.replaceAll(
    '<w:p><w:pPr><w:sectPr>',
    '<w:p><w:pPr><w:pStyle w:val="VBNgatPhan"/><w:sectPr>',
  );
}

/**
 * Word 2013 and later; a line that ends in a line break is not stretched to the margin; the
 * language, for spelling and for screen readers.
 */
function settingsXml(): string {
  return (
    `${DECLARATION}<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">` +
    '<w:defaultTabStop w:val="720"/><w:compat><w:doNotExpandShiftReturn/>' +
    '<w:compatSetting w:name="compatibilityMode" ' +
    'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
    `<w:themeFontLang w:val="${LANGUAGE}"/></w:settings>`
  );
}
