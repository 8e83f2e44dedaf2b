import { readXlsx as hucreRead } from 'hucre';
import { describe, expect, it } from 'vitest';
import type { SheetModel, Validation } from '../../shared/workbook/model.ts';
import { createXlsx } from '../../shared/xlsx/create-xlsx.ts';
import { readXlsx } from '../../shared/xlsx/read-xlsx.ts';
import { updateXlsx } from '../../shared/xlsx/update-xlsx.ts';
import { aFullSheet, anUpdate, aPlainSheet, LOOK, PROPERTIES, UNITS } from './builders.ts';
import { partsOf, peoplesBook } from './peoples-book.ts';

function create(...sheets: readonly SheetModel[]): Uint8Array {
  return createXlsx(sheets, LOOK, PROPERTIES);
}

function sheetXml(sheet: SheetModel): string {
  return partsOf(create(sheet))['xl/worksheets/sheet1.xml'] ?? '';
}

describe('creating a workbook', () => {
  it('can be read back: values, formulas, merges', () => {
    expect(readXlsx(create(aFullSheet(), UNITS))).toEqual([
      {
        title: 'Nhiệm vụ',
        rows: [
          ['Chương trình hành động'],
          ['Mã', 'Nội dung', 'Thời hạn', 'Tỷ lệ', 'Trọng số', 'Ghi chú'],
          [
            'NV-1',
            'Rà soát <các> "thủ tục" & báo cáo\nhằng tháng ',
            46_054,
            0.25,
            null,
            { formula: 'IF(C3<46100,"Quá hạn","Còn "&D3)', value: 'Quá hạn' },
          ],
          [],
          ['NV-2', 'Trang chủ', 46_080.5, true, { formula: 'SUM(D3:D4)*2', value: 0.5 }, 'Thư'],
        ],
        merges: [{ firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 6 }],
      },
      {
        title: 'Đơn vị',
        rows: UNITS.rows.map(({ cells }) => cells.map((cell) => cell?.value)),
        merges: [],
      },
    ]);
  });

  it('gives the same bytes at any time and in any time zone', () => {
    const first = create(aFullSheet(), UNITS);
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Auckland';
    const second = create(aFullSheet(), UNITS);
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(second).toEqual(first);
  });

  it('names itself, so that LibreOffice does not trust the values beside formulas', () => {
    expect(partsOf(create(UNITS))['docProps/app.xml']).toContain(
      '<Application>Don Doc</Application>',
    );
    expect(partsOf(create(UNITS))['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
  });

  it.each([
    ['what it creates', () => create(aFullSheet(), UNITS)],
    [
      'what it writes into a workbook of people',
      () =>
        updateXlsx(
          peoplesBook(),
          anUpdate({ replaceSheets: [aFullSheet(), { ...UNITS, title: 'Khác' }] }),
          LOOK,
        ),
    ],
  ])('is understood by another program: %s', async (_, bytes) => {
    const book = await hucreRead(bytes(), { readStyles: true });
    const sheet = book.sheets.find(({ name }) => name === 'Nhiệm vụ');
    expect(sheet?.rows[2]?.slice(0, 2)).toEqual([
      'NV-1',
      'Rà soát <các> "thủ tục" & báo cáo\nhằng tháng ',
    ]);
    expect(sheet?.merges).toEqual([{ startRow: 0, startCol: 0, endRow: 0, endCol: 5 }]);
    expect(sheet?.freezePane).toEqual({ columns: 1, rows: 2 });
    expect(sheet?.autoFilter?.range).toBe('A2:F5');
    expect(sheet?.dataValidations?.map(({ type, range }) => [type, range])).toEqual([
      ['list', 'B3:B200'],
      ['list', 'A3:A200'],
      ['date', 'C3:C200'],
      ['decimal', 'D3:D200'],
    ]);
    expect(sheet?.dataValidations?.[0]).toMatchObject({
      errorStyle: 'warning',
      inputTitle: 'Trạng thái',
      inputMessage: 'Chọn một\ntrong ba',
    });
    expect(sheet?.conditionalRules?.map(({ formula }) => formula)).toEqual([
      '$C3<46060',
      'AND($D3>=1,$D3<>"")',
    ]);
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: 'a4',
      orientation: 'landscape',
      printTitlesRow: '$1:$2',
    });
    expect(sheet?.columns?.map((column) => column.hidden === true)).toEqual([
      false,
      false,
      false,
      true,
      true,
      false,
    ]);
  });

  it('lets an empty cell, and a cell without a style, have the style of its column', () => {
    const style = (name: string): string => {
      const sheet = {
        title: 'S',
        columns: [{ width: 9, style: name }],
        rows: [{ cells: [{ value: 1 }] }],
      };
      const xml = sheetXml(sheet);
      expect(/<c r="A1" s="(\d+)"/.exec(xml)?.[1]).toBe(/<col [^>]*style="(\d+)"/.exec(xml)?.[1]);
      return xml;
    };
    expect(style('date')).toContain('<v>1</v>');
  });

  it('fixes a height that was asked for and lets an estimated one grow', () => {
    const xml = sheetXml(aFullSheet());
    expect(xml).toContain('<row r="1" ht="30" customHeight="1">');
    expect(xml).toContain('<row r="4" ht="31.5">');
  });

  it('closes a group at the right edge so that it can be opened', () => {
    const columns = [{ width: 9 }, { width: 9, outlineLevel: 1 as const, collapsed: true }];
    expect(sheetXml({ title: 'S', columns, rows: [] })).toContain(
      '<col min="3" max="3" width="9.140625" collapsed="1"/></cols>',
    );
  });

  it.each([
    ['a tab without a title', () => create(aPlainSheet(' ', []))],
    ['a title of 32 characters', () => create(aPlainSheet('x'.repeat(32), []))],
    ['a title with a slash', () => create(aPlainSheet('a/b', []))],
    ['a list of 256 characters', () => create(withRule({ range: 'A1', list: ['x'.repeat(256)] }))],
    ['a list value with a comma', () => create(withRule({ range: 'A1', list: ['a,b'] }))],
    ['an empty list', () => create(withRule({ range: 'A1', list: [] }))],
    [
      'a prompt title of 33 characters',
      () => create(withRule({ range: 'A1', prompt: { title: 'x'.repeat(33), text: '' } })),
    ],
    [
      'a prompt of 256 characters',
      () => create(withRule({ range: 'A1', prompt: { title: '', text: 'x'.repeat(256) } })),
    ],
    [
      'a message of 226 characters',
      () => create(withRule({ range: 'A1', onOther: 'warn', message: 'x'.repeat(226) })),
    ],
    ['a colour that is none', () => create({ ...UNITS, tabColor: 'red' })],
    ['no tab at all', () => create()],
  ])('refuses %s, which Excel would not open', (_, make) => {
    expect(make).toThrow(RangeError);
  });

  function withRule(rule: Validation): SheetModel {
    return { ...UNITS, validations: [rule] };
  }

  it('refuses two tabs that Excel takes for one, and a style nobody defined', () => {
    expect(() => create(UNITS, aPlainSheet('ĐƠN VỊ', []))).toThrow('already has a tab');
    const sheet = { title: 'S', columns: [], rows: [{ cells: [{ value: 1, style: 'toString' }] }] };
    expect(() => create(sheet)).toThrow('no style "toString"');
  });

  it('shows numbers that no file can hold as an error', () => {
    const rows = [
      { cells: [{ value: Number.NaN }, { value: { formula: '1/0', value: Infinity } }] },
    ];
    expect(readXlsx(create({ title: 'S', columns: [], rows }))[0]?.rows).toEqual([
      [{ error: '#NUM!' }, { error: '#NUM!' }],
    ]);
  });
});
