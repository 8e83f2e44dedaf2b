import fc from 'fast-check';
import type { Deadline } from '../../shared/domain/deadline.ts';
import type { Programme } from '../../shared/domain/programme.ts';
import type { Task } from '../../shared/domain/task.ts';
import {
  aChange,
  aDeadline,
  anIndicator,
  aProgramme,
  aTask,
  noDeadline,
  ongoingWork,
  someUnits,
} from '../builders.ts';

const day = fc
  .date({ min: new Date('2026-03-01'), max: new Date('2027-02-28'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const maybeDay = fc.option(day);
const words = fc.constantFrom(
  '',
  'Đã tổ chức 02 lớp.\nĐã cấp 15 giấy chứng nhận',
  'Đang triển khai',
  'UBND phường đã ban hành Kế hoạch số 15/KH-UBND ngày 12/6/2026. Đạt 71,5%.',
  '- Chờ hướng dẫn;\n- Thiếu kinh phí;',
);

const deadline: fc.Arbitrary<Deadline> = fc.oneof(
  fc.tuple(day, maybeDay).map(([first, second]) => aDeadline(first, second)),
  fc.constantFrom(ongoingWork(), noDeadline()),
);

const leads = fc.subarray([...someUnits.map(({ id }) => id), 'KHONGCO'], { maxLength: 3 });

const task = (index: number): fc.Arbitrary<Task> =>
  fc
    .record({
      group: fc.option(fc.integer({ min: 0, max: 8 })),
      leadUnits: leads,
      deadline,
      status: fc.constantFrom('not-started', 'in-progress', 'done', 'done', 'paused', 'cancelled'),
      completedOn: maybeDay,
      updatedOn: maybeDay,
      confirmation: fc.constantFrom('waiting', 'confirmed', 'returned'),
      result: words,
      difficulty: words,
      proposal: words,
      instruction: fc.constantFrom('', 'Đồng ý'),
      proposalTo: fc.constantFrom('', 'Đảng ủy phường', 'HĐND phường', 'Cơ quan cấp trên', 'Khác'),
      product: fc.constantFrom('', 'Kế hoạch'),
      resources: fc.constantFrom('', 'Lồng ghép'),
      restricted: fc.boolean(),
      hasDetails: fc.constantFrom(false, false, false, true),
    })
    .map((some) =>
      aTask({
        ...some,
        code: `N${(some.group ?? 0) || 1}.${String(index + 1).padStart(2, '0')}`,
        title: `Xây dựng kế hoạch thứ ${index + 1}`,
        leadUnit: some.leadUnits.length === 1 ? some.leadUnits[0]! : null,
        confirmation: some.status === 'done' ? some.confirmation : null,
      } as Partial<Task>),
    );

const change = fc
  .record({
    taskCode: fc.constantFrom('N1.01', 'N2.02', 'N3.03', 'N9.99'),
    kind: fc.constantFrom('extend', 'remove', 'merge', 'pause', 'change-lead', null),
    decision: fc.constantFrom('approved', 'refused', 'pending'),
    decidedOn: maybeDay,
    decidedBy: fc.constantFrom('', 'Chủ tịch UBND phường'),
  })
  .map((some) => aChange(some as Parameters<typeof aChange>[0]));

const indicator = fc
  .record({
    measure: fc.constantFrom('above', 'at-least', 'falling', 'zero-event', 'window', null),
    actual: fc.constantFrom('', '0', '71,5', '2'),
    measureUnit: fc.constantFrom('', '%', 'mô hình'),
  })
  .map((some) => anIndicator(some as Parameters<typeof anIndicator>[0]));

/** Programmes of up to thirty tasks in every state, with whatever people may have written. */
export const randomProgramme: fc.Arbitrary<Programme> = fc
  .integer({ min: 0, max: 30 })
  .chain((count) =>
    fc.record({
      tasks: fc.tuple(...Array.from({ length: count }, (_, index) => task(index))),
      changes: fc.array(change, { maxLength: 6 }),
      indicators: fc.array(indicator, { maxLength: 4 }),
    }),
  )
  .map((some) => aProgramme(some));
