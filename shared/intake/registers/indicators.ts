import { headerOf } from '../../contract/column.ts';
import { measureLabels } from '../../contract/labels.ts';
import { type IndicatorColumnKey, indicatorsContract } from '../../contract/registers.ts';
import { type Finding, finding } from '../../domain/finding.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { readChoice } from '../cells/choice.ts';
import { readDateCell } from '../cells/date-cell.ts';
import { readGroup } from '../cells/group.ts';
import type { TableLayout } from '../tables/locate-table.ts';
import { type TableRow, tableRows } from '../tables/table-row.ts';
import type { UnitCatalogue } from '../units/unit-catalogue.ts';
import { readUnits } from '../units/unit-names.ts';

/** Reads `Chỉ tiêu`. A blank result stays blank: it is never taken as 0. */
export function parseIndicators(
  layout: TableLayout<IndicatorColumnKey> | null,
  catalogue: UnitCatalogue,
): { readonly indicators: readonly Indicator[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const indicators = tableRows(layout)
    .filter((row) => row.text('title') !== '')
    .map((row) => parseIndicator(row, catalogue, findings));
  return { indicators, findings };
}

function parseIndicator(
  row: TableRow<IndicatorColumnKey>,
  catalogue: UnitCatalogue,
  findings: Finding[],
): Indicator {
  const code = row.text('code');
  const measure = readChoice(row.text('measure'), measureLabels);
  if (measure === undefined) {
    const details = {
      code,
      header: headerOf(indicatorsContract, 'measure'),
      text: row.text('measure'),
      choices: Object.values(measureLabels),
    };
    findings.push(finding('indicator/value-unreadable', row.place('measure'), details));
  }
  const units = readUnits(row.text('unit'), catalogue);
  for (const { text, suggestion } of units.unknown) {
    findings.push(finding('indicator/unit-unknown', row.place('unit'), { code, text, suggestion }));
  }
  const actualOn = readDateCell(row.cell('actualOn'));
  return {
    sheetRow: row.sheetRow,
    code,
    title: row.text('title'),
    group: readGroup(row.text('group')) ?? null,
    unit: units.ids.length === 1 ? units.ids[0]! : null,
    measure: measure ?? null,
    measureUnit: row.text('measureUnit'),
    target: row.text('target'),
    deadlineText: row.text('deadline'),
    targetThisYear: row.text('targetThisYear'),
    baseline: row.text('baseline'),
    actual: row.text('actual'),
    actualOn: actualOn.kind === 'day' ? actualOn.date : null,
    source: row.text('source'),
  };
}
