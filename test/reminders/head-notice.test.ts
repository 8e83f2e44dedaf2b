import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../shared/domain/calendar-date.ts';
import type { Programme } from '../../shared/domain/programme.ts';
import type { Settings } from '../../shared/domain/settings.ts';
import type { Unit } from '../../shared/domain/unit.ts';
import { headMail, ofHeadNotice } from '../../shared/reminders/head-mail.ts';
import { planHeadNotices } from '../../shared/reminders/head-notice.ts';
import { NOTHING_SENT, reminderHistory } from '../../shared/reminders/history.ts';
import { claim, type LedgerEntry } from '../../shared/reminders/ledger.ts';
import { aDeadline, aProgramme, aTask, aUnit, someSettings, someUnits } from '../builders.ts';

const monday = '2026-06-22';

const setting = {
  settings: someSettings(),
  readAt: '07 giờ 30 phút',
  date: `${monday}T07:30:00+07:00`,
  sample: false,
  trial: false,
  unitNames: new Map(),
  rowAddress: () => null,
};

const codesOf = (programme: Programme, day = monday) =>
  planHeadNotices(programme, day, NOTHING_SENT).flatMap(({ items }) =>
    items.map(({ task }) => task.code),
  );

function wardOf(unit: Partial<Unit>, settings: Partial<Settings> = {}) {
  return aProgramme({
    tasks: [aTask({ code: 'N1.06', deadline: aDeadline('2026-06-05') })],
    units: [aUnit('VHXH', 'Phòng Văn hóa - Xã hội', unit)],
    settings: someSettings(settings),
  });
}

/** The notices of each of these days, all of them sent. */
function lived(programme: Programme, days: readonly string[]) {
  const entries: LedgerEntry[] = [];
  return days.flatMap((day, index) => {
    const history = reminderHistory(entries, days.slice(0, index), day);
    return planHeadNotices(programme, day, history).map((notice) => {
      const mail = { to: notice.unit.headMail, subject: 's', trial: false };
      entries.push({ ...claim(ofHeadNotice(notice), mail, `${day}T00:30:00Z`), state: 'sent' });
      return notice;
    });
  });
}

const weekdays = (from: string, count: number) =>
  Array.from({ length: count * 2 }, (_, index) => addDays(from, index))
    .filter((day) => ![0, 6].includes(new Date(day).getUTCDay()))
    .slice(0, count);

describe('The head of a unit', () => {
  it.each([
    ['2026-06-16', []],
    ['2026-06-15', ['N1.06']],
  ])('hears of work five working days overdue, not of four: due on %s', (due, codes) => {
    const task = aTask({ code: 'N1.06', deadline: aDeadline(due) });
    expect(codesOf(aProgramme({ tasks: [task] }))).toEqual(codes);
  });

  it.each<[string, Partial<Unit>]>([
    ['has no address', { headMail: '' }],
    ['reads the mails of the unit himself', { headMail: 'VHXH@hoabinh.test' }],
    ['belongs to a body that is informed only', { tone: 'inform' }],
    ['belongs to a unit that wants no mail', { tone: 'no-mail' }],
    ['belongs to a unit that is no more', { active: false }],
  ])('gets no mail when he %s', (_, unit) => {
    expect(codesOf(wardOf(unit))).toEqual([]);
  });

  it('is reached when the unit itself has no address', () => {
    expect(codesOf(wardOf({ contactMail: '' }))).toEqual(['N1.06']);
  });

  it('hears once of each rung: on its day first, then in the weekly mail, three times at most', () => {
    const ward = wardOf({});
    const days = lived(ward, weekdays('2026-06-08', 40)).map(({ day }) => day);
    // Five working days overdue on a Friday; ten on a Friday, told on the Monday after it.
    expect(days).toEqual(['2026-06-12', '2026-06-22', '2026-06-29']);
    const daily = { ...ward, settings: someSettings({ rhythm: 'daily' }) };
    expect(lived(daily, weekdays('2026-06-08', 40)).map(({ day }) => day)).toEqual([
      '2026-06-12',
      '2026-06-19',
      '2026-06-26',
    ]);
  });

  it('hears anew of work that is late again after an extension, whatever its unit was told', () => {
    const unitAndHead = ['VHXH', 'VHXH truong'];
    const entries = lived(wardOf({}), ['2026-06-12']).flatMap((notice) =>
      unitAndHead.map((recipient): LedgerEntry => {
        const of = { ...ofHeadNotice(notice), key: `${notice.day}/${recipient}` };
        const mail = { to: 'x@hoabinh.test', subject: 's', trial: false };
        return { ...claim(of, mail, '2026-06-12T00:30:00Z'), state: 'sent' };
      }),
    );
    const noticesOn = (programme: Programme, told: readonly LedgerEntry[], day: string) =>
      planHeadNotices(programme, day, reminderHistory(told, [], day)).length;
    const ofUnit = entries.filter(({ key }) => key.endsWith('/VHXH'));
    expect(noticesOn(wardOf({}), entries, '2026-06-15')).toBe(0);
    expect(noticesOn(wardOf({}), ofUnit, '2026-06-15')).toBe(1);
    const extended = aTask({ code: 'N1.06', deadline: aDeadline('2026-06-05', '2026-06-19') });
    expect(noticesOn({ ...wardOf({}), tasks: [extended] }, entries, '2026-06-26')).toBe(1);
  });

  it('is told again on the next day what could not be delivered', () => {
    const ward = wardOf({});
    const [notice] = planHeadNotices(ward, monday, NOTHING_SENT);
    const mail = { to: 'x@hoabinh.test', subject: 's', trial: false };
    const failed = claim(ofHeadNotice(notice!), mail, `${monday}T00:30:00Z`);
    const history = reminderHistory([{ ...failed, state: 'failed' }], [monday], '2026-06-23');
    expect(planHeadNotices(ward, '2026-06-23', history)).toHaveLength(1);
  });

  it('hears nothing on days off, before the first day of reminders, or while sending is stopped', () => {
    expect(codesOf(wardOf({}), '2026-06-21')).toEqual([]);
    expect(codesOf(wardOf({}, { remindFrom: '2026-06-23' }))).toEqual([]);
    expect(codesOf(wardOf({}, { sendingMode: 'stopped' }))).toEqual([]);
  });

  it('never hears of one rung of a deadline twice, nor of anything that is not late', () => {
    const task = fc.record({
      due: fc.integer({ min: -40, max: 10 }).map((days) => addDays(monday, days)),
      status: fc.constantFrom('in-progress' as const, 'done' as const, 'cancelled' as const),
    });
    const wards = fc.array(task, { maxLength: 5 }).map((tasks) =>
      aProgramme({
        tasks: tasks.map(({ due, status }, index) =>
          aTask({ code: `N1.0${index}`, deadline: aDeadline(due), status }),
        ),
      }),
    );
    fc.assert(
      fc.property(wards, fc.shuffledSubarray(weekdays('2026-06-08', 20)), (ward, days) => {
        const lines = lived(ward, days.toSorted()).flatMap(({ items }) => items);
        const rungs = lines.map(({ task, rung }) => `${task.code} ${rung}`);
        expect(new Set(rungs).size).toBe(rungs.length);
        for (const { task, workingDays } of lines) {
          expect(task.status).toBe('in-progress');
          expect(workingDays).toBeGreaterThanOrEqual(5);
        }
      }),
    );
  });
});

describe('The mail to a head', () => {
  it('sends nobody to the Office whose head he is', () => {
    const late = (leadUnit: string) =>
      aProgramme({ tasks: [aTask({ leadUnit, deadline: aDeadline('2026-06-05') })] });
    const text = (leadUnit: string) => {
      const [notice] = planHeadNotices(late(leadUnit), monday, NOTHING_SENT);
      return headMail(notice!, setting).text;
    };
    expect(text('VHXH')).toContain('chỉ đạo 01 nhiệm vụ của đơn vị đã quá hạn từ 05 ngày làm việc');
    expect(text('VHXH')).toContain('Khi cần hỗ trợ, xin liên hệ');
    expect(text('VP')).not.toContain('xin liên hệ');
  });
});

describe('The subject of a mail to a head', () => {
  it('stays below 78 characters for every unit', () => {
    const tasks = someUnits.map(({ id }, index) =>
      aTask({ code: `N1.0${index}`, leadUnit: id, deadline: aDeadline('2026-06-05') }),
    );
    const programme = aProgramme({ tasks });
    const notices = planHeadNotices(programme, monday, NOTHING_SENT);
    expect(notices).toHaveLength(someUnits.length);
    for (const notice of notices) {
      const { subject } = headMail(notice, setting);
      expect(subject.length, subject).toBeLessThan(78);
      expect(subject).toMatch(/^\[Báo trưởng đơn vị\] 01 .*quá hạn từ 05 ngày - /);
    }
  });
});
