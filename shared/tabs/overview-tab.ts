import type { CalendarDate } from '../domain/calendar-date.ts';
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

/** A day on which the software ran, the working day after it, and then nothing: somebody must look. */
const WORKING_DAYS_WITHOUT_WORD = 2;

/** Shows by itself, in the open workbook, that no run has come since: nobody else could say so. */
function staleWarning(today: CalendarDate): FormulaCell {
  const [year, month, day] = today.split('-').map(Number);
  const passed = `NETWORKDAYS(DATE(${year},${month},${day}),TODAY())`;
  const warning = tabWords.stale(formatDay(today)).replaceAll('"', '""');
  return { formula: `IF(${passed}>${WORKING_DAYS_WITHOUT_WORD},"${warning}","")`, value: '' };
}

/** `Tổng quan`: the page on the table at Monday's meeting, one A4 portrait. */
export function overviewTab(input: TabsInput, judged: readonly JudgedTask[]): SheetModel {
  const { programme } = input;
  const frame = frameTexts(words.title, input).map(
    ({ text, style }): PageLine => [[text, style, OVERVIEW_WIDTH]],
  );
  const { rows, merges } = layOutLines([
    ...frame,
    ...(input.sample ? [] : [[[staleWarning(input.today), 'stale', OVERVIEW_WIDTH]] as const]),
    ...figureLines(judged),
    ...remarkLines(programme, judged),
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
