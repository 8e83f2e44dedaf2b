import { beforeAll, describe, expect, test } from 'vitest';
import { docxFile } from '../../functions/docx-file.ts';
import { all, at, children, type Element, ReadDocx, textOf, value } from './render-docx-reading.ts';
import { aReport } from './render-docx-sample.ts';

const QUOC_HIEU = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const TIEU_NGU = 'Độc lập - Tự do - Hạnh phúc';
const mm = (millimetres: number) => (millimetres * 1440) / 25.4;

let docx: ReadDocx;
beforeAll(async () => {
  docx = new ReadDocx(await docxFile(aReport()));
});

const lookOf = (start: string) => docx.look(docx.paragraph(start));

/** The paragraph after this one in the same cell or body: where a rule is drawn. */
function ruleAfter(start: string): { length: number; centred: boolean } {
  const paragraph = docx.paragraph(start);
  const holder = [docx.body, ...all(docx.body, 'w:tc')].find((e) => e.children.includes(paragraph));
  const rule = holder?.children[holder.children.indexOf(paragraph) + 1] as Element;
  expect(textOf(rule)).toBe('');
  const style = docx.styles.find((s) => value(s, 'w:styleId') === docx.look(rule).style);
  expect(value(at(style, 'w:pPr', 'w:pBdr', 'w:bottom'))).toBe('single');
  const indent = at(rule, 'w:pPr', 'w:ind');
  const [left, right] = [Number(value(indent, 'w:left')), Number(value(indent, 'w:right'))];
  const width =
    holder?.tag === 'w:tc' ? Number(value(at(holder, 'w:tcPr', 'w:tcW'), 'w:w')) : mm(165);
  return { length: width - left - right, centred: left === right };
}

describe('the page', () => {
  test('is A4 with 20 mm above and below, 30 mm left and 15 mm right', () => {
    const section = docx.sections[0];
    const size = at(section, 'w:pgSz')?.attributes;
    const margin = at(section, 'w:pgMar')?.attributes;
    expect(size).toMatchObject({ 'w:w': '11906', 'w:h': '16838', 'w:orient': 'portrait' });
    for (const [side, millimetres] of Object.entries({
      top: 20,
      bottom: 20,
      left: 30,
      right: 15,
    })) {
      expect(Math.abs(Number(margin?.[`w:${side}`]) - mm(millimetres))).toBeLessThan(1);
    }
  });

  test('is set in black Times New Roman for every script, in Vietnamese', () => {
    const defaults = at(docx.xml('word/styles.xml'), 'w:docDefaults', 'w:rPrDefault', 'w:rPr');
    const fonts = Object.values(at(defaults, 'w:rFonts')?.attributes ?? {});
    expect(fonts).toEqual(Array(4).fill('Times New Roman'));
    expect(value(at(defaults, 'w:lang'))).toBe('vi-VN');
    expect(value(at(docx.xml('word/settings.xml'), 'w:themeFontLang'))).toBe('vi-VN');
    const everything = [docx.document, docx.xml('word/styles.xml')];
    expect(everything.flatMap((part) => all(part, 'w:color'))).toEqual([]);
    expect(all(docx.document, 'w:rFonts')).toEqual([]);
  });

  test('hides the number on the first page and counts every annex from 1', () => {
    expect(docx.sections).toHaveLength(3);
    for (const section of docx.sections) {
      // Present and not switched off.
      expect(at(section, 'w:titlePg')?.attributes).toEqual({});
      expect(value(at(section, 'w:pgNumType'), 'w:start')).toBe('1');
    }
    expect(headerOf('first').fields).toEqual([]);
  });

  test('prints the number upright at 14 pt in the middle of the top margin', () => {
    const header = headerOf('default');
    expect(header.fields).toEqual(['PAGE']);
    const look = docx.look(header.paragraphs.at(-1) as Element);
    expect(look).toMatchObject({ size: 14, align: 'center', italic: false, bold: false });
  });

  test('carries the mark small and at the right above the number on every page', async () => {
    for (const type of ['first', 'default']) {
      const [mark] = headerOf(type).paragraphs;
      expect(textOf(mark as Element)).toContain('DỮ LIỆU MẪU');
      expect(docx.look(mark as Element)).toMatchObject({ size: 10, italic: true, align: 'right' });
    }
    const unmarked = new ReadDocx(await docxFile(aReport({ mark: null })));
    expect(textOf(headerOf('default', unmarked).element)).toBe('');
  });

  test('has annexes take the headers over from the report', () => {
    const [main, ...annexes] = docx.sections.map((s) => children(s, 'w:headerReference').length);
    expect([main, ...annexes]).toEqual([2, 0, 0]);
  });
});

function headerOf(type: string, from = docx) {
  const reference = children(from.sections[0] as Element, 'w:headerReference').find(
    (candidate) => value(candidate, 'w:type') === type,
  );
  const relations = children(from.xml('word/_rels/document.xml.rels'), 'Relationship');
  const target = relations.find((r) => value(r, 'Id') === value(reference, 'r:id'));
  const element = from.xml(`word/${value(target, 'Target')}`);
  const fields = all(element, 'w:instrText').map((field) => String(field.children[0]).trim());
  return { element, paragraphs: children(element, 'w:p'), fields };
}

describe('the head of the report', () => {
  test('prints the national name on one line in bold capitals of 12 pt', () => {
    expect(textOf(docx.paragraph(QUOC_HIEU))).toBe(QUOC_HIEU);
    expect(lookOf(QUOC_HIEU)).toMatchObject({
      size: 12,
      bold: true,
      italic: false,
      align: 'center',
    });
    // 88,3 mm, measured in Times New Roman.
    const cell = all(docx.body, 'w:tc').find((tc) => textOf(tc).startsWith(QUOC_HIEU));
    expect(Number(value(at(cell, 'w:tcPr', 'w:tcW'), 'w:w'))).toBeGreaterThan(mm(92));
  });

  test('prints the motto in bold 13 pt over a rule as long as its text', () => {
    expect(lookOf(TIEU_NGU)).toMatchObject({ size: 13, bold: true, line: 240, align: 'center' });
    const { length, centred } = ruleAfter(TIEU_NGU);
    expect(centred).toBe(true);
    expect(Math.abs(length - mm(55.9))).toBeLessThan(mm(0.5));
  });

  test('prints the superior body plain and the issuing body bold, both 12 pt', () => {
    expect(lookOf('UBND PHƯỜNG HÒA BÌNH')).toMatchObject({
      size: 12,
      bold: false,
      align: 'center',
    });
    expect(lookOf('VĂN PHÒNG HĐND')).toMatchObject({ size: 12, bold: true, align: 'center' });
  });

  test('draws a rule of a third to a half of the issuing body beneath it', () => {
    const { length, centred } = ruleAfter('VĂN PHÒNG HĐND VÀ UBND');
    const text = mm(64.5) * (12 / 13);
    expect(centred).toBe(true);
    expect(length / text).toBeGreaterThan(1 / 3);
    expect(length / text).toBeLessThan(1 / 2);
  });

  test('leaves the superior body out for the People’s Committee and prints both lines bold', async () => {
    const issuingBody = ['ỦY BAN NHÂN DÂN', 'PHƯỜNG HÒA BÌNH'];
    const header = { ...aReport().header, superiorBody: null, issuingBody };
    const ward = new ReadDocx(await docxFile(aReport({ header })));
    const first = all(ward.body, 'w:tc')[0] as Element;
    const [one, two, rule] = children(first, 'w:p') as [Element, Element, Element];
    expect([textOf(one), textOf(two), textOf(rule)]).toEqual([...issuingBody, '']);
    expect([ward.look(one).bold, ward.look(two).bold]).toEqual([true, true]);
  });

  test('puts the number with its blank and the date on one line', () => {
    const row = children(docx.tables[0] as Element, 'w:tr')[1] as Element;
    expect(all(row, 'w:p').map(textOf)).toEqual([
      'Số:        /BC-VP',
      'Hòa Bình, ngày      tháng      năm 2026',
    ]);
    expect(lookOf('Số:')).toMatchObject({ size: 13, italic: false, align: 'center' });
    expect(lookOf('Hòa Bình, ngày')).toMatchObject({ size: 13, italic: true, align: 'center' });
    expect(lookOf('Số:').before).toBe(lookOf('Hòa Bình, ngày').before);
  });

  test('prints the type and the subject centred in bold 14 pt', () => {
    expect(lookOf('BÁO CÁO')).toMatchObject({ size: 14, bold: true, align: 'center' });
    expect(lookOf('Kết quả thực hiện')).toMatchObject({ size: 14, bold: true, align: 'center' });
  });

  test('draws a rule of a third to a half of the line beneath the subject', async () => {
    const wrapped = ruleAfter('Kết quả thực hiện');
    expect(wrapped.centred).toBe(true);
    expect(wrapped.length / mm(165)).toBeGreaterThan(1 / 3);
    expect(wrapped.length / mm(165)).toBeLessThan(1 / 2);
  });

  test('names one addressee on the line of “Kính gửi:”, without an end mark', () => {
    const text = 'Kính gửi: Ủy ban nhân dân phường Hòa Bình';
    expect(textOf(docx.paragraph('Kính gửi'))).toBe(text);
    expect(lookOf('Kính gửi')).toMatchObject({ size: 14, bold: false, align: 'center' });
  });

  test('prints no “Kính gửi:” in a report that is addressed to nobody', async () => {
    const general = new ReadDocx(await docxFile(aReport({ addressee: null })));
    expect(general.paragraphs.map(textOf).join('\n')).not.toContain('Kính gửi');
  });
});

describe('the body', () => {
  test('is justified at 14 pt with an indent of 12,7 mm and at least 6 pt between paragraphs', () => {
    for (const start of ['Thực hiện nhiệm vụ được giao', 'a) Về', 'Trên đây là']) {
      const look = lookOf(start);
      expect(look).toMatchObject({ size: 14, align: 'both', firstLine: 720, bold: false });
      expect(look.before + look.after).toBeGreaterThanOrEqual(120);
      expect(look.line).toBeGreaterThanOrEqual(240);
      expect(look.line).toBeLessThanOrEqual(360);
    }
  });

  test('has real headings that the navigation pane lists', () => {
    expect(lookOf('I. CÔNG TÁC')).toMatchObject({ style: 'Heading1', bold: true, size: 14 });
    expect(lookOf('I. CÔNG TÁC')).toMatchObject({ outlineLevel: 0, keepNext: true });
    expect(lookOf('1. Kết quả chung')).toMatchObject({ style: 'Heading2', bold: true, size: 14 });
    expect(lookOf('1. Kết quả chung')).toMatchObject({ outlineLevel: 1, keepNext: true });
    expect(lookOf('Phụ lục I').outlineLevel).toBe(0);
    const names = docx.styles.map((style) => value(at(style, 'w:name')));
    expect(names).toEqual(expect.arrayContaining(['heading 1', 'heading 2', 'caption']));
  });

  test('never breaks “Phụ lục II” or “Bảng 1” and leaves hyphens to the search', () => {
    const text = docx.paragraphs.map(textOf).join('\n');
    expect(text).toContain('(chi tiết tại Phụ lục\u00A0II)');
    expect(text).toContain('(Bảng\u00A01)');
    expect(text).toContain('11-CTr/ĐU');
    expect(text).not.toContain('\u2011');
  });

  test('formats by named styles only, each of them defined under a Vietnamese name', () => {
    const used = new Set(docx.paragraphs.map((paragraph) => docx.look(paragraph).style));
    expect(used).not.toContain('Normal');
    const direct = docx.paragraphs.flatMap((p) => at(p, 'w:pPr')?.children ?? []) as Element[];
    // A rule's indents are the one thing that depends on the text.
    expect(new Set(direct.map((e) => e.tag))).toEqual(new Set(['w:pStyle', 'w:ind', 'w:sectPr']));
    const named = docx.styles.filter((style) => value(style, 'w:styleId')?.startsWith('VB'));
    for (const style of named) expect(value(at(style, 'w:name'))).toMatch(/^VB \p{Lu}[^,]*$/u);
  });

  test('has no empty paragraph for spacing', () => {
    const cells = all(docx.body, 'w:tc').filter((tc) => children(tc, 'w:p').length === 1);
    const blankCells = new Set(cells.flatMap((tc) => children(tc, 'w:p')));
    const empty = docx.paragraphs.filter((p) => textOf(p) === '' && !blankCells.has(p));
    const styles = new Set(empty.map((paragraph) => docx.look(paragraph).style));
    expect(styles).toEqual(new Set(['VBDuongKe', 'VBNgatPhan']));
    for (const paragraph of empty) {
      const look = docx.look(paragraph);
      expect([look.lineRule, look.line]).toEqual(['exact', 20]);
    }
  });
});

describe('the end of the report', () => {
  test('sets “Nơi nhận:” level with the signer’s title, at the left in bold italic 12 pt', () => {
    const row = children(docx.tables.at(-3) as Element, 'w:tr')[0] as Element;
    const [left, right] = children(row, 'w:tc').map((tc) => children(tc, 'w:p')[0] as Element);
    expect([textOf(left as Element), textOf(right as Element)]).toEqual([
      'Nơi nhận:',
      'CHÁNH VĂN PHÒNG',
    ]);
    const look = docx.look(left as Element);
    expect(look).toMatchObject({ size: 12, bold: true, italic: true, align: 'left' });
    expect(look.before).toBe(docx.look(right as Element).before);
    expect(at(row, 'w:trPr', 'w:cantSplit')).toBeDefined();
  });

  test('lists the recipients at 11 pt, each with its dash and end mark', () => {
    const lines = docx.paragraphs.map(textOf).filter((text) => text.startsWith('- '));
    expect(lines).toEqual([
      '- Như trên;',
      '- Các phòng, cơ quan, đơn vị có liên quan;',
      '- Lưu: VT.',
    ]);
    expect(lookOf('- Như trên')).toMatchObject({ size: 11, italic: false, align: 'left' });
  });

  test('prints title and name in bold 14 pt with room for the signature between them', () => {
    expect(lookOf('CHÁNH VĂN PHÒNG')).toMatchObject({ size: 14, bold: true, align: 'center' });
    expect(lookOf('Nguyễn Văn Mẫu')).toMatchObject({ size: 14, bold: true, align: 'center' });
    expect(lookOf('Nguyễn Văn Mẫu').before).toBeGreaterThan(mm(25));
  });

  test('keeps the last paragraph with the signature', () => {
    expect(lookOf('Trên đây là').keepNext).toBe(true);
    expect(lookOf('Trong kỳ, các đơn vị').keepNext).toBe(false);
  });
});

test('names the office, the title and the subject in the file’s properties, and no clock', () => {
  const properties = docx.xml('docProps/core.xml');
  const entries = properties.children as Element[];
  const report = aReport();
  expect(Object.fromEntries(entries.map((e) => [e.tag, e.children[0]]))).toEqual({
    'dc:title': report.documentTitle,
    'dc:subject': report.documentSubject,
    'dc:creator': 'VĂN PHÒNG HĐND VÀ UBND',
    'cp:lastModifiedBy': 'VĂN PHÒNG HĐND VÀ UBND',
    'dc:language': 'vi-VN',
  });
});
