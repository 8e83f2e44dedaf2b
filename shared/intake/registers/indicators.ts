import { headerOf } from '../../contract/column.ts';
import { measureLabels } from '../../contract/labels.ts';
import { type IndicatorColumnKey, indicatorsContract } from '../../contract/registers.ts';
import { type Finding, finding } from '../../domain/finding.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { decimal, scaleOf, withPercentages } from '../../domain/indicator-scale.ts';
import { unclearFigure } from '../../domain/indicator-state.ts';
import { searchKey } from '../../domain/vietnamese-text.ts';
import { storedValue } from '../cells/cell-text.ts';
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
  const codes = new Map<string, TableRow<IndicatorColumnKey>>();
  const indicators = tableRows(layout).flatMap((row) => {
    if (row.text('title') !== '') return parseIndicator(row, catalogue, codes, findings);
    const isUnnamed = row.has('title') && FIGURES.some((key) => /\d/.test(row.text(key)));
    if (isUnnamed) findings.push(finding('indicator/title-missing', row.place('title'), {}));
    return [];
  });
  if (layout) findings.push(...measuresMissing(layout, indicators));
  return { indicators, findings };
}

/** Without that column no result is judged. */
function measuresMissing(
  layout: TableLayout<IndicatorColumnKey>,
  indicators: readonly Indicator[],
): readonly Finding[] {
  const isThere = layout.columns.has('measure') || layout.duplicates.some(isOfMeasure);
  if (isThere || indicators.every(({ actual }) => actual === '')) return [];
  const details = {
    headers: [headerOf(indicatorsContract, 'measure')],
    others: layout.extraHeaders,
    remembered: [],
  };
  const place = { tab: layout.sheet.title, row: null, cell: null };
  return [finding('table/columns-missing', place, details)];
}

function isOfMeasure({ key }: { readonly key: IndicatorColumnKey }): boolean {
  return key === 'measure';
}

const FIGURES = ['target', 'targetThisYear', 'baseline', 'actual'] as const;

function parseIndicator(
  row: TableRow<IndicatorColumnKey>,
  catalogue: UnitCatalogue,
  codes: Map<string, TableRow<IndicatorColumnKey>>,
  findings: Finding[],
): Indicator {
  const code = row.text('code');
  const first = code === '' ? undefined : codes.get(searchKey(code));
  if (first) {
    const details = { code, keptCell: first.place('code').cell ?? '' };
    findings.push(finding('indicator/code-duplicate', row.place('code'), details));
  } else codes.set(searchKey(code), row);
  const measure = readChoice(row.text('measure'), measureLabels);
  if (measure === undefined || (measure === null && isWaiting(row))) {
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
  const indicator = withPercentages({
    sheetRow: row.sheetRow,
    code,
    title: row.text('title'),
    group: readGroup(row.text('group')) ?? null,
    unit: units.ids.length === 1 ? units.ids[0]! : null,
    measure: measure ?? null,
    measureUnit: row.text('measureUnit'),
    target: figureText(row, 'target'),
    deadlineText: row.text('deadline'),
    targetThisYear: figureText(row, 'targetThisYear'),
    baseline: figureText(row, 'baseline'),
    actual: figureText(row, 'actual'),
    actualOn: actualOn.kind === 'day' ? actualOn.date : null,
    source: row.text('source'),
  });
  const unclear = unclearFigure(indicator);
  if (unclear) {
    const { isPercent, unit } = scaleOf(indicator);
    const details = { code, text: row.text(unclear), isPercent, unit };
    findings.push(finding('indicator/figure-unclear', row.place(unclear), details));
  }
  return indicator;
}

/** A result that nobody can judge. */
function isWaiting(row: TableRow<IndicatorColumnKey>): boolean {
  return row.has('measure') && row.text('actual') !== '';
}

/** A number cell as people read it: 85.714 in a file is “85,714” and no thousands. */
function figureText(row: TableRow<IndicatorColumnKey>, key: IndicatorColumnKey): string {
  const value = storedValue(row.cell(key));
  return typeof value === 'number' ? decimal(value, 4) : row.text(key);
}
