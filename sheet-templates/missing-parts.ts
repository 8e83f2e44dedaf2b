import { registers, unitsContract } from '../shared/contract/registers.ts';
import { settingsTab } from '../shared/contract/settings.ts';
import { tasksContract } from '../shared/contract/tasks.ts';
import { searchKey } from '../shared/domain/vietnamese-text.ts';
import { firstOfTabs, taskTables } from '../shared/intake/rows/task-tables.ts';
import { likelyTable } from '../shared/intake/tables/likely-table.ts';
import { locateTable, type TableLayout } from '../shared/intake/tables/locate-table.ts';
import { regionalAdvice } from '../shared/messages/google-troubles.ts';
import { systemTabs } from '../shared/messages/tabs.ts';
import { workbookTroubles } from '../shared/messages/troubles.ts';
import { columnName, quoteSheet } from '../shared/workbook/a1.ts';
import type { SheetContent, WorkbookContent } from '../shared/workbook/content.ts';
import { regionalProblem, vietnameseRegional } from '../shared/workbook/regional.ts';
import type { WorkbookUpdate } from '../shared/workbook/update.ts';
import type { AddedPart } from './added-part.ts';
import type { WorkbookTemplateContent } from './content.ts';
import { unitNameSource } from './dropdown-lists.ts';
import { fitLists, type ListPlaces } from './fit-lists.ts';
import {
  type AddedColumn,
  completeLook,
  type KeptTable,
  missingSystemTabs,
  unprotectedSystemTabs,
} from './missing-look.ts';
import { columnRange, columnValidation, headerCell, optionsOf } from './table-cells.ts';
import { newWorkbook, peopleTabs } from './template.ts';

export interface MissingParts {
  readonly added: readonly AddedPart[];
  readonly update: WorkbookUpdate;
  /** What only people can set right, in sentences. */
  readonly advice: readonly string[];
  /** The template's task tab is needed, but a tab of that title holds something else. */
  readonly taskTitleTaken: boolean;
  /** The software has been here before, but no tab has a column of tasks any more. */
  readonly lostTaskTable: boolean;
}

function lacksTitles(tasks: TableLayout<string> | null): boolean {
  if (tasks === null) return true;
  return !tasks.columns.has('title') && !tasks.duplicates.some(({ key }) => key === 'title');
}

/**
 * What an existing workbook lacks: tabs, and columns of the tables it has, which are put to the
 * right of what is there. Nothing that people wrote is named here, so nothing of it can be touched.
 */
export function missingParts(
  workbook: WorkbookContent,
  template: WorkbookTemplateContent,
): MissingParts {
  const isNew = isNewSpreadsheet(workbook);
  const sheets = isNew ? [] : workbook.sheets;
  const taken = new Set(sheets.map(({ title }) => searchKey(title)));
  const taskLayouts: readonly TableLayout<string>[] = firstOfTabs(taskTables(sheets)?.read ?? []);
  const [tasks = null] = taskLayouts;
  const others = sheets.filter((sheet) => !taskLayouts.some((one) => one.sheet === sheet));
  const kept = registers.flatMap((contract): KeptTable[] => {
    const layout = locateTable(others, contract);
    return layout ? [{ layout, contract }] : [];
  });
  const isKept = (title: string) => kept.some(({ contract }) => contract.tab === title);
  const allTabs = peopleTabs(template);
  const tabs = allTabs.filter(({ title }) =>
    title === tasksContract.tab ? tasks === null : !taken.has(searchKey(title)) && !isKept(title),
  );
  const places: ListPlaces = {
    unitNames: unitNames(
      kept,
      tabs.some(({ title }) => title === unitsContract.tab),
    ),
    templateLists: tabs.some(({ title }) => title === settingsTab),
  };
  const tables = [...taskLayouts.map((layout) => ({ layout, contract: tasksContract })), ...kept];
  const columns = tables.flatMap((table) => missingColumns(table, places));
  const look = tables.map((table) => completeLook(table, columns, places, allTabs));
  const problem = regionalProblem(workbook.regional);
  const regional = problem ? regionalAdvice(problem) : [];
  return {
    added: [
      ...(isNew && regional.length > 0 ? [{ kind: 'regional' as const }] : []),
      ...[...tabs.map(({ title }) => title), ...missingSystemTabs(sheets)].map((tab) => ({
        kind: 'tab' as const,
        tab,
      })),
      ...columns.map(({ fill, header }) => ({ kind: 'column' as const, tab: fill.sheet, header })),
      ...look.flatMap(({ added }) => added),
      ...unprotectedSystemTabs(sheets),
    ],
    advice: isNew ? [] : [...regional, ...unrecognised(sheets, tasks)],
    update: {
      replaceSheets: [],
      addSheets: tabs.map((tab) => ({
        ...tab,
        validations: fitLists(tab.validations ?? [], places),
      })),
      formulas: [],
      fills: columns.map(({ fill }) => fill),
      validations: [
        ...columns.flatMap(({ rules }) => rules),
        ...look.flatMap(({ validations }) => validations),
      ],
      dressings: look.flatMap(({ dressing }) => dressing ?? []),
      ...(isNew
        ? {
            whole: {
              order: newWorkbook(template).map(({ title }) => title),
              regional: vietnameseRegional,
            },
          }
        : {}),
    },
    lostTaskTable:
      lacksTitles(tasks) && likelyTable(sheets) !== null && taken.has(searchKey(systemTabs.review)),
    taskTitleTaken: tasks === null && taken.has(searchKey(tasksContract.tab)),
  };
}

/** A spreadsheet as Google makes it: one blank tab, `Sheet1` or `Trang tính1`, nothing decided. */
function isNewSpreadsheet({ sheets, regional }: WorkbookContent): boolean {
  const [only] = sheets;
  if (regional === undefined || sheets.length !== 1 || !only) return false;
  const { title, rows, merges, look } = only;
  const isDefault = /\d$/.test(title) && merges.length === 0;
  const isUndecided = !look || look.ruledColumns.size + look.conditionalColumns.size === 0;
  const isBlank = rows.every((row) => row.every((cell) => cell === null || cell === ''));
  return isDefault && isUndecided && isBlank;
}

/** Tabs with rows of which none is taken for the task table: one of them may well be it. */
function unrecognised(
  sheets: readonly SheetContent[],
  tasks: TableLayout<string> | null,
): readonly string[] {
  const likely = tasks === null ? likelyTable(sheets) : null;
  return likely ? [workbookTroubles.notRecognised(likely.title, likely.headers)] : [];
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

interface OwnColumn extends AddedColumn {
  readonly rules: WorkbookUpdate['validations'];
}

/** A meaning that two columns claim is not missing: people must say which one it is. */
function missingColumns({ layout, contract }: KeptTable, places: ListPlaces): OwnColumn[] {
  const sheet = layout.sheet.title;
  const claimed = new Set([...layout.columns.keys(), ...layout.duplicates.map(({ key }) => key)]);
  const widest = Math.max(...layout.sheet.rows.map((row) => row.length), 0);
  const rightEdge = Math.max(widest, ...layout.sheet.merges.map(({ lastColumn }) => lastColumn));
  return contract.columns
    .filter(({ key }) => !claimed.has(key))
    .map((column, index): OwnColumn => {
      const number = rightEdge + 1 + index;
      const range = columnRange(number, layout.headerRow + 1);
      return {
        key: column.key,
        header: column.header,
        fill: { sheet, row: layout.headerRow, column: number, cell: headerCell(column) },
        rules: fitLists(columnValidation(column, range, optionsOf(column, contract)), places).map(
          (rule) => ({ sheet, rule }),
        ),
      };
    });
}
