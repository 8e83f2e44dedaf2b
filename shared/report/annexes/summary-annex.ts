import type { Totals } from '../../domain/totals.ts';
import { groupTitle, withoutOneLead } from '../../messages/report/names.ts';
import { grandTotal, order, summaryHeaders, totalsNote } from '../../messages/report/tables.ts';
import type { Draft } from '../draft.ts';
import type { ReportTable, ReportTableRow } from '../report.ts';
import { classCounts, classHeaders } from '../total-classes.ts';

const WIDTHS = [10, 74, 14, 15, 15, 18, 15, 15, 18, 20, 15, 21];

/** Phụ lục I: each of its two halves adds up to Bảng 1. */
export function summaryTable({ facts }: Draft): ReportTable {
  const { groups, units, totals } = facts;
  return {
    columns: WIDTHS.map((widthMm, index) => ({
      widthMm,
      align: index === 1 || index === 11 ? 'left' : 'center',
    })),
    header: summaryHeader(totals),
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

function summaryHeader(totals: Totals): ReportTable['header'] {
  const { upper, lower } = classHeaders(totals);
  return [
    [
      { text: order, rowSpan: 2 },
      { text: summaryHeaders.name, rowSpan: 2 },
      ...upper,
      { text: summaryHeaders.note, rowSpan: 2 },
    ],
    lower,
  ];
}

function summaryRow(position: number | null, name: string, totals: Totals): ReportTableRow {
  return {
    cells: [
      position === null ? '' : String(position),
      name,
      ...classCounts(totals),
      totalsNote(totals.done.waiting, totals.done.undated),
    ],
  };
}
