import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWorkingDay, workingDaysBetween } from '../../shared/domain/calendar.ts';
import { addDays, type CalendarDate } from '../../shared/domain/calendar-date.ts';
import type { Programme } from '../../shared/domain/programme.ts';
import type { Task } from '../../shared/domain/task.ts';
import { reminderHistory } from '../../shared/reminders/history.ts';
import { claim, type LedgerEntry, ofDigest } from '../../shared/reminders/ledger.ts';
import { isReminderDay, planDigests } from '../../shared/reminders/plan-digests.ts';
import {
  aCalendar,
  aChange,
  aDeadline,
  aProgramme,
  aTask,
  noDeadline,
  ongoingWork,
  someSettings,
} from '../builders.ts';

/** A ward whose job runs day after day, as long as a test wants. */
class Ward {
  readonly entries: LedgerEntry[] = [];
  readonly runDays: CalendarDate[] = [];
  programme: Programme;

  constructor(programme: Programme) {
    this.programme = programme;
  }

  /** One run; mails of the units in `failing` do not arrive. Returns what each unit was told. */
  run(today: CalendarDate, failing: readonly string[] = []): readonly string[] {
    const history = reminderHistory(this.entries, this.runDays, today);
    const digests = planDigests(this.programme, today, history);
    for (const digest of digests) {
      const entry = claim(
        ofDigest(digest),
        { to: 'a@b.test', subject: 's', trial: false },
        `${today}T00:30:00Z`,
      );
      const state = failing.includes(digest.unit.id) ? 'failed' : 'sent';
      this.entries.push({ ...entry, state });
    }
    if (isReminderDay(this.programme, today)) this.runDays.push(today);
    return digests.flatMap(({ unit, items }) =>
      items.map(({ task, reason, rung }) => `${unit.id} ${task.code} ${rung ?? reason}`),
    );
  }

  /** The days on which something was told, with it. */
  runAll(from: CalendarDate, to: CalendarDate): readonly string[] {
    const told: string[] = [];
    for (let day = from; day <= to; day = addDays(day, 1)) {
      told.push(...this.run(day).map((line) => `${day.slice(5)} ${line}`));
    }
    return told;
  }
}

const due = (day: CalendarDate, overrides: Partial<Task> = {}) =>
  aTask({ deadline: aDeadline(day), updatedOn: '2026-12-30', ...overrides });

const ward = (tasks: readonly Task[], settings = {}, more: Partial<Programme> = {}) =>
  new Ward(aProgramme({ tasks, settings: someSettings(settings), ...more }));

describe('On a day off (pain 4)', () => {
  const saturday = '2026-06-20';
  const late = due('2026-06-19', { updatedOn: '2026-06-18' });

  it('nothing goes out, and the next working day catches up', () => {
    const usual = ward([late], { rhythm: 'daily' });
    expect(usual.run(saturday)).toEqual([]);
    expect(usual.run('2026-06-22')).toEqual(['VHXH N1.01 overdue-1']);
  });

  it('mails go out where the Office wants that, and are not repeated on Monday', () => {
    const eager = ward([late], { rhythm: 'daily', sendsOnDaysOff: true });
    expect(eager.run(saturday)).toEqual(['VHXH N1.01 overdue-1']);
    expect(eager.run('2026-06-22')).toEqual([]);
  });
});

describe('A deadline, from the first reminder to the last', () => {
  it('is told on Mondays, and between them only when it presses (pain 3)', () => {
    // Friday 31/7/2026, set on 01/4/2026: longer than a quarter.
    expect(ward([due('2026-07-31')]).runAll('2026-07-01', '2026-08-31')).toEqual([
      '07-13 VHXH N1.01 before-15',
      '07-27 VHXH N1.01 before-7',
      '07-30 VHXH N1.01 before-1',
      '07-31 VHXH N1.01 due',
      '08-03 VHXH N1.01 overdue-1',
      '08-07 VHXH N1.01 overdue-5',
      '08-14 VHXH N1.01 overdue-10',
    ]);
  });

  it('is told on the day of each rung in the daily rhythm', () => {
    expect(
      ward([due('2026-07-31')], { rhythm: 'daily' }).runAll('2026-07-01', '2026-08-31'),
    ).toEqual([
      '07-10 VHXH N1.01 before-15',
      '07-22 VHXH N1.01 before-7',
      '07-28 VHXH N1.01 before-3',
      '07-30 VHXH N1.01 before-1',
      '07-31 VHXH N1.01 due',
      '08-03 VHXH N1.01 overdue-1',
      '08-07 VHXH N1.01 overdue-5',
      '08-14 VHXH N1.01 overdue-10',
    ]);
  });

  it('is handed to a person after three mails about its delay (pain 12)', () => {
    const late = ward([due('2026-06-19')]);
    late.runAll('2026-06-22', '2026-12-31');
    expect(late.entries.filter(({ tasks }) => tasks.length > 0)).toHaveLength(3);
  });

  it('begins anew when it is extended, and the days before do not count', () => {
    const late = ward([due('2026-06-19')]);
    late.runAll('2026-06-22', '2026-08-31');
    late.programme = aProgramme({
      tasks: [aTask({ deadline: aDeadline('2026-06-19', '2026-09-30'), updatedOn: '2026-12-30' })],
    });
    expect(late.runAll('2026-09-01', '2026-10-02')).toEqual([
      '09-14 VHXH N1.01 before-15',
      '09-21 VHXH N1.01 before-7',
      '09-28 VHXH N1.01 before-3',
      '09-29 VHXH N1.01 before-1',
      '09-30 VHXH N1.01 due',
      '10-01 VHXH N1.01 overdue-1',
    ]);
  });

  it('is silent from the day on which its work is done, and again when it is taken up', () => {
    const one = ward([due('2026-06-26')]);
    one.run('2026-06-22');
    one.programme = aProgramme({
      tasks: [due('2026-06-26', { status: 'done', completedOn: '2026-06-23' })],
    });
    expect(one.runAll('2026-06-23', '2026-07-10')).toEqual([]);
    one.programme = aProgramme({ tasks: [due('2026-06-26')] });
    expect(one.run('2026-07-13')).toEqual(['VHXH N1.01 overdue-10']);
  });

  it('is told all the same when it is paused in its row alone', () => {
    const paused = due('2026-06-22', { status: 'paused' });
    expect(ward([paused]).run('2026-06-22')).toEqual(['VHXH N1.01 due']);
    const agreed = { changes: [aChange({ kind: 'pause' })] };
    expect(ward([paused], {}, agreed).run('2026-06-22')).toEqual([]);
    const resumed = { changes: [aChange({ kind: 'pause' }), aChange({ kind: 'resume' })] };
    expect(ward([paused], {}, resumed).run('2026-06-22')).toEqual(['VHXH N1.01 due']);
  });
});

describe('What was missed', () => {
  it('is caught up by the next run: the present rung, not the older ones', () => {
    const late = ward([due('2026-06-26')]);
    expect(late.run('2026-07-01')).toEqual(['VHXH N1.01 overdue-1']);
    expect(late.run('2026-07-02')).toEqual([]);
  });

  it('is sent the next day when the mail failed, with all that the weekly mail held', () => {
    const two = ward([
      due('2026-06-26'),
      aTask({ code: 'N1.02', deadline: noDeadline(), leadUnit: 'CA' }),
    ]);
    expect(two.run('2026-06-22', ['CA'])).toHaveLength(2);
    expect(two.run('2026-06-23')).toEqual(['CA N1.02 incomplete']);
    expect(two.run('2026-06-24')).toEqual([]);
  });

  it('comes on the first working day after a holiday', () => {
    const calendar = aCalendar('2026-09-02', '2026-09-03');
    const late = ward([due('2026-09-01')], {}, { calendar });
    expect(late.runAll('2026-09-02', '2026-09-04')).toEqual(['09-04 VHXH N1.01 overdue-1']);
  });
});

describe('The weekly mail', () => {
  it('alone asks to complete rows, and counts permanent work before a closing date in one line', () => {
    const permanent = Array.from({ length: 37 }, (_, index) =>
      aTask({
        code: `N1.${index + 10}`,
        deadline: { ...ongoingWork(), checkpoints: ['2026-06-14', '2026-09-14'] },
        updatedOn: '2026-05-20',
      }),
    );
    const programme = aProgramme({ tasks: [aTask({ deadline: noDeadline() }), ...permanent] });
    const told = new Ward(programme);
    const [digest] = planDigests(programme, '2026-06-01', reminderHistory([], [], '2026-06-01'));
    expect(digest?.items.map(({ reason }) => reason)).toEqual(['incomplete']);
    // Two working days before Sunday 14/6.
    expect(digest?.closing).toEqual({
      tasks: 37,
      closingDate: '2026-06-14',
      updateBy: '2026-06-11',
    });
    told.run('2026-06-01');
    expect(told.run('2026-06-02')).toEqual([]);
  });

  it('counts the next day on which work can still be brought up to date', () => {
    const looked = [['2026-06-10', '2026-07-10'], ['2026-06-14']].map((checkpoints, index) =>
      aTask({
        code: `N1.${index + 10}`,
        deadline: { ...ongoingWork(), checkpoints },
        updatedOn: '2026-05-20',
      }),
    );
    const closingOn = (day: CalendarDate) =>
      planDigests(aProgramme({ tasks: looked }), day, reminderHistory([], [], day))[0]?.closing;
    expect(closingOn('2026-06-01')).toMatchObject({ tasks: 1, closingDate: '2026-06-10' });
    // Too late for 10/6, which must not hide 14/6.
    expect(closingOn('2026-06-09')).toMatchObject({ tasks: 1, closingDate: '2026-06-14' });
  });

  it('tells a unit that touched no row in a whole month, once a week', () => {
    const silent = (updatedOn: CalendarDate | null, day: CalendarDate) =>
      planDigests(
        aProgramme({ tasks: [aTask({ updatedOn })] }),
        day,
        reminderHistory([], [], day),
      )[0]?.silentSince ?? null;
    expect(silent('2026-05-14', '2026-06-22')).toBe('2026-05-14');
    expect(silent('2026-05-15', '2026-06-22')).toBeNull();
    expect(silent(null, '2026-05-04')).toBeNull();
  });

  it('says what is overdue and was told already, without telling it again', () => {
    const two = ward([due('2026-06-18'), due('2026-06-30', { code: 'N1.02' })]);
    two.run('2026-06-15');
    two.run('2026-06-19');
    const history = reminderHistory(two.entries, two.runDays, '2026-06-22');
    const [digest] = planDigests(two.programme, '2026-06-22', history);
    expect(digest?.items.map(({ task }) => task.code)).toEqual(['N1.02']);
    expect(digest?.alreadyTold.map(({ code }) => code)).toEqual(['N1.01']);
  });
});

describe('Over any sequence of runs that are made, missed, repeated and fail', () => {
  const start = '2026-06-01';
  const dayNumber = fc.integer({ min: 0, max: 60 });
  const tasks = fc.array(
    fc.record({
      due: dayNumber.map((days) => addDays(start, days)),
      doneOn: fc.option(dayNumber.map((days) => addDays(start, days))),
      lead: fc.constantFrom('VHXH', 'CA', 'VP'),
    }),
    { minLength: 1, maxLength: 6 },
  );
  const runs = fc.array(fc.record({ day: dayNumber, failing: fc.subarray(['VHXH', 'CA']) }), {
    minLength: 1,
    maxLength: 40,
  });
  const rhythm = fc.constantFrom('weekly' as const, 'daily' as const);

  it('no rung is told on two days, nothing finished is told, and nothing on a day off (pains 1, 2, 4)', () => {
    fc.assert(
      fc.property(tasks, runs, rhythm, (made, planned, mode) => {
        const office = ward([], { rhythm: mode });
        for (const { day, failing } of planned.toSorted((a, b) => a.day - b.day)) {
          const today = addDays(start, day);
          office.programme = programmeOn(office, made, today);
          const told = office.run(today, failing);
          if (told.length > 0) expect(isWorkingDay(today, office.programme.calendar)).toBe(true);
          const finished = office.programme.tasks.filter(({ status }) => status === 'done');
          for (const { code } of finished) expect(told.join()).not.toContain(` ${code} `);
        }
        const days = new Map<string, Set<CalendarDate>>();
        for (const { key, day, state, tasks: lines } of office.entries) {
          for (const { code, rung } of state === 'sent' ? lines : []) {
            const line = `${key.split('/')[1]} ${code} ${rung}`;
            if (rung !== '') days.set(line, (days.get(line) ?? new Set()).add(day));
          }
        }
        expect([...days].filter(([, on]) => on.size > 1)).toEqual([]);
      }),
    );
  });

  it('whatever is due on the last run was told by then, or is told now', () => {
    fc.assert(
      fc.property(tasks, runs, rhythm, (made, planned, mode) => {
        const office = ward([], { rhythm: mode });
        for (const { day, failing } of planned.toSorted((a, b) => a.day - b.day)) {
          const today = addDays(start, day);
          office.programme = programmeOn(office, made, today);
          office.run(today, failing);
        }
        const last = addDays(start, 63);
        office.programme = programmeOn(office, made, last);
        office.run(last);
        for (const task of office.programme.tasks) {
          if (task.status === 'done' || task.deadline.effectiveDate! >= last) continue;
          const days = workingDaysBetween(
            task.deadline.effectiveDate!,
            last,
            office.programme.calendar,
          );
          const present = days < 5 ? 'overdue-1' : `overdue-${Math.floor(days / 5) * 5}`;
          const rungs = office.entries
            .filter(({ state }) => state === 'sent')
            .flatMap((entry) => entry.tasks)
            .filter(({ code }) => code === task.code)
            .map(({ rung }) => rung);
          const overdue = rungs.filter((rung) => rung.startsWith('overdue'));
          expect(overdue.length >= 3 || rungs.includes(present)).toBe(true);
        }
      }),
    );
  });

  interface Made {
    readonly due: CalendarDate;
    readonly doneOn: CalendarDate | null;
    readonly lead: string;
  }

  function programmeOn({ programme }: Ward, made: readonly Made[], today: CalendarDate): Programme {
    return { ...programme, tasks: made.map((one, index) => taskOn(one, index, today)) };
  }

  function taskOn(made: Made, index: number, today: CalendarDate): Task {
    const isDone = made.doneOn !== null && made.doneOn <= today;
    return due(nextWeekday(made.due), {
      code: `N1.${String(index + 1).padStart(2, '0')}`,
      leadUnit: made.lead,
      leadUnits: [made.lead],
      ...(isDone ? { status: 'done', completedOn: made.doneOn, confirmation: 'waiting' } : {}),
    });
  }

  /** Deadlines that decide are working days. */
  function nextWeekday(day: CalendarDate): CalendarDate {
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    return addDays(day, weekday === 6 ? 2 : weekday === 0 ? 1 : 0);
  }
});
