import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePeriod, periodAsOf } from '../../shared/domain/period.ts';
import type { Programme } from '../../shared/domain/programme.ts';
import type { ReportVariant } from '../../shared/domain/report-variant.ts';
import type { Task } from '../../shared/domain/task.ts';
import { composeReport } from '../../shared/report/compose-report.ts';
import { reportFacts } from '../../shared/report/report-facts.ts';
import type { ReportInput } from '../../shared/report/report-input.ts';
import {
  aChange,
  aDeadline,
  aFinishedTask,
  anIndicator,
  aProgramme,
  aTask,
  ongoingWork,
} from '../builders.ts';
import { bodyText, plainText } from './plain-text.ts';
import { randomProgramme } from './random-programme.ts';
import { aReportInput, quarterTwo } from './small-programme.ts';

const quarterThree = parsePeriod('2026-Q3', 14)!;

/** Quý III of the second programme beside quý II of the first, each read on its closing date. */
function compared(
  before: Partial<Programme>,
  now: Partial<Programme>,
  overrides: Partial<ReportInput> = {},
): ReportInput {
  return aReportInput({
    programme: aProgramme(now),
    period: quarterThree,
    today: quarterThree.to,
    previous: { programme: aProgramme(before), period: quarterTwo, today: quarterTwo.to },
    ...overrides,
  });
}

const tasksThen = (before: readonly Task[], now: readonly Task[]) =>
  bodyText(composeReport(compared({ tasks: before }, { tasks: now })));

const many = (count: number, make: (code: string) => Task) =>
  Array.from({ length: count }, (_, index) => make(`N1.${String(index + 1).padStart(2, '0')}`));

const overdue = (code: string, changes: Partial<Task> = {}) =>
  aTask({ code, title: `Lập sổ ${code}`, deadline: aDeadline('2026-05-29'), ...changes });
const finished = (code: string, day: string) =>
  aFinishedTask(day, { code, title: `Lập sổ ${code}`, deadline: aDeadline('2026-05-29') });
const onTime = (code: string, day: string, due: string) =>
  aFinishedTask(day, { code, title: `Lập sổ ${code}`, deadline: aDeadline(due) });

describe('figures beside those of the period before', () => {
  test('more, fewer and as many done', () => {
    const two = many(2, (code) => finished(code, '2026-05-20'));
    const three = many(3, (code) => finished(code, '2026-05-20'));
    const open = aTask({ code: 'N2.01' });
    const say = 'so với quý II năm 2026';
    expect(tasksThen([...two, open], [...three, open])).toContain(`tăng 01 nhiệm vụ ${say};`);
    expect(tasksThen([...three, open], [...two, open])).toContain(`giảm 01 nhiệm vụ ${say};`);
    expect(tasksThen([...two, open], [...two, open])).toContain(`không thay đổi ${say};`);
  });

  test('none done then or now is not compared', () => {
    expect(tasksThen([aTask()], [aTask()])).toContain('chưa có nhiệm vụ hoàn thành (trong hạn)');
  });

  test('punctuality differs by percentage points that a reader can check', () => {
    const before = [
      ...many(3, (code) => onTime(code, '2026-05-20', '2026-05-29')),
      overdue('N2.01'),
      overdue('N2.02'),
    ];
    const now = [
      ...many(5, (code) => onTime(code, '2026-07-20', '2026-07-29')),
      overdue('N2.01'),
      overdue('N2.02'),
    ];
    expect(tasksThen(before, now)).toContain(
      'Tính trên 07 nhiệm vụ đã đến hạn, hoàn thành đúng hạn 05 nhiệm vụ, đạt 71,43%, tăng 11,43 điểm phần trăm so với quý II năm 2026 (03/05 nhiệm vụ, đạt 60%).',
    );
    expect(tasksThen(before.slice(1), now)).not.toContain('điểm phần trăm');
  });

  test('06 rõ', () => {
    const text = tasksThen([aTask({ product: '' })], [aTask()]);
    expect(text).toContain('Các nhiệm vụ đều đã bảo đảm 06 rõ, tăng 01 nhiệm vụ so với quý II');
  });

  test('Bảng 1 has a column for each and for the difference', () => {
    const { body } = composeReport(
      compared({ tasks: [overdue('N1.01'), overdue('N1.02')] }, { tasks: [overdue('N1.01')] }),
    );
    const [table] = body.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
    expect(table?.header[0]?.map(({ text }) => text)).toEqual([
      'Nội dung',
      'Quý II năm 2026',
      'Quý III năm 2026',
      'Tăng (+), giảm (-)',
    ]);
    expect(table?.rows[0]?.cells).toEqual(['Tổng số nhiệm vụ', '2', '1', '-1']);
    expect(table?.rows[1]?.cells).toEqual(['1. Đã hoàn thành', '0', '0', '0']);
  });

  test('figures that were closed late say so', () => {
    const input = compared({}, {});
    const previous = { ...input.previous!, today: '2026-07-20' };
    expect(bodyText(composeReport({ ...input, previous }))).toContain(
      'Số liệu so sánh của quý II năm 2026 được cập nhật đến ngày 20/7/2026.',
    );
  });

  test('of nine months tell how many, not what became of which', () => {
    const [period, earlier] = ['2027-9M', '2026-9M'].map((id) => parsePeriod(id, 14)!);
    const input = aReportInput({
      programme: aProgramme({ tasks: [finished('N1.01', '2026-07-01')] }),
      period: period!,
      today: period!.to,
      previous: {
        programme: aProgramme({ tasks: [overdue('N1.01')] }),
        period: earlier!,
        today: earlier!.to,
      },
    });
    const text = bodyText(composeReport(input));
    expect(text).toContain('tăng 01 nhiệm vụ so với 9 tháng đầu năm 2026');
    expect(text).not.toMatch(/kỳ trước/i);
  });
});

describe('what became of the overdue work of the last period', () => {
  test('is told class by class, with what is new', () => {
    const before = many(7, (code) => overdue(code));
    const changes = ['N1.03', 'N1.04'].map((taskCode) =>
      aChange({ taskCode, newDate: '2026-12-31', decidedOn: '2026-07-01' }),
    );
    const moved = { deadline: aDeadline('2026-05-29', '2026-12-31') };
    const now = [
      finished('N1.01', '2026-07-01'),
      finished('N1.02', '2026-07-02'),
      overdue('N1.03', moved),
      overdue('N1.04', moved),
      ...['N1.05', 'N1.06', 'N1.07'].map((code) => overdue(code)),
      overdue('N2.01', { deadline: aDeadline('2026-08-31') }),
    ];
    expect(bodyText(composeReport(compared({ tasks: before }, { tasks: now, changes })))).toContain(
      'Số nhiệm vụ quá hạn là 04 nhiệm vụ, giảm 03 nhiệm vụ so với quý II năm 2026; trong 07 nhiệm vụ quá hạn kỳ trước, 02 nhiệm vụ đã hoàn thành, 02 nhiệm vụ được gia hạn, 03 nhiệm vụ chưa hoàn thành; phát sinh mới 01 nhiệm vụ. Quá hạn lâu nhất: lập sổ N1.05',
    );
  });

  test('none is left', () => {
    expect(tasksThen([overdue('N1.01')], [finished('N1.01', '2026-07-01')])).toContain(
      'Không có nhiệm vụ quá hạn, giảm 01 nhiệm vụ so với quý II năm 2026; 01 nhiệm vụ quá hạn kỳ trước đã hoàn thành.',
    );
  });

  test('none then and none now is one plain sentence', () => {
    expect(tasksThen([aTask()], [aTask()])).toContain('Không có nhiệm vụ quá hạn.');
  });

  test('always adds up, whatever happened to the rows', () => {
    fc.assert(
      fc.property(randomProgramme, randomProgramme, (before, now) => {
        const { previous, overdue: late } = reportFacts(compared(before, now));
        const flow = previous!.since!.overdue;
        const { done, extended, paused, gone, stillOverdue, fresh, total } = flow;
        expect(done + extended + paused + gone + stillOverdue).toBe(total);
        expect(total).toBe(previous!.totals.open.overdue);
        expect(stillOverdue + fresh).toBe(late.length);
        for (const count of Object.values(flow)) expect(count).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('finds work again that was numbered anew, and not other work under its old number', () => {
    const before = [overdue('N1.01', { title: 'Sắp xếp Tổ dân phố' }), aTask({ code: 'N1.02' })];
    const now = [
      aTask({ code: 'N1.01', title: 'Việc mới hoàn toàn' }),
      aFinishedTask('2026-07-01', { code: 'N1.05', title: 'Sắp xếp  tổ dân phố' }),
    ];
    expect(tasksThen(before, now)).toContain('01 nhiệm vụ quá hạn kỳ trước đã hoàn thành');
  });
});

describe('results that stand there since the last period', () => {
  const told = (result: string, updatedOn: string) => aTask({ result, updatedOn });

  test('are not told again, in text or annex, and the Office is told', () => {
    const input = compared(
      { tasks: [told('Đã mở 04 lớp.', '2026-06-10')] },
      { tasks: [told('Đã mở  04 lớp.', '2026-09-10')] },
    );
    const text = plainText(composeReport(input));
    expect(text).not.toContain('04 lớp');
    expect(text).toContain('tiếp tục thực hiện, chưa có kết quả mới so với quý II năm 2026.');
    expect(text).toContain('| Tiếp tục thực hiện |');
    expect(reportFacts(input).unchanged.map(({ task }) => task.code)).toEqual(['N1.01']);
  });

  test('are told when a word of them is new', () => {
    const text = tasksThen([told('Đã mở 04 lớp.', '2026-06-10')], [told('Đã mở 05 lớp.', '')]);
    expect(text).toContain('đã mở 05 lớp');
  });

  test('of a group that is all done are asked of nobody', () => {
    const over = [finished('N1.01', '2026-05-20')];
    expect(tasksThen(over, over)).not.toContain('chưa cập nhật kết quả');
  });

  test('of permanent work count as brought up to date, not as results', () => {
    const work = (updatedOn: string) =>
      aTask({ result: 'Đã họp.', updatedOn, deadline: ongoingWork() });
    expect(tasksThen([work('2026-06-01')], [work('2026-09-01')])).toContain(
      'Có 01 nhiệm vụ thường xuyên, đã cập nhật, không có thay đổi.',
    );
  });

  test('work finished before the last closing but written later is of this period', () => {
    const late = aFinishedTask('2026-06-10', { result: 'Đã ban hành Đề án 5.' });
    const { tasks } = reportFacts(compared({ tasks: [aTask()] }, { tasks: [late] }));
    expect(tasks[0]).toMatchObject({ finishedInPeriod: true, updated: true, hasResult: true });
  });
});

describe('indicators', () => {
  const line = (actual: string, more = {}) => anIndicator({ actual, ...more });
  const text = (before: string, now: string, more = {}) =>
    bodyText(
      composeReport(
        compared({ indicators: [line(before, more)] }, { indicators: [line(now, more)] }),
      ),
    );

  test('grow by percentage points, or by their own unit', () => {
    expect(text('69,2', '71,5')).toContain(
      'đạt 71,5% (mục tiêu trên 80% Đến năm 2030), tăng 2,3 điểm phần trăm so với quý II năm 2026'.replace(
        'Đến',
        'đến',
      ),
    );
    const models = { measureUnit: 'mô hình', title: 'Số mô hình', target: '05' };
    expect(text('4', '2', models)).toContain('giảm 02 mô hình so với quý II năm 2026');
  });

  test('stand beside their base in its own unit, whatever year is named with it', () => {
    const rising = { measure: 'rising', baseline: '94,1 (năm 2025)', target: '' } as const;
    expect(text('93', '93,6', rising)).toContain('93,6%, kỳ gốc 94,1% (năm 2025)');
  });

  test('are not compared where a figure cannot be told, or nobody took a new one', () => {
    expect(text('khoảng 60-70', '71,5')).not.toContain('điểm phần trăm');
    expect(text('71,5', '71,5')).not.toContain('so với quý II năm 2026.');
  });
});

describe('the proposals of the last period', () => {
  const asking = (code: string, changes: Partial<Task> = {}) =>
    aTask({ code, proposal: 'Bố trí kinh phí', proposalTo: 'Đảng ủy phường', ...changes });

  test('were answered, wait, or are no longer made', () => {
    const before = many(5, (code) => asking(code));
    const now = [
      ...['N1.01', 'N1.02'].map((code) => asking(code, { instruction: 'Đồng ý' })),
      asking('N1.03'),
      asking('N1.04'),
      asking('N1.05', { proposal: '' }),
    ];
    const text = tasksThen(before, now);
    expect(text).toContain('1. Kết quả giải quyết kiến nghị kỳ trước');
    expect(text).toContain(
      'Kỳ trước có 05 kiến nghị, đã có ý kiến chỉ đạo 02 kiến nghị, chưa có ý kiến 02 kiến nghị (N1.03, N1.04), không còn đề xuất 01 kiến nghị.',
    );
    expect(text).not.toContain('Đã có ý kiến chỉ đạo đối với');
  });

  test('an answer that the last report told is not told again, a new one is', () => {
    const told = asking('N1.01', { instruction: 'Đồng ý' });
    const toldNow = (instruction: string) => tasksThen([told], [{ ...told, instruction }]);
    expect(toldNow('Đồng ý')).not.toContain('Đã có ý kiến chỉ đạo');
    expect(toldNow('Giao đơn vị làm rõ')).toContain('Đã có ý kiến chỉ đạo đối với 01 kiến nghị');
  });

  test('none is told as such; in a first period nothing is told', () => {
    expect(tasksThen([aTask()], [aTask()])).toContain('Kỳ trước không có kiến nghị.');
    expect(bodyText(composeReport(aReportInput()))).not.toMatch(/kỳ trước/i);
  });
});

describe('which period comes before', () => {
  test('the first is called so only when it is', () => {
    const said = (id: string, today: string) =>
      bodyText(composeReport(aReportInput({ period: parsePeriod(id, 14)!, today })));
    expect(said('2026-Q2', '2026-06-14')).toContain('Đây là kỳ báo cáo đầu tiên, chưa có');
    expect(said('2026-9M', '2026-09-14')).toContain('Đây là kỳ báo cáo 9 tháng đầu tiên');
    const may = parsePeriod('2026-05', 14)!;
    const previous = {
      programme: aProgramme(),
      period: parsePeriod('2026-04', 14)!,
      today: '2026-04-14',
    };
    const text = bodyText(composeReport(aReportInput({ period: may, today: may.to, previous })));
    expect(text).not.toContain('đầu tiên');
    expect(text).toContain('(số liệu từ ngày 15/4/2026 đến hết ngày 14/5/2026)');
  });
});

test('no compared report holds a hole, “00” or doubled marks, in any version', () => {
  fc.assert(
    fc.property(
      randomProgramme,
      randomProgramme,
      fc.constantFrom<ReportVariant>('office', 'party', 'committee'),
      fc.constantFrom(quarterThree, periodAsOf('2026-08-20', 14)!, parsePeriod('2026-9M', 14)!),
      (before, now, variant, period) => {
        const report = composeReport(compared(before, now, { variant, period, today: period.to }));
        expect(plainText(report)).not.toMatch(/undefined|null|NaN|\[object|Infinity/);
        const text = bodyText({
          ...report,
          body: report.body.filter(({ kind }) => kind !== 'table'),
        });
        expect(text).not.toMatch(
          /(?<![\d,.])00? (nhiệm vụ|chỉ tiêu|đơn vị|ngày|nội dung|kiến nghị)/,
        );
        expect(text).not.toMatch(/\.\.|;;|,,|;\.|:\.|\(\)| {2}| [.,;:]|: *;|\(\s/);
        expect(text).not.toContain('Không có.');
        for (const block of report.body) {
          if (block.kind !== 'table') continue;
          for (const { cells } of block.table.rows)
            expect(cells).toHaveLength(block.table.columns.length);
        }
      },
    ),
    { numRuns: 150 },
  );
});
