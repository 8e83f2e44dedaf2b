import { type TaskColumnKey, tasksContract } from '../contract/tasks.ts';
import { PROGRAMME_FIRST_YEAR } from '../domain/programme.ts';
import { searchKey, viKey } from '../domain/vietnamese-text.ts';
import type { SheetContent } from '../workbook/content.ts';
import { fullest, isOwnTab, locateTables, type TableLayout } from './locate-table.ts';
import { taskRows } from './task-rows.ts';

type Layout = TableLayout<TaskColumnKey>;

/** A task table that is not read, and why. */
export interface LeftTable {
  readonly layout: Layout;
  /** `copy`: most of its tasks stand in a table that is read. */
  readonly why: 'copy' | 'other';
}

export interface TaskTables {
  /** In the order of the workbook; at least one. */
  readonly read: readonly Layout[];
  readonly left: readonly LeftTable[];
}

/** A tab that people keep for the record: a copy, a draft, an example. */
const KEPT_ASIDE = /\b(?:ban sao|copy|sao luu|luu(?: tru)?|cu|nhap|du thao|mau|vi du)\b/;
const SHARE_OF_COPY = 0.5;

/**
 * The tabs whose tasks count. Where one bears the contract's own title, that one alone: the others
 * are people's own business, and are told. Where none does, wards keep a tab for each unit or group,
 * and all of them count, but for copies and tabs kept aside. Null when no tab holds a task table.
 */
export function taskTables(sheets: readonly SheetContent[]): TaskTables | null {
  const found = locateTables(sheets, tasksContract);
  const own = found.find((layout) => isOwnTab(layout, tasksContract));
  const main = own ?? fullest(found.filter((one) => !isKeptAside(one))) ?? fullest(found);
  if (!main) return null;
  const read = [main];
  const left: LeftTable[] = [];
  for (const layout of found) {
    if (layout === main) continue;
    if (isCopyOf(layout, read)) left.push({ layout, why: 'copy' });
    else if (own || isKeptAside(layout)) left.push({ layout, why: 'other' });
    else read.push(layout);
  }
  return { read: found.filter((one) => read.includes(one)), left };
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
