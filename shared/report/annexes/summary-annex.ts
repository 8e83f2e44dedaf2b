import type { Totals } from '../../domain/totals.ts';
import { groupTitle, withoutOneLead } from '../../messages/report/names.ts';
import { grandTotal, order, summaryHeaders, waitingNote } from '../../messages/report/tables.ts';
import type { Draft } from '../draft.ts';
import type { ReportTable, ReportTableRow } from '../report.ts';

const WIDTHS = [10, 74, 14, 15, 15, 18, 15, 15, 18, 20, 15, 21];

/** Phụ lục I: each of its two halves adds up to Bảng 1. */
export function summaryTable({ facts }: Draft): ReportTable {
  const { groups, units, totals } = facts;
  return {
    columns: WIDTHS.map((widthMm, index) => ({
      widthMm,
      align: index === 1 || index === 11 ? 'left' : 'center',
    })),
    header: summaryHeader,
    rows: [
      { cells: [summaryHeaders.byGroup], wide: true, bold: true },
      ...groups.map((one, index) => summaryRow(index + 1, groupTitle(one.group), one.totals)),
      { cells: [summaryHeaders.byUnit], wide: true, bold: true },
      ...units.map((one, index) =>
        summaryRow(index + 1, one.unit?.name ?? withoutOneLead, one.totals),
      ),
      { ...summaryRow(null, grandTotal, totals), bold: true },
    ],
  };
}

const summaryHeader = [
  [
    { text: order, rowSpan: 2 },
    { text: summaryHeaders.name, rowSpan: 2 },
    { text: summaryHeaders.total, rowSpan: 2 },
    { text: summaryHeaders.done, columnSpan: 3 },
    { text: summaryHeaders.open, columnSpan: 4 },
    { text: summaryHeaders.paused, rowSpan: 2 },
    { text: summaryHeaders.note, rowSpan: 2 },
  ],
  [...summaryHeaders.doneClasses, ...summaryHeaders.openClasses].map((text) => ({ text })),
];

function summaryRow(position: number | null, name: string, totals: Totals): ReportTableRow {
  const { total, done, open, paused } = totals;
  const counts = [
    total,
    done.onTime,
    done.late,
    done.noDeadline,
    open.inTime,
    open.overdue,
    open.ongoing,
    open.noDeadline,
    paused,
  ];
  return {
    cells: [
      position === null ? '' : String(position),
      name,
      ...counts.map(String),
      waitingNote(done.waiting),
    ],
  };
}
