import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../shared/domain/calendar-date.ts';
import {
  lastClosedPeriod,
  nextPeriod,
  parsePeriod,
  periodAsOf,
} from '../../shared/domain/period.ts';

const closingDay = 14;

describe('the window of a period’s figures (Decree 09/2019, domain.md B.1)', () => {
  it.each([
    ['month', '2026-06', '2026-05-15', '2026-06-14'],
    ['January', '2026-01', '2025-12-15', '2026-01-14'],
    ['quarter I', '2026-Q1', '2025-12-15', '2026-03-14'],
    ['quarter II', '2026-Q2', '2026-03-15', '2026-06-14'],
    ['quarter III', '2026-Q3', '2026-06-15', '2026-09-14'],
    ['quarter IV', '2026-Q4', '2026-09-15', '2026-12-14'],
    ['first half-year', '2026-H1', '2025-12-15', '2026-06-14'],
    ['second half-year', '2026-H2', '2026-06-15', '2026-12-14'],
    ['nine months', '2026-9M', '2025-12-15', '2026-09-14'],
    ['year', '2026', '2025-12-15', '2026-12-14'],
    ['years', '2026..2030', '2025-12-15', '2030-12-14'],
  ])('of a %s', (_title, id, from, to) => {
    expect(parsePeriod(id, closingDay)).toMatchObject({ id, from, to });
  });

  it('follows the closing day of the settings', () => {
    expect(parsePeriod('2026-Q3', 25)).toMatchObject({ from: '2026-06-26', to: '2026-09-25' });
  });

  it('leaves no day between two quarters and counts none twice', () => {
    const quarters = ['2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'];
    const windows = quarters.map((id) => parsePeriod(id, closingDay)!);
    for (const [index, window] of windows.slice(1).entries()) {
      expect(window.from).toBe(addDays(windows[index]!.to, 1));
    }
  });

  it('is read in lower case too', () => {
    expect(parsePeriod('2026-q3', closingDay)?.id).toBe('2026-Q3');
  });

  it.each(['2026-13', '2026-Q5', '2026-H3', '2030..2026', 'quý III', '', '26', '2026-6'])(
    'does not exist for “%s”',
    (id) => {
      expect(parsePeriod(id, closingDay)).toBeNull();
    },
  );

  it('as of a day begins with that year’s figures', () => {
    expect(periodAsOf('2026-06-22', closingDay)).toMatchObject({
      kind: 'day',
      from: '2025-12-15',
      to: '2026-06-22',
    });
    expect(periodAsOf('2026-02-30', closingDay)).toBeNull();
  });
});

describe('the last closed period', () => {
  it.each([
    ['quarter', '2026-06-13', '2026-Q1'],
    ['quarter', '2026-06-14', '2026-Q2'],
    ['quarter', '2026-01-05', '2025-Q4'],
    ['month', '2026-06-22', '2026-06'],
    ['month', '2026-06-13', '2026-05'],
    ['month', '2026-01-02', '2025-12'],
    ['half-year', '2026-06-22', '2026-H1'],
    ['half-year', '2026-05-02', '2025-H2'],
    ['nine-months', '2026-06-22', '2025-9M'],
    ['nine-months', '2026-09-14', '2026-9M'],
    ['year', '2026-12-13', '2025'],
    ['year', '2026-12-14', '2026'],
  ] as const)('of kind %s on %s is %s', (kind, today, expected) => {
    expect(lastClosedPeriod(kind, today, closingDay).id).toBe(expected);
  });

  it('is closed, and the one after it is not', () => {
    const kinds = ['month', 'quarter'] as const;
    const days = fc.integer({ min: 0, max: 2000 }).map((offset) => addDays('2026-01-01', offset));
    fc.assert(
      fc.property(fc.constantFrom(...kinds), days, (kind, today) => {
        const last = lastClosedPeriod(kind, today, closingDay);
        expect(last.to <= today).toBe(true);
        expect(nextPeriod(last, closingDay).to > today).toBe(true);
      }),
    );
  });
});

describe('the period of work that follows', () => {
  it.each([
    ['2026-06', '2026-07'],
    ['2026-12', '2027-01'],
    ['2026-Q2', '2026-Q3'],
    ['2026-Q4', '2027-Q1'],
    ['2026-H1', '2026-H2'],
    ['2026-H2', '2027'],
    ['2026-9M', '2026-Q4'],
    ['2026', '2027'],
    ['2026..2030', '2031'],
  ])('after %s is %s', (id, next) => {
    expect(nextPeriod(parsePeriod(id, closingDay)!, closingDay).id).toBe(next);
  });
});
