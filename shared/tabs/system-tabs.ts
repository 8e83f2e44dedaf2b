import { judgeTasks } from '../domain/judged-task.ts';
import type { WorkbookUpdate } from '../workbook/update.ts';
import { mailLogTab, reportListTab } from './log-tabs.ts';
import { overviewTab } from './overview-tab.ts';
import { reviewTab } from './review-tab.ts';
import type { TabsInput } from './tabs-input.ts';
import { indicatorVerdicts, verdictCells, verdictsByCode } from './verdict-cells.ts';

/** Everything the system shows in the workbook: its four tabs and the verdict beside each row. */
export function composeSystemTabs(input: TabsInput): WorkbookUpdate {
  const judged = judgeTasks(input.programme, input.today);
  const verdicts = [
    ...verdictsByCode(judged, input.findings),
    ...indicatorVerdicts(input.programme.indicators, input.today),
  ];
  return {
    replaceSheets: [
      overviewTab(input, judged),
      reviewTab(input, verdicts),
      mailLogTab(input),
      reportListTab(input),
    ],
    addSheets: [],
    formulas: input.verdictTables.flatMap((table) => verdictCells(table, verdicts)),
    fills: [],
    validations: [],
  };
}
