import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { docxFile } from '../../functions/docx-file.ts';
import { safeText } from '../../shared/report/docx/safe-text.ts';
import type { Report } from '../../shared/report/report.ts';
import { all, ReadDocx, textOf } from './render-docx-reading.ts';
import { aReport } from './render-docx-sample.ts';

/** One hostile text in every place where a report has room for one. */
function reportOf(text: string): Report {
  const table = {
    caption: text,
    columns: [{ widthMm: 10, align: 'left' as const }],
    header: [[{ text }]],
    rows: [{ cells: [text] }, { cells: [text], wide: true }, { cells: [text], bold: true }],
  };
  return aReport({
    documentTitle: text,
    documentSubject: text,
    mark: text,
    header: { superiorBody: text, issuingBody: [text], symbol: text, placeAndDate: text },
    documentType: text,
    subject: text,
    addressee: text,
    body: [
      { kind: 'heading', level: 1, number: text, text },
      { kind: 'paragraph', text },
      { kind: 'point', letter: text, text },
      { kind: 'table', table },
      { kind: 'paragraph', text },
    ],
    signature: { lines: [text], name: text },
    recipients: [text],
    annexes: [{ number: text, title: text, attachedTo: text, table }],
  });
}

async function read(report: Report): Promise<ReadDocx> {
  const docx = new ReadDocx(await docxFile(report));
  // Reading every part proves that it is well formed.
  for (const path of Object.keys(docx.parts)) docx.xml(path);
  return docx;
}

/** Breaking rules the reader does not see: only the layout puts a non-breaking space. */
const plain = (text: string) => text.replaceAll('\u00A0', ' ');

describe('text from a cell', () => {
  test('comes back as it was written, whatever it is', async () => {
    const nasty = fc.constantFrom(
      '\u0000',
      '\u0008',
      '\u001B',
      '\u0085',
      '\uFFFE',
      '\uFFFF',
      '\uD800',
      '\uDFFF',
      '\u202E',
      '\r',
      '\n',
      '\r\n',
      '\t',
      '\v',
      ']]>',
      '<',
      '&',
      '&amp;',
      '"',
      "'",
      '<!--',
      '<w:p/>',
      '<tableSlot-0/>',
      '$&',
      'e\u0302\u0323',
      'đ',
      '😀',
      '👨‍👩‍👧',
      'Phụ lục I',
      'CURRENT',
    );
    const parts = fc.array(fc.oneof(nasty, fc.string({ unit: 'binary' }), fc.lorem()));
    await fc.assert(
      fc.asyncProperty(parts, async (pieces) => {
        const raw = pieces.join('');
        const docx = await read(reportOf(raw));
        const expected = plain(safeText(raw));
        const texts = docx.paragraphs.map((paragraph) => plain(textOf(paragraph)));
        const exact = texts.filter((text) => text === expected).length;
        if (expected === '') return;
        // superior, issuer, place, type, subject, 2 prose, caption, 2 × 4 cells, signer × 2,
        // annex title and reference.
        expect(exact).toBe(20);
        for (const frame of ['Số:        /', 'Kính gửi: ', 'Phụ lục ', '- ']) {
          expect(texts.some((text) => text.startsWith(plain(`${frame}${expected}`)))).toBe(true);
        }
        expect(texts).toContain(`${expected}. ${expected}`);
        expect(texts).toContain(`${expected}) ${expected}`);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('is made safe once and for all: a second cleaning changes nothing', () => {
    const binary = fc
      .array(fc.integer({ min: 0, max: 0xffff }))
      .map((units) => String.fromCharCode(...units));
    fc.assert(
      fc.property(binary, (raw) => {
        const safe = safeText(raw);
        expect(safeText(safe)).toBe(safe);
        expect(safe.isWellFormed()).toBe(true);
        expect(safe).toBe(safe.normalize('NFC'));
      }),
    );
  });

  test('keeps every character of ordinary Vietnamese', () => {
    const text = 'Ủy ban nhân dân phường Hòa Bình; “06 rõ” – 85,5% (§ 2) … 11-CTr/ĐU €';
    expect(safeText(text)).toBe(text);
    expect(safeText(text.normalize('NFD'))).toBe(text);
  });

  test('is looked at only once when nothing in it has to be changed', () => {
    const letters = fc.string({
      unit: fc.integer({ min: 0x20, max: 0x2fff }).map((code) => String.fromCodePoint(code)),
    });
    fc.assert(
      fc.property(letters, (raw) => {
        // A character of another script makes every text take the long way.
        expect(`${safeText(raw)}ก`).toBe(safeText(`${raw}ก`));
      }),
      { numRuns: 2000 },
    );
  });

  test('loses what Word refuses to open', () => {
    expect(safeText('a\u0000b\u0007c\u001Fd\u007Fe\u009Ff\uFFFEg\uFFFFh\u{1FFFE}i')).toBe(
      'abcdefghi',
    );
    expect(safeText('đầu\uD800cuối')).toBe('đầu\uFFFDcuối');
    expect(safeText('phải\u202Etrái')).toBe('phảitrái');
  });

  test('has every kind of line end become a line break in Word', async () => {
    const raw = 'một\r\nhai\rba\nbốn\vnăm\u2028sáu';
    const docx = await read(aReport({ body: [{ kind: 'paragraph', text: raw }] }));
    const paragraph = docx.paragraph('một');
    expect(textOf(paragraph)).toBe('một\nhai\nba\nbốn\nnăm\nsáu');
    expect(all(paragraph, 'w:br')).toHaveLength(5);
    // Otherwise a justified line before a break is stretched to the margin.
    expect(all(docx.xml('word/settings.xml'), 'w:doNotExpandShiftReturn')).toHaveLength(1);
  });

  test('may be 50,000 characters long', async () => {
    const text = 'Kết quả đạt được. '.repeat(2778).trim();
    const docx = await read(reportOf(text));
    expect(docx.paragraphs.filter((p) => textOf(p) === text).length).toBe(20);
  });
});
