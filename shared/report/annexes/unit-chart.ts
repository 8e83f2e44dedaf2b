import { withoutOneLead } from '../../messages/report/names.ts';
import { unitChart as words } from '../../messages/report/tables.ts';
import type { Draft } from '../draft.ts';
import type { ReportChart } from '../report.ts';

/** More bars than this leave no room for their names on a page. */
const MOST_BARS = 20;

/** Phụ lục I: the second half of its table as bars; null where there is nothing to compare. */
export function unitChart({ facts: { units } }: Draft): ReportChart | null {
  if (units.length < 2 || units.length > MOST_BARS) return null;
  const categories = units.map(({ unit }) => unit?.name ?? withoutOneLead);
  const of = (count: (totals: (typeof units)[number]['totals']) => number) =>
    units.map(({ totals }) => count(totals));
  const series = [
    { name: words.done, fill: 'dark', values: of(({ done }) => done.total) },
    { name: words.open, fill: 'light', values: of(({ open }) => open.total - open.overdue) },
    { name: words.overdue, fill: 'striped', values: of(({ open }) => open.overdue) },
    { name: words.paused, fill: 'blank', values: of(({ paused }) => paused) },
  ] as const;
  const altText = words.altText(
    categories.map((name, index) => ({
      name,
      counts: series.map((one) => [one.name, one.values[index]!] as const),
    })),
  );
  return { title: words.title, altText, categories, series };
}
