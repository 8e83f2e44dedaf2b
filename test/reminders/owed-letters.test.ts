import { describe, expect, it } from 'vitest';
import type { Task } from '../../shared/domain/task.ts';
import { NOTHING_SENT } from '../../shared/reminders/history.ts';
import { claim, ofDigest } from '../../shared/reminders/ledger.ts';
import { letterKey, owedLetters } from '../../shared/reminders/owed-letters.ts';
import { planDigests } from '../../shared/reminders/plan-digests.ts';
import { aDeadline, aProgramme, aTask, someSettings } from '../builders.ts';

const friday = '2026-06-26';
const late = aTask({ deadline: aDeadline('2026-06-05') });
const lessLate = aTask({ code: 'N1.02', deadline: aDeadline('2026-06-19') });

const owed = (tasks: readonly Task[], written: readonly string[] = [], settings = {}) =>
  owedLetters(
    aProgramme({ tasks, settings: someSettings(settings) }),
    friday,
    [],
    new Set(written),
  );

describe('A công văn đôn đốc', () => {
  it('is owed from fifteen working days overdue on, and speaks of all that is late', () => {
    const [letter, ...others] = owed([late, lessLate]);
    expect(others).toEqual([]);
    expect(letter?.unit.id).toBe('VHXH');
    expect(letter?.late.map(({ task }) => task.code)).toEqual(['N1.01', 'N1.02']);
    expect(owed([aTask({ deadline: aDeadline('2026-06-08') })])).toEqual([]);
    expect(owed([late], [], { letterAfter: 16 })).toEqual([]);
  });

  it('is owed once for a deadline, and again for an extended one that passed', () => {
    expect(owed([late], [letterKey('VHXH', late)])).toEqual([]);
    const extended = aTask({ deadline: aDeadline('2026-05-05', '2026-06-05') });
    const before = aTask({ deadline: aDeadline('2026-05-05') });
    expect(owed([extended], [letterKey('VHXH', before)])).toHaveLength(1);
  });

  it('is not owed for work whose lead is not one unit, nor on a day without reminders', () => {
    expect(owed([{ ...late, leadUnit: null, leadUnits: ['VHXH', 'VP'] }])).toEqual([]);
    expect(owed([late], [], { sendingMode: 'stopped' })).toEqual([]);
    expect(owed([late], [], { remindFrom: '2026-07-01' })).toEqual([]);
  });

  it('counts only mails about this delay that reached the unit', () => {
    const programme = aProgramme({ tasks: [late, lessLate] });
    const mailOn = (day: string, change: object = {}) => {
      const [digest] = planDigests(programme, day, NOTHING_SENT);
      const entry = claim(ofDigest(digest!), { to: 'a@b.test', subject: 's', trial: false }, day);
      return { ...entry, state: 'sent' as const, left: true, ...change };
    };
    const entries = [
      mailOn('2026-06-22'),
      mailOn('2026-06-08'),
      mailOn('2026-06-05'),
      mailOn('2026-06-15', { trial: true }),
      mailOn('2026-06-16', { state: 'failed' }),
      mailOn('2026-06-17', { left: false }),
    ];
    const [letter] = owedLetters(programme, friday, entries, new Set());
    expect(letter?.mailDays).toEqual(['2026-06-08', '2026-06-22']);
  });
});
