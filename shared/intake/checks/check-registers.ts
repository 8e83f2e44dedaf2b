import type { TableContract } from '../../contract/column.ts';
import { type Finding, finding } from '../../domain/finding.ts';
import type { SheetContent } from '../../workbook/content.ts';
import { isBlank } from '../cells/cell-text.ts';
import { bearsTitle, type TableLayout } from '../tables/locate-table.ts';
import { duplicateColumns } from './check-table.ts';

/** A register beside the task table, and where it was found. */
export interface LocatedRegister<Key extends string = string> {
  readonly contract: TableContract<Key>;
  readonly table: TableLayout<Key> | null;
}

/**
 * What is wrong with the registers themselves: a tab that bears the title of one and holds no table
 * that we can read, and columns that claim one meaning. `others`: the tabs without those whose
 * tables are read, or told of, as tables of tasks.
 */
export function checkRegisters(
  registers: readonly LocatedRegister[],
  others: readonly SheetContent[],
): readonly Finding[] {
  const unread = others.filter(
    (sheet) =>
      !registers.some(({ table }) => table?.sheet === sheet) && !sheet.rows.flat().every(isBlank),
  );
  return registers.flatMap(({ contract, table }) => [
    ...unread
      .filter((sheet) => bearsTitle(sheet.title, contract.tab))
      .filter(() => table === null || !bearsTitle(table.sheet.title, contract.tab))
      .map(({ title }) => {
        const place = { tab: title, row: null, cell: null };
        return finding('table/unreadable', place, { headers: expectedHeaders(contract) });
      }),
    ...(table ? duplicateColumns(table, contract) : []),
  ]);
}

function expectedHeaders({ columns, identifiedBy }: TableContract): readonly string[] {
  return columns
    .filter(({ key, need }) => identifiedBy.includes(key) || /^(?:required|on-update)$/.test(need))
    .map(({ header }) => header);
}
