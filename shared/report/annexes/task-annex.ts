import { formatDay } from '../../domain/format-day.ts';
import { romanNumeral } from '../../domain/roman-numeral.ts';
import { groupTitle } from '../../messages/report/names.ts';
import { judgement, taskHeaders } from '../../messages/report/tables.ts';
import type { Draft } from '../draft.ts';
import type { ReportedTask } from '../facts/reported-task.ts';
import type { ReportTable, ReportTableRow } from '../report.ts';
import { deadlineCell, periodResultCell, textCell, titleCell, unitsCell } from './task-cells.ts';

const WIDTHS = [10, 62, 30, 28, 22, 34, 44, 20];
/** Phụ lục II: every counted task under its group; STT runs on through the groups. */
export function taskTable(draft: Draft): ReportTable {
  const groups = draft.facts.groups.filter(({ tasks }) => tasks.length > 0);
  let position = 0;
  return {
    columns: WIDTHS.map((widthMm, index) => ({
      widthMm,
      align: [0, 4, 7].includes(index) ? 'center' : 'left',
    })),
    header: [taskHeaders.map((text) => ({ text }))],
    rows: groups.flatMap(({ group, tasks }, index) => [
      { cells: [`${romanNumeral(index + 1)}. ${groupTitle(group)}`], wide: true, bold: true },
      ...tasks.map((one) => {
        position += 1;
        return taskRow(position, one, draft);
      }),
    ]),
  };
}

function taskRow(position: number, one: ReportedTask, draft: Draft): ReportTableRow {
  const { task, state, waiting, finishedAfterClosing } = one;
  return {
    cells: [
      String(position),
      titleCell(task),
      unitsCell(task.leadUnits, draft),
      unitsCell(task.supportingUnits, draft),
      deadlineCell(task),
      textCell(task.product, task.restricted),
      periodResultCell(one),
      judgement(state, {
        extended: task.deadline.extendedTo !== null,
        waiting,
        finishedOn: finishedAfterClosing === null ? null : formatDay(finishedAfterClosing),
      }),
    ],
  };
}
