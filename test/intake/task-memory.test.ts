import { describe, expect, it } from 'vitest';
import type { FindingRule } from '../../shared/domain/finding.ts';
import { judgeTasks } from '../../shared/domain/judged-task.ts';
import type { TaskMemory } from '../../shared/domain/task-memory.ts';
import { type Understanding, understandWorkbook } from '../../shared/intake/understand.ts';
import { describeFinding } from '../../shared/messages/findings.ts';
import { programmeDefaults } from '../../sheet-templates/defaults.ts';
import { type TaskCells, taskCells, taskTable, today } from './understood.ts';
import { type Rows, workbookOf } from './workbook-of.ts';

function reading(rows: Rows, memory?: TaskMemory, more: Readonly<Record<string, Rows>> = {}) {
  const content = workbookOf({ 'Nhiệm vụ': rows, ...more });
  return understandWorkbook(content, programmeDefaults(), today, memory)!;
}

const read = (cells: TaskCells, memory?: TaskMemory, more?: Readonly<Record<string, Rows>>) =>
  reading(taskTable([taskCells(cells)]), memory, more);

const rules = ({ findings }: Understanding, rule: RegExp): readonly FindingRule[] =>
  findings.map((one) => one.rule).filter((one) => rule.test(one));

const sentence = ({ findings }: Understanding, rule: FindingRule) =>
  findings.filter((one) => one.rule === rule).map(describeFinding);

const changes = (...rows: readonly Rows[number][]): Readonly<Record<string, Rows>> => ({
  'Điều chỉnh': [
    ['Mã nhiệm vụ', 'Loại', 'Thời hạn cũ', 'Thời hạn mới', 'Lý do', 'Ý kiến', 'Căn cứ'],
    ...rows,
  ],
});

const first = read({ deadline: '30/6/2026' });

describe('A state that was read before', () => {
  it.each([
    ['Chờ hướng dẫn của thành phố', 'pause'],
    ['Vướng quy hoạch', 'pause'],
    ['Không còn phù hợp', 'change'],
    ['Đã chuyển đơn vị khác', 'change'],
    ['Trùng nhiệm vụ', 'change'],
  ])('stays, at every reading, while its cell says “%s”', (status, advice) => {
    for (const [before, kept] of [
      ['Đang thực hiện', 'in-progress'],
      ['Chưa thực hiện', 'not-started'],
    ] as const) {
      const once = read({ status }, read({ status: before }).memory);
      const twice = read({ status }, once.memory);
      for (const { programme, findings } of [once, twice]) {
        expect(programme.tasks[0]?.status).toBe(kept);
        const details = { text: status, readAs: kept, advice };
        expect(findings).toContainEqual(
          expect.objectContaining({
            rule: 'task/status-approximate',
            details: expect.objectContaining(details),
          }),
        );
      }
    }
  });

  it('is not finished any more when its cell says what stands in the way', () => {
    const { programme } = read(
      { status: 'Vướng quy hoạch' },
      read({ status: 'Hoàn thành' }).memory,
    );
    expect(programme.tasks[0]?.status).toBe('in-progress');
  });

  it('“như kỳ trước” means the same twice', () => {
    const once = read({ status: 'Như kỳ trước' }, read({ status: 'Đang thực hiện' }).memory);
    const twice = read({ status: 'Như kỳ trước' }, once.memory);
    expect(twice.programme.tasks[0]?.status).toBe('in-progress');
    expect(rules(twice, /status/)).toEqual([]);
  });
});

describe('A deadline that was read before', () => {
  it('still counts when its cell says another day and nobody agreed', () => {
    const moved = read({ deadline: '30/9/2026' }, first.memory);
    expect(moved.programme.tasks[0]?.deadline).toMatchObject({
      text: '30/6/2026',
      date: '2026-06-30',
      effectiveDate: '2026-06-30',
      extendedTo: null,
    });
    expect(sentence(moved, 'task/deadline-moved')).toEqual([
      'Trang Nhiệm vụ, ô J2 (N1.06 - Sắp xếp Tổ dân phố): thời hạn đã đổi từ 30/6/2026 thành 30/9/2026 nhưng trang Điều chỉnh chưa có ý kiến đồng ý. Đề nghị ghi lại “30/6/2026”, hoặc bổ sung một dòng gia hạn ở trang Điều chỉnh kèm căn cứ. Trong khi chờ, vẫn tính theo 30/6/2026.',
    ]);
  });

  it('is asked about at every reading, until the cell says it again', () => {
    const moved = read({ deadline: '30/9/2026' }, first.memory);
    const again = read({ deadline: '30/9/2026' }, moved.memory);
    expect(rules(again, /moved/)).toEqual(['task/deadline-moved']);
    expect(rules(read({ deadline: 'Quý II/2026' }, again.memory), /moved/)).toEqual([]);
  });

  it.each([
    ['emptied', null, 'thời hạn 30/6/2026 đã bị xóa nhưng'],
    ['made permanent', 'Thường xuyên', 'đã đổi từ 30/6/2026 thành Thường xuyên nhưng'],
    ['made vague', 'Theo kế hoạch', 'đã đổi từ 30/6/2026 thành Theo kế hoạch nhưng'],
    ['moved nearer', '15/6/2026', 'đã đổi từ 30/6/2026 thành 15/6/2026 nhưng'],
    ['a real date', 46_295, 'đã đổi từ 30/6/2026 thành 30/9/2026 nhưng'],
  ])('still counts when its cell is %s', (_, deadline, words) => {
    const moved = read({ deadline }, first.memory);
    expect(moved.programme.tasks[0]?.deadline.date).toBe('2026-06-30');
    expect(sentence(moved, 'task/deadline-moved')[0]).toContain(words);
  });

  it('gives way to an extension that was agreed to, and stays the first day', () => {
    const agreed = changes(['N1.06', 'Gia hạn', null, '30/9/2026', 'x', 'Đồng ý', 'KL giao ban']);
    const moved = read({ deadline: '30/9/2026' }, first.memory, agreed);
    expect(rules(moved, /moved/)).toEqual([]);
    expect(moved.programme.tasks[0]?.deadline).toMatchObject({
      date: '2026-06-30',
      extendedTo: '2026-09-30',
      effectiveDate: '2026-09-30',
    });
    expect(rules(read({ deadline: '30/9/2026' }, moved.memory, agreed), /moved/)).toEqual([]);
  });

  it('is asked about when the cell goes beyond what was agreed to', () => {
    const agreed = changes(['N1.06', 'Gia hạn', null, '30/9/2026', 'x', 'Đồng ý', 'KL giao ban']);
    const moved = read({ deadline: '31/12/2026' }, first.memory, agreed);
    expect(rules(moved, /moved/)).toEqual(['task/deadline-moved']);
    expect(moved.programme.tasks[0]?.deadline.effectiveDate).toBe('2026-09-30');
  });

  it.each(['Chờ ý kiến', 'Không đồng ý'])('is not moved by a change that is %s', (decision) => {
    const asked = changes(['N1.06', 'Gia hạn', null, '30/9/2026', 'x', decision, 'KL giao ban']);
    const moved = read({ deadline: '30/9/2026' }, first.memory, asked);
    expect(rules(moved, /moved/)).toEqual(['task/deadline-moved']);
  });

  it('gives way to a correction that was agreed to, also to an earlier day', () => {
    const agreed = changes(['N1.06', 'Sửa nội dung', null, '15/6/2026', 'x', 'Đồng ý', 'KL']);
    const corrected = read({ deadline: '15/6/2026' }, first.memory, agreed);
    expect(rules(corrected, /moved/)).toEqual([]);
    expect(corrected.programme.tasks[0]?.deadline.date).toBe('2026-06-15');
    const later = read({ deadline: '15/6/2026' }, corrected.memory);
    expect(rules(later, /moved/)).toEqual([]);
  });

  it('may change until Ngày bắt đầu nhắc, while the Office writes the programme', () => {
    const settings = {
      'Cấu hình': [
        ['Mục', 'Giá trị'],
        ['Ngày bắt đầu nhắc', '01/7/2026'],
      ],
    };
    const moved = read({ deadline: '30/9/2026' }, first.memory, settings);
    expect(rules(moved, /moved/)).toEqual([]);
    expect(moved.programme.tasks[0]?.deadline.date).toBe('2026-09-30');
  });

  it('is no more known where it named no day, or where the code now bears other work', () => {
    const vague = read({ deadline: 'Theo kế hoạch' });
    expect(rules(read({ deadline: '30/9/2026' }, vague.memory), /moved/)).toEqual([]);
    const other = read({ title: 'Tuyển quân năm 2027', deadline: '30/9/2026' }, first.memory);
    expect(rules(other, /moved/)).toEqual([]);
    const reworded = { title: 'Hoàn thành sắp xếp các Tổ dân phố', deadline: '30/9/2026' };
    expect(rules(read(reworded, first.memory), /moved/)).toEqual(['task/deadline-moved']);
  });

  it('is known again when its row went away and came back', () => {
    const gone = read({ code: 'N1.07' }, first.memory);
    expect(rules(read({ deadline: '30/9/2026' }, gone.memory), /moved/)).toHaveLength(1);
  });

  it('is not held against either of two rows that share its code', () => {
    const row = taskCells({ deadline: '30/9/2026' });
    const twice = reading(taskTable([row, row]), first.memory);
    expect(rules(twice, /moved/)).toEqual([]);
    expect(twice.memory.get('N1.06')?.deadline).toBe('30/6/2026');
  });
});

describe('Work that stands elsewhere now', () => {
  const rows = [
    {
      code: 'N1.01',
      title: 'Xây dựng kế hoạch phòng, chống tham nhũng năm 2026',
      deadline: '30/6/2026',
    },
    {
      code: 'N1.02',
      title: 'Xây dựng kế hoạch phòng, chống lãng phí năm 2026',
      deadline: '31/12/2026',
    },
  ] as const;
  const table = (...cells: readonly TaskCells[]) => taskTable(cells.map((one) => taskCells(one)));
  const before = reading(table(...rows));
  const days = ({ programme }: Understanding) =>
    Object.fromEntries(
      programme.tasks.map(({ title, deadline }) => [title.slice(-17), deadline.date]),
    );

  it.each<readonly [string, readonly TaskCells[]]>([
    [
      'with the codes exchanged',
      [
        { ...rows[0], code: 'N1.02' },
        { ...rows[1], code: 'N1.01' },
      ],
    ],
    [
      'numbered on below a new row',
      [
        { code: 'N1.01', title: 'Việc mới', deadline: '15/7/2026' },
        { ...rows[0], code: 'N1.02' },
        { ...rows[1], code: 'N1.03' },
      ],
    ],
    ['sorted the other way', [rows[1], rows[0]]],
  ])('keeps its own deadline: %s', (_, now) => {
    const next = reading(table(...now), before.memory);
    expect(rules(next, /moved/)).toEqual([]);
    expect(days(next)).toMatchObject({ [rows[0].title.slice(-17)]: '2026-06-30' });
    const again = reading(table(...now), next.memory);
    expect(days(again)).toEqual(days(next));
    expect(rules(again, /moved/)).toEqual([]);
  });

  it('is not that of another year, nor of a few words in common', () => {
    const next = {
      ...rows[0],
      title: rows[0].title.replace('2026', '2027'),
      deadline: '30/6/2027',
    };
    expect(rules(reading(table(next), before.memory), /moved/)).toEqual([]);
    const other = { ...rows[0], title: 'Xây dựng kế hoạch', deadline: '30/9/2026' };
    expect(rules(reading(table(other), before.memory), /moved/)).toEqual([]);
  });
});

describe('A day that binds nobody', () => {
  it.each([
    ['a slip of the year, before there was a programme', '30/6/2025', '30/6/2026'],
    ['a year that was guessed', 'hết tháng 6', '30/6/2027'],
    ['a quarter, put sharper', 'Quý III/2026', '15/8/2026'],
    ['a span, put sharper', 'giai đoạn 2026-2030', '31/12/2027'],
  ])('may be put right: %s', (_, was, now) => {
    const next = read({ deadline: now }, read({ deadline: was }).memory);
    expect(rules(next, /moved/)).toEqual([]);
    expect(next.programme.tasks[0]?.deadline.text).toBe(now);
  });
});

describe('The register alone, at the first reading', () => {
  const asked = (decision: string) =>
    read(
      { deadline: '30/9/2026' },
      undefined,
      changes(['N1.06', 'Gia hạn', '30/6/2026', '30/9/2026', 'x', decision, 'KL']),
    );

  it.each(['Chờ ý kiến', 'Không đồng ý'])('keeps the old day where it says %s', (decision) => {
    const { programme, findings } = asked(decision);
    expect(programme.tasks[0]?.deadline).toMatchObject({
      date: '2026-06-30',
      effectiveDate: '2026-06-30',
    });
    expect(findings.map(({ rule }) => rule)).toContain('task/deadline-moved');
  });

  it('extends the old day where it says so, and remembers that when its row is gone', () => {
    const agreed = asked('Đồng ý');
    expect(agreed.programme.tasks[0]?.deadline).toMatchObject({
      date: '2026-06-30',
      extendedTo: '2026-09-30',
    });
    const later = read({ deadline: '30/9/2026' }, agreed.memory);
    expect(rules(later, /moved/)).toEqual([]);
    expect(later.programme.tasks[0]?.deadline.extendedTo).toBe('2026-09-30');
    expect(read({ deadline: '31/12/2026' }, agreed.memory).programme.tasks[0]?.deadline.date).toBe(
      '2026-06-30',
    );
  });
});

describe('A deadline cell with an error or a day that no calendar has', () => {
  it('is asked about as that, and the day that was set counts', () => {
    const impossible = read({ deadline: '31/9/2026' }, first.memory);
    expect(rules(impossible, /deadline/)).toEqual(['task/deadline-impossible']);
    expect(impossible.programme.tasks[0]?.deadline.date).toBe('2026-06-30');
  });

  it('is told for a parent too, whose details are judged', () => {
    const parent = (deadline: string) =>
      taskTable([taskCells({ deadline }), taskCells({ code: 'N1.06.1', title: 'Rà soát hộ' })]);
    const moved = reading(parent('30/9/2026'), reading(parent('30/6/2026')).memory);
    expect(rules(moved, /moved/)).toEqual(['task/deadline-moved']);
  });
});

describe('A restricted row', () => {
  const secret = { restricted: 'Có', deadline: '15/6/2026 theo mật lệnh 5' };

  it('leaves nothing in the memory, wherever it moves', () => {
    const known = read({ deadline: secret.deadline });
    expect(JSON.stringify([...known.memory])).toContain('mật lệnh');
    for (const row of [secret, { ...secret, code: 'N1.99' }]) {
      const now = read(row, known.memory);
      expect(JSON.stringify([...now.memory])).not.toContain('mật lệnh');
    }
  });

  it.each<readonly [string, Rows[number][number]]>([
    ['an error', { error: '#N/A' }],
    ['an unknown formula', { formula: 'X1', value: null }],
  ])('stays one when its mark is %s', (_, restricted) => {
    expect(read({ restricted }).programme.tasks[0]?.restricted).toBe(true);
  });

  it('stays one when its column is renamed, or doubled', () => {
    const known = read(secret);
    const headers = (names: readonly string[]) =>
      taskTable([taskCells(secret)]).map((row, index) =>
        index === 0
          ? row
              .map((cell) => (cell === 'Hạn chế nội dung' ? names[0]! : cell))
              .concat(names.slice(1))
          : row.concat(names.slice(1).map(() => null)),
      );
    expect(reading(headers(['Cột X']), known.memory).programme.tasks[0]?.restricted).toBe(true);
    expect(reading(headers(['Cột X'])).programme.tasks[0]?.restricted).toBe(false);
    expect(
      reading(headers(['Hạn chế nội dung', 'Hạn chế nội dung'])).programme.tasks[0]?.restricted,
    ).toBe(true);
  });
});

describe('Progress', () => {
  const at75 = read({ progress: 75 });

  it('that fell without a reason is put before the Office until it is explained', () => {
    const fell = read({ progress: 50 }, at75.memory);
    expect(sentence(fell, 'task/progress-fallen')[0]).toContain('giảm từ 75% xuống 50%');
    expect(rules(read({ progress: 50 }, fell.memory), /fallen/)).toHaveLength(1);
    const explained = read({ progress: 50, difficulty: 'Khảo sát lại' }, fell.memory);
    expect(rules(explained, /fallen/)).toEqual([]);
    expect(rules(read({ progress: 50 }, explained.memory), /fallen/)).toEqual([]);
  });

  it.each([[75], [80], [null]])('that went from 75 to %s is not asked about', (progress) => {
    expect(rules(read({ progress }, at75.memory), /fallen/)).toEqual([]);
  });
});

describe('A column that was there before', () => {
  const done = {
    status: 'Hoàn thành',
    completedOn: '12/6/2026',
    evidence: 'Kế hoạch số 15/KH-UBND',
  };
  const before = read({ ...done, deadline: '15/6/2026' });
  const renamed = (header: string) =>
    taskTable([taskCells({ ...done, deadline: '15/6/2026' })]).map((row, index) =>
      index === 0 ? row.map((cell) => (cell === header ? 'Cột của tôi' : cell)) : row,
    );

  it.each(['Thời hạn giao', 'Trạng thái', 'Ngày hoàn thành'])(
    'and is renamed now takes nothing from the tasks: %s',
    (header) => {
      const now = reading(renamed(header), before.memory);
      const [judged] = judgeTasks(now.programme, today);
      expect(judged?.state).toBe('done-on-time');
      expect(sentence(now, 'table/columns-missing').join()).toContain('theo lần đó');
      const later = reading(renamed(header), now.memory);
      expect(judgeTasks(later.programme, today)[0]?.state).toBe('done-on-time');
    },
  );

  it('and named the work leaves it its name, by its code', () => {
    const now = reading(renamed('Nhiệm vụ'), before.memory);
    expect(now.programme.tasks[0]?.title).toBe(taskCells()['title']);
    expect(sentence(now, 'table/titles-missing').join()).toContain('theo lần đọc trước');
    const later = reading(renamed('Nhiệm vụ'), now.memory);
    expect(later.programme.tasks[0]?.title).toBe(taskCells()['title']);
    const first = reading(renamed('Nhiệm vụ'));
    expect(first.programme.tasks[0]?.title).toBe('');
    expect(sentence(first, 'table/titles-missing').join()).toContain('chưa biết mỗi dòng');
  });

  it('is only missing when nothing was read before', () => {
    const now = reading(renamed('Thời hạn giao'));
    expect(judgeTasks(now.programme, today)[0]?.state).toBe('done-no-deadline');
    expect(sentence(now, 'table/columns-missing').join()).not.toContain('theo lần đó');
  });
});
