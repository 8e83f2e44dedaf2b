import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TaskState } from '../../shared/domain/task.ts';
import { countTotals } from '../../shared/domain/totals.ts';

const states: readonly TaskState[] = [
  'not-due',
  'due-soon',
  'overdue',
  'ongoing',
  'no-deadline',
  'done-on-time',
  'done-late',
  'done-no-deadline',
  'done-undated',
  'paused',
  'cancelled',
];

describe('the totals that a report prints', () => {
  it('count one task of every state', () => {
    expect(countTotals(states.map((state) => ({ state, waiting: false })))).toEqual({
      total: 10,
      done: { total: 4, onTime: 1, late: 1, noDeadline: 2, undated: 1, waiting: 0 },
      open: { total: 5, inTime: 2, dueSoon: 1, overdue: 1, ongoing: 1, noDeadline: 1 },
      paused: 1,
      cancelled: 1,
    });
  });

  it('always add up, with what was taken out of the programme outside', () => {
    const tasks = fc.array(fc.record({ state: fc.constantFrom(...states), waiting: fc.boolean() }));
    fc.assert(
      fc.property(tasks, (counted) => {
        const { total, done, open, paused, cancelled } = countTotals(counted);
        expect(total).toBe(done.total + open.total + paused);
        expect(total + cancelled).toBe(counted.length);
        expect(done.total).toBe(done.onTime + done.late + done.noDeadline);
        expect(open.total).toBe(open.inTime + open.overdue + open.ongoing + open.noDeadline);
      }),
    );
  });
});
