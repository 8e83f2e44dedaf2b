import { describe, expect, it } from 'vitest';
import { sameOrNextWorkingDay } from '../../shared/domain/calendar.ts';
import type { Deadline, DeadlineKind } from '../../shared/domain/deadline.ts';
import type { TaskState, TaskStatus } from '../../shared/domain/task.ts';
import {
  combinedState,
  isPermanent,
  taskAsOf,
  taskState,
  workingDaysOverdue,
} from '../../shared/domain/task-state.ts';
import { aTask } from '../builders.ts';
import { calendar2026 } from './days-off-2026.ts';

/** Due on a day, which moves on when it is a day off; undated kinds have none. */
function due(date: string | null, kind: DeadlineKind = 'day', extendedTo: string | null = null) {
  const decisive = extendedTo ?? date;
  const effectiveDate = decisive && sameOrNextWorkingDay(decisive, calendar2026);
  const rhythm = { every: null, checkpoints: [] };
  return { text: '', kind, date, extendedTo, effectiveDate, ...rhythm } satisfies Deadline;
}

function stateOf(
  deadline: Deadline,
  status: TaskStatus,
  today: string,
  completedOn: string | null = null,
): TaskState {
  return taskState({ deadline, status, completedOn }, today, calendar2026);
}

describe('a task that is not finished', () => {
  it.each([
    ['is not due eight working days before', '2026-06-30', '2026-06-18', 'not-due'],
    ['is due soon seven working days before', '2026-06-30', '2026-06-19', 'due-soon'],
    ['is due soon on the day itself', '2026-06-30', '2026-06-30', 'due-soon'],
    ['is overdue the day after', '2026-06-30', '2026-07-01', 'overdue'],
    ['is not overdue on the Sunday it is due', '2026-05-31', '2026-05-31', 'due-soon'],
    ['may still be done on the Monday after that Sunday', '2026-05-31', '2026-06-01', 'due-soon'],
    ['is overdue on the Tuesday after that Sunday', '2026-05-31', '2026-06-02', 'overdue'],
    ['is not overdue during the Tết it is due in', '2026-02-17', '2026-02-22', 'due-soon'],
    ['may still be done on the first day after Tết', '2026-02-17', '2026-02-23', 'due-soon'],
    ['is overdue on the second day after Tết', '2026-02-17', '2026-02-24', 'overdue'],
  ] as const)('%s', (_title, date, today, expected) => {
    expect(stateOf(due(date), 'in-progress', today)).toBe(expected);
    expect(stateOf(due(date), 'not-started', today)).toBe(expected);
  });

  it('is judged by the approved extension', () => {
    const extended = due('2026-05-31', 'day', '2026-06-30');
    expect(stateOf(extended, 'in-progress', '2026-06-22')).toBe('due-soon');
    expect(stateOf(extended, 'in-progress', '2026-07-01')).toBe('overdue');
  });

  it.each([
    ['“Thường xuyên” is ongoing, never overdue', 'ongoing', 'ongoing'],
    ['“Hằng quý” is ongoing, never overdue', 'recurring', 'ongoing'],
    ['“Chưa xác định” has no deadline', 'missing', 'no-deadline'],
    ['“Theo kế hoạch” has no deadline', 'unclear', 'no-deadline'],
    ['“Sau khi có hướng dẫn” has no deadline yet', 'event', 'no-deadline'],
  ] as const)('%s', (_title, kind, expected) => {
    expect(stateOf(due(null, kind), 'in-progress', '2026-06-22')).toBe(expected);
  });

  it('leaves “Thường xuyên” behind once an approved change gives it a last day', () => {
    const fixed = due(null, 'ongoing', '2026-06-05');
    expect(isPermanent(fixed)).toBe(false);
    expect(stateOf(fixed, 'in-progress', '2026-06-22')).toBe('overdue');
  });
});

describe('a finished task', () => {
  it.each([
    ['is on time when finished on the due day', '2026-06-30', '2026-06-30', 'done-on-time'],
    ['is late when finished the day after', '2026-06-30', '2026-07-01', 'done-late'],
    ['is on time on the Monday after a Sunday', '2026-05-31', '2026-06-01', 'done-on-time'],
    ['says so when nobody wrote the day', '2026-06-30', null, 'done-undated'],
    ['has no lateness without a deadline', null, '2026-06-01', 'done-no-deadline'],
  ] as const)('%s', (_title, date, completedOn, expected) => {
    expect(stateOf(due(date), 'done', '2026-08-01', completedOn)).toBe(expected);
  });

  it('is on time within an approved extension', () => {
    const extended = due('2026-05-31', 'day', '2026-06-30');
    expect(stateOf(extended, 'done', '2026-08-01', '2026-06-12')).toBe('done-on-time');
  });
});

describe('a task that nobody should do now', () => {
  it.each(['paused', 'cancelled'] as const)('is %s, however long its day has passed', (status) => {
    expect(stateOf(due('2026-01-05'), status, '2026-06-22')).toBe(status);
  });
});

describe('days overdue', () => {
  it.each([
    ['2026-06-05', 11],
    ['2026-06-12', 6],
    ['2026-06-22', 0],
    ['2026-06-30', 0],
  ])('due on %s are %i working days on 22/6/2026', (date, expected) => {
    expect(workingDaysOverdue({ deadline: due(date) }, '2026-06-22', calendar2026)).toBe(expected);
  });
});

describe('a task whose details are judged instead', () => {
  it.each([
    [['done-on-time', 'overdue', 'due-soon'], 'overdue'],
    [['done-on-time', 'not-due'], 'not-due'],
    [['done-on-time', 'done-late'], 'done-late'],
    [['cancelled', 'done-on-time'], 'done-on-time'],
    [['cancelled'], 'cancelled'],
  ] as const)('of %j shows %s', (states, expected) => {
    expect(combinedState(states)).toBe(expected);
  });
});

describe('a task seen on an earlier day', () => {
  it('was not finished yet, nor waiting for the Office', () => {
    const task = aTask({ status: 'done', completedOn: '2026-06-20', confirmation: 'waiting' });
    expect(taskAsOf(task, '2026-06-14')).toMatchObject({
      status: 'in-progress',
      confirmation: null,
    });
    expect(taskAsOf(task, '2026-06-20')).toBe(task);
  });
});
