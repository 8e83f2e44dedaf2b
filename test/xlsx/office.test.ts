import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createXlsx } from '../../shared/xlsx/create-xlsx.ts';
import { readXlsx } from '../../shared/xlsx/read-xlsx.ts';
import { updateXlsx } from '../../shared/xlsx/update-xlsx.ts';
import { aFullSheet, anUpdate, LOOK, PROPERTIES, UNITS } from './builders.ts';
import { cellsOf, partsOf, peoplesBook } from './peoples-book.ts';

/** Other programs read and write our files. Left out where they are not installed. */
const SOFFICE = spawnSync('soffice', ['--version']).status === 0;
const PYTHON = '/usr/bin/python3';
const OPENPYXL = spawnSync(PYTHON, ['-c', 'import openpyxl']).status === 0;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xlsx-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The file as LibreOffice converts it. */
function converted(bytes: Uint8Array, format: string): Uint8Array {
  const file = join(folder, 'book.xlsx');
  const out = mkdtempSync(join(folder, 'out-'));
  writeFileSync(file, bytes);
  const profile = pathToFileURL(join(folder, 'profile')).href;
  execFileSync('soffice', [
    '--headless',
    `-env:UserInstallation=${profile}`,
    '--convert-to',
    format,
    '--outdir',
    out,
    file,
  ]);
  return new Uint8Array(readFileSync(join(out, `book.${format.split(':')[0]}`)));
}

const VERDICT = {
  sheet: 'Nhiệm vụ',
  row: 5,
  column: 7,
  formula: 'A5&"-ok"',
  value: 'cũ',
  style: 'verdict',
};

describe.skipIf(!SOFFICE)('LibreOffice', { timeout: 120_000 }, () => {
  it('computes the formulas of a created workbook anew', () => {
    const rows = [{ cells: [{ value: 20 }, { value: { formula: 'A1*2+2', value: 'sai' } }] }];
    const bytes = createXlsx([{ title: 'S', columns: [], rows }], LOOK, PROPERTIES);
    expect(new TextDecoder().decode(converted(bytes, 'csv'))).toBe('20,42\n');
  });

  it('saves workbooks that can be read and changed like any other', () => {
    const update = anUpdate({
      formulas: [VERDICT],
      replaceSheets: [aFullSheet({ title: 'Bảng' })],
    });
    const saved = converted(updateXlsx(peoplesBook(), update, LOOK), 'xlsx');
    const before = readXlsx(saved);
    expect(before.map(({ title }) => title)).toEqual(['Khác', 'Nhiệm vụ', 'Bảng']);
    expect(before[1]?.rows[4]?.[6]).toMatchObject({ formula: 'A5&"-ok"' });

    const formula = { ...VERDICT, row: 3, formula: 'A3&"!"' };
    const again = anUpdate({ formulas: [formula], replaceSheets: [aFullSheet({ title: 'Bảng' })] });
    const after = updateXlsx(saved, again, LOOK);
    const tasks = readXlsx(after)[1];
    expect(tasks?.rows[2]?.[6]).toEqual({ formula: 'A3&"!"', value: 'cũ' });
    expect(tasks?.rows[2]?.slice(0, 6)).toEqual(before[1]?.rows[2]?.slice(0, 6));
    const [old, now] = [saved, after].map(
      (bytes) => cellsOf(partsOf(bytes)['xl/worksheets/sheet2.xml'] ?? '').cells,
    );
    const differing = [...(now ?? [])].filter(([name, cell]) => old?.get(name) !== cell);
    expect(differing.map(([name]) => name)).toEqual(['G3']);
    expect(updateXlsx(after, again, LOOK)).toBe(after);
    // LibreOffice trusts the values of files it saved itself: what we store beside a formula counts.
    expect(readXlsx(converted(after, 'xlsx'))[1]?.rows[2]?.[6]).toMatchObject({ value: 'cũ' });
  });
});

describe.skipIf(!OPENPYXL)('openpyxl', { timeout: 60_000 }, () => {
  const python = (script: string, file: string): string =>
    execFileSync(PYTHON, ['-c', `import sys, openpyxl\nfile = sys.argv[1]\n${script}`, file], {
      encoding: 'utf8',
    });

  it('saves workbooks that can be changed, and reads what was changed', () => {
    const file = join(folder, 'openpyxl.xlsx');
    python(
      [
        'from openpyxl.comments import Comment',
        'book = openpyxl.Workbook()',
        'sheet = book.active',
        'sheet.title = "Nhiệm vụ"',
        'for row in range(1, 9): sheet.append([f"NV-{row}", "Rà soát", row / 2])',
        'sheet["B2"].comment = Comment("Hỏi lại", "Lan")',
        'sheet["E1"] = "=SUM(C1:C8)"',
        'book.save(file)',
      ].join('\n'),
      file,
    );
    const update = anUpdate({ formulas: [VERDICT], replaceSheets: [UNITS] });
    writeFileSync(file, updateXlsx(new Uint8Array(readFileSync(file)), update, LOOK));
    const seen = python(
      [
        'book = openpyxl.load_workbook(file)',
        'sheet = book["Nhiệm vụ"]',
        'cell = sheet["G5"]',
        'print(book.sheetnames, cell.value, cell.fill.fgColor.rgb, sheet["B2"].comment.text, sheet["E1"].value)',
        'print(openpyxl.load_workbook(file, data_only=True)["Nhiệm vụ"]["G5"].value)',
      ].join('\n'),
      file,
    );
    expect(seen).toBe(`['Nhiệm vụ', 'Đơn vị'] =A5&"-ok" FFFEF3C7 Hỏi lại =SUM(C1:C8)\ncũ\n`);
  });
});
