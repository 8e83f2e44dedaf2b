import { describe, expect, it } from 'vitest';
import { judgeTasks } from '../../shared/domain/judged-task.ts';
import type { Task } from '../../shared/domain/task.ts';
import { verdictCells, verdictsByCode } from '../../shared/tabs/verdict-cells.ts';
import type { Cell } from '../../shared/workbook/content.ts';
import { aDeadline, aFinishedTask, aProgramme, aTask, ongoingWork } from '../builders.ts';

const today = '2026-06-22';

function verdict(...tasks: readonly Task[]) {
  const judged = judgeTasks(aProgramme({ tasks }), today);
  return verdictsByCode(judged, []).map((one) => one.verdict);
}

function place(codes: readonly Cell[]) {
  const rows: Cell[][] = [['Mã', 'Nhiệm vụ'], ...codes.map((code) => [code])];
  const sheet = { title: 'Nhiệm vụ', rows, merges: [] };
  return { sheet, headerRow: 1, codeColumn: 1, verdictColumn: 3, missingColumn: 4 };
}

describe('The verdict beside a task row', () => {
  it('counts no working day on the weekend after a Friday deadline, and says so', () => {
    const judged = judgeTasks(
      aProgramme({ tasks: [aTask({ deadline: aDeadline('2026-06-19') })] }),
      '2026-06-20',
    );
    expect(verdictsByCode(judged, [])[0]?.verdict).toBe('Quá hạn dưới 01 ngày làm việc');
  });

  it.each([
    [aTask({ deadline: aDeadline('2026-12-31') }), 'Trong hạn'],
    [aTask({ deadline: aDeadline('2026-06-25') }), 'Sắp đến hạn'],
    [aTask({ deadline: aDeadline(today) }), 'Đến hạn hôm nay'],
    [aTask({ deadline: aDeadline('2026-06-05') }), 'Quá hạn 11 ngày làm việc'],
    [
      aTask({ deadline: aDeadline('2026-05-29', '2026-09-30') }),
      'Trong hạn (đã gia hạn đến 30/9/2026)',
    ],
    [aTask({ deadline: ongoingWork() }), 'Thường xuyên'],
    [aFinishedTask('2026-06-05', { deadline: aDeadline('2026-06-05') }), 'Hoàn thành đúng hạn'],
    [aFinishedTask('2026-06-08', { deadline: aDeadline('2026-06-05') }), 'Hoàn thành quá hạn'],
    [aFinishedTask('2026-06-05', { confirmation: 'waiting' }), 'Chờ xác nhận'],
    [aTask({ status: 'paused' }), 'Tạm dừng'],
  ])('says in the words of the office how the task stands', (task, expected) => {
    expect(verdict(task)).toEqual([expected]);
  });

  it('tells of a parent how many of its details are done', () => {
    const parent = aTask({ code: 'N1.06', hasDetails: true });
    const details = [
      aFinishedTask('2026-06-01', { code: 'N1.06.1', parentCode: 'N1.06' }),
      aTask({ code: 'N1.06.2', parentCode: 'N1.06', deadline: aDeadline('2026-06-05') }),
    ];
    expect(verdict(parent, ...details)[0]).toBe('Hoàn thành 01/02 nhiệm vụ chi tiết, quá hạn 01');
  });

  it('gives rows that share a code one verdict that says so', () => {
    expect(verdict(aTask({ code: 'N1.01' }), aTask({ code: 'n1.01', sheetRow: 9 }))).toEqual([
      'Trùng mã, đề nghị sửa mã',
    ]);
  });

  it('is a formula on the code of its own row, with the text it will show (pain 6)', () => {
    const [first] = verdictCells(place(['N1.01']), [
      { code: 'N1.01', verdict: 'Trong hạn', missing: '' },
    ]);
    expect(first).toMatchObject({ row: 2, column: 3, value: 'Trong hạn' });
    expect(first?.formula).toContain('$A2');
  });

  it('stands beside codes only: not beside headings, and blank rows are left alone', () => {
    const cells = verdictCells(place(['N1', '', null, 'N1.01']), []);
    expect(new Set(cells.map(({ row }) => row))).toEqual(new Set([5]));
  });

  it('shows that a new code waits for the next review', () => {
    expect(verdictCells(place(['N9.99']), [])[0]?.value).toBe('Chờ rà soát');
  });
});
