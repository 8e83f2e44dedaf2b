import type { Period } from '../domain/period.ts';
import { countedTasks } from '../domain/programme.ts';
import { countTotals, type Totals } from '../domain/totals.ts';
import { type GroupFacts, groupFacts, type UnitFacts, unitFacts } from './facts/breakdowns.ts';
import { type ChangeFacts, changeFacts } from './facts/change-facts.ts';
import { type ClarityFacts, clarityFacts } from './facts/clarity-facts.ts';
import { type DueBase, dueBase } from './facts/due-base.ts';
import { type FiguresWindow, figuresWindow } from './facts/figures-window.ts';
import { type IndicatorFacts, indicatorFacts } from './facts/indicator-facts.ts';
import { type IssuedDocument, issuedDocuments } from './facts/issued-documents.ts';
import { type NextWork, nextWork } from './facts/next-work.ts';
import { type ProposalFacts, proposalFacts } from './facts/proposal-facts.ts';
import { inReportOrder, type ReportedTask, reportedTask } from './facts/reported-task.ts';
import type { ReportInput } from './report-input.ts';

/** Every figure of a báo cáo, computed once. Text, tables and annexes only print them. */
export interface ReportFacts {
  readonly window: FiguresWindow;
  readonly totals: Totals;
  /** The closed figures of the period before; null as long as nobody has closed any. */
  readonly previous: { readonly period: Period; readonly totals: Totals } | null;
  /** Counted tasks in the order of print; what was taken out of the programme is not here. */
  readonly tasks: readonly ReportedTask[];
  readonly due: DueBase;
  /** Longest overdue first. */
  readonly overdue: readonly ReportedTask[];
  readonly permanent: readonly ReportedTask[];
  readonly finishedAfterClosing: readonly ReportedTask[];
  readonly groups: readonly GroupFacts[];
  readonly units: readonly UnitFacts[];
  readonly clarity: ClarityFacts;
  readonly indicators: IndicatorFacts;
  readonly changes: ChangeFacts;
  readonly next: NextWork;
  readonly proposals: ProposalFacts;
  readonly documents: readonly IssuedDocument[];
}

/** Only rows that no other row details are counted; all of them as of the closing date. */
export function reportFacts(input: ReportInput): ReportFacts {
  const { programme, period, today } = input;
  const window = figuresWindow(input);
  const all = inReportOrder(
    countedTasks(programme).map((task) => reportedTask(task, programme, window, today)),
  );
  const tasks = all.filter(({ state }) => state !== 'cancelled');
  const removed = all.filter(({ state }) => state === 'cancelled');
  return {
    window,
    totals: countTotals(all),
    previous: null,
    tasks,
    due: dueBase(tasks, window.asOf),
    overdue: tasks
      .filter(({ state }) => state === 'overdue')
      .toSorted((a, b) => b.workingDaysOverdue - a.workingDaysOverdue),
    permanent: tasks.filter(({ state }) => state === 'ongoing'),
    finishedAfterClosing: tasks.filter((one) => one.finishedAfterClosing !== null),
    groups: groupFacts(tasks),
    units: unitFacts(tasks, programme.units, window),
    clarity: clarityFacts(tasks, programme),
    indicators: indicatorFacts(programme.indicators, window.asOf),
    changes: changeFacts(programme, removed, window),
    next: nextWork(tasks, period, programme.settings.closingDay, window.asOf),
    proposals: proposalFacts(tasks),
    documents: issuedDocuments(programme, window),
  };
}
