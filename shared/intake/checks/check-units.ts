import { type UnitColumnKey, unitsContract } from '../../contract/registers.ts';
import { type Finding, finding } from '../../domain/finding.ts';
import type { Programme } from '../../domain/programme.ts';
import type { Unit } from '../../domain/unit.ts';
import { cellName } from '../../workbook/a1.ts';
import { isBlank } from '../cells/cell-text.ts';
import type { TableLayout } from '../tables/locate-table.ts';

/**
 * Without the tab, the programme's units stand in, which is told once (`isUnreadable`: it is told
 * already that the tab cannot be read). With it, a unit that leads
 * something must be reachable, unless it gets no mail on purpose.
 */
export function checkUnits(
  programme: Pick<Programme, 'tasks' | 'units'>,
  table: TableLayout<UnitColumnKey> | null,
  isUnreadable: boolean,
): readonly Finding[] {
  if (!table && isUnreadable) return [];
  if (!table) {
    const place = { tab: unitsContract.tab, row: null, cell: null };
    return [finding('table/missing', place, { table: unitsContract.tab })];
  }
  if (table.duplicates.some(({ key }) => key === 'contactMail')) return [];
  const leads = new Set(programme.tasks.flatMap((task) => task.leadUnits));
  return programme.units
    .filter((unit) => leads.has(unit.id) && unit.tone !== 'no-mail' && unit.contactMail === '')
    .filter((unit) => !hasMalformedMail(unit, table))
    .map((unit) => {
      const details = { unitName: unit.name, unitId: unit.id };
      return finding('unit/mail-missing', mailPlace(unit, table), details);
    });
}

function mailPlace({ sheetRow }: Unit, table: TableLayout<UnitColumnKey>) {
  const column = table.columns.get('contactMail');
  const cell = column && sheetRow ? cellName(sheetRow, column) : null;
  return { tab: table.sheet.title, row: sheetRow, cell };
}

/** A malformed address has its own finding already. */
function hasMalformedMail({ sheetRow }: Unit, table: TableLayout<UnitColumnKey>): boolean {
  const column = table.columns.get('contactMail');
  if (sheetRow === null || column === undefined) return false;
  return !isBlank(table.sheet.rows[sheetRow - 1]?.[column - 1]);
}
