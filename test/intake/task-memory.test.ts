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
      expect(sentence(now, 'table/column-missing').join()).toContain('vẫn tính theo lần đó');
      const later = reading(renamed(header), now.memory);
      expect(judgeTasks(later.programme, today)[0]?.state).toBe('done-on-time');
    },
  );

  it('is only missing when nothing was read before', () => {
    const now = reading(renamed('Trạng thái'));
    expect(judgeTasks(now.programme, today)[0]?.state).toBe('overdue');
    expect(sentence(now, 'table/column-missing').join()).not.toContain('lần đó');
  });
});
