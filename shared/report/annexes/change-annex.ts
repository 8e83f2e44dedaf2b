import type { CalendarDate } from '../../domain/calendar-date.ts';
import { formatDay } from '../../domain/format-day.ts';
import { changeLabel } from '../../messages/report/changes.ts';
import { changeHeaders, titleWithCode } from '../../messages/report/tables.ts';
import type { Draft } from '../draft.ts';
import type { ReportedChange } from '../facts/change-facts.ts';
import type { ReportTable } from '../report.ts';
import { oneLine } from '../text.ts';
import { BLANK, textCell, titleCell } from './task-cells.ts';

const WIDTHS = [10, 52, 26, 36, 36, 38, 30, 22];

/** Phụ lục IV: what was agreed in the period, and rows taken out without a decision. */
export function changeTable({ facts: { changes } }: Draft): ReportTable {
  const rows = [
    ...changes.approved.map(changeCells),
    ...changes.removedWithoutDecision.map(({ task }) => [
      titleCell(task),
      changeLabel('remove'),
      BLANK,
      BLANK,
      BLANK,
      BLANK,
      BLANK,
    ]),
  ];
  return {
    columns: WIDTHS.map((widthMm, index) => ({
      widthMm,
      align: [0, 7].includes(index) ? 'center' : 'left',
    })),
    header: [changeHeaders.map((text) => ({ text }))],
    rows: rows.map((cells, index) => ({ cells: [String(index + 1), ...cells] })),
  };
}

function changeCells({ change, task }: ReportedChange): readonly string[] {
  const restricted = task?.restricted ?? false;
  return [
    task === null ? titleWithCode('', change.taskCode) : titleCell(task),
    changeLabel(change.kind),
    textCell(change.before || day(change.oldDate), restricted),
    textCell(change.after || day(change.newDate), restricted),
    textCell(change.reason, restricted),
    [change.basis, change.decidedBy].map(oneLine).filter(Boolean).join('; ') || BLANK,
    day(change.decidedOn) || BLANK,
  ];
}

function day(date: CalendarDate | null): string {
  return date === null ? '' : formatDay(date);
}
