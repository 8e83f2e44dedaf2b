import type { Column } from '../shared/contract/column.ts';
import {
  changesContract,
  documentsContract,
  indicatorsContract,
  unitsContract,
} from '../shared/contract/registers.ts';
import { settingsTab } from '../shared/contract/settings.ts';
import { tasksContract } from '../shared/contract/tasks.ts';
import { columnName, quoteSheet } from '../shared/workbook/a1.ts';

/** A spreadsheet keeps short lists in the cell's rule, separated by commas, up to this length. */
const INLINE_LIMIT = 255;
export const LISTS_HEADER_ROW = 2;
/** Beside the settings, which take the first three columns. */
export const LISTS_FIRST_COLUMN = 5;

/** The names in the template's own `Đơn vị`; a workbook of people's may keep them elsewhere. */
export const unitNameSource = `${quoteSheet(unitsContract.tab)}!$B$3:$B$200`;

export interface DropdownList {
  readonly header: string;
  readonly values: readonly string[];
}

function needsRange(choices: readonly string[]): boolean {
  return choices.join(',').length > INLINE_LIMIT || choices.some((choice) => choice.includes(','));
}

/** The lists that stand in cells of `Cấu hình`, because a rule cannot hold them. */
export const dropdownLists: readonly DropdownList[] = [
  tasksContract,
  indicatorsContract,
  unitsContract,
  documentsContract,
  changesContract,
]
  .flatMap((contract): readonly Column[] => contract.columns)
  .filter(({ choices }) => choices !== undefined && needsRange(choices))
  .map(({ header, choices = [] }) => ({ header, values: choices }))
  .filter((list, index, all) => all.findIndex(({ header }) => header === list.header) === index);

/** The range of the list that a column's dropdown shows, when it needs one. */
export function listSource(header: string): string | undefined {
  const index = dropdownLists.findIndex((list) => list.header === header);
  const list = dropdownLists[index];
  if (!list) return undefined;
  const column = columnName(LISTS_FIRST_COLUMN + index);
  const first = LISTS_HEADER_ROW + 1;
  return `${quoteSheet(settingsTab)}!$${column}$${first}:$${column}$${first + list.values.length - 1}`;
}
