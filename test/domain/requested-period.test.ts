import { describe, expect, it } from 'vitest';
import type { Period } from '../../shared/domain/period.ts';
import { type PeriodRequest, requestedPeriod } from '../../shared/domain/requested-period.ts';
import { someSettings } from '../builders.ts';

const today = '2026-06-22';
const nothing = { period: null, asOf: null };

/** The period itself, or the word that says why there is none. */
function ask(request: Partial<PeriodRequest>, settings = someSettings(), day = today) {
  return requestedPeriod({ variant: 'office', ...nothing, ...request }, settings, day);
}

const idOf = (found: Period | string) => (typeof found === 'string' ? found : found.id);
const closingOf = (found: Period | string) => (typeof found === 'string' ? found : found.to);

describe('The period of a report', () => {
  it('is the last one closed when none is asked for', () => {
    expect(idOf(ask({}))).toBe('2026-Q2');
    expect(idOf(ask({}, someSettings({ reportKind: 'month' })))).toBe('2026-06');
  });

  it('closes on the Party Committee’s own day in its version only', () => {
    const settings = someSettings({ partyClosingDay: 20 });
    const closing = (variant: 'office' | 'party') =>
      closingOf(ask({ variant, period: '2026-Q2' }, settings));
    expect([closing('office'), closing('party')]).toEqual(['2026-06-14', '2026-06-20']);
  });

  it('may be any day up to today, and a period that runs', () => {
    expect(closingOf(ask({ asOf: today }))).toBe(today);
    expect(idOf(ask({ period: '2026-Q3' }))).toBe('2026-Q3');
  });

  it.each([
    [{ period: '2026-Q7' }, 'unknown'],
    [{ asOf: '2026-06-31' }, 'unknown'],
    [{ period: '2025' }, 'before-programme'],
    [{ period: '2026-03' }, 'before-programme'],
    [{ period: '2027-Q1' }, 'not-begun'],
    [{ asOf: '2026-06-23' }, 'not-begun'],
  ] as const)('is none for %j: %s', (request, why) => {
    expect(ask(request)).toBe(why);
  });

  it('is none, too, when the last one closed before the programme was issued', () => {
    expect(ask({}, someSettings(), '2026-04-10')).toBe('before-programme');
  });
});
