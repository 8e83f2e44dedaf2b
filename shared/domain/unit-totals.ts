import type { JudgedTask } from './judged-task.ts';
import type { Programme } from './programme.ts';
import { countTotals, type Totals } from './totals.ts';
import type { Unit } from './unit.ts';

/** The counted tasks among judged rows, as `countTotals` takes them. */
export function totalsOf(judged: readonly JudgedTask[]): Totals {
  const counted = judged.filter(({ task }) => !task.hasDetails);
  return countTotals(
    counted.map(({ task, state }) => ({ state, waiting: task.confirmation === 'waiting' })),
  );
}

export interface UnitTotals {
  /** Null for the tasks that name no single lead unit. */
  readonly unit: Unit | null;
  readonly totals: Totals;
}

/** By lead unit, in the order of `Đơn vị`; the rows add up to the whole programme. */
export function totalsByUnit(
  programme: Pick<Programme, 'units'>,
  judged: readonly JudgedTask[],
): readonly UnitTotals[] {
  const known = new Set(programme.units.map(({ id }) => id));
  const rows = [
    ...programme.units.map((unit) => ({
      unit,
      totals: totalsOf(judged.filter(({ task }) => task.leadUnit === unit.id)),
    })),
    {
      unit: null,
      totals: totalsOf(judged.filter(({ task }) => !known.has(task.leadUnit ?? ''))),
    },
  ];
  return rows.filter(({ totals }) => totals.total + totals.cancelled > 0);
}
