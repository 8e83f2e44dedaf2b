import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addWorkingDays,
  type DayKind,
  hasYear,
  isWorkingDay,
  type SpecialDay,
  sameOrNextWorkingDay,
  workingCalendar,
  workingDaysBetween,
} from '../../shared/domain/calendar.ts';
import { addDays, daysBetween } from '../../shared/domain/calendar-date.ts';
import { programmeDefaults } from '../../sheet-templates/defaults.ts';
import { aCalendar } from '../builders.ts';
import { calendar2026, daysOff2026 } from './days-off-2026.ts';

describe('the working days of 2026', () => {
  it('has exactly the weekdays off of the notices of that year', () => {
    const weekdaysOff = daysIn2026()
      .filter((date) => weekday(date) !== 'Sat' && weekday(date) !== 'Sun')
      .filter((date) => !isWorkingDay(date, calendar2026));
    expect(weekdaysOff).toEqual([
      '2026-01-01',
      '2026-01-02',
      '2026-02-16',
      '2026-02-17',
      '2026-02-18',
      '2026-02-19',
      '2026-02-20',
      '2026-04-27',
      '2026-04-30',
      '2026-05-01',
      '2026-08-31',
      '2026-09-01',
      '2026-09-02',
      '2026-11-24',
    ]);
  });

  it('works on the two Saturdays that stand in for swapped days', () => {
    const weekends = daysIn2026().filter(
      (date) => weekday(date) === 'Sat' || weekday(date) === 'Sun',
    );
    expect(weekends.filter((date) => isWorkingDay(date, calendar2026))).toEqual([
      '2026-01-10',
      '2026-08-22',
    ]);
  });

  it('is the calendar that the programme brings along', () => {
    const own = programmeDefaults()
      .specialDays.filter(({ date }) => date.startsWith('2026'))
      .map(({ date, kind }) => ({ date, kind }));
    const expected = daysOff2026.map(({ date, kind }) => ({ date, kind }));
    expect(own.toSorted(byDate)).toEqual(expected.toSorted(byDate));
  });

  it('knows which years somebody has entered', () => {
    expect(hasYear(calendar2026, 2026)).toBe(true);
    expect(hasYear(calendar2026, 2027)).toBe(false);
    expect(hasYear(aCalendar('2026-09-02', '2027-01-01'), 2027)).toBe(false);
    expect(hasYear(aCalendar('2026-09-02', '2027-02-05'), 2027)).toBe(true);
  });
});

describe('a last day that is a day off (Civil Code, Article 148)', () => {
  it.each([
    ['a Sunday moves to Monday', '2026-05-31', '2026-06-01'],
    ['a Saturday moves to Monday', '2026-06-06', '2026-06-08'],
    ['a Tuesday stays', '2026-06-30', '2026-06-30'],
    ['29 Chạp moves past the whole of Tết and its weekend', '2026-02-16', '2026-02-23'],
    ['Giỗ Tổ on a Sunday moves past its day in lieu', '2026-04-26', '2026-04-28'],
    ['30/4 moves past 01/5 and the weekend', '2026-04-30', '2026-05-04'],
    ['a Saturday worked instead of a Monday stays', '2026-08-22', '2026-08-22'],
    ['29/8 moves past the swapped Monday and Quốc khánh', '2026-08-29', '2026-09-03'],
  ])('%s', (_title, date, expected) => {
    expect(sameOrNextWorkingDay(date, calendar2026)).toBe(expected);
  });
});

describe('working days as the mails of 22/6/2026 count them', () => {
  const today = '2026-06-22';

  it.each([
    ['05/6 is 11 working days overdue', '2026-06-05', -11],
    ['12/6 is 6 working days overdue', '2026-06-12', -6],
    ['the day itself is 0', '2026-06-22', 0],
    ['24/6 has 2 working days left', '2026-06-24', 2],
    ['25/6 has 3 working days left', '2026-06-25', 3],
    ['30/6 has 6 working days left', '2026-06-30', 6],
  ])('%s', (_title, due, expected) => {
    expect(workingDaysBetween(today, due, calendar2026)).toBe(expected);
  });

  it('costs no more for the year 9999 than for tomorrow', () => {
    const start = performance.now();
    for (let i = 0; i < 10_000; i++) workingDaysBetween(today, '9999-12-31', calendar2026);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('counting working days', () => {
  const day = fc.integer({ min: 0, max: 800 }).map((offset) => addDays('2025-11-01', offset));
  const special: fc.Arbitrary<SpecialDay> = fc.record({
    date: day,
    kind: fc.constantFrom<DayKind>('holiday', 'compensation', 'swapped-off', 'swapped-in'),
    name: fc.constant(''),
  });
  const calendars = fc.array(special, { maxLength: 30 }).map(workingCalendar);

  it('agrees with counting them one by one', () => {
    fc.assert(
      fc.property(day, day, calendars, (a, b, calendar) => {
        const [from, to] = a <= b ? [a, b] : [b, a];
        let count = 0;
        for (let step = 1; step <= daysBetween(from, to); step++) {
          if (isWorkingDay(addDays(from, step), calendar)) count++;
        }
        expect(workingDaysBetween(from, to, calendar)).toBe(count);
        expect(workingDaysBetween(to, from, calendar)).toBe(count === 0 ? 0 : -count);
      }),
    );
  });

  it('comes back to as many days as were stepped', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), calendars, (from, count, calendar) => {
        const later = addWorkingDays(from, count, calendar);
        expect(isWorkingDay(later, calendar)).toBe(true);
        expect(workingDaysBetween(from, later, calendar)).toBe(count);
        const earlier = addWorkingDays(from, -count, calendar);
        expect(isWorkingDay(earlier, calendar)).toBe(true);
        expect(earlier < from).toBe(true);
      }),
    );
  });

  it('never moves a deadline backwards nor onto a day off', () => {
    fc.assert(
      fc.property(day, calendars, (date, calendar) => {
        const moved = sameOrNextWorkingDay(date, calendar);
        expect(moved >= date && isWorkingDay(moved, calendar)).toBe(true);
        expect(workingDaysBetween(date, moved, calendar)).toBe(moved === date ? 0 : 1);
      }),
    );
  });
});

function daysIn2026(): readonly string[] {
  return Array.from({ length: 365 }, (_, offset) => addDays('2026-01-01', offset));
}

/** Not our own arithmetic: the platform's. */
function weekday(date: string): string {
  return new Date(`${date}T00:00:00Z`).toUTCString().slice(0, 3);
}

function byDate(a: { date: string }, b: { date: string }): number {
  return a.date < b.date ? -1 : 1;
}
