import type { TableContract } from '../shared/contract/column.ts';
import {
  changesContract,
  daysContract,
  documentsContract,
  indicatorsContract,
  unitsContract,
} from '../shared/contract/registers.ts';
import { tasksContract } from '../shared/contract/tasks.ts';
import { searchKey } from '../shared/domain/vietnamese-text.ts';
import { locateTable } from '../shared/intake/locate-table.ts';
import type { WorkbookContent } from '../shared/workbook/content.ts';
import type { EmptyCellFill, WorkbookUpdate } from '../shared/workbook/update.ts';
import type { WorkbookTemplateContent } from './content.ts';
import { columnRange, columnValidation, headerCell } from './table-cells.ts';
import { taskColumnLooks } from './task-columns.ts';
import { peopleTabs } from './template.ts';

/** One thing that `setup` adds to a workbook that people made. */
export type AddedPart =
  | { readonly kind: 'tab'; readonly tab: string }
  | { readonly kind: 'column'; readonly tab: string; readonly header: string };

export interface MissingParts {
  readonly added: readonly AddedPart[];
  readonly update: WorkbookUpdate;
  /** The template's task tab is needed, but a tab of that title holds something else. */
  readonly taskTitleTaken: boolean;
}

const registers: readonly TableContract<string>[] = [
  indicatorsContract,
  unitsContract,
  documentsContract,
  changesContract,
  daysContract,
];

/**
 * What an existing workbook lacks: tabs, and columns of the task table, which are put to the right
 * of what is there. Nothing that people wrote is named here, so nothing of it can be touched.
 */
export function missingParts(
  workbook: WorkbookContent,
  template: WorkbookTemplateContent,
): MissingParts {
  const { sheets } = workbook;
  const taken = new Set(sheets.map(({ title }) => searchKey(title)));
  const tasks = locateTable(sheets, tasksContract);
  const others = sheets.filter((sheet) => sheet !== tasks?.sheet);
  const isThere = (title: string): boolean => {
    if (title === tasksContract.tab) return tasks !== null;
    const register = registers.find((contract) => contract.tab === title);
    return (
      taken.has(searchKey(title)) ||
      (register !== undefined && locateTable(others, register) !== null)
    );
  };
  const tabs = peopleTabs(template).filter(({ title }) => !isThere(title));
  const columns = tasks ? missingColumns(tasks) : noColumns;
  return {
    added: [
      ...tabs.map(({ title }) => ({ kind: 'tab' as const, tab: title })),
      ...columns.headers.map((header) => ({
        kind: 'column' as const,
        tab: tasks?.sheet.title ?? '',
        header,
      })),
    ],
    update: {
      replaceSheets: [],
      addSheets: tabs,
      formulas: [],
      fills: columns.fills,
      validations: columns.validations,
    },
    taskTitleTaken: tasks === null && taken.has(searchKey(tasksContract.tab)),
  };
}

interface MissingColumns {
  readonly headers: readonly string[];
  readonly fills: readonly EmptyCellFill[];
  readonly validations: WorkbookUpdate['validations'];
}

const noColumns: MissingColumns = { headers: [], fills: [], validations: [] };

/** A meaning that two columns claim is not missing: people must say which one it is. */
function missingColumns(
  tasks: NonNullable<ReturnType<typeof locateTable<string>>>,
): MissingColumns {
  const sheet = tasks.sheet.title;
  const claimed = new Set([...tasks.columns.keys(), ...tasks.duplicates.map(({ key }) => key)]);
  const missing = tasksContract.columns.filter(({ key }) => !claimed.has(key));
  const widest = Math.max(...tasks.sheet.rows.map((row) => row.length), 0);
  const rightEdge = Math.max(widest, ...tasks.sheet.merges.map(({ lastColumn }) => lastColumn));
  const placed = missing.map((column, index) => ({ column, number: rightEdge + 1 + index }));
  return {
    headers: missing.map(({ header }) => header),
    fills: placed.map(({ column, number }) => ({
      sheet,
      row: tasks.headerRow,
      column: number,
      cell: headerCell(column),
    })),
    validations: placed.flatMap(({ column, number }) =>
      columnValidation(column, columnRange(number, tasks.headerRow + 1), {
        note: taskColumnLooks[column.key].note,
      }).map((rule) => ({ sheet, rule })),
    ),
  };
}
