import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createXlsx } from '../../shared/xlsx/create-xlsx.ts';
import { readXlsx } from '../../shared/xlsx/read-xlsx.ts';
import { UnreadableWorkbook } from '../../shared/xlsx/unreadable-workbook.ts';
import { updateXlsx } from '../../shared/xlsx/update-xlsx.ts';
import { aFullSheet, anUpdate, aPlainSheet, LOOK, PROPERTIES, UNITS } from './builders.ts';
import { bookWith, partsOf, peoplesBook, relationshipsXml, zipOf } from './peoples-book.ts';

function reasonOf(bytes: Uint8Array): string {
  try {
    readXlsx(bytes);
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return error.reason;
    throw error;
  }
  return 'readable';
}

const BOOK = createXlsx([aFullSheet(), UNITS], LOOK, PROPERTIES);

/** Changes one field of the directory entry of a file. */
function lie(bytes: Uint8Array, name: string, field: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 46; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    const found = new TextDecoder().decode(copy.subarray(at + 46, at + 46 + length));
    if (found === name) view.setUint32(at + field, value, true);
  }
  return copy;
}

describe('files that are no readable workbook', () => {
  it.each([
    ['nothing at all', new Uint8Array(), 'empty'],
    ['a text file', strToU8('Mã,Nội dung\n1,2\n'), 'not-a-workbook'],
    ['a PDF', strToU8('%PDF-1.7\n%âãÏÓ'), 'not-a-workbook'],
    ['two bytes', strToU8('PK'), 'damaged'],
    ['an old .xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(600)]), 'old-xls'],
    [
      'a workbook with a password',
      Uint8Array.from([
        ...[0xd0, 0xcf, 0x11, 0xe0],
        ...new Uint8Array(512),
        ...[...'EncryptedPackage'].flatMap((c) => [c.charCodeAt(0), 0]),
      ]),
      'encrypted',
    ],
    [
      'a Word document',
      zipOf({
        '_rels/.rels': relationshipsXml(['rId1', 'officeDocument', 'word/document.xml']),
        'word/document.xml': '<w:document xmlns:w="urn:w"><w:body/></w:document>',
      }),
      'not-a-workbook',
    ],
    ['any zip archive', zipOf({ 'a.txt': 'a' }), 'not-a-workbook'],
    [
      'an .ods',
      zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }),
      'unsupported',
    ],
    [
      'an .xlsb',
      zipOf({
        '_rels/.rels': relationshipsXml(['rId1', 'officeDocument', 'xl/workbook.bin']),
        'xl/workbook.bin': '',
      }),
      'unsupported',
    ],
  ])('says what %s is', (_, bytes, reason) => {
    expect(reasonOf(bytes)).toBe(reason);
  });

  it.each(Array.from({ length: 19 }, (_, index) => index + 1))(
    'calls a file cut off after %i twentieths damaged',
    (part) => {
      expect(reasonOf(BOOK.subarray(0, Math.floor((BOOK.length * part) / 20)))).toBe('damaged');
    },
  );

  it('notices a single changed byte in a file of the archive', () => {
    const reasons = new Set<string>();
    for (let at = 60; at < BOOK.length / 2; at += 37) {
      const copy = BOOK.slice();
      copy[at] = (copy[at] ?? 0) ^ 0x10;
      const reason = reasonOf(copy);
      // Bytes of parts that a reader does not need (properties, styles) may differ.
      reasons.add(reason);
    }
    expect([...reasons].filter((one) => !/readable|damaged|not-a|too-large/.test(one))).toEqual([]);
    expect(reasons).toContain('damaged');
  });

  it('notices a wrong checksum', () => {
    expect(reasonOf(lie(BOOK, 'xl/worksheets/sheet1.xml', 16, 123))).toBe('damaged');
  });

  it.each([
    ['cut off within a row', '<sheetData><row r="1"><c r="A1"><v>1</v></c>'],
    ['closed in the wrong order', '<sheetData><row r="1"></sheetData></row>'],
    [
      'with a bare ampersand',
      '<sheetData><row r="1"><c r="A1" t="str"><v>a & b</v></c></row></sheetData>',
    ],
    ['with a wrong row number', '<sheetData><row r="0"/></sheetData>'],
    [
      'with an unknown text',
      '<sheetData><row r="1"><c r="A1" t="s"><v>7</v></c></row></sheetData>',
    ],
    [
      'with an address without letters',
      '<sheetData><row r="1"><c r="11"><v>7</v></c></row></sheetData>',
    ],
  ])('calls XML %s damaged', (_, xml) => {
    expect(
      reasonOf(
        bookWith(
          `<worksheet>${xml}</worksheet>`.replace(
            /<\/worksheet>$/,
            xml.endsWith('</c>') ? '' : '</worksheet>',
          ),
        ),
      ),
    ).toBe('damaged');
  });
});

describe('files made to harm', { timeout: 30_000 }, () => {
  it('refuses a bomb by what it declares, before unpacking it', () => {
    const zeros = new Uint8Array(40 * 1024 * 1024);
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': zeros }, { level: 9 });
    expect(bomb.length).toBeLessThan(200_000);
    expect(reasonOf(bomb)).toBe('too-large');
  });

  it('refuses a bomb that understates its size', () => {
    const big = `<sheetData>${'<row/>'.repeat(300_000)}</sheetData>`;
    expect(reasonOf(lie(bookWith(big), 'xl/worksheets/sheet1.xml', 24, 1000))).toBe('too-large');
  });

  it('refuses files that share their bytes', () => {
    const bytes = zipOf({ 'a.xml': 'x'.repeat(50), 'b.xml': 'x'.repeat(50) });
    expect(reasonOf(lie(bytes, 'b.xml', 42, 0))).toBe('too-large');
  });

  it('refuses a document type, and so every entity it could define', () => {
    const laughs =
      '<?xml version="1.0"?><!DOCTYPE worksheet [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&b;</v></c></row></sheetData></worksheet>';
    const outside =
      '<!DOCTYPE worksheet [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet><sheetData/></worksheet>';
    expect(reasonOf(bookWith(laughs))).toBe('damaged');
    expect(reasonOf(bookWith(outside))).toBe('damaged');
    expect(
      reasonOf(
        bookWith('<sheetData><row r="1"><c r="A1" t="str"><v>&xxe;</v></c></row></sheetData>'),
      ),
    ).toBe('damaged');
  });

  it.each([
    ['rows', '<sheetData><row r="1048577"/></sheetData>'],
    ['columns', '<sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData>'],
    [
      'gaps',
      `<sheetData>${Array.from({ length: 700 }, (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`).join('')}</sheetData>`,
    ],
  ])('refuses too many %s', (_, xml) => {
    expect(reasonOf(bookWith(xml))).toBe('too-large');
  });

  it('is not misled by a file name that leaves the archive', () => {
    const bytes = bookWith('<sheetData/>', { '../../etc/passwd': 'x' });
    expect(reasonOf(bytes)).toBe('readable');
  });

  it('refuses two files of one name', () => {
    expect(reasonOf(zipOf({ 'a.xml': '1', 'A.xml': '2' }))).toBe('damaged');
  });

  it('never turns a text into a formula', () => {
    const texts = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', "'=1", '＝1+1'];
    const bytes = createXlsx([aPlainSheet('S', [texts])], LOOK, PROPERTIES);
    expect(readXlsx(bytes)[0]?.rows).toEqual([texts]);
  });

  it('drops characters that XML forbids and cuts texts at the limit of Excel', () => {
    const codes = [...Array(32).keys(), 0x7f, 0x85, 0xfffe, 0xffff, 0xd800, 0xdfff];
    const text = `a${codes.map((code) => String.fromCharCode(code)).join('b')}c`;
    const bytes = createXlsx([aPlainSheet('S', [[text, 'x'.repeat(50_000)]])], LOOK, PROPERTIES);
    const row = readXlsx(bytes)[0]?.rows[0] ?? [];
    const kept = ['\t', '\n', '\r', '\u007f', '\u0085'];
    expect(row[0]).toBe(text.replace(/[^\w\t\n\r\u007f\u0085]/g, ''));
    expect(kept.every((one) => String(row[0]).includes(one))).toBe(true);
    expect(row[1]).toHaveLength(32_767);
    // Excel's own way to keep a carriage return.
    expect(partsOf(bytes)['xl/worksheets/sheet1.xml']).toContain('_x000D_');
  });

  it('never cuts a character in half at the limit', () => {
    const bytes = createXlsx([aPlainSheet('S', [[`${'x'.repeat(32_766)}😀`]])], LOOK, PROPERTIES);
    expect(readXlsx(bytes)[0]?.rows[0]?.[0]).toBe('x'.repeat(32_766));
  });

  it('keeps a text that looks like an escape', () => {
    const texts = ['_x0041_', '_x005F_x0041_', '__x0041__', ']]>', '&amp;', '__proto__'];
    const bytes = createXlsx([aPlainSheet('S', [texts])], LOOK, PROPERTIES);
    expect(readXlsx(bytes)[0]?.rows).toEqual([texts]);
  });

  it('links to https: and mailto: only', () => {
    for (const link of ['javascript:alert(1)', 'file:///etc/passwd', 'http://a.vn', 'ftp://a']) {
      const sheet = { title: 'S', columns: [], rows: [{ cells: [{ value: 'x', link }] }] };
      expect(() => createXlsx([sheet], LOOK, PROPERTIES)).toThrow(RangeError);
    }
  });

  it('refuses to change what it refuses to read', () => {
    const update = anUpdate({ replaceSheets: [UNITS] });
    expect(() => updateXlsx(peoplesBook().subarray(0, 900), update, LOOK)).toThrow(
      UnreadableWorkbook,
    );
  });
});

describe('XML that two readers would understand differently', () => {
  it.each([
    ['joined attributes', '<row r="5"r="6"'],
    ['an attribute given twice', '<row r="5" r="6"'],
  ])('is refused rather than changed: %s', (_, spoilt) => {
    const name = 'xl/worksheets/sheet1.xml';
    const book = peoplesBook();
    const sheet = partsOf(book)[name] ?? '';
    const bytes = zipOf({ ...partsOf(book), [name]: sheet.replace('<row r="5"', spoilt) });
    expect(() =>
      updateXlsx(
        bytes,
        anUpdate({
          replaceSheets: [aPlainSheet('Lỗi', [['a']])],
          formulas: [{ sheet: 'Nhiệm vụ', row: 6, column: 7, formula: '1', value: 'x' }],
        }),
        LOOK,
      ),
    ).toThrow(UnreadableWorkbook);
  });
});
