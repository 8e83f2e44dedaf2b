import { once } from 'node:events';
import type { ReportTableRow } from '../../shared/report/report.ts';

const PARTS: readonly (readonly [string, string])[] = [
  [
    '[Content_Types].xml',
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  ],
  [
    '_rels/.rels',
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  ],
];
const START =
  '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:tbl><w:tblPr><w:tblW w:w="14287" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid/>';
const END =
  '</w:tbl><w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr></w:body></w:document>';
const STEP = 64 * 1024;

/** The least work that still makes a Word file of these rows: no report, no style, no check. */
export async function leastWriter(rows: readonly ReportTableRow[]): Promise<Uint8Array> {
  const { crc32, createDeflateRaw, deflateRawSync } = await import('node:zlib');
  const deflate = createDeflateRaw();
  const output: Buffer[] = [];
  deflate.on('data', (chunk: Buffer) => output.push(chunk));
  let crc = 0;
  let size = 0;
  const write = async (text: string) => {
    const bytes = Buffer.from(text);
    crc = crc32(bytes, crc);
    size += bytes.length;
    if (!deflate.write(bytes)) await once(deflate, 'drain');
  };
  let text = START;
  for (const row of rows) {
    text += rowXml(row);
    if (text.length < STEP) continue;
    await write(text);
    text = '';
  }
  await write(text + END);
  deflate.end();
  await once(deflate, 'end');
  const small = PARTS.map(([name, content]) => {
    const bytes = Buffer.from(content);
    return { name, crc: crc32(bytes), size: bytes.length, packed: deflateRawSync(bytes) };
  });
  return archive([
    ...small,
    { name: 'word/document.xml', crc, size, packed: Buffer.concat(output) },
  ]);
}

function rowXml({ cells, wide }: ReportTableRow): string {
  let xml = '<w:tr><w:trPr><w:cantSplit/></w:trPr>';
  for (const cell of cells) {
    const span = wide ? '<w:gridSpan w:val="8"/>' : '';
    xml += `<w:tc><w:tcPr><w:tcW w:w="1786" w:type="dxa"/>${span}</w:tcPr><w:p><w:pPr><w:pStyle w:val="VBOTrai"/></w:pPr><w:r><w:t xml:space="preserve">${escaped(cell)}</w:t></w:r></w:p></w:tc>`;
  }
  return `${xml}</w:tr>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (one) => (one === '&' ? '&amp;' : one === '<' ? '&lt;' : '&gt;'));
}

interface Packed {
  readonly name: string;
  readonly crc: number;
  readonly size: number;
  readonly packed: Buffer;
}

function archive(files: readonly Packed[]): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, crc, size, packed } of files) {
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt16LE(0x21, 8);
    common.writeUInt32LE(crc, 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(size, 18);
    common.writeUInt16LE(name.length, 22);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    local.push(Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed);
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), common, rest, Buffer.from(name));
    at += 30 + name.length + packed.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...local, entries, end]);
}
