import { describe, expect, it } from 'vitest';
import { entriesThatCount } from '../../shared/reminders/history.ts';
import { claim, ofSummary } from '../../shared/reminders/ledger.ts';
import { nextReminderDay } from '../../shared/reminders/plan-digests.ts';
import { aCalendar, aProgramme, someSettings } from '../builders.ts';

describe('Mails of a trial', () => {
  const of = (trial: boolean) =>
    claim(
      ofSummary('2026-06-22', 'VP', []),
      { to: '', subject: '', trial },
      '2026-06-22T00:30:00Z',
    );
  const entries = [of(true), of(false)];

  it('count while it lasts, and not once sending is live', () => {
    expect(entriesThatCount(entries, true)).toEqual(entries);
    expect(entriesThatCount(entries, false)).toEqual([entries[1]]);
  });
});

describe('The next day of mails', () => {
  const next = (today: string, remindFrom: string | null) =>
    nextReminderDay(
      aProgramme({ settings: someSettings({ remindFrom }), calendar: aCalendar('2026-06-29') }),
      today,
    );

  it.each([
    ['2026-06-22', null, '2026-06-23'],
    ['2026-06-26', null, '2026-06-30'],
    ['2026-06-22', '2026-06-25', '2026-06-25'],
    ['2026-06-22', '2026-06-27', '2026-06-30'],
    ['2026-06-22', '2026-06-01', '2026-06-23'],
  ])('after %s, with reminders from %s, is %s', (today, remindFrom, expected) => {
    expect(next(today, remindFrom)).toBe(expected);
  });
});
