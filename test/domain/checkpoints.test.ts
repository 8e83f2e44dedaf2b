import { describe, expect, it } from 'vitest';
import { checkpointPlanner } from '../../shared/domain/checkpoints.ts';

const plan = checkpointPlanner({ from: '2026-04-01', to: '2030-12-31', closingDay: 14 });

describe('Work without a near deadline', () => {
  it('is looked at on the closing dates of each quarter, not on the last days of quarters', () => {
    expect(plan('ongoing', null, null).slice(0, 4)).toEqual([
      '2026-06-14',
      '2026-09-14',
      '2026-12-14',
      '2027-03-14',
    ]);
  });

  it('of 2030 is not silent until 2030', () => {
    const days = plan('span', null, '2030-12-31');
    expect(days).toHaveLength(19);
    expect([days[0], days.at(-1)]).toEqual(['2026-06-14', '2030-12-14']);
  });

  it('of one year is looked at until that year ends', () => {
    expect(plan('year', null, '2026-12-31')).toEqual(['2026-06-14', '2026-09-14', '2026-12-14']);
  });

  it.each([
    ['month', 57, '2026-04-14'],
    ['quarter', 19, '2026-06-14'],
    ['half-year', 10, '2026-06-14'],
    ['year', 5, '2026-12-14'],
  ] as const)('that comes back each %s is looked at in that rhythm', (every, count, first) => {
    const days = plan('recurring', every, null);
    expect([days.length, days[0]]).toEqual([count, first]);
  });

  it('follows the closing day that the Office has set', () => {
    const later = checkpointPlanner({ from: '2026-01-01', to: '2026-12-31', closingDay: 20 });
    expect(later('recurring', 'half-year', null)).toEqual(['2026-06-20', '2026-12-20']);
  });
});

describe('Work with a near deadline', () => {
  it.each(['day', 'month', 'quarter', 'part-year', 'event', 'unclear', 'missing'] as const)(
    'needs no checkpoint: %s',
    (kind) => {
      expect(plan(kind, null, '2026-06-30')).toEqual([]);
    },
  );
});
