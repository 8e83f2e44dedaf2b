import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWorkingDays, isWorkingDay } from '../../shared/domain/calendar.ts';
import { addDays, type CalendarDate } from '../../shared/domain/calendar-date.ts';
import { currentRung, type Ladder } from '../../shared/domain/ladder.ts';
import { isWeeklyOwed } from '../../shared/reminders/rhythm.ts';
import { aCalendar } from '../builders.ts';

const ladder: Ladder = { before: [15, 7, 3, 1], everyOverdue: 5 };
const due = '2026-06-30';
/** Assigned long before, unless a test says otherwise. */
const from = '2026-01-05';
const calendar = aCalendar('2026-06-24');

const rungOn = (today: CalendarDate, start = from) =>
  currentRung({ due, from: start }, today, calendar, ladder);

describe('The rung of a deadline', () => {
  it.each([
    [-16, null],
    [-15, 'before-15'],
    [-8, 'before-15'],
    [-7, 'before-7'],
    [-4, 'before-7'],
    [-3, 'before-3'],
    [-2, 'before-3'],
    [-1, 'before-1'],
    [0, 'due'],
    [1, 'overdue-1'],
    [4, 'overdue-1'],
    [5, 'overdue-5'],
    [9, 'overdue-5'],
    [10, 'overdue-10'],
    [61, 'overdue-60'],
  ])('%i working days from it is %s', (days, rung) => {
    expect(rungOn(addWorkingDays(due, days, calendar))).toBe(rung);
  });

  it('begins 15 working days ahead only for work that takes longer than a quarter', () => {
    const ahead = addWorkingDays(due, -15, calendar);
    expect(rungOn(ahead, '2026-03-30')).toBeNull();
    expect(rungOn(ahead, '2026-03-29')).toBe('before-15');
  });

  it('is another one exactly on the days that the ladder names, whatever is off', () => {
    const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2026-01-05', days));
    fc.assert(
      fc.property(day, fc.array(day, { maxLength: 12 }), (deadline, off) => {
        const days = aCalendar(...off);
        fc.pre(isWorkingDay(deadline, days));
        const named = new Map<CalendarDate, string>();
        for (const before of [7, 3, 1]) {
          named.set(stepped(deadline, -before, days), `before-${before}`);
        }
        named.set(deadline, 'due');
        named.set(stepped(deadline, 1, days), 'overdue-1');
        for (const past of [5, 10]) named.set(stepped(deadline, past, days), `overdue-${past}`);
        let last: string | null = null;
        for (let today = addDays(deadline, -20); today <= addDays(deadline, 20); ) {
          const rung = currentRung({ due: deadline, from: deadline }, today, days, ladder);
          if (isWorkingDay(today, days)) {
            if (named.has(today)) expect(rung).toBe(named.get(today));
            else expect(rung).toBe(last);
            last = rung;
          }
          today = addDays(today, 1);
        }
      }),
    );
  });
});

/** Day by day, apart from the arithmetic under test. */
function stepped(day: CalendarDate, count: number, calendar_: typeof calendar): CalendarDate {
  let at = day;
  for (let left = Math.abs(count); left > 0; ) {
    at = addDays(at, Math.sign(count));
    const weekday = new Date(`${at}T00:00:00Z`).getUTCDay();
    const isOff = weekday === 0 || weekday === 6 || calendar_.specialDays.has(at);
    if (!isOff) left--;
  }
  return at;
}

describe('The weekly mail', () => {
  const ran = (...days: readonly CalendarDate[]) => new Set(days);
  const owed = (today: CalendarDate, days: ReadonlySet<CalendarDate>, off = aCalendar()) =>
    isWeeklyOwed(today, 1, off, days);

  it('is owed on Monday, and on no other day once a run has done it', () => {
    expect(owed('2026-06-22', ran('2026-06-15', '2026-06-19'))).toBe(true);
    for (const day of ['2026-06-23', '2026-06-24', '2026-06-26']) {
      expect(owed(day, ran('2026-06-22'))).toBe(false);
    }
  });

  it('is owed on the first working day of a week that begins with a day off', () => {
    const off = aCalendar('2026-06-22', '2026-06-23');
    expect(owed('2026-06-23', ran(), off)).toBe(false);
    expect(owed('2026-06-24', ran(), off)).toBe(true);
    expect(owed('2026-06-25', ran('2026-06-24'), off)).toBe(false);
  });

  it('is caught up on the next run when Monday was missed', () => {
    expect(owed('2026-06-24', ran('2026-06-19'))).toBe(true);
    expect(owed('2026-06-25', ran('2026-06-24'))).toBe(false);
  });

  it('waits for its own weekday', () => {
    expect(isWeeklyOwed('2026-06-22', 3, aCalendar(), ran())).toBe(false);
    expect(isWeeklyOwed('2026-06-24', 3, aCalendar(), ran('2026-06-22'))).toBe(true);
  });
});
