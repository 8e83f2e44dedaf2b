import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePeriod, periodAsOf } from '../../shared/domain/period.ts';
import type { ReportVariant } from '../../shared/domain/report-variant.ts';
import { composeReport } from '../../shared/report/compose-report.ts';
import { bodyText, plainText } from './plain-text.ts';
import { randomProgramme } from './random-programme.ts';
import { aReportInput } from './small-programme.ts';

const variants = fc.constantFrom<ReportVariant>('office', 'party', 'committee');
const periods = fc.constantFrom(
  ...['2025-Q4', '2026-04', '2026-Q2', '2026-H1', '2026-9M', '2026-Q4', '2026', '2026..2030'].map(
    (id) => parsePeriod(id, 14)!,
  ),
  periodAsOf('2026-06-22', 14)!,
);
const days = fc.constantFrom('2026-04-20', '2026-06-14', '2026-06-22', '2027-01-05');

test('no report holds a hole, a machine word, “00” or doubled marks', () => {
  fc.assert(
    fc.property(randomProgramme, variants, periods, days, (programme, variant, period, today) => {
      const report = composeReport(aReportInput({ programme, variant, period, today }));
      expect(plainText(report)).not.toMatch(/undefined|null|NaN|\[object|Infinity/);
      const text = bodyText({
        ...report,
        body: report.body.filter(({ kind }) => kind !== 'table'),
      });
      expect(text).not.toMatch(/(?<![\d,.])00? (nhiệm vụ|chỉ tiêu|đơn vị|ngày|nội dung)/);
      expect(text).not.toMatch(/\.\.|;;|,,|;\.|:\.|\(\)| {2}| [.,;:]|: *;|\(\s/);
      expect(text).not.toContain('Không có.');
      expect(text.endsWith('./.')).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('no heading stands over nothing', () => {
  fc.assert(
    fc.property(randomProgramme, variants, periods, (programme, variant, period) => {
      const { body } = composeReport(aReportInput({ programme, variant, period }));
      for (const [index, block] of body.entries()) {
        if (block.kind === 'paragraph' || block.kind === 'point') {
          expect(block.text.trim()).not.toBe('');
        }
        const next = body[index + 1];
        if (block.kind === 'heading' && next?.kind === 'heading') {
          expect(next.level).toBeGreaterThan(block.level);
        }
      }
    }),
  );
});

test('the same input always gives the same report', () => {
  fc.assert(
    fc.property(randomProgramme, variants, (programme, variant) => {
      const input = aReportInput({ programme, variant });
      expect(composeReport(input)).toEqual(composeReport(input));
    }),
    { numRuns: 20 },
  );
});

test('every table row has as many cells as its table has columns', () => {
  fc.assert(
    fc.property(randomProgramme, variants, (programme, variant) => {
      const { body, annexes } = composeReport(aReportInput({ programme, variant }));
      const tables = [
        ...body.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
        ...annexes.map(({ table }) => table),
      ];
      for (const { columns, rows } of tables) {
        for (const { cells, wide } of rows) expect(cells).toHaveLength(wide ? 1 : columns.length);
      }
    }),
  );
});
