import { headerOf, type TableContract } from '../shared/contract/column.ts';
import { verdictColumnFormula } from '../shared/tabs/verdict-cells.ts';
import { columnName } from '../shared/workbook/a1.ts';
import type { ConditionalFormat, SpillFormula } from '../shared/workbook/model.ts';
import { columnRange } from './table-cells.ts';

/** The grey columns that the software fills, and which result of the lookup table each shows. */
const verdictKeys = { verdict: 1, missing: 2 } as const;

/** Where a column of a table has its header. */
type PlaceOf = (key: string) => { readonly row: number; readonly column: number } | undefined;

/** The formulas that fill a table's grey columns from their header cells. */
export function verdictSpills(
  contract: TableContract<string>,
  placeOf: PlaceOf,
): readonly SpillFormula[] {
  const codes = placeOf('code');
  if (codes === undefined) return [];
  return Object.entries(verdictKeys).flatMap(([key, offset]) => {
    const place = placeOf(key);
    if (place === undefined) return [];
    const header = headerOf(contract, key);
    const formula = verdictColumnFormula(header, codes.column, offset);
    return [{ ...place, header, formula }];
  });
}

/** The same where the contract has the columns, as in a tab of the template's own. */
export function templateSpills(
  contract: TableContract<string>,
  headerRow: number,
): readonly SpillFormula[] {
  return verdictSpills(contract, (key) => {
    const index = contract.columns.findIndex((column) => column.key === key);
    return index === -1 ? undefined : { row: headerRow, column: index + 1 };
  });
}

/** The colour repeats what the words of `Đánh giá tiến độ` say. */
export function verdictFormats(column: number, firstRow: number): readonly ConditionalFormat[] {
  const range = columnRange(column, firstRow);
  const begins = (text: string) =>
    `LEFT($${columnName(column)}${firstRow},${text.length})="${text}"`;
  return [
    { range, formula: begins('Quá hạn'), style: 'stateOverdue' },
    { range, formula: `OR(${begins('Sắp đến hạn')},${begins('Đến hạn')})`, style: 'stateDueSoon' },
    { range, formula: begins('Chờ xác nhận'), style: 'stateWaiting' },
    { range, formula: begins('Hoàn thành quá hạn'), style: 'stateDueSoon' },
    { range, formula: begins('Hoàn thành'), style: 'stateDone' },
  ];
}
