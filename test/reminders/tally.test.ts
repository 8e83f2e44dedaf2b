import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../shared/domain/calendar-date.ts';
import { parsePeriod } from '../../shared/domain/period.ts';
import type { Programme } from '../../shared/domain/programme.ts';
import type { Digest } from '../../shared/reminders/digest.ts';
import { digestMail } from '../../shared/reminders/digest-mail.ts';
import { NOTHING_SENT, reminderHistory } from '../../shared/reminders/history.ts';
import { claim, ofDigest } from '../../shared/reminders/ledger.ts';
import { planDigests } from '../../shared/reminders/plan-digests.ts';
import { reportFacts } from '../../shared/report/report-facts.ts';
import {
  aDeadline,
  aFinishedTask,
  aProgramme,
  aTask,
  ongoingWork,
  someSettings,
} from '../builders.ts';

/** The figures of the second quarter close on Sunday 14/6/2026. */
const thursday = '2026-06-11';
const friday = '2026-06-12';

const ward = (settings = {}): Programme =>
  aProgramme({
    settings: someSettings(settings),
    tasks: [
      aFinishedTask('2026-05-20', { code: 'N1.01', deadline: aDeadline('2026-05-31') }),
      aFinishedTask('2026-06-05', {
        code: 'N1.02',
        deadline: aDeadline('2026-05-31'),
        confirmation: 'waiting',
      }),
      aTask({ code: 'N1.03', deadline: aDeadline('2026-06-03'), updatedOn: thursday }),
      aTask({ code: 'N1.04', deadline: aDeadline('2026-09-30') }),
      aTask({ code: 'N1.05', deadline: ongoingWork() }),
      aTask({ code: 'N8.01', leadUnit: 'CA', deadline: aDeadline('2026-11-30') }),
    ],
  });

const tellsFigures = (programme: Programme, day: CalendarDate, history = NOTHING_SENT) =>
  planDigests(programme, day, history).filter(({ tally }) => tally !== null);

const unitsOf = (digests: readonly Digest[]) => digests.map(({ unit }) => unit.id);

function sentOn(day: CalendarDate, state: 'sent' | 'failed') {
  const entries = tellsFigures(ward(), day).map((digest) => ({
    ...claim(ofDigest(digest), { to: 'a@b.test', subject: 's', trial: false }, `${day}T00:30:00Z`),
    state,
  }));
  return reminderHistory(entries, [day], '2026-06-30');
}

describe('The figures that a unit confirms before they go into a report', () => {
  it('come two working days before the closing date, to whoever leads some work', () => {
    expect(unitsOf(tellsFigures(ward(), '2026-06-10'))).toEqual([]);
    expect(unitsOf(tellsFigures(ward(), thursday))).toEqual(['VHXH', 'CA']);
  });

  it('come once; on the next day only to whom they did not reach', () => {
    expect(unitsOf(tellsFigures(ward(), friday, sentOn(thursday, 'sent')))).toEqual([]);
    expect(unitsOf(tellsFigures(ward(), friday, sentOn(thursday, 'failed')))).toEqual([
      'VHXH',
      'CA',
    ]);
  });

  it('come no more once they have closed', () => {
    expect(unitsOf(tellsFigures(ward(), '2026-06-15'))).toEqual([]);
  });

  it('come before each closing date of the reports that the ward makes', () => {
    expect(unitsOf(tellsFigures(ward(), '2026-07-10'))).toEqual([]);
    expect(unitsOf(tellsFigures(ward({ reportKind: 'month' }), '2026-07-10'))).toEqual([
      'VHXH',
      'CA',
    ]);
    expect(unitsOf(tellsFigures(ward({ reportKind: 'year' }), thursday))).toEqual([]);
  });

  it('are those that the report of that day prints', () => {
    const programme = ward();
    const facts = reportFacts({
      programme,
      variant: 'office',
      period: parsePeriod('2026-Q2', programme.settings.closingDay)!,
      today: thursday,
      remindersSent: { mails: 0, units: 0, letters: 0 },
      remindersByTask: new Map(),
      openContents: [],
      isCorrected: false,
      previous: null,
      mark: null,
    });
    for (const { unit, tally } of tellsFigures(programme, thursday)) {
      const printed = facts.units.find((one) => one.unit?.id === unit.id);
      expect(tally?.totals).toEqual(printed?.totals);
    }
  });

  it('leave out work that names several lead units, as the report does', () => {
    const shared = aTask({ code: 'N1.06', leadUnit: null, leadUnits: ['VHXH', 'CA'] });
    const programme = { ...ward(), tasks: [...ward().tasks, shared] };
    const totals = tellsFigures(programme, thursday).map(({ tally }) => tally?.totals.total);
    expect(totals).toEqual([5, 1]);
  });

  it('come with all that they count as overdue, also what a person has taken over', () => {
    const toldThrice = { ...NOTHING_SENT, wasTold: () => true, overdueMails: () => 3 };
    const [digest] = tellsFigures(ward(), thursday, toldThrice);
    expect(digest?.alreadyTold.map(({ code }) => code)).toEqual(['N1.03']);
    const [next] = planDigests(ward(), '2026-06-15', toldThrice);
    expect(next?.alreadyTold).toEqual([]);
  });

  it('are told in the words of an officer', () => {
    const programme = ward();
    const [digest] = tellsFigures(programme, thursday);
    const mail = digestMail(digest!, {
      settings: programme.settings,
      readAt: '07 giờ 30 phút',
      sample: false,
      trial: false,
      unitNames: new Map(),
      rowAddress: () => null,
      date: `${thursday}T07:30:00+07:00`,
    });
    const path = new URL('./tally.golden.txt', import.meta.url);
    const text = `${mail?.subject}\n\n${mail?.text}`;
    if (process.env['UPDATE_GOLDEN']) writeFileSync(path, text);
    expect(text).toBe(readFileSync(path, 'utf8'));
  });
});
