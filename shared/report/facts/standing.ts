import { countedTasks } from '../../domain/programme.ts';
import { countTotals, type Totals } from '../../domain/totals.ts';
import type { Figures } from '../report-input.ts';
import { type ClarityFacts, clarityFacts } from './clarity-facts.ts';
import { type DueBase, dueBase } from './due-base.ts';
import { earlierTasks } from './earlier-tasks.ts';
import { type FiguresWindow, figuresWindow } from './figures-window.ts';
import { inReportOrder, type ReportedTask, reportedTask } from './reported-task.ts';

/** Where the programme stands on the closing date of a period. */
export interface Standing {
  readonly window: FiguresWindow;
  readonly totals: Totals;
  /** Counted tasks in the order of print; what was taken out of the programme is not here. */
  readonly tasks: readonly ReportedTask[];
  readonly removed: readonly ReportedTask[];
  readonly due: DueBase;
  /** Longest overdue first. */
  readonly overdue: readonly ReportedTask[];
  readonly clarity: ClarityFacts;
}

/**
 * Only rows that no other row details are counted; all of them as of the closing date, and beside
 * what they were at `before`.
 */
export function standing(figures: Figures, before: Standing | null): Standing {
  const { programme, period, today } = figures;
  const window = figuresWindow(figures, before !== null);
  const counted = countedTasks(programme);
  const isNear = before !== null && (window.continues || period.kind === 'day');
  const earlier = earlierTasks(isNear ? [...before.tasks, ...before.removed] : [], counted);
  const all = inReportOrder(
    counted.map((task) => reportedTask(task, programme, window, today, earlier.get(task) ?? null)),
  );
  const tasks = all.filter(({ state }) => state !== 'cancelled');
  return {
    window,
    totals: countTotals(all),
    tasks,
    removed: all.filter(({ state }) => state === 'cancelled'),
    due: dueBase(tasks, window.asOf),
    overdue: tasks
      .filter(({ state }) => state === 'overdue')
      .toSorted((a, b) => b.workingDaysOverdue - a.workingDaysOverdue),
    clarity: clarityFacts(tasks, programme),
  };
}
