import { describe, expect, it } from 'vitest';
import { requestedPeriod } from '../../shared/domain/requested-period.ts';
import { someSettings } from '../builders.ts';

const today = '2026-06-22';
const nothing = { period: null, asOf: null };

describe('The period of a report', () => {
  it('is the last one closed when none is asked for', () => {
    const request = { variant: 'office', ...nothing } as const;
    expect(requestedPeriod(request, someSettings(), today)?.id).toBe('2026-Q2');
    expect(requestedPeriod(request, someSettings({ reportKind: 'month' }), today)?.id).toBe(
      '2026-06',
    );
  });

  it('closes on the Party Committee’s own day in its version only', () => {
    const settings = someSettings({ partyClosingDay: 20 });
    const closing = (variant: 'office' | 'party') =>
      requestedPeriod({ variant, period: '2026-Q2', asOf: null }, settings, today)?.to;
    expect([closing('office'), closing('party')]).toEqual(['2026-06-14', '2026-06-20']);
  });

  it('may be any day, and is null for words that name none', () => {
    const ask = (period: string | null, asOf: string | null) =>
      requestedPeriod({ variant: 'office', period, asOf }, someSettings(), today);
    expect(ask(null, '2026-06-22')?.to).toBe('2026-06-22');
    expect(ask('2026-Q7', null)).toBeNull();
    expect(ask(null, '2026-06-31')).toBeNull();
  });
});
