import { headerOf, type TableContract } from '../shared/contract/column.ts';
import { verdictColumnFormula } from '../shared/tabs/verdict-cells.ts';
import { columnName } from '../shared/workbook/a1.ts';
import type { ConditionalFormat, SpillFormula } from '../shared/workbook/model.ts';
import { columnRange } from './table-cells.ts';

/** The grey columns that the software fills, and which result of the lookup table each shows. */
const verdictKeys = { verdict: 1, missing: 2 } as const;

/**
 * The formulas that fill a table's grey columns from their header cells. `columnOf` says where the
 * columns stand; without it, where the contract has them.
 */
export function verdictSpills(
  contract: TableContract<string>,
  headerRow: number,
  columnOf: (key: string) => number | undefined = (key) => {
    const index = contract.columns.findIndex((column) => column.key === key);
    return index === -1 ? undefined : index + 1;
  },
): readonly SpillFormula[] {
  const codeColumn = columnOf('code');
  if (codeColumn === undefined) return [];
  return Object.entries(verdictKeys).flatMap(([key, offset]) => {
    const column = columnOf(key);
    if (column === undefined) return [];
    const header = headerOf(contract, key);
    return [
      {
        row: headerRow,
        column,
        header,
        formula: verdictColumnFormula(header, codeColumn, offset),
      },
    ];
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
