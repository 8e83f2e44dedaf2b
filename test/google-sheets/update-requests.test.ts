import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAreas } from '../../shared/google-sheets/format-areas.ts';
import { googleFormula } from '../../shared/google-sheets/formula.ts';
import { ImpossibleUpdate } from '../../shared/google-sheets/impossible-update.ts';
import type { SpreadsheetState } from '../../shared/google-sheets/state.ts';
import { updateRequests } from '../../shared/google-sheets/update-requests.ts';
import type { SheetModel } from '../../shared/workbook/model.ts';
import type { WorkbookUpdate } from '../../shared/workbook/update.ts';

import { look } from '../../sheet-templates/look.ts';
import { nothing } from '../contracts/nothing.ts';

const peoples = {
  sheetId: 0,
  title: 'Nhiệm vụ',
  rowCount: 1000,
  columnCount: 26,
  isProtected: false,
  isBlank: false,
};
const state: SpreadsheetState = { title: 'Sổ', sheets: [peoples] };

function aTab(more: Partial<SheetModel> = {}): SheetModel {
  return {
    title: 'Rà soát',
    columns: [{ width: 10 }],
    rows: [{ cells: [{ value: 'RÀ SOÁT', style: 'title' }] }],
    ...more,
  };
}

const compose = (update: Partial<WorkbookUpdate>, from = state) =>
  updateRequests({ ...nothing, ...update }, from, look, 'phan-mem@don-doc.test');

function kindsOf(requests: ReturnType<typeof compose>): readonly string[] {
  return requests.map((request) => Object.keys(request)[0]!);
}

describe('The one batch of a run', () => {
  it('names no place inside people’s tabs when it only shows what was found', () => {
    const formulas = [{ sheet: 'Nhiệm vụ', row: 5, column: 3, formula: 'A1', value: 'x' }];
    const requests = compose({ replaceSheets: [aTab()], formulas });
    const text = JSON.stringify(requests);
    expect(text).not.toContain('"sheetId":0');
    expect(text).not.toContain('Nhiệm vụ');
  });

  it('gives a new tab the same id each time, so that it cannot be made twice', () => {
    const [first] = compose({ replaceSheets: [aTab()] });
    const [again] = compose({ replaceSheets: [aTab()] });
    expect(first).toEqual(again);
    const { sheetId } = (first as { addSheet: { properties: { sheetId: number } } }).addSheet
      .properties;
    const taken = { ...state, sheets: [{ ...peoples, sheetId }] };
    const [other] = compose({ replaceSheets: [aTab()] }, taken);
    expect(other).not.toEqual(first);
  });

  it('replaces a tab that is there with absolute content, protecting it once', () => {
    const known = { ...peoples, sheetId: 7, title: 'RÀ SOÁT' };
    const sheet = aTab({ protected: true });
    const unprotected = compose({ replaceSheets: [sheet] }, { ...state, sheets: [peoples, known] });
    expect(kindsOf(unprotected)).not.toContain('addSheet');
    expect(kindsOf(unprotected)).toContain('addProtectedRange');
    const sheets = [peoples, { ...known, isProtected: true }];
    const again = compose({ replaceSheets: [sheet] }, { ...state, sheets });
    expect(new Set(kindsOf(again))).toEqual(
      new Set([
        'unmergeCells',
        'updateSheetProperties',
        'autoResizeDimensions',
        'repeatCell',
        'updateCells',
        'updateDimensionProperties',
      ]),
    );
  });

  it('links places of the workbook by the id of their tab, and leaves other links out', () => {
    const link = (text: string) => [{ cells: [{ value: 'mở', link: text }] }];
    const run = (text: string) =>
      JSON.stringify(compose({ replaceSheets: [aTab({ rows: link(text) })] }));
    expect(run("'Nhiệm vụ'!J12")).toContain('"uri":"#gid=0&range=J12"');
    expect(run('https://x.test/a')).toContain('"uri":"https://x.test/a"');
    expect(run("'Không có'!A1")).not.toContain('uri');
    expect(run('javascript:alert(1)')).not.toContain('uri');
  });

  it('cuts a text at the 50,000 characters that a cell holds', () => {
    const rows = [{ cells: [{ value: 'd'.repeat(60_000) }] }];
    const text = JSON.stringify(compose({ replaceSheets: [aTab({ rows })] }));
    expect(/"stringValue":"(d+…)"/.exec(text)?.[1]).toHaveLength(50_000);
  });

  it('refuses a tab of people’s that exists, one that is gone, and more than ten million cells', () => {
    const reason = (update: Partial<WorkbookUpdate>, from = state) => {
      try {
        compose(update, from);
        return null;
      } catch (error) {
        return error instanceof ImpossibleUpdate ? error.reason : error;
      }
    };
    expect(reason({ addSheets: [aTab({ title: 'NHIỆM VỤ' })] })).toBe('tab-exists');
    const fill = { sheet: 'Đã xóa', row: 1, column: 1, cell: { value: 'x' } };
    expect(reason({ fills: [fill] })).toBe('no-such-tab');
    const full = { ...state, sheets: [{ ...peoples, rowCount: 384_615 }] };
    expect(reason({ replaceSheets: [aTab()] }, full)).toBeNull();
    const rows = Array.from({ length: 11 }, () => ({ cells: [{ value: 1 }] }));
    expect(reason({ replaceSheets: [aTab({ rows })] }, full)).toBe('too-many-cells');
  });

  it('grows the grid before it writes past its end', () => {
    const fill = { sheet: 'Nhiệm vụ', row: 1, column: 30, cell: { value: 'Mã' } };
    expect(kindsOf(compose({ fills: [fill] }))).toEqual([
      'appendDimension',
      'insertDimension',
      'updateCells',
    ]);
  });
});

describe('A formula for Google Sheets', () => {
  it('separates arguments so that every locale understands, and leaves texts alone', () => {
    expect(googleFormula('IF(A1="a,b",_xlfn.UNICHAR(160),"say ""x,y""")')).toBe(
      '=IF(A1="a,b";UNICHAR(160);"say ""x,y""")',
    );
  });
});

describe('Formats set in rectangles', () => {
  const style = fc.constantFrom('cell', 'header', undefined);
  const grid = fc.array(fc.array(style, { maxLength: 6 }), { maxLength: 8 });

  it('cover each cell that has a style once, with that style, and no other cell', () => {
    fc.assert(
      fc.property(grid, (styles) => {
        const rows = styles.map((row) => ({
          cells: row.map((one) => (one === undefined ? undefined : { value: 1, style: one })),
        }));
        const seen = new Map<string, string>();
        for (const { firstRow, lastRow, firstColumn, lastColumn, style: name } of formatAreas(
          rows,
        )) {
          for (let row = firstRow; row <= lastRow; row++) {
            for (let column = firstColumn; column <= lastColumn; column++) {
              expect(seen.has(`${row}:${column}`)).toBe(false);
              seen.set(`${row}:${column}`, name);
            }
          }
        }
        const expected = styles.flatMap((row, index) =>
          row.flatMap((name, at) => (name ? [[`${index + 1}:${at + 1}`, name] as const] : [])),
        );
        expect(seen).toEqual(new Map(expected));
      }),
    );
  });

  it('are few for a long tab of like rows', () => {
    const cells = ['cellCenter', 'cell', 'cell', 'link'].map((name) => ({ value: 1, style: name }));
    expect(formatAreas(Array.from({ length: 50_000 }, () => ({ cells })))).toHaveLength(3);
  });
});
