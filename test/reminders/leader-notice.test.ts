import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Programme } from '../../shared/domain/programme.ts';
import type { Settings } from '../../shared/domain/settings.ts';
import type { Task } from '../../shared/domain/task.ts';
import { approvalCode, approvedCodes } from '../../shared/reminders/approval.ts';
import { NOTHING_SENT, reminderHistory } from '../../shared/reminders/history.ts';
import { type LeaderMail, leaderMail } from '../../shared/reminders/leader-mail.ts';
import { planLeaderNotices } from '../../shared/reminders/leader-notice.ts';
import { claim } from '../../shared/reminders/ledger.ts';
import { officeSummary } from '../../shared/reminders/office-summary.ts';
import { planDay } from '../../shared/reminders/planned-mail.ts';
import { summaryMail } from '../../shared/reminders/summary-mail.ts';
import { aDeadline, aProgramme, aTask, aUnit, someSettings } from '../builders.ts';

const monday = '2026-06-22';
const LEADER = 'pct@hoabinh.test';
const inCharge = { leader: 'Phó Chủ tịch UBND phường', leaderMail: LEADER };
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const late = (overrides: Partial<Task> = {}) =>
  aTask({
    code: 'N1.06',
    title: 'Sắp xếp Tổ dân phố',
    deadline: aDeadline('2026-06-05'),
    ...overrides,
  });

function wardOf(tasks: readonly Task[] = [late()], settings: Partial<Settings> = {}) {
  return aProgramme({
    tasks,
    units: [
      aUnit('VHXH', 'Phòng Văn hóa - Xã hội', inCharge),
      aUnit('CA', 'Công an phường', { ...inCharge, tone: 'ask' }),
      aUnit('KTHTDT', 'Phòng Kinh tế, Hạ tầng và Đô thị', { leader: 'Chủ tịch UBND phường' }),
    ],
    settings: someSettings({ mailsLeaders: true, ...settings }),
  });
}

function settingOf({ settings, units }: Programme, day: string, trial = false) {
  return {
    settings,
    readAt: '07 giờ 30 phút',
    date: `${day}T07:30:00+07:00`,
    sample: false,
    trial,
    unitNames: new Map(units.map(({ id, name }) => [id, name])),
    rowAddress: () => null,
  };
}

/** The mails to leaders of a day, approved or not. */
function offered(ward: Programme, day = monday, history = NOTHING_SENT, trial = false) {
  return planLeaderNotices(ward, day, history).map((notice) =>
    leaderMail(notice, ward, settingOf(ward, day, trial), sha256),
  );
}

/** Whoever gets a mail of the day, the Office aside. */
function recipients(ward: Programme, day = monday) {
  const { mails } = planDay(ward, day, NOTHING_SENT, settingOf(ward, day), sha256);
  return mails.flatMap(({ mail }) => mail?.to.address ?? []);
}

const approving = (ward: Programme, ...approvedMails: readonly string[]): Programme => ({
  ...ward,
  settings: { ...ward.settings, approvedMails },
});

function only(mails: readonly LeaderMail[]): LeaderMail {
  expect(mails).toHaveLength(1);
  return mails[0]!;
}

describe('A leader of the UBND', () => {
  const { code } = only(offered(wardOf()));

  it('gets the mail that the Office approved', () => {
    expect(recipients(approving(wardOf(), `duyệt: ${code}`))).toContain(LEADER);
  });

  it('gets none without the approval, nor without the setting', () => {
    expect(recipients(wardOf())).not.toContain(LEADER);
    const off = wardOf(undefined, { mailsLeaders: false });
    expect(recipients(approving(off, code))).not.toContain(LEADER);
  });

  it.each<[string, Programme]>([
    ['a task more', wardOf([late(), late({ code: 'N1.07' })])],
    ['another title', wardOf([late({ title: 'Sắp xếp lại Tổ dân phố' })])],
    ['another deadline', wardOf([late({ deadline: aDeadline('2026-06-04') })])],
    ['another unit', wardOf([late({ leadUnit: 'CA' })])],
    ['a title that may not be told any more', wardOf([late({ restricted: true })])],
    ['another contact in its last lines', wardOf(undefined, { officeContact: 'Lê Thị C' })],
  ])('gets none after the content changed: %s', (_, ward) => {
    expect(offered(ward).map((mail) => mail.code)).not.toContain(code);
    expect(recipients(approving(ward, code))).not.toContain(LEADER);
  });

  it('gets none after the address changed, whoever it belongs to', () => {
    const ward = wardOf();
    const units = ward.units.map((unit) => ({ ...unit, leaderMail: 'ct@hoabinh.test' }));
    expect(recipients(approving({ ...ward, units }, code))).not.toContain('ct@hoabinh.test');
  });

  it('gets none that was approved on trial, once mails are in earnest', () => {
    expect(only(offered(wardOf(), monday, NOTHING_SENT, true)).code).not.toBe(code);
  });

  it('is not told of finished work, or of what is not yet before the Chánh Văn phòng', () => {
    expect(offered(wardOf([late({ status: 'done' })]))).toEqual([]);
    expect(offered(wardOf([late({ deadline: aDeadline('2026-06-09') })]))).toEqual([]);
  });

  it('is told only of the work of units in his charge, led by one unit', () => {
    const elsewhere = late({ leadUnit: 'KTHTDT' });
    const shared = aTask({
      leadUnits: ['VHXH', 'CA'],
      leadUnit: null,
      deadline: aDeadline('2026-06-05'),
    });
    expect(offered(wardOf([elsewhere, shared]))).toEqual([]);
  });

  it('may be told on a later day of what was approved, as long as nothing changed', () => {
    expect(only(offered(wardOf(), '2026-06-24')).code).toBe(code);
  });

  it('is told of a task once', () => {
    const { claimable } = only(offered(wardOf()));
    const mail = { to: LEADER, subject: 's', trial: false };
    const sent = { ...claim(claimable, mail, `${monday}T00:30:00Z`), state: 'sent' as const };
    const onceIt = (state: 'sent' | 'failed') =>
      offered(wardOf(), '2026-06-23', reminderHistory([{ ...sent, state }], [], '2026-06-23'));
    expect(onceIt('sent')).toEqual([]);
    expect(only(onceIt('failed')).code).toBe(code);
  });

  it('never gets a mail but the approved one, whatever is typed and whatever changes', () => {
    const setOfTasks = fc.subarray(['N1.06', 'N1.07', 'N1.08', 'N1.09'], { minLength: 1 });
    const wards = fc.record({
      approvedFor: setOfTasks,
      now: setOfTasks,
      mailsLeaders: fc.boolean(),
      typed: fc.array(fc.oneof(fc.string(), fc.constantFrom('Có', 'Đồng ý', 'x'))),
      isApproved: fc.boolean(),
    });
    const tasksOf = (codes: readonly string[]) => codes.map((one) => late({ code: one }));
    fc.assert(
      fc.property(wards, ({ approvedFor, now, mailsLeaders, typed, isApproved }) => {
        const approved = only(offered(wardOf(tasksOf(approvedFor)))).code;
        const ward = wardOf(tasksOf(now), { mailsLeaders });
        const got = recipients(approving(ward, ...typed, ...(isApproved ? [approved] : [])));
        const isSame = approvedFor.join() === now.join();
        expect(got.includes(LEADER)).toBe(mailsLeaders && isApproved && isSame);
      }),
    );
  });
});

describe('A code of approval', () => {
  it('is found however it is typed, and in no other words', () => {
    const code = approvalCode(sha256('x'));
    expect(code).toMatch(/^[B-Z]{3}-[B-Z]{3}-[B-Z]{3}$/);
    const plain = code.replaceAll('-', '');
    for (const typed of [code, code.toLowerCase(), plain, `- ${code}.`, `PCT: ${code} (22/6)`]) {
      expect(approvedCodes([typed])).toEqual(new Set([code]));
    }
    expect(approvedCodes(['Đồng ý', 'x', plain.slice(1), `${plain}B`]).size).toBe(0);
  });
});

it('The mail to a leader, and how the Office is asked about it, read as the office wants them', () => {
  const path = new URL('./leader-mail.golden.txt', import.meta.url);
  const tasks = [
    late(),
    late({ code: 'N7.03', title: 'Lập kế hoạch', deadline: aDeadline('2026-05-29', '2026-06-08') }),
    late({ code: 'N8.02', leadUnit: 'CA', restricted: true }),
  ];
  const ward = wardOf(tasks);
  const { toApprove } = planDay(ward, monday, NOTHING_SENT, settingOf(ward, monday), sha256);
  const { mail } = only(toApprove);
  expect(mail.subject.length).toBeLessThan(78);
  const day = { mails: [], movedRows: new Set<string>(), letters: [], toApprove };
  const summary = summaryMail(
    officeSummary(ward, monday, NOTHING_SENT, day)!,
    settingOf(ward, monday),
  );
  const text = [mail, summary]
    .map((one) => `${one.to.address}\n${one.subject}\n\n${one.text}`)
    .join('\n====\n');
  if (process.env['UPDATE_GOLDEN']) writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
});
