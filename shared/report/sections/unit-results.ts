import { withoutOneLead } from '../../messages/report/names.ts';
import { FEWEST_FOR_A_SHARE } from '../../messages/report/phrases.ts';
import {
  captions,
  grandTotal,
  tableCaption,
  tableName,
  unitHeaders,
} from '../../messages/report/tables.ts';
import {
  mostOnTime,
  noUnitOverdue,
  onTimeRatio,
  overdueWithoutOneLead,
  tasksWithoutOneLead,
  unitOverdue,
  unitsOverdue,
} from '../../messages/report/unit-results.ts';
import { paragraph, table } from '../blocks.ts';
import type { Draft } from '../draft.ts';
import type { UnitFacts } from '../facts/breakdowns.ts';
import type { DueBase } from '../facts/due-base.ts';
import type { ReportBlock, ReportTable, ReportTableRow } from '../report.ts';

/** From this share on a unit's punctuality is called high. */
const HIGH_SHARE = 0.8;

/** II.4 with Bảng 3. */
export function unitResults(draft: Draft): readonly ReportBlock[] {
  const number = draft.facts.indicators.all.length > 0 ? 3 : 2;
  const { units } = draft.facts;
  return [
    paragraph(ranking(units), ...overdueByUnit(units, tableName(number))),
    table(unitTable(draft, number)),
  ];
}

/** Units with fewer than five tasks due are not ranked. */
function ranking(units: readonly UnitFacts[]): string {
  const share = ({ due }: UnitFacts) => due.onTime / due.total;
  const ranked = units
    .filter(({ unit, due }) => unit !== null && due.total >= FEWEST_FOR_A_SHARE)
    .filter((one) => share(one) >= HIGH_SHARE)
    .toSorted((a, b) => share(b) - share(a))
    .slice(0, 3)
    .map(({ unit, due }) => onTimeRatio(unit?.name ?? '', due.onTime, due.total));
  return ranked.length === 0 ? '' : mostOnTime(ranked);
}

function overdueByUnit(units: readonly UnitFacts[], table: string): readonly string[] {
  const shared = units.find(({ unit }) => unit === null);
  const late = units
    .filter(({ unit, totals }) => unit !== null && totals.open.overdue > 0)
    .toSorted((a, b) => b.totals.open.overdue - a.totals.open.overdue)
    .map(({ unit, totals }) => unitOverdue(unit?.name ?? '', totals.open.overdue));
  const sharedLate = shared?.totals.open.overdue ?? 0;
  return [
    late.length === 0 ? noUnitOverdue : unitsOverdue(late, table),
    sharedLate > 0 ? overdueWithoutOneLead(sharedLate) : '',
    shared && sharedLate === 0 ? tasksWithoutOneLead(shared.totals.total) : '',
  ];
}

function unitTable({ facts }: Draft, number: number): ReportTable {
  return {
    caption: tableCaption(number, captions.units),
    columns: [10, 59, 16, 19, 19, 18, 24].map((widthMm, index) => ({
      widthMm,
      align: index === 1 ? 'left' : 'center',
    })),
    header: [unitHeaders.map((text) => ({ text }))],
    rows: [
      ...facts.units.map((one, index) =>
        unitRow(String(index + 1), one.unit?.name ?? withoutOneLead, one),
      ),
      { ...unitRow('', grandTotal, facts), bold: true },
    ],
  };
}

function unitRow(
  order: string,
  name: string,
  { totals, due }: Pick<UnitFacts, 'totals' | 'due'>,
): ReportTableRow {
  const { total, done, open } = totals;
  const counts = [total, done.total, open.total, open.overdue].map(String);
  return { cells: [order, name, ...counts, dueCell(due)] };
}

function dueCell({ onTime, total }: DueBase): string {
  return total === 0 ? '-' : `${onTime}/${total}`;
}
