import type { TableContract } from '../../contract/column.ts';
import { registers } from '../../contract/registers.ts';
import { type TaskColumnKey, tasksContract } from '../../contract/tasks.ts';
import { PROGRAMME_FIRST_YEAR } from '../../domain/programme.ts';
import { searchKey, viKey } from '../../domain/vietnamese-text.ts';
import type { SheetContent } from '../../workbook/content.ts';
import { stackedTables } from '../tables/later-tables.ts';
import { fullest, isOwnTab, locateTables, type TableLayout } from '../tables/locate-table.ts';
import { withoutMonths } from './month-columns.ts';
import { withStateColumns } from './state-columns.ts';
import { taskRows } from './task-rows.ts';

type Layout = TableLayout<TaskColumnKey>;

/** A task table that is not read, and why. */
export interface LeftTable {
  readonly layout: Layout;
  /** `copy`: most of its tasks stand in a table that is read. */
  readonly why: 'copy' | 'other';
}

export interface TaskTables {
  /** In the order of the workbook, one below the other within a tab; at least one. */
  readonly read: readonly Layout[];
  readonly left: readonly LeftTable[];
  /** Other tabs that look like a task table, without the headers that would make them one. */
  readonly alike: readonly Layout[];
}

/**
 * Of tabs for each month or week the last one of the calendar is what people work on; of others the
 * one in which most columns are understood.
 */
function newest(found: readonly Layout[]): Layout | null {
  const dated = found.flatMap((layout) => {
    const [, number] = PERIOD.exec(searchKey(layout.sheet.title)) ?? [];
    return number === undefined ? [] : [{ layout, number: Number(number) }];
  });
  if (dated.length < 2 || dated.length < found.length) return fullest(found);
  return dated.toSorted((a, b) => b.number - a.number)[0]!.layout;
}

/** `Tháng 6`, `T6`, `Tuần 25`, `Quý 2/2026`. */
const PERIOD = /^(?:thang|t|tuan|qui|q)[ .]?(\d{1,2})(?:[/. -]?(?:nam )?20\d{2})?$/;

/**
 * Units that keep their own tasks need no column for themselves: the tab or a heading names them.
 * Taken only where no tab has a column of leads, for its other headers are common words.
 */
const withoutLead = {
  ...tasksContract,
  identifiedBy: ['title', 'deadline'],
  andOneOf: ['status', 'product', 'result', 'progress', 'completedOn'],
} as const satisfies TableContract<TaskColumnKey>;

/** Taken only where no tab has a column of titles: that column alone is missed, the rest is read. */
const withoutTitle = {
  ...tasksContract,
  identifiedBy: ['leadUnit', 'deadline'],
  andOneOf: ['status', 'product', 'result', 'progress', 'completedOn', 'supportingUnits'],
} as const satisfies TableContract<TaskColumnKey>;

/** The contract by which tables are known, and those tables; the first that finds any. */
function knownTables(sheets: readonly SheetContent[]) {
  for (const contract of [tasksContract, withoutLead, withoutTitle]) {
    const all: readonly Layout[] = locateTables<TaskColumnKey>(sheets, contract);
    const found = contract === withoutTitle ? all.filter(isNoRegister) : all;
    if (found.length > 0) return { contract, found };
  }
  return null;
}

function isNoRegister({ sheet }: Layout): boolean {
  return registers.every((register) => locateTables([sheet], register).length === 0);
}

/** A tab that people keep for the record: a copy, a draft, an example; “Nhập liệu” is none. */
const KEPT_ASIDE =
  /^(?:ban )?(?:nhap|du thao|luu(?: tru)?)(?: \d+)?$|^(?:bieu |phu luc )?mau(?: so)?(?: \d+)?$|\b(?:ban sao|copy|sao luu|bang cu|ban cu|vi du)\b|(?:^|[ (-])(?:cu|luu)\)?$/;
const SHARE_OF_COPY = 0.5;

/**
 * The tabs whose tasks count. Where one bears the contract's own title, that one alone: the others
 * are people's own business, and are told. Where none does, wards keep a tab for each unit or group,
 * and all of them count, but for copies and tabs kept aside. Null when no tab holds a task table.
 */
export function taskTables(sheets: readonly SheetContent[]): TaskTables | null {
  const known = knownTables(sheets);
  if (!known) return null;
  const { contract, found } = known;
  const own = found.find((layout) => isOwnTab(layout, tasksContract));
  const main = own ?? newest(found.filter((one) => !isKeptAside(one))) ?? newest(found);
  if (!main) return null;
  const read = [main];
  const left: LeftTable[] = [];
  for (const layout of found) {
    if (layout === main) continue;
    if (isCopyOf(layout, read)) left.push({ layout, why: 'copy' });
    else if (own || isKeptAside(layout)) left.push({ layout, why: 'other' });
    else read.push(layout);
  }
  const inOrder = found.filter((one) => read.includes(one));
  const all = inOrder
    .flatMap((layout) => stackedTables(layout, contract))
    .map(withoutMonths)
    .map(withStateColumns);
  return {
    read: all.length > 1 ? all.map(withoutRunningNumbers) : all,
    left,
    alike: tablesAlike(sheets.filter((sheet) => !found.some((one) => one.sheet === sheet))),
  };
}

const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 2;

/** Some of the headers, and rows below: a unit's tab with another word for “Nhiệm vụ”, say. */
function tablesAlike(sheets: readonly SheetContent[]): readonly Layout[] {
  const loose = { ...tasksContract, identifiedBy: [], andOneOf: ['leadUnit', 'deadline'] } as const;
  return locateTables(sheets, loose).filter(
    (layout) =>
      layout.columns.size >= FEWEST_COLUMNS &&
      taskRows(layout).length >= FEWEST_ROWS &&
      isNoRegister(layout),
  );
}

/** Numbers that begin anew in each tab are no codes: `1` of one unit is not `1` of another. */
function withoutRunningNumbers(layout: Layout): Layout {
  const codes = taskRows(layout).map((row) => row.text('code'));
  if (!layout.columns.has('code') || codes.some((code) => !/^\d{0,3}$/.test(code))) return layout;
  return { ...layout, columns: new Map([...layout.columns].filter(([key]) => key !== 'code')) };
}

function isKeptAside({ sheet }: Layout): boolean {
  const key = searchKey(sheet.title);
  const [year] = /\b20\d{2}\b/.exec(key) ?? [];
  return KEPT_ASIDE.test(key) || (year !== undefined && Number(year) < PROGRAMME_FIRST_YEAR);
}

function isCopyOf(layout: Layout, others: readonly Layout[]): boolean {
  const titles = titlesIn(layout);
  const known = new Set(others.flatMap(titlesIn));
  const same = titles.filter((title) => known.has(title)).length;
  return same > titles.length * SHARE_OF_COPY;
}

function titlesIn(layout: Layout): readonly string[] {
  return taskRows(layout).map((row) => viKey(row.text('title')));
}

/** The first table of each tab: where the software's own columns stand. */
export function firstOfTabs(layouts: readonly Layout[]): readonly Layout[] {
  return layouts.filter(
    ({ sheet }, index) => layouts.findIndex((one) => one.sheet === sheet) === index,
  );
}
