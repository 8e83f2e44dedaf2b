import { describe, expect, it } from 'vitest';
import type { Task } from '../../shared/domain/task.ts';
import { NOTHING_SENT, reminderHistory } from '../../shared/reminders/history.ts';
import { planDigests } from '../../shared/reminders/plan-digests.ts';
import {
  aChange,
  aDeadline,
  aFinishedTask,
  aProgramme,
  aTask,
  noDeadline,
  ongoingWork,
  someSettings,
} from '../builders.ts';

const monday = '2026-06-22';

function heard(tasks: readonly Task[], unit: string, day = monday, history = NOTHING_SENT) {
  const digest = planDigests(aProgramme({ tasks }), day, history).find(
    ({ unit: { id } }) => id === unit,
  );
  return (digest?.items ?? []).map(({ task, reason, workingDays }) => [
    task.code,
    reason,
    workingDays,
  ]);
}

describe('Planning the digest of a unit', () => {
  it('lists overdue work first, longest overdue on top, then what is due, nearest first', () => {
    const tasks = [
      aTask({ code: 'N1.01', deadline: aDeadline('2026-06-25') }),
      aTask({ code: 'N1.02', deadline: aDeadline('2026-06-19') }),
      aTask({ code: 'N1.03', deadline: aDeadline(monday) }),
      aTask({ code: 'N1.04', deadline: aDeadline('2026-06-05') }),
    ];
    expect(heard(tasks, 'VHXH')).toEqual([
      ['N1.04', 'overdue', 11],
      ['N1.02', 'overdue', 1],
      ['N1.03', 'due', 0],
      ['N1.01', 'upcoming', 3],
    ]);
  });

  it('never reminds about work that is done, paused or taken out (pain 1)', () => {
    const late = { deadline: aDeadline('2026-06-05') };
    const tasks = [
      aFinishedTask('2026-06-04', { code: 'N1.01', evidence: 'Báo cáo số 1', ...late }),
      aFinishedTask('2026-06-04', {
        code: 'N1.02',
        evidence: 'Báo cáo số 2',
        confirmation: 'waiting',
        ...late,
      }),
      aTask({ code: 'N1.03', status: 'paused', ...late }),
      aTask({ code: 'N1.04', status: 'cancelled', ...late }),
    ];
    const changes = [aChange({ taskCode: 'N1.03', kind: 'pause' })];
    expect(planDigests(aProgramme({ tasks, changes }), monday, NOTHING_SENT)).toEqual([]);
  });

  it('counts from the extended deadline once an extension is approved (pain 11)', () => {
    const tasks = [aTask({ deadline: aDeadline('2026-06-05', '2026-07-31') })];
    expect(heard(tasks, 'VHXH')).toEqual([]);
  });

  it('asks to complete what has no clear time or product, and what the Office returned', () => {
    const tasks = [
      aTask({ code: 'N1.01', deadline: noDeadline() }),
      aTask({ code: 'N1.02', deadline: ongoingWork(), product: '' }),
      aFinishedTask('2026-06-04', { code: 'N1.03', evidence: 'Báo cáo', confirmation: 'returned' }),
      aTask({ code: 'N1.04', deadline: ongoingWork() }),
    ];
    expect(heard(tasks, 'VHXH').map(([code]) => code)).toEqual(['N1.01', 'N1.02', 'N1.03']);
  });

  it('tells every unit named as lead while the Office has not chosen one', () => {
    const tasks = [
      aTask({ leadUnit: null, leadUnits: ['CA', 'BCHQS'], deadline: aDeadline('2026-06-19') }),
    ];
    expect(heard(tasks, 'CA')).toHaveLength(1);
    expect(heard(tasks, 'BCHQS')).toHaveLength(1);
  });

  it('tells a named supporter, and nobody for the wildcard', () => {
    const due = { leadUnit: 'CA', deadline: aDeadline('2026-06-26') };
    expect(heard([aTask({ ...due, supportingUnits: ['VHXH'] })], 'VHXH')).toEqual([
      ['N1.01', 'support', 4],
    ]);
    expect(heard([aTask({ ...due, supportingUnits: ['ALL'] })], 'VHXH')).toEqual([]);
  });

  it('leaves out a task whose details stand below it', () => {
    const tasks = [
      aTask({ code: 'N1.06', hasDetails: true, deadline: aDeadline('2026-06-05') }),
      aTask({ code: 'N1.06.1', parentCode: 'N1.06', deadline: aDeadline('2026-06-19') }),
    ];
    expect(heard(tasks, 'VHXH').map(([code]) => code)).toEqual(['N1.06.1']);
  });

  it('sends nothing on a day off', () => {
    const tasks = [aTask({ deadline: aDeadline('2026-06-05') })];
    expect(heard(tasks, 'VHXH', '2026-06-21')).toEqual([]);
  });

  it('sends nothing before the day that reminders begin, or while sending is stopped', () => {
    const tasks = [aTask({ deadline: aDeadline('2026-06-05') })];
    const early = aProgramme({ tasks, settings: someSettings({ remindFrom: '2026-06-23' }) });
    const stopped = aProgramme({ tasks, settings: someSettings({ sendingMode: 'stopped' }) });
    expect(planDigests(early, monday, NOTHING_SENT)).toEqual([]);
    expect(planDigests(stopped, monday, NOTHING_SENT)).toEqual([]);
  });

  it('counts what everybody supports once a week, and makes no mail of it', () => {
    const late = aDeadline('2026-06-19');
    const tasks = [
      aTask({ code: 'N1.01', deadline: late }),
      aTask({ code: 'N1.02', deadline: aDeadline('2026-12-31') }),
      aTask({ code: 'N8.01', leadUnit: 'CA', deadline: late, supportingUnits: ['VHXH'] }),
    ];
    const ranOnMonday = reminderHistory([], [monday], '2026-06-30');
    const counts = (day: string) =>
      planDigests(aProgramme({ tasks }), day, ranOnMonday).map(
        ({ unit, supportedByAll }) => `${unit.id} ${supportedByAll}`,
      );
    expect(counts(monday)).toEqual(['VHXH 0', 'CA 1']);
    expect(counts('2026-06-26').filter((one) => !one.endsWith(' 0'))).toEqual([]);
  });

  it('reminds the Office about its own work like anyone else (trap 9)', () => {
    const tasks = [aTask({ code: 'VP.01', leadUnit: 'VP', deadline: aDeadline('2026-06-19') })];
    expect(heard(tasks, 'VP')).toEqual([['VP.01', 'overdue', 1]]);
  });
});
