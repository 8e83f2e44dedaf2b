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

/** The upper and lower header row of those columns; `all` decide how they are called. */
export function classHeaders(...all: readonly Totals[]): {
  readonly upper: readonly ReportHeaderCell[];
  readonly lower: readonly ReportHeaderCell[];
} {
  const isMixed = all.some(({ done }) => done.undated > 0);
  const { doneClasses, doneWithoutDay, openClasses } = summaryHeaders;
  const lower = [...doneClasses, isMixed ? doneWithoutDay.mixed : doneWithoutDay.plain];
  return {
    upper: [
      { text: summaryHeaders.total, rowSpan: 2 },
      { text: summaryHeaders.done, columnSpan: 3 },
      { text: summaryHeaders.open, columnSpan: 4 },
      { text: summaryHeaders.paused, rowSpan: 2 },
    ],
    lower: [...lower, ...openClasses].map((text) => ({ text })),
  };
}
