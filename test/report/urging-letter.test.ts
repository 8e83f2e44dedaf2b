import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lateTasks } from '../../shared/domain/late-tasks.ts';
import type { Settings } from '../../shared/domain/settings.ts';
import type { Task } from '../../shared/domain/task.ts';
import type { Unit } from '../../shared/domain/unit.ts';
import { urgingLetter } from '../../shared/report/letter/urging-letter.ts';
import { aDeadline, aProgramme, aTask, aUnit, someSettings } from '../builders.ts';
import { bodyText, plainText } from './plain-text.ts';

const friday = '2026-06-26';

const twoTasks = [
  aTask({
    code: 'N1.06',
    title: 'Sắp xếp Tổ dân phố',
    deadline: aDeadline('2026-06-05'),
    result: 'Đã họp lấy ý kiến 03 Tổ dân phố.',
  }),
  aTask({
    code: 'N7.03',
    title: 'Kế hoạch nâng tỷ lệ tham gia bảo hiểm y tế',
    deadline: aDeadline('2026-06-12'),
  }),
];

function letter(
  tasks: readonly Task[] = twoTasks,
  settings: Partial<Settings> = {},
  unit: Unit = aUnit('VHXH', 'Phòng Văn hóa - Xã hội'),
  mailDays = ['2026-06-08', '2026-06-15', '2026-06-22'],
) {
  const programme = aProgramme({ tasks, units: [unit], settings: someSettings(settings) });
  const late = lateTasks(programme, friday);
  return urgingLetter({ programme, unit, late, mailDays, today: friday, mark: null });
}

describe('The draft công văn đôn đốc', () => {
  it('is the model letter of the Office', () => {
    const path = new URL('./urging-letter.golden.txt', import.meta.url);
    const settings = {
      programmeNumber: '05',
      programmeDate: '2026-04-15',
      signatureForm: 'vice-chair',
    } as const;
    const text = plainText(letter(twoTasks, settings));
    if (process.env['UPDATE_GOLDEN']) writeFileSync(path, text);
    expect(text).toBe(readFileSync(path, 'utf8'));
  });

  it('names a single task in its text, without a list', () => {
    const one = letter(twoTasks.slice(0, 1), {}, undefined, ['2026-06-22']);
    expect(one.annexes).toEqual([]);
    expect(bodyText(one)).toContain(
      'Phòng Văn hóa - Xã hội còn nhiệm vụ “Sắp xếp Tổ dân phố” (N1.06), thời hạn 05/6/2026, quá hạn 15 ngày làm việc, chưa hoàn thành. Văn phòng HĐND và UBND phường đã gửi thư nhắc việc 01 lần (ngày 22/6/2026).',
    );
    expect(bodyText(one)).toContain('1. Tập trung chỉ đạo hoàn thành nhiệm vụ nêu trên');
  });

  it('speaks of no mails where none reached the unit', () => {
    expect(bodyText(letter(twoTasks, {}, undefined, []))).not.toContain('thư nhắc việc');
  });

  it('does not order in the name of the Chief of the Office', () => {
    const byOrder = letter(twoTasks, { signatureForm: 'by-order' });
    expect(bodyText(byOrder)).toContain(
      'thừa lệnh Chủ tịch Ủy ban nhân dân phường, Văn phòng HĐND và UBND phường đề nghị Trưởng phòng Văn hóa - Xã hội:',
    );
    expect(byOrder.signature.lines).toEqual(['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']);
    expect(bodyText(byOrder)).not.toContain('yêu cầu');
  });

  it('asks the police and the military command, and orders nothing', () => {
    const police = aUnit('CA', 'Công an phường', { tone: 'ask', headTitle: 'Trưởng Công an' });
    const tasks = [aTask({ code: 'N8.01', leadUnit: 'CA', deadline: aDeadline('2026-06-05') })];
    const text = bodyText(letter(tasks, {}, police));
    expect(text).toContain(
      'Chủ tịch Ủy ban nhân dân phường đề nghị đồng chí Trưởng Công an phường quan tâm chỉ đạo:',
    );
    expect(text).not.toMatch(/yêu cầu|trách nhiệm/);
  });

  it('to the Office itself is signed by the Chair and does not go through the Office', () => {
    const office = aUnit('VP', 'Văn phòng HĐND và UBND phường', { headTitle: 'Chánh Văn phòng' });
    const tasks = [aTask({ code: 'VP.01', leadUnit: 'VP', deadline: aDeadline('2026-06-05') })];
    const own = letter(tasks, { signatureForm: 'by-order' }, office);
    expect(own.signature.lines).toEqual(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']);
    expect(bodyText(own)).toContain('yêu cầu Chánh Văn phòng HĐND và UBND phường:');
    expect(bodyText(own)).not.toMatch(/qua Văn phòng|Giao Văn phòng/);
    expect(bodyText(own)).toMatch(/xem xét, quyết định\.\/\.$/);
  });

  it('says of restricted work only its code', () => {
    const [first] = twoTasks;
    const text = plainText(letter([{ ...first!, restricted: true }]));
    expect(text).toContain('N1.06 (nội dung hạn chế, xem tại Bảng theo dõi)');
    expect(text).not.toMatch(/Sắp xếp|Đã họp/);
  });

  it('names no person', () => {
    expect(plainText(letter())).not.toMatch(/Nguyễn Văn A|Trần Thị B/);
  });
});
