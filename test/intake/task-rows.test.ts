import { describe, expect, it } from 'vitest';
import type { Cell, SheetContent } from '../../shared/workbook/content.ts';
import { taskCells, taskTable, understood, understoodTasks } from './understood.ts';
import { merge, type Rows, sheetOf } from './workbook-of.ts';

const headers = ['Mã', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'];

/** `[row, code, group, title]` of each task of a small table below the header. */
function tasksIn(
  rows: Rows,
  merges: SheetContent['merges'] = [],
  header: readonly Cell[] = headers,
) {
  const { programme } = understood({ Bảng: sheetOf('Bảng', [header, ...rows], merges) });
  return programme.tasks.map(({ sheetRow, code, group, title }) => [sheetRow, code, group, title]);
}

describe('a group heading', () => {
  it.each<readonly [string, Cell[], SheetContent['merges'], number | null]>([
    ['by its code', ['N3', 'Phát triển kết cấu hạ tầng đô thị'], [], 3],
    ['by the code of the common duties', ['vp', 'Nhiệm vụ chung'], [], 0],
    ['numbered I., alone in its row', ['I. Về xây dựng đội ngũ cán bộ, công chức'], [], 1],
    ['numbered 5., alone in the title column', [null, '5. Phát triển giáo dục và đào tạo'], [], 5],
    ['merged across', ['VĂN HÓA, CON NGƯỜI'], [merge(2, 1, 2, 4)], 4],
    [
      'with its Roman number in the code column',
      ['VII', 'An sinh xã hội, đời sống Nhân dân'],
      [],
      7,
    ],
    ['of a unit’s own, which is no group', ['II. CÔNG AN PHƯỜNG'], [], null],
  ])('is no task: %s', (_title, heading, merges, group) => {
    expect(tasksIn([heading, [null, 'Việc A', 'Công an', '30/9/2026']], merges)).toEqual([
      [3, '', group, 'Việc A'],
    ]);
  });

  it('of no group ends the group above it', () => {
    const rows = [
      ['I. Về xây dựng đội ngũ cán bộ, công chức'],
      ['a', 'Việc A', 'Công an'],
      ['II. VIỆC KHÁC'],
      ['b', 'Việc B', 'Công an'],
    ];
    expect(tasksIn(rows).map(([, code, group]) => [code, group])).toEqual([
      ['a', 1],
      ['b', null],
    ]);
  });

  it('numbered 1 is one when the next row goes on with 1.1', () => {
    const rows = [
      [1, 'Về văn hóa'],
      [1.1, 'Việc A', 'Công an'],
      [2, 'Việc lẻ, chưa ghi gì thêm'],
      [3, 'Việc B', 'Công an'],
    ];
    expect(tasksIn(rows).map(([row]) => row)).toEqual([3, 4, 5]);
  });
});

describe('a row that is no task', () => {
  it.each<readonly [string, Cell[]]>([
    ['blank', []],
    ['only spaces', ['  ', '\u00a0']],
    ['column numbers', ['(1)', '(2)', '(3)', '(4)']],
    ['plain column numbers', [1, 2, 3, 4]],
    ['the header printed again', headers],
    ['a total', ['Tổng cộng', null, null, null]],
    ['a note', [null, 'Ghi chú: thời hạn có thể thay đổi']],
    ['a signature', [null, 'Người lập biểu', null]],
  ])('%s', (_title, row) => {
    expect(tasksIn([['N1.01', 'Việc A', 'Công an'], row, ['N1.02', 'Việc B', 'Công an']])).toEqual([
      [2, 'N1.01', 1, 'Việc A'],
      [4, 'N1.02', 1, 'Việc B'],
    ]);
  });

  it('holds only the verdict formulas', () => {
    const verdicts = {
      verdict: { formula: 'IFERROR(INDEX(A:A,1),"")', value: 'Chờ rà soát' },
      missing: { formula: '""', value: '' },
    };
    expect(understoodTasks(taskCells(), verdicts).tasks).toHaveLength(1);
  });

  it('holds only a running number', () => {
    const header = ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì'];
    expect(tasksIn([[1, 'Việc A', 'Công an'], [2], [3]], [], header)).toHaveLength(1);
  });
});

describe('a row that is a task all the same', () => {
  it.each<readonly [string, Cell[]]>([
    ['with only a title', [null, 'Xây dựng kế hoạch']],
    ['with only a lead unit', [null, null, 'Công an']],
    ['with only a code', ['N1.07']],
    ['with an error in it', [null, null, { error: '#REF!' }]],
    ['called “Tổng cộng …” but led by somebody', [null, 'Tổng cộng các khoản thu', 'Công an']],
    ['lettered a', ['a', 'Rà soát hộ nghèo', 'Công an']],
  ])('%s', (_title, row) => {
    expect(tasksIn([row])).toHaveLength(1);
  });
});

describe('merged cells (pain 8)', () => {
  it('carry a value down inside the merge, and no further', () => {
    const rows = [
      ['N1.01', 'Việc A', 'Công an', '30/9/2026'],
      ['N1.02', 'Việc B', null, null],
      ['N1.03', 'Việc C', null, null],
    ];
    const { programme } = understood({
      Bảng: sheetOf('Bảng', [headers, ...rows], [merge(2, 3, 3, 3), merge(2, 4, 3, 4)]),
    });
    expect(programme.tasks.map(({ leadUnit, deadline }) => [leadUnit, deadline.date])).toEqual([
      ['CA', '2026-09-30'],
      ['CA', '2026-09-30'],
      [null, null],
    ]);
  });

  it('of the header carry nothing down', () => {
    const rows = [
      ['N1.01', 'Việc A', 'Công an'],
      [null, null, null],
    ];
    const sheet = sheetOf('Bảng', [headers, [], ...rows], [merge(1, 1, 2, 1), merge(1, 2, 2, 2)]);
    expect(understood({ Bảng: sheet }).programme.tasks).toHaveLength(1);
  });

  it('of a header drawn far too deep carry nothing down either', () => {
    const rows = [
      ['N1.01', 'Việc A', 'Công an'],
      [null, null, 'Công an'],
    ];
    const sheet = sheetOf('Bảng', [headers, ...rows], [merge(1, 1, 9, 1), merge(1, 2, 9, 2)]);
    const { tasks } = understood({ Bảng: sheet }).programme;
    expect(tasks.map(({ code }) => code)).toEqual(['N1.01', '']);
  });

  it('over a million rows cost nothing', () => {
    const sheet = sheetOf('Bảng', taskTable([taskCells()]), [merge(2, 1, 1_048_576, 16_384)]);
    const start = performance.now();
    understood({ Bảng: sheet });
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('a heading in a column of running numbers, which is none of the contract', () => {
  const numbered = ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'];

  it.each<readonly [string, SheetContent['merges']]>([
    ['alone', []],
    ['merged across', [merge(2, 1, 2, 4)]],
  ])('heads the rows below: %s', (_title, merges) => {
    const rows = [
      ['1. Về xây dựng đội ngũ cán bộ, công chức'],
      [1, 'Việc A', 'Công an', '30/9/2026'],
    ];
    expect(tasksIn(rows, merges, numbered)).toEqual([[3, '', 1, 'Việc A']]);
  });

  it('names the lead of the rows below', () => {
    const { programme } = understood({
      Bảng: [numbered, ['A. CÔNG AN PHƯỜNG'], [1, 'Việc A', null, '30/9/2026']],
    });
    expect(programme.tasks[0]?.leadUnits).toEqual(['CA']);
  });

  it('is nothing when it is only a remark', () => {
    const rows = [
      [1, 'Việc A', 'Công an', '30/9/2026'],
      ['Hết'],
      [2, 'Việc B', 'Công an', '30/9/2026'],
    ];
    expect(tasksIn(rows, [], numbered).map(([, , , title]) => title)).toEqual(['Việc A', 'Việc B']);
  });
});

describe('columns of months', () => {
  const deadlineOf = (headers: readonly Cell[], cells: readonly Cell[]) => {
    const { programme } = understood({
      Bảng: [
        ['KẾ HOẠCH NĂM 2026'],
        ['Mã', 'Nhiệm vụ', 'Cơ quan chủ trì', ...headers],
        ['N1.01', 'Việc A', 'Công an', ...cells],
      ],
    });
    return programme.tasks[0]?.deadline.date;
  };
  const months = ['T4', 'T5', 'T6', 'T7'];

  it.each<readonly [string, readonly Cell[], string | null]>([
    ['a mark', [null, null, 'x', null], '2026-06-30'],
    ['a tick', [null, '✓', null, null], '2026-05-31'],
    ['percentages', ['10%', '20%', '50%', null], null],
    ['sums', [10, 20, 30, 40], null],
    ['states', ['Đang thực hiện', 'Hoàn thành', null, null], null],
  ])('tell a deadline by marks only: %s', (_title, cells, date) => {
    expect(deadlineOf(months, cells)).toBe(date);
  });

  it('that end with a Sunday are the days of a week', () => {
    const week = ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'];
    expect(deadlineOf(week, [null, null, 'x'])).toBeNull();
  });
});

describe('a cell merged over several rows', () => {
  it('holds for all of them, and those below say that it was typed above', () => {
    const rows = [
      ['N1.01', 'Việc A', 'Công an', '30/9/2026'],
      ['N1.02', 'Việc B', null, '30/9/2026'],
      ['N1.03', 'Việc C', null, '30/9/2026'],
    ];
    const { programme } = understood({
      Bảng: sheetOf('Bảng', [headers, ...rows], [merge(2, 3, 3, 3)]),
    });
    expect(programme.tasks.map(({ leadUnits, inherited }) => [leadUnits, inherited])).toEqual([
      [['CA'], []],
      [['CA'], ['leadUnit']],
      [[], []],
    ]);
  });
});
