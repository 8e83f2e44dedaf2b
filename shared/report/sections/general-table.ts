import type { Totals } from '../../domain/totals.ts';
import { signed } from '../../messages/report/comparison.ts';
import { periodColumn } from '../../messages/report/period-names.ts';
import {
  captions,
  content,
  generalChange,
  generalChangeInBrief,
  generalRows,
  tableCaption,
} from '../../messages/report/tables.ts';
import { table } from '../blocks.ts';
import type { Draft } from '../draft.ts';
import type { ReportBlock, ReportTableRow } from '../report.ts';
import { classCounts, classHeaders } from '../total-classes.ts';

type Row = readonly [label: string, countOf: (totals: Totals) => number, bold?: 'bold'];

const rows: readonly Row[] = [
  [generalRows.total, ({ total }) => total, 'bold'],
  [generalRows.done, ({ done }) => done.total, 'bold'],
  [generalRows.onTime, ({ done }) => done.onTime],
  [generalRows.late, ({ done }) => done.late],
  [generalRows.noDeadline, ({ done }) => done.noDeadline],
  [generalRows.open, ({ open }) => open.total, 'bold'],
  [generalRows.inTime, ({ open }) => open.inTime],
  [generalRows.overdue, ({ open }) => open.overdue],
  [generalRows.ongoing, ({ open }) => open.ongoing],
  [generalRows.unknown, ({ open }) => open.noDeadline],
  [generalRows.paused, ({ paused }) => paused, 'bold'],
];

/** Bảng 1; beside the period before and what has changed, when that one was closed. */
export function generalTable({ facts, input: { period } }: Draft): ReportBlock {
  const { totals, previous } = facts;
  const columns = previous
    ? [periodColumn(previous.period), periodColumn(period), generalChange]
    : [periodColumn(period)];
  const widths = previous ? [66, 32, 32, 35] : [105, 60];
  const figures = (countOf: Row[1]) =>
    previous ? comparedCells(countOf(previous.totals), countOf(totals)) : [String(countOf(totals))];
  return table({
    caption: tableCaption(1, captions.general),
    columns: widths.map((widthMm, index) => ({ widthMm, align: index === 0 ? 'left' : 'center' })),
    header: [[content, ...columns].map((text) => ({ text }))],
    rows: rows.map(([label, countOf, bold]) => ({
      cells: [labelOf(label, [totals, previous?.totals]), ...figures(countOf)],
      ...(bold ? { bold: true } : {}),
    })),
  });
}

/** Work that was finished without a day is not work without deadline: its row says so. */
function labelOf(label: string, all: readonly (Totals | undefined)[]): string {
  const isMixed = all.some((totals) => totals !== undefined && totals.done.undated > 0);
  return label === generalRows.noDeadline && isMixed ? generalRows.noDeadlineOrDay : label;
}

function comparedCells(before: number, now: number): readonly string[] {
  return [String(before), String(now), signed(now - before)];
}

/** Bảng 1 lying down: twelve lines of table would push the two-page version onto a third page. */
export function generalTableInBrief({ facts, input: { period } }: Draft): ReportBlock {
  const { totals, previous } = facts;
  const now = classCounts(totals);
  const before = previous && classCounts(previous.totals);
  const { upper, lower } = classHeaders(totals, ...(previous ? [previous.totals] : []));
  const widths = before
    ? [13, 12, 12, 17, 14, 12, 17, 19, 14]
    : [17, 16, 16, 19, 17, 16, 20, 25, 19];
  const first = before ? [{ text: content, rowSpan: 2 }] : [];
  const named = (name: string, cells: readonly string[]): ReportTableRow => ({
    cells: [name, ...cells],
  });
  return table({
    caption: tableCaption(1, captions.general),
    columns: [...(before ? [35] : []), ...widths].map((widthMm) => ({ widthMm, align: 'center' })),
    header: [[...first, ...upper], lower],
    rows:
      previous && before
        ? [
            named(periodColumn(previous.period), before),
            named(periodColumn(period), now),
            named(
              generalChangeInBrief,
              now.map((count, index) => signed(Number(count) - Number(before[index]))),
            ),
          ]
        : [{ cells: now }],
  });
}
