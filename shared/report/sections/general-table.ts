import { periodColumn } from '../../messages/report/period-names.ts';
import { captions, content, generalRows, tableCaption } from '../../messages/report/tables.ts';
import { table } from '../blocks.ts';
import type { Draft } from '../draft.ts';
import type { ReportBlock, ReportTableRow } from '../report.ts';
import { classCounts, classHeaders } from '../total-classes.ts';

/** Bảng 1. */
export function generalTable({ facts: { totals }, input: { period } }: Draft): ReportBlock {
  const { done, open, paused, total } = totals;
  const row = (label: string, count: number, bold = false): ReportTableRow => ({
    cells: [label, String(count)],
    ...(bold ? { bold } : {}),
  });
  return table({
    caption: tableCaption(1, captions.general),
    columns: [
      { widthMm: 105, align: 'left' },
      { widthMm: 60, align: 'center' },
    ],
    header: [[{ text: content }, { text: periodColumn(period) }]],
    rows: [
      row(generalRows.total, total, true),
      row(generalRows.done, done.total, true),
      row(generalRows.onTime, done.onTime),
      row(generalRows.late, done.late),
      row(generalRows.noDeadline, done.noDeadline),
      row(generalRows.open, open.total, true),
      row(generalRows.inTime, open.inTime),
      row(generalRows.overdue, open.overdue),
      row(generalRows.ongoing, open.ongoing),
      row(generalRows.unknown, open.noDeadline),
      row(generalRows.paused, paused, true),
    ],
  });
}

/** Bảng 1 lying down: twelve lines of table would push the two-page version onto a third page. */
export function generalTableInBrief({ facts: { totals } }: Draft): ReportBlock {
  return table({
    caption: tableCaption(1, captions.general),
    columns: [17, 16, 16, 19, 17, 16, 20, 25, 19].map((widthMm) => ({ widthMm, align: 'center' })),
    header: [classHeaders.upper, classHeaders.lower],
    rows: [{ cells: classCounts(totals) }],
  });
}
