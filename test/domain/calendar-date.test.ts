import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  calendarDate,
  dateFromSerial,
  daysBetween,
  daysInMonth,
  endOfMonth,
  isoWeekday,
  parseIsoDate,
  serialFromDate,
} from '../../shared/domain/calendar-date.ts';
import { formatDay, formatDayMonth } from '../../shared/domain/format-day.ts';

const anyDay = fc.integer({ min: 0, max: 73_000 }).map((offset) => addDays('1900-01-01', offset));

describe('a calendar day', () => {
  it.each([
    ['31/6', 2026, 6, 31],
    ['29/02 of a common year', 2026, 2, 29],
    ['day 0', 2026, 6, 0],
    ['month 13', 2026, 13, 1],
    ['a year of three digits', 202, 6, 1],
    ['half a day', 2026, 6, Number.NaN],
  ])('does not exist: %s', (_title, year, month, day) => {
    expect(calendarDate(year, month, day)).toBeNull();
  });

  it.each([
    ['29/02 of a leap year', 2028, 2, 29, '2028-02-29'],
    ['the last day of June', 2026, 6, 30, '2026-06-30'],
  ])('exists: %s', (_title, year, month, day, expected) => {
    expect(calendarDate(year, month, day)).toBe(expected);
  });

  it('reads what it writes, and nothing else', () => {
    expect(parseIsoDate('2026-06-30')).toBe('2026-06-30');
    for (const text of ['2026-6-30', '30/6/2026', '2026-06-31', '2026-06-30T00:00', '']) {
      expect(parseIsoDate(text)).toBeNull();
    }
  });

  it('knows the weekdays of real days', () => {
    expect(isoWeekday('2026-02-17')).toBe(2);
    expect(isoWeekday('2026-04-26')).toBe(7);
    expect(isoWeekday('2026-06-22')).toBe(1);
    expect(isoWeekday('1900-01-01')).toBe(1);
  });

  it('ends its month where the month ends', () => {
    expect(endOfMonth(2028, 2)).toBe('2028-02-29');
    expect(daysInMonth(2026, 9)).toBe(30);
  });

  it('counts days back and forth without loss', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });
});

describe('a serial number of a spreadsheet', () => {
  it.each([
    [46_203, '2026-06-30'],
    [46_203.99, '2026-06-30'],
    [36_526, '2000-01-01'],
  ])('%s is %s', (serial, date) => {
    expect(dateFromSerial(serial)).toBe(date);
  });

  it('is the same day on the way back', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(dateFromSerial(serialFromDate(date))).toBe(date);
      }),
    );
  });
});

describe('a day in an administrative paper (Decree 30/2020)', () => {
  it.each([
    ['2026-05-04', '04/5/2026', '04/5'],
    ['2026-01-09', '09/01/2026', '09/01'],
    ['2026-02-23', '23/02/2026', '23/02'],
    ['2026-12-31', '31/12/2026', '31/12'],
  ])('%s is written %s', (date, long, short) => {
    expect(formatDay(date)).toBe(long);
    expect(formatDayMonth(date)).toBe(short);
  });
});
