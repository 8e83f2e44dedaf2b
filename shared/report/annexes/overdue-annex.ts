import { formatDay } from '../../domain/format-day.ts';
import { finishedSince, lessThanOneDay, overdueHeaders } from '../../messages/report/tables.ts';
import type { Draft } from '../draft.ts';
import type { ReportTable } from '../report.ts';
import { BLANK, deadlineAsSet, textCell, titleCell, unitsCell } from './task-cells.ts';

const WIDTHS = [10, 58, 32, 22, 22, 24, 40, 28, 14];

/** Phụ lục III: longest first. The measures are for the Office to write. */
export function overdueTable(draft: Draft): ReportTable {
  return {
    columns: WIDTHS.map((widthMm, index) => ({
      widthMm,
      align: [0, 3, 4, 5, 8].includes(index) ? 'center' : 'left',
    })),
    header: [overdueHeaders.map((text) => ({ text }))],
    rows: draft.facts.overdue.map(({ task, workingDaysOverdue, finishedAfterClosing }, index) => ({
      cells: [
        String(index + 1),
        titleCell(task),
        unitsCell(task.leadUnits, draft),
        deadlineAsSet(task),
        task.deadline.extendedTo === null ? BLANK : formatDay(task.deadline.extendedTo),
        workingDaysOverdue === 0 ? lessThanOneDay : String(workingDaysOverdue),
        textCell(task.difficulty, task.restricted),
        finishedAfterClosing === null ? '' : finishedSince(formatDay(finishedAfterClosing)),
        String(draft.input.remindersByTask.get(task.code) ?? ''),
      ],
    })),
  };
}
