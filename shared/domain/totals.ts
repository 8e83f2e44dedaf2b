import type { TaskState } from './task.ts';

/**
 * How many tasks stand where, in the classes Hải Phòng prints. Always true:
 * total = done + open + paused; what was taken out of the programme stands outside.
 */
export interface Totals {
  readonly total: number;
  readonly done: {
    readonly total: number;
    readonly onTime: number;
    readonly late: number;
    /** No deadline to be judged by, those without a completion date included. */
    readonly noDeadline: number;
    /** Of `noDeadline`: finished with a deadline, but nobody wrote the day. */
    readonly undated: number;
    /** Of `total`: the Office has not confirmed them yet. */
    readonly waiting: number;
  };
  readonly open: {
    readonly total: number;
    readonly inTime: number;
    /** Of `inTime`: at most 7 working days left. */
    readonly dueSoon: number;
    readonly overdue: number;
    readonly ongoing: number;
    readonly noDeadline: number;
  };
  readonly paused: number;
  readonly cancelled: number;
}

export interface CountedState {
  readonly state: TaskState;
  readonly waiting: boolean;
}

export function countTotals(states: readonly CountedState[]): Totals {
  const count = (...wanted: readonly TaskState[]) =>
    states.filter(({ state }) => wanted.includes(state)).length;
  const undated = count('done-undated');
  const done = {
    onTime: count('done-on-time'),
    late: count('done-late'),
    noDeadline: count('done-no-deadline') + undated,
  };
  const open = {
    inTime: count('not-due', 'due-soon'),
    overdue: count('overdue'),
    ongoing: count('ongoing'),
    noDeadline: count('no-deadline'),
  };
  const cancelled = count('cancelled');
  return {
    total: states.length - cancelled,
    done: {
      ...done,
      total: done.onTime + done.late + done.noDeadline,
      undated,
      waiting: states.filter(({ waiting }) => waiting).length,
    },
    open: {
      ...open,
      total: open.inTime + open.overdue + open.ongoing + open.noDeadline,
      dueSoon: count('due-soon'),
    },
    paused: count('paused'),
    cancelled,
  };
}
