import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitRows } from '../../shared/report/docx/split-rows.ts';
import type { ReportTableRow } from '../../shared/report/report.ts';

const row = (number: number): ReportTableRow => ({ cells: [String(number)] });
const group = (name: string): ReportTableRow => ({ cells: [name], wide: true });
const rowsOf = (count: number, from = 1) =>
  Array.from({ length: count }, (_, index) => row(from + index));

const pieces = (rows: readonly ReportTableRow[]) => [...splitRows(rows)];

describe('a long table', () => {
  test('stays one table up to about a hundred rows, and may be empty', () => {
    expect(pieces([])).toEqual([[]]);
    expect(pieces(rowsOf(120))).toHaveLength(1);
  });

  test('is cut before the group that would begin in the second half of a table', () => {
    const rows = [group('I'), ...rowsOf(70), group('II'), ...rowsOf(70, 71)];
    expect(pieces(rows).map((piece) => [piece[0]?.cells[0], piece.length])).toEqual([
      ['I', 71],
      ['II', 71],
    ]);
  });

  test('repeats the heading of a group that is too long for a table', () => {
    const rows = [group('I. Xây dựng đội ngũ'), ...rowsOf(250)];
    expect(pieces(rows).map((piece) => piece.slice(0, 2).map(({ cells }) => cells[0]))).toEqual([
      ['I. Xây dựng đội ngũ', '1'],
      ['I. Xây dựng đội ngũ (tiếp theo)', '100'],
      ['I. Xây dựng đội ngũ (tiếp theo)', '200'],
    ]);
  });

  test('keeps every row, in its order, in tables of about a hundred', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 260 }), { maxLength: 8 });
    fc.assert(
      fc.property(lengths, fc.boolean(), (groups, grouped) => {
        const rows = groups.flatMap((length, index) => [
          ...(grouped ? [group(`Nhóm ${index}`)] : []),
          ...rowsOf(length, index * 1000),
        ]);
        const all = pieces(rows);
        const isRepeated = ({ cells }: ReportTableRow) => cells[0]?.endsWith('(tiếp theo)');
        expect(all.flat().filter((one) => !isRepeated(one))).toEqual(rows);
        for (const piece of all) expect(piece.length).toBeLessThanOrEqual(121);
        for (const piece of all.slice(0, -1)) {
          expect(piece.length).toBeGreaterThanOrEqual(50);
          expect(piece.at(-1)?.wide).toBeUndefined();
        }
        if (grouped) expect(all.every(([first]) => first?.wide ?? first === undefined)).toBe(true);
      }),
    );
  });
});
