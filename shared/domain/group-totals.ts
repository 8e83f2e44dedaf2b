import type { JudgedTask } from './judged-task.ts';
import type { GroupNumber } from './task.ts';
import type { Totals } from './totals.ts';
import { totalsOf } from './unit-totals.ts';

export interface GroupTotals {
  /** 1–8, 0 for the common duties, null where nobody knows. */
  readonly group: GroupNumber | null;
  readonly totals: Totals;
}

/** The eight groups of the programme; common duties and work of no known group stand outside. */
export const NUMBERED_GROUPS: readonly GroupNumber[] = [1, 2, 3, 4, 5, 6, 7, 8];

/** All eight groups of the programme, the two others where they hold tasks; they add up to the whole. */
export function totalsByGroup(judged: readonly JudgedTask[]): readonly GroupTotals[] {
  const of = (group: GroupNumber | null): GroupTotals => ({
    group,
    totals: totalsOf(judged.filter(({ task }) => task.group === group)),
  });
  const others = [of(0), of(null)].filter(({ totals }) => totals.total + totals.cancelled > 0);
  return [...NUMBERED_GROUPS.map(of), ...others];
}
