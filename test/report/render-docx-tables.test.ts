import { beforeAll, describe, expect, test } from 'vitest';
import { docxFile } from '../../functions/docx-file.ts';
import type { ReportTable } from '../../shared/report/report.ts';
import { all, at, children, type Element, ReadDocx, textOf, value } from './render-docx-reading.ts';
import { anAnnex, aReport } from './render-docx-sample.ts';

let docx: ReadDocx;
beforeAll(async () => {
  docx = new ReadDocx(await docxFile(aReport()));
});

/** Header and signature are layout tables; the tables of data carry the bordered style. */
const dataTables = (from = docx) =>
  from.tables.filter((table) => value(at(table, 'w:tblPr', 'w:tblStyle')) === 'VBBang');
const annexTable = (index: number) => dataTables()[index] as Element;
const rowsOf = (table: Element) => children(table, 'w:tr');
const cellsOf = (row: Element) => children(row, 'w:tc');

describe('an annex', () => {
  test('stands on landscape A4 with the margins of the report', () => {
    for (const section of docx.sections.slice(1)) {
      const size = at(section, 'w:pgSz')?.attributes;
      expect(size).toEqual({ 'w:w': '16838', 'w:h': '11906', 'w:orient': 'landscape' });
      expect(value(at(section, 'w:pgMar'), 'w:left')).toBe('1701');
    }
  });

  test('begins with its label, title and reference to the report', () => {
    const label = docx.look(docx.paragraph('Phụ lục II'));
    const title = docx.look(docx.paragraph('KẾT QUẢ THỰC HIỆN CÁC'));
    const reference = docx.look(docx.paragraph('(Kèm theo'));
    expect(label).toMatchObject({ size: 14, bold: true, align: 'center', keepNext: true });
    expect(title).toMatchObject({ size: 14, bold: true, align: 'center', keepNext: true });
    expect(reference).toMatchObject({ size: 13, italic: true, bold: false, align: 'center' });
    expect(textOf(docx.paragraph('(Kèm theo'))).toContain('năm 2026\ncủa Văn phòng');
  });

  test('needs no number when it is the only one', async () => {
    const annexes = [{ ...anAnnex(1), number: '' }];
    const single = new ReadDocx(await docxFile(aReport({ annexes })));
    expect(textOf(single.paragraph('Phụ lục'))).toBe('Phụ lục');
  });

  test('fills the whole width of the page with fixed columns in the given proportion', () => {
    const table = annexTable(2);
    const grid = all(table, 'w:gridCol').map((column) => Number(value(column, 'w:w')));
    expect(grid.reduce((sum, width) => sum + width, 0)).toBe(16_838 - 1701 - 850);
    expect(value(at(table, 'w:tblPr', 'w:tblW'), 'w:w')).toBe(String(16_838 - 1701 - 850));
    expect(value(at(table, 'w:tblPr', 'w:tblLayout'), 'w:type')).toBe('fixed');
    expect((grid[1] ?? 0) / (grid[0] ?? 1)).toBeCloseTo(6.2, 1);
    for (const row of rowsOf(table)) {
      const widths = cellsOf(row).map((tc) => Number(value(at(tc, 'w:tcPr', 'w:tcW'), 'w:w')));
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(16_838 - 1701 - 850);
    }
  });

  test('repeats all its header rows on every page and only those', () => {
    const repeated = (table: Element) =>
      rowsOf(table).filter((row) => at(row, 'w:trPr', 'w:tblHeader')).length;
    expect(repeated(annexTable(1))).toBe(2);
    expect(repeated(annexTable(2))).toBe(1);
    expect(at(rowsOf(annexTable(1))[1], 'w:trPr', 'w:tblHeader')).toBeDefined();
  });

  test('keeps each row on one page, but lets a row of half a page break', async () => {
    for (const row of rowsOf(annexTable(2))) expect(at(row, 'w:trPr', 'w:cantSplit')).toBeDefined();
    const annex = anAnnex(2);
    const [group, first, second] = annex.table.rows;
    const long = { cells: first?.cells.with(6, 'Kết quả đã đạt được. '.repeat(60)) ?? [] };
    const rows = [group ?? long, long, second ?? long];
    const table = { ...annex.table, rows };
    const broken = new ReadDocx(await docxFile(aReport({ annexes: [{ ...annex, table }] })));
    const splits = rowsOf(dataTables(broken)[1] as Element).map(
      (row) => at(row, 'w:trPr', 'w:cantSplit') === undefined,
    );
    expect(splits).toEqual([false, false, true, false]);
  });

  test('repeats its header over each part of a long table, with nothing between the parts', async () => {
    const long = new ReadDocx(await docxFile(aReport({ annexes: [anAnnex(250)] })));
    const parts = dataTables(long).slice(1);
    expect(parts.length).toBeGreaterThan(1);
    const headers = parts.map((table) => textOf(rowsOf(table)[0] as Element));
    expect(new Set(headers)).toEqual(new Set([headers[0]]));
    const numbers = parts.flatMap(rowsOf).map((row) => textOf(cellsOf(row)[0] as Element));
    const tasks = numbers.filter((text) => /^\d+$/.test(text));
    expect(tasks).toEqual(Array.from({ length: 250 }, (_, index) => String(index + 1)));
    const { children: blocks } = long.body;
    const between = blocks[blocks.indexOf(parts[0] as Element) + 1] as Element;
    expect(long.look(between)).toMatchObject({ style: 'VBNgatPhan', line: 20 });
    expect(blocks[blocks.indexOf(between) + 1]).toBe(parts[1]);
  });

  test('merges a group row over all columns in bold and keeps it with its first task', () => {
    const row = rowsOf(annexTable(2))[1] as Element;
    expect(cellsOf(row).map(textOf)).toEqual(['I. Nhóm nhiệm vụ số 1']);
    expect(value(at(cellsOf(row)[0], 'w:tcPr', 'w:gridSpan'))).toBe('8');
    const look = docx.look(all(row, 'w:p')[0] as Element);
    expect(look).toMatchObject({ bold: true, keepNext: true, size: 12 });
  });

  test('lays merged header cells out so that every row fills the grid', () => {
    const [top, bottom] = rowsOf(annexTable(1)) as [Element, Element];
    expect(cellsOf(top).map(textOf)).toEqual([
      'STT',
      'Nhóm nhiệm vụ, cơ quan chủ trì',
      'Tổng số',
      'Đã hoàn thành',
      'Chưa hoàn thành',
      'Tạm dừng',
      'Ghi chú',
    ]);
    const span = (tc: Element) => Number(value(at(tc, 'w:tcPr', 'w:gridSpan')) ?? 1);
    expect(cellsOf(top).map(span)).toEqual([1, 1, 1, 3, 4, 1, 1]);
    expect(cellsOf(bottom)).toHaveLength(12);
    const merge = (tc: Element) => at(tc, 'w:tcPr', 'w:vMerge')?.attributes;
    expect(merge(cellsOf(top)[0] as Element)).toEqual({ 'w:val': 'restart' });
    expect(merge(cellsOf(bottom)[0] as Element)).toEqual({});
    expect(merge(cellsOf(bottom)[3] as Element)).toBeUndefined();
  });

  test('aligns each column as asked, at 12 pt and single spacing', () => {
    const cells = cellsOf(rowsOf(annexTable(2))[2] as Element);
    const looks = cells.map((tc) => docx.look(all(tc, 'w:p')[0] as Element));
    expect(looks.map((look) => look.align)).toEqual([
      'center',
      'left',
      'left',
      'left',
      'center',
      'left',
      'left',
      'center',
    ]);
    for (const look of looks)
      expect(look).toMatchObject({ size: 12, line: 240, before: 0, after: 0 });
  });

  test('draws its borders once, in the table’s style', () => {
    const style = docx.styles.find((candidate) => value(candidate, 'w:styleId') === 'VBBang');
    const borders = at(style, 'w:tblPr', 'w:tblBorders')?.children as Element[];
    expect(borders.map((border) => value(border))).toEqual(Array(6).fill('single'));
    for (const tag of ['w:tcBorders', 'w:tcMar', 'w:tblBorders', 'w:jc', 'w:sz', 'w:b']) {
      expect(all(annexTable(2), tag)).toEqual([]);
    }
  });

  test('tells a screen reader which annex the table belongs to', () => {
    const properties = at(annexTable(2), 'w:tblPr');
    expect(value(at(properties, 'w:tblCaption'))).toBe('Phụ lục II');
    expect(value(at(properties, 'w:tblDescription'))).toBe('KẾT QUẢ THỰC HIỆN CÁC NHIỆM VỤ');
  });
});

describe('a table in the body', () => {
  test('has a bold centred caption above it that stays with it', () => {
    const caption = docx.paragraph('Bảng 1. Tình hình');
    const body = docx.body.children;
    expect(body[body.indexOf(caption) + 1]).toBe(annexTable(0));
    const look = docx.look(caption);
    expect(look).toMatchObject({ style: 'Caption', bold: true, align: 'center', keepNext: true });
    expect(value(at(annexTable(0), 'w:tblPr', 'w:tblW'), 'w:w')).toBe(String(11_906 - 1701 - 850));
  });

  test('prints a total in bold through a character style', () => {
    const bold = rowsOf(annexTable(0)).map((row) => all(row, 'w:rStyle').map((e) => value(e)));
    expect(bold[1]).toEqual(Array(4).fill('VBDam'));
    expect(bold[3]).toEqual([]);
  });

  test('never grows together with the next table or with the signature', async () => {
    const table: ReportTable = {
      columns: [{ widthMm: 10, align: 'left' }],
      header: [[{ text: 'Nội dung' }]],
      rows: [{ cells: ['Một'] }],
    };
    const body = Array(3).fill({ kind: 'table', table });
    const tables = new ReadDocx(await docxFile(aReport({ body, annexes: [] })));
    const tags = (tables.body.children as Element[]).map((element) => element.tag).join(' ');
    expect(dataTables(tables)).toHaveLength(3);
    expect(tags).not.toContain('w:tbl w:tbl');
    expect(tags).toMatch(/w:tbl w:p w:sectPr$/);
  });
});

describe('a table that does not fit its columns', () => {
  const annexWith = (change: Partial<ReportTable>) => {
    const annex = anAnnex(1);
    return aReport({ annexes: [{ ...annex, table: { ...annex.table, ...change } }] });
  };

  test('is refused when a row has too few or too many cells', async () => {
    await expect(docxFile(annexWith({ rows: [{ cells: ['1', 'Việc'] }] }))).rejects.toThrow(
      'Row “1 | Việc” has 2 cells instead of 8',
    );
    const wide = { cells: ['I. Nhóm', 'thừa'], wide: true };
    await expect(docxFile(annexWith({ rows: [wide] }))).rejects.toThrow(RangeError);
  });

  test('is refused when its header leaves a hole or hangs over', async () => {
    const columns = [1, 2].map(() => ({ widthMm: 10, align: 'left' as const }));
    const headers = [
      [[{ text: 'a' }]],
      [[{ text: 'a', columnSpan: 3 }]],
      [[{ text: 'a' }, { text: 'b' }, { text: 'c' }]],
      [[{ text: 'a', rowSpan: 2 }, { text: 'b' }], []],
      [[{ text: 'a', rowSpan: 2 }, { text: 'b' }]],
    ];
    for (const header of headers) {
      await expect(docxFile(annexWith({ columns, header, rows: [] }))).rejects.toThrow(
        'Header row',
      );
    }
  });
});
