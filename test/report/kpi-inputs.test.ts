import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kpiInputs } from '../../shared/report/kpi/kpi-inputs.ts';
import { reportFacts } from '../../shared/report/report-facts.ts';
import { aChange, aDeadline, aFinishedTask, aTask } from '../builders.ts';
import { bodyText } from './plain-text.ts';
import { randomProgramme } from './random-programme.ts';
import { aReportInput, aReportOn } from './small-programme.ts';

const tableOf = (input: Parameters<typeof kpiInputs>[0]) => {
  const block = kpiInputs(input)!.body.find(({ kind }) => kind === 'table');
  return block?.kind === 'table' ? block.table.rows.map(({ cells }) => cells) : [];
};

test('counts what was given, done, in time, late and extended, by lead unit', () => {
  const input = aReportOn([
    aTask({ code: 'N1.01', deadline: aDeadline('2026-05-29') }),
    aFinishedTask('2026-05-20', { code: 'N1.02', deadline: aDeadline('2026-05-29') }),
  ]);
  const change = aChange({
    taskCode: 'N1.01',
    kind: 'extend',
    decision: 'approved',
    decidedOn: '2026-05-04',
  });
  const rows = tableOf({ ...input, programme: { ...input.programme, changes: [change] } });
  expect(rows[0]?.slice(2)).toEqual(['2', '1', '1', '1', '1', 'Chưa hoàn thành, đã quá hạn: 1']);
  expect(rows.at(-1)?.[1]).toBe('Tổng số');
});

test('adds up to the totals of the report, whatever the programme', () => {
  fc.assert(
    fc.property(randomProgramme, (programme) => {
      const input = aReportInput({ programme });
      const { totals } = reportFacts(input);
      const rows = tableOf(input);
      const sum = (column: number) =>
        rows.slice(0, -1).reduce((all, cells) => all + Number(cells[column]), 0);
      expect([2, 3, 4, 5].map(sum)).toEqual([
        totals.total,
        totals.done.total,
        totals.done.onTime,
        totals.done.late + totals.open.overdue,
      ]);
      expect([2, 3, 4, 5, 6].map(sum)).toEqual(rows.at(-1)?.slice(2, 7).map(Number));
    }),
  );
});

test('its table has a name, over it and for a screen reader', () => {
  const tables = kpiInputs(aReportInput())!.body.filter((block) => block.kind === 'table');
  expect(tables.map(({ table }) => table.caption)).toEqual([
    'Số lượng nhiệm vụ theo cơ quan chủ trì',
  ]);
});

test('grades nobody, names nobody, and belongs to the Office alone', () => {
  const text = bodyText(kpiInputs(aReportInput())!);
  expect(text).toContain('không phải điểm, không xếp loại');
  expect(text).not.toMatch(/xuất sắc|hoàn thành tốt|điểm số|%/);
  expect(kpiInputs(aReportInput({ variant: 'party' }))).toBeNull();
  expect(kpiInputs(aReportInput({ variant: 'committee' }))).toBeNull();
});
