import { headerOf, type TableContract } from '../../contract/column.ts';
import { type TaskColumnKey, tasksContract } from '../../contract/tasks.ts';
import { type Finding, finding, type HeaderCell } from '../../domain/finding.ts';
import { headingGroup } from '../../domain/task-code.ts';
import { cellName } from '../../workbook/a1.ts';
import type { Cell, Regional, SheetContent } from '../../workbook/content.ts';
import { regionalProblem } from '../../workbook/regional.ts';
import { cellText, isBlank } from '../cells/cell-text.ts';
import { legacyCells } from '../cells/legacy-cells.ts';
import { monthColumns } from '../rows/month-columns.ts';
import type { HeadingRow } from '../rows/task-rows.ts';
import { headerPlace, type TableLayout } from '../tables/locate-table.ts';

/** What is wrong with the task table itself: headers missing, claimed twice, or not ours. */
export function checkTable(
  layout: TableLayout<TaskColumnKey>,
  remembered: ReadonlySet<TaskColumnKey>,
): readonly Finding[] {
  return [
    ...duplicateColumns(layout, tasksContract),
    ...missingColumns(layout, remembered),
    ...extraColumns(layout),
    ...hiddenRows(layout),
    ...blockedVerdicts(layout),
  ];
}

/** Parts of the table below which no task stands. */
export function checkHeadings(
  { sheet }: TableLayout<TaskColumnKey>,
  empty: readonly HeadingRow[],
): readonly Finding[] {
  return empty.map(({ sheetRow, text }) =>
    finding('table/heading-empty', { tab: sheet.title, row: sheetRow, cell: null }, { text }),
  );
}

/** One sentence for a tab of legacy texts, which concern every one of its rows. */
export function checkEncoding(sheet: SheetContent): readonly Finding[] {
  const legacy = legacyCells(sheet);
  if (!legacy) return [];
  const { row, cell, ...details } = legacy;
  return [finding('table/legacy-encoding', { tab: sheet.title, row, cell }, details)];
}

/** How the workbook understands what people type in it. */
export function checkRegional(
  regional: Regional | undefined,
  layout: TableLayout<TaskColumnKey>,
): readonly Finding[] {
  const problem = regionalProblem(regional);
  const place = { tab: layout.sheet.title, row: null, cell: null };
  return problem ? [finding('workbook/regional', place, problem)] : [];
}

/**
 * Where one formula fills the column of verdicts, a cell typed into stops it for all rows: tasks
 * then show nothing, which that formula never lets them.
 */
function blockedVerdicts(layout: TableLayout<TaskColumnKey>): readonly Finding[] {
  const { sheet, headerRow, headers } = layout;
  const code = layout.columns.get('code');
  const column = layout.columns.get('verdict');
  if (code === undefined || column === undefined) return [];
  const header = sheet.rows[(headers.get(column)?.row ?? headerRow) - 1]?.[column - 1];
  if (typeof header !== 'object' || header === null || !('formula' in header)) return [];
  const tasks = sheet.rows.slice(headerRow).filter((cells) => isTaskCode(cells[code - 1]));
  const typed = sheet.rows.findIndex(
    (cells, index) => index >= headerRow && !isBlank(cells[column - 1]),
  );
  if (typed === -1 || tasks.every((cells) => !isBlank(cells[column - 1]))) return [];
  const place = { tab: sheet.title, row: typed + 1, cell: cellName(typed + 1, column) };
  return [finding('table/verdict-blocked', place, { header: headerOf(tasksContract, 'verdict') })];
}

function isTaskCode(cell: Cell | undefined): boolean {
  return !isBlank(cell) && headingGroup(cellText(cell)) === null;
}

/** A filter hides rows from everybody who looks, and from none of our counts. */
function hiddenRows({ sheet, headerRow, lastRow }: TableLayout<TaskColumnKey>): readonly Finding[] {
  const hidden = (sheet.hiddenRows ?? []).filter(
    (row) => row > headerRow && row <= lastRow && !(sheet.rows[row - 1] ?? []).every(isBlank),
  );
  if (hidden.length === 0) return [];
  const place = { tab: sheet.title, row: null, cell: null };
  return [finding('table/rows-hidden', place, { rows: hidden.length })];
}

/**
 * Columns that claim one meaning, by cell: none of them is read, unless one is the template's own;
 * then the others are set aside.
 */
export function duplicateColumns<Key extends string>(
  layout: TableLayout<Key>,
  contract: TableContract<Key>,
): readonly Finding[] {
  const equals = layout.duplicates.map(({ key, columns }) => {
    const header = headerOf(contract, key);
    const cells = columns.map((column) => headerCell(layout, column));
    return finding('table/column-duplicate', headerPlace(layout, columns[0]!), { header, cells });
  });
  const outranked = layout.outranked.flatMap(({ column, others }) =>
    others.map((other) => {
      const cells = { read: headerCell(layout, column), other: headerCell(layout, other) };
      return finding('table/column-outranked', headerPlace(layout, other), cells);
    }),
  );
  return [...equals, ...outranked];
}

function headerCell(layout: TableLayout<string>, column: number): HeaderCell {
  const text = layout.headers.get(column)?.text ?? '';
  return { cell: headerPlace(layout, column).cell ?? '', text };
}

function missingColumns(
  layout: TableLayout<TaskColumnKey>,
  remembered: ReadonlySet<TaskColumnKey>,
): readonly Finding[] {
  const claimedTwice = new Set(layout.duplicates.map(({ key }) => key));
  const place = { tab: layout.sheet.title, row: null, cell: null };
  const missing = tasksContract.columns.filter(
    ({ key }) => !layout.columns.has(key) && !claimedTwice.has(key) && !isTold(key, layout),
  );
  const hasTicks = (layout.stateColumns?.ticks.size ?? 0) > 0;
  const expected = missing.filter(({ key, need }) => isExpected(key, need, hasTicks));
  const headersOf = (columns: typeof missing) => columns.map(({ header }) => header);
  const others = wordHeaders(layout);
  const details = {
    headers: headersOf(expected),
    others,
    remembered: headersOf(expected.filter(({ key }) => remembered.has(key))),
  };
  return [
    ...missing.flatMap(({ key, header }) => {
      if (key === 'code') return [finding('table/codes-missing', place, { header })];
      if (key === 'title') {
        const isRemembered = remembered.has(key);
        return [finding('table/titles-missing', place, { header, others, isRemembered })];
      }
      return [];
    }),
    ...(expected.length > 0 ? [finding('table/columns-missing', place, details)] : []),
  ];
}

/** Columns of months stand for that of deadlines. */
function isTold(key: TaskColumnKey, layout: TableLayout<TaskColumnKey>): boolean {
  return key === 'deadline' && monthColumns(layout).length > 0;
}

/** `STT` and its like are no other name of anything. */
function wordHeaders({ extraHeaders }: TableLayout<TaskColumnKey>): readonly string[] {
  return extraHeaders.filter((header) => !/^(?:stt|tt|số tt|ghi chú)$/i.test(header));
}

/** The group is clear from codes and headings too, so its column is not missed. */
function isExpected(key: TaskColumnKey, need: string, hasTicks: boolean): boolean {
  if (key === 'status' && hasTicks) return false;
  return need === 'clarity' || ['status', 'completedOn', 'evidence'].includes(key);
}

function extraColumns(layout: TableLayout<TaskColumnKey>): readonly Finding[] {
  if (layout.extraHeaders.length === 0) return [];
  const place = { tab: layout.sheet.title, row: null, cell: null };
  return [finding('table/columns-ignored', place, { headers: layout.extraHeaders })];
}
