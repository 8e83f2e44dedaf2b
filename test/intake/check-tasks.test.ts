import { describe, expect, it } from 'vitest';
import type { FindingRule } from '../../shared/domain/finding.ts';
import { oneTask, type TaskCells, taskCells, understoodTasks } from './understood.ts';

describe('a full row', () => {
  it('is not asked anything', () => {
    expect(oneTask({}).rules).toEqual([]);
  });

  it('may leave the percentage, the person and the group blank', () => {
    const blank = { progress: null, responsiblePerson: null, group: null, result: null };
    expect(oneTask(blank).rules).toEqual([]);
  });
});

describe('one thing missing or strange', () => {
  it.each<readonly [FindingRule, string, TaskCells]>([
    ['task/code-missing', 'A2', { code: null }],
    ['task/title-missing', 'B2', { title: ' ' }],
    ['task/lead-missing', 'E2', { leadUnit: null }],
    ['task/lead-several', 'E2', { leadUnit: 'Công an; Ban CHQS' }],
    ['task/lead-unknown', 'E2', { leadUnit: 'P. Văn hóa TT' }],
    ['task/lead-ambiguous', 'E2', { leadUnit: 'TT' }],
    ['task/supporting-missing', 'F2', { supportingUnits: null }],
    ['task/supporting-unknown', 'F2', { supportingUnits: 'Trường Tiểu học A' }],
    ['task/supporting-ambiguous', 'F2', { supportingUnits: 'TT' }],
    ['task/issuing-body-missing', 'G2', { issuingBody: null }],
    ['task/measures-missing', 'H2', { measures: null }],
    ['task/resources-missing', 'I2', { resources: null }],
    ['task/deadline-missing', 'J2', { deadline: null }],
    ['task/deadline-unclear', 'J2', { deadline: 'Theo kế hoạch' }],
    ['task/deadline-weekly', 'J2', { deadline: 'Thứ Hai hằng tuần' }],
    ['task/deadline-impossible', 'J2', { deadline: '31/6/2026' }],
    ['task/deadline-before-programme', 'J2', { deadline: '30/6/2025', difficulty: 'Chờ vốn' }],
    ['task/decision-level-missing', 'K2', { decisionLevel: null }],
    ['task/product-missing', 'M2', { product: null }],
    ['task/status-approximate', 'N2', { status: 'Cơ bản hoàn thành' }],
    ['task/status-unreadable', 'N2', { status: 'Tốt' }],
    ['task/status-undecided', 'N2', { status: 'Hủy bỏ' }],
    ['task/progress-full-not-done', 'N2', { progress: '100%' }],
    ['task/progress-unreadable', 'O2', { progress: 'nhiều' }],
    ['task/date-unreadable', 'R2', { completedOn: 'hôm qua' }],
    ['task/date-unreadable', 'V2', { updatedOn: '31/6/2026' }],
    ['task/done-incomplete', 'R2', { status: 'Hoàn thành' }],
    ['task/done-incomplete', 'Q2', { status: 'Hoàn thành', completedOn: '12/6/2026' }],
    ['task/done-in-future', 'R2', { completedOn: '15/7/2026' }],
    ['task/done-day-not-done', 'R2', { completedOn: '01/4/2026' }],
    ['task/done-day-not-done', 'R2', { status: 'Chưa thực hiện', completedOn: '12/6/2026' }],
    ['task/progress-against-status', 'O2', { status: 'Chưa thực hiện', progress: '60%' }],
    ['task/product-missing', 'M2', { product: 'x' }],
    ['task/product-missing', 'M2', { product: 'n/a' }],
    ['task/product-missing', 'M2', { product: 'Theo quy định' }],
    ['task/product-missing', 'M2', { product: 'Theo QĐ' }],
    ['task/product-missing', 'M2', { product: 'Theo chức năng, nhiệm vụ được giao' }],
    ['task/product-missing', 'M2', { product: 'Theo yêu cầu nhiệm vụ' }],
    ['task/product-missing', 'M2', { product: 'Tùy theo tình hình thực tế' }],
    ['task/product-missing', 'M2', { product: 'Chưa xác định' }],
    ['task/product-missing', 'M2', { product: 'Sẽ bổ sung' }],
    ['task/done-before-programme', 'R2', { completedOn: '31/3/2026' }],
    ['task/weekday-differs', 'J2', { deadline: 'Thứ Hai, 30/9/2026' }],
    ['task/weekday-differs', 'V2', { updatedOn: 'Thứ 3, ngày 22/6/2026' }],
    ['task/overdue-unexplained', 'S2', { deadline: '12/6/2026' }],
    ['task/detail-without-parent', 'A2', { code: 'N1.06.1' }],
    ['task/group-unreadable', 'Y2', { group: 'Việc khác' }],
    ['task/formula-in-cell', 'P2', { result: { formula: 'B1&"x"', value: 'Đã họp' } }],
    ['task/error-in-cell', 'P2', { result: { error: '#REF!' } }],
  ])('is told by %s at %s', (rule, cell, overrides) => {
    const { findings } = oneTask(overrides);
    expect(findings.map((one) => [one.rule, one.cell, one.row])).toEqual([[rule, cell, 2]]);
  });

  it.each<TaskCells>([
    { deadline: 'Thứ Tư, ngày 30/9/2026' },
    { deadline: 'thứ 4, 30/9/2026'.normalize('NFD') },
    { deadline: 'Chủ nhật, 27/9/2026' },
    { deadline: '01/4/2026', difficulty: 'Chờ vốn' },
    {
      deadline: '30/6/2025',
      status: 'Hoàn thành',
      completedOn: '12/6/2026',
      evidence: '01/QĐ-UBND',
    },
    { completedOn: '01/4/2026', deadline: 'Hằng quý' },
    { status: 'Chưa thực hiện', progress: 0 },
    { product: 'Theo QĐ số 15/QĐ-UBND' },
    { product: 'Theo dõi sức khỏe cho 200 trẻ' },
  ])('is not seen in %j', (overrides) => {
    expect(oneTask(overrides).rules).toEqual([]);
  });

  it.each([
    ['Hoàn thành ngày 12/6/2026', 'done', '2026-06-12'],
    ['Xong 12/6/2026', 'done', '2026-06-12'],
    ['Hoàn thành ngày 30/6/2026', 'in-progress', null],
  ])('is a day in the words of the state: %s is %s', (status, expected, completedOn) => {
    expect(oneTask({ status }).task).toMatchObject({ status: expected, completedOn });
  });

  it('is an error only where the row becomes unusable: code, task, lead', () => {
    const empty = oneTask({
      ...Object.fromEntries(Object.keys(taskCells()).map((key) => [key, null])),
      evidence: 'x',
    });
    const errors = empty.findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ rule }) => rule)).toEqual([
      'task/code-missing',
      'task/title-missing',
      'task/lead-missing',
    ]);
    expect(empty.findings.length).toBeGreaterThan(8);
  });
});

describe('all findings of a row', () => {
  it('come at once', () => {
    const { rules } = oneTask({
      code: null,
      leadUnit: 'TT; Trường A',
      deadline: '31/6/2026',
      status: 'Hoàn thành',
      progress: 'x',
      product: null,
    });
    expect(rules).toEqual([
      'task/code-missing',
      'task/lead-unknown',
      'task/lead-ambiguous',
      'task/deadline-impossible',
      'task/product-missing',
      'task/progress-unreadable',
      'task/done-incomplete',
    ]);
  });
});

describe('codes', () => {
  it('used twice are told at the second row, with the next free one of the group', () => {
    const { findings } = understoodTasks(
      taskCells({ code: 'N4.02' }),
      taskCells({ code: 'N4.06' }),
      taskCells({ code: 'n4.02 ' }),
      taskCells({ code: 'N4.02' }),
    );
    expect(findings).toMatchObject([
      { rule: 'task/code-duplicate', cell: 'A4', details: { keptCell: 'A2', nextCode: 'N4.07' } },
      { rule: 'task/code-duplicate', cell: 'A5', details: { keptCell: 'A2', nextCode: 'N4.08' } },
    ]);
  });

  it('missing get the next free one of the group that the heading or the cell names', () => {
    const { findings } = understoodTasks(
      { code: 'N3', title: 'Hạ tầng' },
      taskCells({ code: 'N3.01' }),
      taskCells({ code: null }),
      taskCells({ code: null }),
      taskCells({ code: null, group: '5. Giáo dục và đào tạo' }),
    );
    expect(findings.map(({ details }) => (details as { nextCode: string }).nextCode)).toEqual([
      'N3.02',
      'N3.03',
      'N5.01',
    ]);
  });

  it('typed as numbers are read as text', () => {
    const { tasks } = understoodTasks(taskCells({ code: 1.1 }), taskCells({ code: 2 }));
    expect(tasks.map(({ code }) => code)).toEqual(['1.1', '2']);
  });

  it('of a doubled detail row go on under its parent', () => {
    const { findings } = understoodTasks(
      taskCells({ code: 'N1.06' }),
      taskCells({ code: 'N1.06.1' }),
      taskCells({ code: 'N1.06.1' }),
    );
    expect(findings).toMatchObject([{ details: { nextCode: 'N1.06.2' } }]);
  });
});

describe('detail rows', () => {
  const { tasks, findings } = understoodTasks(
    taskCells({ code: 'N1.06', leadUnit: null, deadline: null, status: 'Tốt', product: null }),
    taskCells({ code: 'n1.06.1' }),
    taskCells({ code: 'N1.06.2' }),
    taskCells({ code: 'N1.07' }),
  );

  it('belong to their parent', () => {
    expect(tasks.map(({ parentCode, hasDetails }) => [parentCode, hasDetails])).toEqual([
      [null, true],
      ['N1.06', false],
      ['N1.06', false],
      [null, false],
    ]);
  });

  it('are judged instead of it', () => {
    expect(findings).toEqual([]);
  });
});

describe('a formula where people type', () => {
  it('is flagged, and its value is read', () => {
    const { task, rules } = oneTask({ deadline: { formula: 'TODAY()+8', value: 46_203 } });
    expect(task.deadline.date).toBe('2026-06-30');
    expect(rules).toEqual(['task/formula-in-cell']);
  });

  it('that was never calculated is a blank too', () => {
    const { rules } = oneTask({ leadUnit: { formula: 'E1', value: null } });
    expect(rules).toEqual(['task/formula-in-cell', 'task/lead-missing']);
  });

  it('is nobody’s business in the software’s own columns', () => {
    const verdict = { formula: 'INDEX(A:A,1)', value: 'Trong hạn' };
    expect(oneTask({ verdict, missing: { error: '#REF!' } }).rules).toEqual([]);
  });
});

describe('an error where people type', () => {
  it('is flagged, and the cell is a blank', () => {
    const { task, rules } = oneTask({
      deadline: { error: '#VALUE!' },
      leadUnit: { error: '#REF!' },
    });
    expect(task).toMatchObject({ leadUnit: null, deadline: { kind: 'missing', text: '' } });
    expect(rules).toEqual([
      'task/error-in-cell',
      'task/error-in-cell',
      'task/lead-missing',
      'task/deadline-missing',
    ]);
  });
});

describe('a finished task', () => {
  it('names both cells it still lacks', () => {
    const { findings } = oneTask({ status: 'Hoàn thành' });
    expect(findings).toMatchObject([{ details: { dateCell: 'R2', evidenceCell: 'Q2' } }]);
  });

  it.each([
    ['Kế hoạch số    /KH-UBND ngày   /6/2026', true],
    ['Quyết định số ..../QĐ-UBND', true],
    ['số /2026/QĐ-UBND', true],
    ['đang trình ký', true],
    ['Đang chuyển VT đóng dấu', true],
    ['Đang in', true],
    ['Đang hoàn thiện', true],
    ['Chờ đóng dấu', true],
    ['Sẽ bổ sung', false],
    ['Kế hoạch', false],
    ['01 báo cáo', false],
    ['x', false],
    ['Có', false],
    ['√', false],
  ])('is asked for a paper with a number instead of “%s”', (evidence, isUnnumbered) => {
    const done = { status: 'Hoàn thành', completedOn: '12/6/2026', evidence };
    expect(oneTask(done).findings).toMatchObject([
      { rule: 'task/done-incomplete', cell: 'Q2', details: { dateCell: null, isUnnumbered } },
    ]);
  });

  it.each([
    'Báo cáo số 45/BC-UBND',
    '62-KH/ĐU',
    'Tờ trình số 12/TTr-UBND, đang trình ký',
    'https://vanban.hoabinh.test/a/b-c',
    'Biên bản họp ngày 12/6/2026',
    'Đảng ủy đã kết luận tại phiên họp',
    'Đăng tải trên Cổng thông tin điện tử',
    'Đang lưu tại Văn phòng',
    'Chùa Hòa Bình bàn giao mặt bằng',
    'Báo cáo kết quả',
  ])('has its evidence in “%s”', (evidence) => {
    expect(oneTask({ status: 'Hoàn thành', completedOn: '12/6/2026', evidence }).rules).toEqual([]);
  });

  it('is asked about a percentage below a hundred', () => {
    const done = { status: 'Hoàn thành', completedOn: '12/6/2026', evidence: 'Báo cáo số 1' };
    const { task, rules } = oneTask({ ...done, progress: 50 });
    expect([task.status, ...rules]).toEqual(['done', 'task/progress-against-status']);
  });

  it('finished today is fine', () => {
    const done = { status: 'Hoàn thành', completedOn: '22/6/2026', evidence: 'Báo cáo số 1' };
    expect(oneTask(done).rules).toEqual([]);
  });

  it('waits for the Office until it says something', () => {
    const done = { status: 'Hoàn thành', completedOn: '12/6/2026', evidence: 'x' };
    expect(oneTask(done).task.confirmation).toBe('waiting');
    expect(oneTask({ ...done, confirmation: 'Đã xác nhận' }).task.confirmation).toBe('confirmed');
    expect(oneTask({ ...done, confirmation: 'đề nghị bổ sung' }).task.confirmation).toBe(
      'returned',
    );
    expect(oneTask({ confirmation: 'Đã xác nhận' }).task.confirmation).toBeNull();
  });
});

describe('an overdue task', () => {
  it.each(['Chờ hướng dẫn của thành phố', 'Vướng quy hoạch', 'Chưa bố trí kinh phí'])(
    'is not asked once more why, when its state says “%s”',
    (status) => {
      expect(oneTask({ status, deadline: '12/6/2026' }).rules).toEqual(['task/status-approximate']);
    },
  );

  it('is not asked once the reason is written', () => {
    expect(oneTask({ deadline: '12/6/2026', difficulty: 'Chờ thành phố' }).rules).toEqual([]);
  });

  it('is counted in working days from its moved deadline', () => {
    // 31/5/2026 is a Sunday: due on 01/6, 15 working days before 22/6.
    const { findings } = oneTask({ deadline: '31/5/2026' });
    expect(findings).toMatchObject([{ details: { workingDaysOverdue: 15 } }]);
  });

  it('is not overdue on the day itself', () => {
    expect(oneTask({ deadline: '22/6/2026' }).rules).toEqual([]);
  });
});

describe('a task taken out of the programme', () => {
  it('is not asked for what it will never have', () => {
    const left = { status: 'Đưa ra khỏi Chương trình', deadline: null, product: null };
    expect(oneTask(left).rules).toEqual(['task/status-undecided']);
  });
});

describe('restricted content', () => {
  it.each(['Có', 'có', 'x', 'Mật'])('is restricted when the cell says “%s”', (restricted) => {
    expect(oneTask({ restricted }).task.restricted).toBe(true);
  });

  it.each(['Không', null, '-'])('is not when it says %j', (restricted) => {
    expect(oneTask({ restricted }).task.restricted).toBe(false);
  });
});
