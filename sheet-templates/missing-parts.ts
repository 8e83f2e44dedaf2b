import type { Column, TableContract } from '../shared/contract/column.ts';
import {
  changesContract,
  daysContract,
  documentsContract,
  indicatorsContract,
  unitsContract,
} from '../shared/contract/registers.ts';
import { settingsTab } from '../shared/contract/settings.ts';
import { tasksContract } from '../shared/contract/tasks.ts';
import { searchKey } from '../shared/domain/vietnamese-text.ts';
import { locateTable, type TableLayout } from '../shared/intake/locate-table.ts';
import { columnName, quoteSheet } from '../shared/workbook/a1.ts';
import type { WorkbookContent } from '../shared/workbook/content.ts';
import type { EmptyCellFill, WorkbookUpdate } from '../shared/workbook/update.ts';
import type { WorkbookTemplateContent } from './content.ts';
import { unitNameSource } from './dropdown-lists.ts';
import { fitLists, type ListPlaces } from './fit-lists.ts';
import { columnRange, columnValidation, headerCell } from './table-cells.ts';
import { strictColumns, taskColumnLooks } from './task-columns.ts';
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

/** A table that people keep, and what the contract says of it. */
interface KeptTable {
  readonly layout: TableLayout<string>;
  readonly contract: TableContract<string>;
}

/**
 * What an existing workbook lacks: tabs, and columns of the tables it has, which are put to the
 * right of what is there. Nothing that people wrote is named here, so nothing of it can be touched.
 */
export function missingParts(
  workbook: WorkbookContent,
  template: WorkbookTemplateContent,
): MissingParts {
  const { sheets } = workbook;
  const taken = new Set(sheets.map(({ title }) => searchKey(title)));
  const tasks: TableLayout<string> | null = locateTable(sheets, tasksContract);
  const others = sheets.filter((sheet) => sheet !== tasks?.sheet);
  const kept = registers.flatMap((contract): KeptTable[] => {
    const layout = locateTable(others, contract);
    return layout ? [{ layout, contract }] : [];
  });
  const isKept = (title: string) => kept.some(({ contract }) => contract.tab === title);
  const tabs = peopleTabs(template).filter(({ title }) =>
    title === tasksContract.tab ? tasks === null : !taken.has(searchKey(title)) && !isKept(title),
  );
  const places: ListPlaces = {
    unitNames: unitNames(
      kept,
      tabs.some(({ title }) => title === unitsContract.tab),
    ),
    templateLists: tabs.some(({ title }) => title === settingsTab),
  };
  const tables = tasks ? [{ layout: tasks, contract: tasksContract }, ...kept] : kept;
  const columns = tables.flatMap((table) => missingColumns(table, places));
  return {
    added: [
      ...tabs.map(({ title }) => ({ kind: 'tab' as const, tab: title })),
      ...columns.map(({ fill, header }) => ({ kind: 'column' as const, tab: fill.sheet, header })),
    ],
    update: {
      replaceSheets: [],
      addSheets: tabs.map((tab) => ({
        ...tab,
        validations: fitLists(tab.validations ?? [], places),
      })),
      formulas: [],
      fills: columns.map(({ fill }) => fill),
      validations: columns.flatMap(({ rules }) => rules),
    },
    taskTitleTaken: tasks === null && taken.has(searchKey(tasksContract.tab)),
  };
}

/** The names of people's own unit table, or of the template's when that is added. */
function unitNames(kept: readonly KeptTable[], isAdded: boolean): string | null {
  if (isAdded) return unitNameSource;
  const layout = kept.find(({ contract }) => contract.tab === unitsContract.tab)?.layout;
  const column = layout?.columns.get('name');
  if (!layout || column === undefined) return null;
  const name = columnName(column);
  return `${quoteSheet(layout.sheet.title)}!$${name}$${layout.headerRow + 1}:$${name}$${layout.headerRow + 200}`;
}

interface AddedColumn {
  readonly header: string;
  readonly fill: EmptyCellFill;
  readonly rules: WorkbookUpdate['validations'];
}

/** A meaning that two columns claim is not missing: people must say which one it is. */
function missingColumns({ layout, contract }: KeptTable, places: ListPlaces): AddedColumn[] {
  const sheet = layout.sheet.title;
  const claimed = new Set([...layout.columns.keys(), ...layout.duplicates.map(({ key }) => key)]);
  const widest = Math.max(...layout.sheet.rows.map((row) => row.length), 0);
  const rightEdge = Math.max(widest, ...layout.sheet.merges.map(({ lastColumn }) => lastColumn));
  return contract.columns
    .filter(({ key }) => !claimed.has(key))
    .map((column, index): AddedColumn => {
      const number = rightEdge + 1 + index;
      const range = columnRange(number, layout.headerRow + 1);
      return {
        header: column.header,
        fill: { sheet, row: layout.headerRow, column: number, cell: headerCell(column) },
        rules: fitLists(columnValidation(column, range, optionsOf(column, contract)), places).map(
          (rule) => ({ sheet, rule }),
        ),
      };
    });
}

/** The task table's notes, strictness and unit list; the registers only have dropdowns. */
function optionsOf({ key }: Column, contract: TableContract<string>) {
  if (contract !== tasksContract) return {};
  const look = Object.entries(taskColumnLooks).find(([own]) => own === key)?.[1];
  return {
    note: look?.note,
    strict: strictColumns.some((own) => own === key),
    source: key === 'leadUnit' ? unitNameSource : undefined,
  };
}
