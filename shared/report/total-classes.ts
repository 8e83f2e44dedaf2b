import type { Totals } from '../domain/totals.ts';
import { summaryHeaders } from '../messages/report/tables.ts';
import type { ReportHeaderCell } from './report.ts';

/** The classes of `Totals` in the order that every wide table prints them, the total first. */
export function classCounts({ total, done, open, paused }: Totals): readonly string[] {
  return [
    total,
    done.onTime,
    done.late,
    done.noDeadline,
    open.inTime,
    open.overdue,
    open.ongoing,
    open.noDeadline,
    paused,
  ].map(String);
}

/** The upper and lower header row of those columns. */
export const classHeaders: {
  readonly upper: readonly ReportHeaderCell[];
  readonly lower: readonly ReportHeaderCell[];
} = {
  upper: [
    { text: summaryHeaders.total, rowSpan: 2 },
    { text: summaryHeaders.done, columnSpan: 3 },
    { text: summaryHeaders.open, columnSpan: 4 },
    { text: summaryHeaders.paused, rowSpan: 2 },
  ],
  lower: [...summaryHeaders.doneClasses, ...summaryHeaders.openClasses].map((text) => ({ text })),
};
