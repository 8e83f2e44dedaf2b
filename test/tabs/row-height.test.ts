import { describe, expect, it } from 'vitest';
import type { SheetCell } from '../../shared/workbook/model.ts';
import { withEstimatedHeights } from '../../shared/workbook/row-height.ts';
import { look } from '../../sheet-templates/look.ts';

function heightOf(
  cells: readonly (SheetCell | undefined)[],
  more: { height?: number; estimatedHeight?: number } = {},
) {
  const sheet = { title: 'S', columns: [{ width: 30 }, { width: 10 }], rows: [{ cells, ...more }] };
  const [row] = withEstimatedHeights(sheet, look).rows;
  return row?.height ?? row?.estimatedHeight ?? 0;
}

const text = (value: string): SheetCell => ({ value, style: 'cell' });

describe('The height of a row', () => {
  it('grows with the lines that its longest text needs', () => {
    const one = heightOf([text('ngắn')]);
    const three = heightOf([text('một\nhai\nba')]);
    const long = heightOf([
      text('Xây dựng, đào tạo, chuẩn hóa đội ngũ cán bộ, công chức phường '.repeat(3)),
    ]);
    expect(three).toBeGreaterThan(2 * one);
    expect(long).toBeGreaterThan(three);
  });

  it('is a number also where cells are left out of the row', () => {
    const cells: (SheetCell | undefined)[] = [];
    cells[4] = text('x');
    expect(heightOf(cells)).toBeGreaterThan(0);
  });

  it('is never more than spreadsheets can draw', () => {
    expect(heightOf([text('dài '.repeat(10_000))])).toBe(409);
  });

  it('gives no room to what is folded away', () => {
    const sheet = {
      title: 'S',
      columns: [{ width: 30 }, { width: 5, outlineLevel: 1 as const, collapsed: true }],
      rows: [{ cells: [text('ngắn'), text('một câu dài trong cột đang gấp lại')] }],
    };
    expect(withEstimatedHeights(sheet, look).rows[0]?.estimatedHeight).toBe(
      heightOf([text('ngắn')]),
    );
  });

  it('leaves a height that was asked for, and keeps at least the one guessed', () => {
    expect(heightOf([text('a\nb\nc\nd')], { height: 20 })).toBe(20);
    expect(heightOf([text('a')], { estimatedHeight: 64 })).toBe(64);
  });
});
