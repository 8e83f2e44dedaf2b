import { addWorkingDays } from '../domain/calendar.ts';
import { formatDay } from '../domain/format-day.ts';
import type { JudgedTask } from '../domain/judged-task.ts';
import { systemTabs, tabWords, overviewWords as words } from '../messages/tabs.ts';
import type { FormulaCell } from '../workbook/content.ts';
import type { SheetModel } from '../workbook/model.ts';
import {
  figureLines,
  OVERVIEW_WIDTH,
  overdueLines,
  proposalLines,
  remarkLines,
  silentUnitLines,
  unitLines,
} from './overview-lines.ts';
import { layOutLines, type PageLine } from './page-lines.ts';
import { frameTexts } from './sheet-frame.ts';
import type { TabsInput } from './tabs-input.ts';

/** The next working day may still bring its run; on the one after it somebody must look. */
const WORKING_DAYS_UNTIL_STALE = 2;

/**
 * Shows by itself, in the open workbook, that reminders have come no more: no run could say so. A
 * ward that has not begun to remind is told when nothing at all has run.
 */
function staleWarning({ lastReminded, today, programme }: TabsInput): FormulaCell {
  const last = lastReminded ?? today;
  const from = addWorkingDays(last, WORKING_DAYS_UNTIL_STALE, programme.calendar);
  const [year, month, day] = from.split('-').map(Number);
  const warning = tabWords.stale(formatDay(last));
  return { formula: `IF(TODAY()>=DATE(${year},${month},${day}),"${warning}","")`, value: '' };
}

/** `Tổng quan`: the page on the table at Monday's meeting, one A4 portrait. */
export function overviewTab(input: TabsInput, judged: readonly JudgedTask[]): SheetModel {
  const { programme } = input;
  const frame = frameTexts(words.title, input).map(
    ({ text, style }): PageLine => [[text, style, OVERVIEW_WIDTH]],
  );
  const { rows, merges } = layOutLines([
    ...frame,
    ...(input.sample ? [] : [[[staleWarning(input), 'stale', OVERVIEW_WIDTH]] as const]),
    ...figureLines(judged),
    ...remarkLines(programme, judged, input.today),
    ...unitLines(programme, judged),
    ...overdueLines(programme, judged),
    ...proposalLines(programme),
    ...silentUnitLines(programme, judged),
  ]);
  return {
    title: systemTabs.overview,
    columns: [10, 34, 28, 13, 13, 17].map((width) => ({ width })),
    rows,
    merges,
    protected: true,
    tabColor: '1F4E79',
    showGridLines: false,
    print: {
      orientation: 'portrait',
      fitToWidth: 1,
      fitToHeight: 1,
      marginsCm: [1.5, 1.5, 1.5, 1.5],
    },
  };
}
