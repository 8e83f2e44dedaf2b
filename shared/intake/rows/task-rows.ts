import type { TaskColumnKey } from '../../contract/tasks.ts';
import type { GroupNumber } from '../../domain/task.ts';
import { groupOfHeading } from '../cells/group.ts';
import type { TableLayout } from '../tables/locate-table.ts';
import { type TableRow, tableRows } from '../tables/table-row.ts';
import { firstCells } from './first-cells.ts';
import { groupAfter, headingText, rowsMergedAcross, type SeenRow } from './headings.ts';
import { isContinuation, joinedRow, withDittos } from './joined-rows.ts';
import { monthColumns, withMonthMarks } from './month-columns.ts';
import {
  endsTable,
  hasTextBeside,
  isColumnNumbers,
  isNumber,
  isTotalOrNote,
  isUntouched,
  repeatedHeaders,
} from './row-kinds.ts';
import { type ToldState, toldState } from './state-columns.ts';
import { type ToldTime, titlesAbove, toldTime } from './told-time.ts';

export interface TaskRow extends TableRow<TaskColumnKey> {
  /** The group of the heading row above; null above the first heading. */
  readonly headingGroup: GroupNumber | null;
  /** The heading row above, or the title of the tab; it may name the lead of its rows. */
  readonly heading: string;
  /** What the heading row above says in its own lead cell. */
  readonly headingLead: string;
  /** What the heading and the titles above say of the row's time. */
  readonly toldTime: ToldTime;
  /** What ticks or notes say of the state; null in nearly all tables. */
  readonly toldState: ToldState | null;
}

/** A heading below which no task stands. */
export interface HeadingRow {
  readonly sheetRow: number;
  readonly text: string;
}

export interface TaskTableRows {
  readonly rows: readonly TaskRow[];
  readonly emptyHeadings: readonly HeadingRow[];
}

type Layout = TableLayout<TaskColumnKey>;

/** The rows that hold a task. */
export function taskRows(layout: Layout): readonly TaskRow[] {
  return readTaskRows(layout).rows;
}

/**
 * The rows of the task table that hold a task: group headings, repeated headers, column numbers,
 * totals, notes, signatures and rows with nothing of a task (only the verdict formulas, say) are
 * left out; a row that only goes on with the one above (a line broken by Word) is joined to it.
 */
export function readTaskRows(layout: Layout): TaskTableRows {
  const seen: SeenRow[] = [];
  for (const row of tableRows(layout)) {
    const isBlank = isUntouched(row, layout);
    if (isBlank && !hasTextBeside(row, layout)) continue;
    seen.push({ row, cells: firstCells(row, layout), isHeadingOrNothing: isBlank });
  }
  const wideRows = rowsMergedAcross(layout);
  const isRepeatedHeader = repeatedHeaders(layout);
  const isNumbered =
    seen.filter(({ cells }) => isNumber(cells[0]?.text ?? '')).length > seen.length / 3;
  const found: TaskRow[] = [];
  // A ward may keep a tab for each group, or for each unit.
  const { title } = layout.sheet;
  const titles = titlesAbove(layout);
  let above = {
    headingGroup: groupOfHeading(title),
    heading: title,
    headingLead: '',
    toldTime: toldTime('', titles),
  };
  const emptyHeadings: HeadingRow[] = [];
  let open: HeadingRow | null = null;
  let isBelowTable = false;
  const months = monthColumns(layout);
  for (const [index, one] of seen.entries()) {
    const { row, cells } = one;
    if (isRepeatedHeader(row)) {
      isBelowTable = false;
      continue;
    }
    if (isBelowTable && !isTaskBelow(one)) continue;
    isBelowTable = endsTable(row, cells);
    if (isBelowTable || isColumnNumbers(row, cells) || isTotalOrNote(row, cells)) continue;
    if (row.isInherited('title') && !isTaskOfItsOwn(row)) continue;
    const heading = headingText(one, seen[index + 1], layout, wideRows);
    if (heading !== null) {
      above = {
        headingGroup: groupAfter(heading, row, above.headingGroup),
        heading,
        headingLead: row.text('leadUnit'),
        toldTime: toldTime(heading, titles),
      };
      if (open && styleOf(open.text) === styleOf(heading)) emptyHeadings.push(open);
      open = { sheetRow: row.sheetRow, text: heading };
      continue;
    }
    if (one.isHeadingOrNothing) continue;
    open = null;
    const last = found.at(-1);
    if (last && isNumbered && isContinuation(row, cells, last)) {
      found[found.length - 1] = joinedRow(last, row);
    } else {
      const marked = withMonthMarks(row, layout, months);
      const state = { toldState: toldState(layout, row.sheetRow) };
      found.push(Object.assign(withDittos(marked, last), above, state));
    }
  }
  // What stands last above another table's header heads that one.
  const isOfNext = layout.lastRow < layout.sheet.rows.length;
  return {
    rows: found,
    emptyHeadings: open && !isOfNext ? [...emptyHeadings, open] : emptyHeadings,
  };
}

/** Roman numbers, letters, codes and numbers of one depth head parts of one kind. */
function styleOf(heading: string): string {
  const [number = ''] = /^\S+/.exec(heading) ?? [];
  if (/^[IVX]+[.)]?$/.test(number)) return 'roman';
  return number
    .replace(/\d+/g, '0')
    .replace(/[.)]$/, '')
    .replace(/^\p{Lu}$/u, 'A');
}

/** A second table may stand below the signatures of the first. */
function isTaskBelow({ row, cells }: SeenRow): boolean {
  return isNumber(cells[0]?.text ?? '') && row.text('title') !== '' && cells.length >= 3;
}

/** Under a title merged over several rows: another lead or another deadline is another task. */
function isTaskOfItsOwn(row: TableRow<TaskColumnKey>): boolean {
  return (['leadUnit', 'deadline'] as const).every(
    (key) => row.text(key) !== '' && !row.isInherited(key),
  );
}
