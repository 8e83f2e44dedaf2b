import { strToU8, zipSync } from 'fflate';
import type { ReportTableRow } from '../../shared/report/report.ts';

const COLUMNS = [1, 2, 3, 4, 5, 6, 7, 8];

type Record8 = Readonly<Record<string, string>>;

function records(rows: readonly ReportTableRow[]): readonly Record8[] {
  return rows.map(({ cells }) =>
    Object.fromEntries(COLUMNS.map((column) => [`c${column}`, cells[column - 1] ?? ''])),
  );
}

/** A Word file with one table, whose rows are templates. */
function template(rowsXml: string): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:tbl><w:tblPr><w:tblW w:w="14287" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid/>${rowsXml}</w:tbl><w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr></w:body></w:document>`,
    ),
  });
}

function rowOf(textOf: (column: number) => string): string {
  const cells = COLUMNS.map(
    (column) =>
      `<w:tc><w:tcPr><w:tcW w:w="1786" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="VBOTrai"/></w:pPr><w:r><w:t xml:space="preserve">${textOf(column)}</w:t></w:r></w:p></w:tc>`,
  );
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr>`;
}

export async function docxtemplater(rows: readonly ReportTableRow[]): Promise<Uint8Array> {
  const [{ default: Templater }, { default: PizZip }] = await Promise.all([
    load('docxtemplater'),
    load('pizzip'),
  ]);
  const last = COLUMNS.length;
  const row = rowOf((column) => {
    const start = column === 1 ? '{#rows}' : '';
    return `${start}{c${column}}${column === last ? '{/rows}' : ''}`;
  });
  const document = new Templater(new PizZip(template(row)));
  document.render({ rows: records(rows) });
  return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
}

export async function carbone(rows: readonly ReportTableRow[]): Promise<Uint8Array> {
  const { default: engine } = await load('carbone');
  const { mkdtemp, rm, writeFile } = await import('node:fs/promises');
  const { tmpdir } = await import('node:os');
  const { join } = await import('node:path');
  const folder = await mkdtemp(join(tmpdir(), 'don-doc-carbone-'));
  const path = join(folder, 'template.docx');
  const twoRows = ['i', 'i+1'].map((at) => rowOf((column) => `{d[${at}].c${column}}`));
  await writeFile(path, template(twoRows.join('')));
  const bytes = await new Promise<Uint8Array>((resolve, reject) => {
    engine.render(path, records(rows), (error: Error | null, result: Uint8Array) =>
      error ? reject(error) : resolve(result),
    );
  });
  await rm(folder, { recursive: true });
  return bytes;
}

/** The package as it comes: an object for every cell. */
export async function docxPackage(rows: readonly ReportTableRow[]): Promise<Uint8Array> {
  const { Document, Packer, Paragraph, Table, TableCell, TableRow } = await import('docx');
  const cellOf = (text: string) =>
    new TableCell({
      width: { size: 1786, type: 'dxa' },
      children: [new Paragraph({ style: 'VBOTrai', text })],
    });
  const table = new Table({
    rows: rows.map(
      ({ cells }) =>
        new TableRow({
          cantSplit: true,
          children: COLUMNS.map((column) => cellOf(cells[column - 1] ?? '')),
        }),
    ),
  });
  return new Uint8Array(
    await Packer.toArrayBuffer(new Document({ sections: [{ children: [table] }] })),
  );
}

/** Loaded by name: they are not there for whoever only builds or tests the product. */
// biome-ignore lint/suspicious/noExplicitAny: peers without types of ours.
function load(name: string): Promise<any> {
  return import(name);
}
