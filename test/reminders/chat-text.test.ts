import { describe, expect, it } from 'vitest';
import type { Task } from '../../shared/domain/task.ts';
import { chatText } from '../../shared/reminders/chat-text.ts';
import { NOTHING_SENT } from '../../shared/reminders/history.ts';
import { planDigests } from '../../shared/reminders/plan-digests.ts';
import { aDeadline, aProgramme, aTask } from '../builders.ts';

/** The pain: many people read Zalo first, mail once a day, some never. */
describe('What the Office may tell a unit by Zalo', () => {
  const text = (tasks: readonly Task[], rowsPerSection = 10): string => {
    const programme = aProgramme({ tasks });
    const names = new Map(programme.units.map(({ id, name }) => [id, name]));
    const digest = planDigests(programme, '2026-06-22', NOTHING_SENT).find(
      ({ unit }) => unit.id === 'VHXH',
    );
    if (!digest) throw new Error('There is nothing to say.');
    return chatText(digest, { ...programme.settings, rowsPerSection }, names);
  };
  const late = aTask({
    code: 'N1.06',
    title: 'Sắp xếp Tổ dân phố',
    leadUnit: 'VHXH',
    deadline: aDeadline('2026-06-05'),
    updatedOn: '2026-06-20',
  });
  const supported = aTask({
    code: 'N8.13',
    title: 'Ra quân vệ sinh môi trường',
    leadUnit: 'CA',
    supportingUnits: ['VHXH'],
    deadline: aDeadline('2026-06-26'),
    updatedOn: '2026-06-20',
  });

  it('is one paragraph that names the work, who leads it, and the days', () => {
    expect(text([late, supported])).toBe(
      'Văn phòng phường kính gửi Phòng Văn hóa - Xã hội: có 02 việc cần quan tâm: (1) Sắp xếp Tổ dân phố, thời hạn ngày 05/6, đến nay chưa hoàn thành; (2) Ra quân vệ sinh môi trường (Công an phường), thời hạn ngày 26/6. Vướng mắc xin gọi đồng chí Trần Thị B, 0225 000 001. Trân trọng cảm ơn.',
    );
  });

  it('counts what it leaves out', () => {
    expect(text([late, supported], 1)).toContain(
      'thời hạn ngày 05/6, đến nay chưa hoàn thành; và 01 việc khác. ',
    );
  });

  it('never tells restricted work, not even its code', () => {
    const restricted = { ...late, restricted: true };
    expect(text([restricted, supported])).not.toMatch(/N1\.06|Sắp xếp Tổ dân phố|05\/6/);
    expect(text([restricted])).toMatch(/^Chỉ có nhiệm vụ hạn chế phổ biến/);
  });

  it('asks for news where nothing presses but nobody has written', () => {
    expect(text([{ ...late, deadline: aDeadline('2026-12-31'), updatedOn: '2026-01-05' }])).toBe(
      'Văn phòng phường kính gửi Phòng Văn hóa - Xã hội. Đề nghị cập nhật kết quả các nhiệm vụ được giao. Vướng mắc xin gọi đồng chí Trần Thị B, 0225 000 001. Trân trọng cảm ơn.',
    );
  });
});
