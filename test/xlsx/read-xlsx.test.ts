import { strToU8, Zip, ZipDeflate } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../shared/xlsx/read-xlsx.ts';
import { bookWith, partsOf, peoplesBook, relationshipsXml } from './peoples-book.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function rowsOf(sheet: string, changes: Record<string, string | undefined> = {}) {
  return readXlsx(bookWith(sheet, changes))[0]?.rows;
}

describe('reading a workbook', () => {
  it('lists the tabs in the order people see them, hidden ones too', () => {
    expect(readXlsx(peoplesBook()).map(({ title }) => title)).toEqual(['Khác', 'Nhiệm vụ']);
  });

  it('reads texts, numbers, truths, errors and formulas with the values beside them', () => {
    expect(readXlsx(peoplesBook())[1]).toEqual({
      title: 'Nhiệm vụ',
      rows: [
        ['Chương trình'],
        ['Mã', 'Nội dung', null, null, null, 'Ghi chú'],
        ['NV-1', 'Rà soát hồ sơ A&B', 46054, null, null, { formula: 'C3+1', value: 46055 }],
        ['NV-2', null, null, null, { formula: 'C4*2', value: 0 }, { error: '#DIV/0!' }],
        ['NV-3', null, 0.85, null, { formula: 'C5*2', value: 1.7 }, true],
      ],
      merges: [{ firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 2 }],
    });
  });

  it('puts rows and cells without an address where they stand', () => {
    const rows = rowsOf(
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r="3"><c r="C3"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row></sheetData>',
    );
    expect(rows).toEqual([[1, 2], [], [null, null, 3, 4], [5]]);
  });

  it('reads a file whose tags all carry a prefix', () => {
    const bytes = bookWith(
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>trong ô</x:t></x:is></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B2"/></x:mergeCells></x:worksheet>`.replace(
        '<x:worksheet',
        '<!-- <worksheet --><x:worksheet',
      ),
      {
        'xl/workbook.xml': `<x:workbook xmlns:x="${MAIN}" xmlns:rel="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><x:sheets><x:sheet name="S" sheetId="1" rel:id="rId1"/></x:sheets></x:workbook>`,
        'xl/_rels/workbook.xml.rels': relationshipsXml(
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId2', 'sharedStrings', 'sharedStrings.xml'],
        ),
        'xl/sharedStrings.xml': `<x:sst xmlns:x="${MAIN}"><x:si><x:t>chung</x:t></x:si></x:sst>`,
      },
    );
    expect(readXlsx(bytes)[0]).toEqual({
      title: 'S',
      rows: [['chung', 'trong ô']],
      merges: [{ firstRow: 1, lastRow: 2, firstColumn: 1, lastColumn: 2 }],
    });
  });

  it('reads strict files with their ISO dates', () => {
    const bytes = bookWith(
      '<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"><sheetData><row r="1"><c r="A1" t="d"><v>2026-02-01T12:00:00</v></c><c r="B1" t="d"><v>2026-02-01</v></c></row></sheetData></worksheet>',
      {
        '_rels/.rels': relationshipsXml([
          'rId1',
          'http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument',
          'xl/workbook.xml',
        ]),
        'xl/_rels/workbook.xml.rels': relationshipsXml([
          'rId1',
          'http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet',
          'worksheets/sheet1.xml',
        ]),
      },
    );
    expect(readXlsx(bytes)[0]?.rows).toEqual([[46054.5, 46054]]);
  });

  it('counts dates from 1899-12-30 even in a workbook that counts from 1904', () => {
    const bytes = peoplesBook({
      'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="1"/><sheets><sheet name="N" sheetId="3" r:id="rId1"/></sheets></workbook>`,
    });
    const rows = readXlsx(bytes)[0]?.rows ?? [];
    expect([rows[2]?.[2], rows[4]?.[2]]).toEqual([46054 + 1462, 0.85]);
  });

  it('understands entities, CDATA, escapes and spaces that count', () => {
    const rows = rowsOf(
      '<sheetData><row r="1">' +
        '<c r="A1" t="inlineStr"><is><t>&lt;a&gt; &#272;&#x1ED1;c</t></is></c>' +
        '<c r="B1" t="inlineStr"><is><t><![CDATA[<b> & c]]></t></is></c>' +
        '<c r="C1" t="inlineStr"><is><t xml:space="preserve"> a\r\nb </t></is></c>' +
        '<c r="D1" t="inlineStr"><is><t> a </t></is></c>' +
        '<c r="E1" t="str"><f>"x"</f><v>_x000D__x005F_x0041_</v></c>' +
        '<c r="F1" t="str"><v>1<!-- c -->2</v></c>' +
        '</row></sheetData>',
    );
    expect(rows).toEqual([
      ['<a> Đốc', '<b> & c', ' a\nb ', 'a', { formula: '"x"', value: '\r_x0041_' }, '12'],
    ]);
  });

  it('leaves out what is empty at the end of rows and of the tab', () => {
    const rows = rowsOf(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"/><c r="C1" t="inlineStr"><is><t></t></is></c><c r="D1"><v></v></c></row><row r="9"><c r="A9" s="1"/></row></sheetData>',
    );
    expect(rows).toEqual([[1]]);
  });

  it('keeps numbers no machine can hold as the text they were written as', () => {
    const rows = rowsOf(
      '<sheetData><row r="1"><c r="A1"><v>1e309</v></c><c r="B1"><v>-1.5E-3</v></c><c r="C1"><v>12345678901234567890</v></c><c r="D1" t="n"><v>-0</v></c></row></sheetData>',
    );
    expect(rows).toEqual([['1e309', -0.0015, 12345678901234567000, -0]]);
  });

  it('gives array formulas, and the formula of each cell that shares one', () => {
    const rows = rowsOf(
      '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>1</v></c><c r="B1"><f t="shared" si="4" ref="B1:B2">SUM($A1:A$1,"A1",Tờ!C1,\'A1 x\'!C1,LOG10(A1),T[A1])</f><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2"><f t="shared" si="4"/><v>4</v></c></row></sheetData>',
    );
    expect(rows).toEqual([
      [
        { formula: 'B1:B2*2', value: 1 },
        { formula: 'SUM($A1:A$1,"A1",Tờ!C1,\'A1 x\'!C1,LOG10(A1),T[A1])', value: 2 },
      ],
      [3, { formula: 'SUM($A2:A$1,"A1",Tờ!C2,\'A1 x\'!C2,LOG10(A2),T[A1])', value: 4 }],
    ]);
  });

  it('opens archives written as a stream, and those with 64-bit sizes', () => {
    const bytes = peoplesBook();
    for (const variant of [streamed(bytes), wide(bytes)]) {
      expect(readXlsx(variant)).toEqual(readXlsx(bytes));
    }
  });
});

/** The archive with sizes after each file instead of before it. */
function streamed(bytes: Uint8Array): Uint8Array {
  const files: Uint8Array[] = [];
  const zip = new Zip((_, data) => files.push(data));
  for (const [name, text] of Object.entries(partsOf(bytes))) {
    const file = new ZipDeflate(name);
    zip.add(file);
    file.push(strToU8(text), true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(files));
}

/** The archive with a zip64 directory, as some programs write it whatever the size. */
function wide(bytes: Uint8Array): Uint8Array {
  const end = new DataView(bytes.buffer, bytes.length - 22);
  const directory = new DataView(new ArrayBuffer(56 + 20));
  directory.setUint32(0, 0x06064b50, true);
  directory.setBigUint64(32, BigInt(end.getUint16(10, true)), true);
  directory.setBigUint64(48, BigInt(end.getUint32(16, true)), true);
  directory.setUint32(56, 0x07064b50, true);
  directory.setBigUint64(64, BigInt(bytes.length - 22), true);
  const tail = bytes.slice(-22);
  new DataView(tail.buffer).setUint32(16, 0xffffffff, true);
  return Buffer.concat([bytes.subarray(0, -22), new Uint8Array(directory.buffer), tail]);
}
