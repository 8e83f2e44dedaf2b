import { headerOf } from '../../contract/column.ts';
import { type TaskColumnKey, tasksContract } from '../../contract/tasks.ts';
import { type Finding, finding } from '../../domain/finding.ts';
import { cellText } from '../cells/cell-text.ts';
import type { TableLayout } from '../tables/locate-table.ts';
import type { ReadTask } from '../tasks.ts';
import type { UnitCatalogue } from '../units/unit-catalogue.ts';
import { readUnits } from '../units/unit-names.ts';

/** So many rows tell what a column holds. */
const LOOKED_AT = 30;
const SHARE_OF_UNITS = 0.5;

/** A table without leads is told once, with the column that holds units' names, if there is one. */
export function checkLeadColumn(
  layout: TableLayout<TaskColumnKey>,
  tasks: readonly ReadTask[],
  catalogue: UnitCatalogue,
): readonly Finding[] {
  const { sheet, columns, duplicates } = layout;
  if (columns.has('leadUnit') || duplicates.some(({ key }) => key === 'leadUnit')) return [];
  const own = tasks.filter(({ task }) => task.tab === sheet.title);
  if (own.length === 0 || own.some(({ lead }) => lead.ids.length > 0)) return [];
  const known = new Set(columns.values());
  const candidate = [...layout.headers]
    .filter(([column]) => !known.has(column))
    .find(([column]) => holdsUnits(own, layout, column, catalogue));
  const details = {
    header: headerOf(tasksContract, 'leadUnit'),
    candidate: candidate?.[1].text.replaceAll('\n', ' ') ?? null,
  };
  return [finding('table/leads-missing', { tab: sheet.title, row: null, cell: null }, details)];
}

function holdsUnits(
  tasks: readonly ReadTask[],
  { sheet }: TableLayout<TaskColumnKey>,
  column: number,
  catalogue: UnitCatalogue,
): boolean {
  const texts = tasks
    .slice(0, LOOKED_AT)
    .map(({ row }) => cellText(sheet.rows[row.sheetRow - 1]?.[column - 1]))
    .filter((text) => text !== '');
  const named = texts.filter((text) => readUnits(text, catalogue).ids.length > 0);
  return named.length > 0 && named.length >= texts.length * SHARE_OF_UNITS;
}
