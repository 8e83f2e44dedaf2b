import type { TableContract } from '../../contract/column.ts';
import { cellText } from '../cells/cell-text.ts';
import { plainKey } from './header-key.ts';
import { layoutAt, type TableLayout } from './locate-table.ts';

/** Headers begin with the running number or the code of the rows. */
const FIRST_HEADER = /^(?:stt|tt|so tt|so thu tu|no|ma|ma so|ma nhiem vu)$/;

/**
 * The tables of a tab one below the other, each with columns of its own: a header printed again on
 * the next page is the same table, one with other columns is another.
 */
export function stackedTables<Key extends string>(
  first: TableLayout<Key>,
  contract: TableContract<Key>,
): readonly TableLayout<Key>[] {
  const { sheet } = first;
  const found: TableLayout<Key>[] = [first];
  for (let index = first.headerRow; index < sheet.rows.length; index++) {
    if (!mayBeHeader(sheet.rows[index]!)) continue;
    const layout = layoutAt(sheet, index, contract);
    const last = found.at(-1)!;
    if (!layout || isSameTable(layout, last)) continue;
    found[found.length - 1] = { ...last, lastRow: index };
    found.push(layout);
  }
  return found;
}

function mayBeHeader(row: TableLayout<string>['sheet']['rows'][number]): boolean {
  const first = row.find((cell) => cell !== null && cell !== '');
  // Codes and numbers, which most rows begin with, are no header: no need to read them as one.
  const isShort = typeof first === 'string' && first.length < 20 && !/\d/.test(first);
  const text = isShort ? cellText(first) : '';
  return text !== '' && FIRST_HEADER.test(plainKey(text));
}

function isSameTable<Key extends string>(one: TableLayout<Key>, other: TableLayout<Key>): boolean {
  return (
    one.columns.size === other.columns.size &&
    [...one.columns].every(([key, column]) => other.columns.get(key) === column)
  );
}
