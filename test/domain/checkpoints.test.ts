import { describe, expect, it } from 'vitest';
import { checkpointPlanner, type Recurrence } from '../../shared/domain/checkpoints.ts';
import type { DeadlineKind } from '../../shared/domain/deadline.ts';

const planner = checkpointPlanner({ from: '2026-04-01', to: '2030-12-31', closingDay: 14 });

function plan(kind: DeadlineKind, every: Recurrence | null, last: string | null) {
  return planner({ kind, every, last });
}

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
    ['week', 57, '2026-04-14'],
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
    const days = later({ kind: 'recurring', every: 'half-year', last: null });
    expect(days).toEqual(['2026-06-20', '2026-12-20']);
  });

  it('that names days of the year is looked at on those days', () => {
    const days = [
      { month: 2, day: 31 },
      { month: 7, day: 15 },
    ];
    const named = planner({ kind: 'recurring', every: 'year', last: null, days });
    expect(named).toHaveLength(9);
    expect(named.slice(0, 5)).toEqual([
      '2026-07-15',
      '2027-02-28',
      '2027-07-15',
      '2028-02-29',
      '2028-07-15',
    ]);
  });
});

describe('Work with a far deadline', () => {
  it.each(['day', 'month', 'quarter', 'part-year'] as const)(
    'is looked at each quarter until then, whatever its words: %s',
    (kind) => {
      const days = plan(kind, null, '2030-12-31');
      expect([days.length, days[0], days.at(-1)]).toEqual([19, '2026-06-14', '2030-12-14']);
      expect(plan(kind, null, '2027-04-02')).toHaveLength(4);
    },
  );
});

describe('Work with a near deadline', () => {
  it.each(['day', 'month', 'quarter', 'part-year', 'event', 'unclear', 'missing'] as const)(
    'needs no checkpoint: %s',
    (kind) => {
      expect(plan(kind, null, '2026-06-30')).toEqual([]);
      expect(plan(kind, null, '2027-04-01')).toEqual([]);
    },
  );
});
