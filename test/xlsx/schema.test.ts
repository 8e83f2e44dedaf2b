import validate from '@ooxml-tools/validate';
import { describe, expect, it } from 'vitest';
import { createXlsx } from '../../shared/xlsx/create-xlsx.ts';
import { updateXlsx } from '../../shared/xlsx/update-xlsx.ts';
import { aFullSheet, anUpdate, aPlainSheet, LOOK, PROPERTIES, UNITS } from './builders.ts';
import { partsOf, peoplesBook, zipOf } from './peoples-book.ts';

/** The schema errors of Microsoft's own Open XML SDK; the first call takes seconds to start it. */
async function errorsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const errors = await validate(bytes, 'xlsx', 'Microsoft365');
  return errors.map(({ path, description }) => `${path.partUri} ${path.xpath}: ${description}`);
}

const UPDATE = anUpdate({
  replaceSheets: [aFullSheet({ title: 'Bảng' }), aPlainSheet('Lỗi', [['a']])],
  addSheets: [UNITS],
  formulas: [{ sheet: 'Nhiệm vụ', row: 6, column: 7, formula: '1+1', value: 2, style: 'verdict' }],
  fills: [
    {
      sheet: 'Nhiệm vụ',
      row: 8,
      column: 1,
      cell: { value: 'Thư', link: 'mailto:a@b.vn', style: 'link' },
    },
    { sheet: 'Khác', row: 1, column: 3, cell: { value: 'x', link: "'Lỗi'!A1" } },
  ],
  validations: [{ sheet: 'Nhiệm vụ', rule: { range: 'A3:F9', list: ['x', 'y'] } }],
});

describe('Microsoft’s validator', { timeout: 120_000 }, () => {
  it('finds nothing in a created workbook', async () => {
    expect(await errorsOf(createXlsx([aFullSheet(), UNITS], LOOK, PROPERTIES))).toEqual([]);
  });

  it('finds nothing in a workbook of people before and after an update', async () => {
    const before = peoplesBook();
    expect(await errorsOf(before)).toEqual([]);
    const after = updateXlsx(before, UPDATE, LOOK);
    expect(await errorsOf(after)).toEqual([]);
    const replaced = anUpdate({ replaceSheets: [aFullSheet()] });
    expect(await errorsOf(updateXlsx(after, replaced, LOOK))).toEqual([]);
  });

  it('does find a misplaced element', async () => {
    const parts = partsOf(createXlsx([UNITS], LOOK, PROPERTIES));
    const name = 'xl/worksheets/sheet1.xml';
    const spoilt = parts[name]?.replace('</sheetData>', '</sheetData><cols/>') ?? '';
    expect(await errorsOf(zipOf({ ...parts, [name]: spoilt }))).not.toEqual([]);
  });
});
