import { yearOf } from '../../domain/calendar-date.ts';
import { attachedTo } from '../../messages/report/frame.ts';
import { annexTitles } from '../../messages/report/tables.ts';
import type { Draft } from '../draft.ts';
import type { ReportAnnex, ReportTable } from '../report.ts';
import { changeTable } from './change-annex.ts';
import { overdueTable } from './overdue-annex.ts';
import { summaryTable } from './summary-annex.ts';
import { taskTable } from './task-annex.ts';
import { unitChart } from './unit-chart.ts';

/** The annexes that have something to show, in the order of their numbers. */
export function annexes(draft: Draft): readonly ReportAnnex[] {
  const { input, names, annexes: numbers } = draft;
  const reference = attachedTo(input.variant, names, yearOf(input.today));
  const annex = (
    number: string | null,
    title: string,
    table: (from: Draft) => ReportTable,
  ): readonly ReportAnnex[] =>
    number === null ? [] : [{ number, title, attachedTo: reference, table: table(draft) }];
  const summary = annex(numbers.summary, annexTitles.summary, summaryTable);
  return [
    ...summary.map((one) => ({ ...one, chart: unitChart(draft) })),
    ...annex(numbers.tasks, annexTitles.tasks, taskTable),
    ...annex(numbers.overdue, annexTitles.overdue, overdueTable),
    ...annex(numbers.changes, annexTitles.changes, changeTable),
  ];
}
