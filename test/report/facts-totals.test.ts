import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Totals } from '../../shared/domain/totals.ts';
import { composeReport } from '../../shared/report/compose-report.ts';
import type { ReportTable } from '../../shared/report/report.ts';
import { reportFacts } from '../../shared/report/report-facts.ts';
import { randomProgramme } from './random-programme.ts';
import { aReportInput } from './small-programme.ts';

/** The classes of Bảng 1 in its order, the sums left out. */
function classes({ done, open, paused }: Totals): readonly number[] {
  return [
    ...[done.onTime, done.late, done.noDeadline],
    ...[open.inTime, open.overdue, open.ongoing, open.noDeadline],
    paused,
  ];
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

function columnSums(rows: readonly (readonly string[])[], from: number, to: number) {
  return Array.from({ length: to - from }, (_, index) =>
    sum(rows.map((cells) => Number(cells[from + index]))),
  );
}

const tablesOf = (input: ReturnType<typeof aReportInput>) => {
  const { body, annexes } = composeReport(input);
  const tables = body.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
  const table = (start: string) => tables.find(({ caption }) => caption?.includes(start));
  return {
    general: table('Tình hình')!,
    units: table('cơ quan chủ trì')!,
    summary: annexes[0]!.table,
    tasks: annexes[1]!.table,
  };
};

const cells = ({ rows }: ReportTable) => rows.map((row) => row.cells);

test('the classes always add up to the total, whatever the units wrote', () => {
  fc.assert(
    fc.property(randomProgramme, (programme) => {
      const { totals, tasks } = reportFacts(aReportInput({ programme }));
      expect(sum(classes(totals))).toBe(totals.total);
      expect(totals.done.total + totals.open.total + totals.paused).toBe(totals.total);
      expect(tasks).toHaveLength(totals.total);
      expect(totals.done.waiting).toBeLessThanOrEqual(totals.done.total);
    }),
  );
});

test('Bảng 1, Bảng 3, Phụ lục I and Phụ lục II tell the same figures', () => {
  fc.assert(
    fc.property(randomProgramme, (programme) => {
      const input = aReportInput({ programme });
      const { totals } = reportFacts(input);
      const { general, units, summary, tasks } = tablesOf(input);
      const byUnit = cells(units).slice(0, -1);

      expect(Number(general.rows[0]!.cells[1])).toBe(totals.total);
      expect(columnSums(byUnit, 2, 6)).toEqual([
        totals.total,
        totals.done.total,
        totals.open.total,
        totals.open.overdue,
      ]);

      const halves = cells(summary).slice(0, -1);
      const second = halves.findIndex(([first]) => first?.startsWith('II.'));
      const expected = [totals.total, ...classes(totals)];
      expect(columnSums(halves.slice(1, second), 2, 11)).toEqual(expected);
      expect(columnSums(halves.slice(second + 1), 2, 11)).toEqual(expected);
      expect(cells(summary).at(-1)?.slice(2, 11)).toEqual(expected.map(String));

      expect(tasks.rows.filter(({ wide }) => !wide)).toHaveLength(totals.total);
    }),
  );
});
