import { NUMBERED_GROUPS } from '../../domain/group-totals.ts';
import type { GroupNumber } from '../../domain/task.ts';
import { isDone } from '../../domain/task-state.ts';
import { countTotals, type Totals } from '../../domain/totals.ts';
import type { Unit, UnitId } from '../../domain/unit.ts';
import { type DueBase, dueBase } from './due-base.ts';
import type { FiguresWindow } from './figures-window.ts';
import type { ReportedTask } from './reported-task.ts';

export interface GroupFacts {
  /** 1–8, 0 for the common duties, null for tasks whose group nobody knows. */
  readonly group: GroupNumber | null;
  readonly totals: Totals;
  readonly tasks: readonly ReportedTask[];
}

export interface UnitFacts {
  /** Null for the tasks without one lead unit. */
  readonly unit: Pick<Unit, 'id' | 'name'> | null;
  readonly totals: Totals;
  readonly due: DueBase;
  /** How far the unit has brought its tasks up to date in the period. */
  readonly updated: 'all' | 'some' | 'none';
}

/** All eight groups of the programme; the two others only when they hold tasks. */
export function groupFacts(tasks: readonly ReportedTask[]): readonly GroupFacts[] {
  const of = (group: GroupNumber | null): GroupFacts => {
    const own = tasks.filter(({ task }) => task.group === group);
    return { group, totals: countTotals(own), tasks: own };
  };
  return [
    ...NUMBERED_GROUPS.map(of),
    ...[of(0), of(null)].filter(({ totals }) => totals.total > 0),
  ];
}

/** Lead units with tasks, in the order of `Đơn vị`; last, what has no one lead unit. */
export function unitFacts(
  tasks: readonly ReportedTask[],
  units: readonly Unit[],
  { asOf }: FiguresWindow,
): readonly UnitFacts[] {
  const known = new Map<UnitId, Pick<Unit, 'id' | 'name'>>(units.map((unit) => [unit.id, unit]));
  for (const { task } of tasks) {
    const id = task.leadUnit;
    if (id !== null && !known.has(id)) known.set(id, { id, name: id });
  }
  return [...known.values(), null]
    .map((unit) => {
      const own = tasks.filter(({ task }) => task.leadUnit === (unit?.id ?? null));
      const totals = countTotals(own);
      return { unit, totals, due: dueBase(own, asOf), updated: updateState(own) };
    })
    .filter(({ totals }) => totals.total > 0);
}

/** Paused work, and what was finished in an earlier period, needs no update. */
function updateState(tasks: readonly ReportedTask[]): UnitFacts['updated'] {
  const expected = tasks.filter(
    ({ state, finishedInPeriod }) => state !== 'paused' && (!isDone(state) || finishedInPeriod),
  );
  const updated = expected.filter((one) => one.updated).length;
  if (updated === expected.length) return 'all';
  return updated === 0 ? 'none' : 'some';
}
