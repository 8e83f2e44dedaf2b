import type { TaskColumnKey } from '../../contract/tasks.ts';
import type { GroupNumber } from '../../domain/task.ts';
import { headingGroup } from '../../domain/task-code.ts';
import { searchKey } from '../../domain/vietnamese-text.ts';
import { groupOfHeading } from '../cells/group.ts';
import type { TableLayout } from '../tables/locate-table.ts';
import type { TableRow } from '../tables/table-row.ts';
import type { FilledCell } from './first-cells.ts';
import { isNumber } from './row-kinds.ts';

/** A row among the rows of a table, with what is looked at to tell what it is. */
export interface SeenRow {
  readonly row: TableRow<TaskColumnKey>;
  readonly cells: readonly FilledCell[];
  /** Nothing stands in the columns of the contract: no task, but a heading may stand beside them. */
  readonly isHeadingOrNothing: boolean;
}

/** `1.01` alone is a code; `1. Về …` is a heading. */
const NUMBERED = /^(?:[IVX]+(?:\.\d+)*|[A-H]|\d+(?:\.\d+)*|N\d)[.)]\s*[^\s\d]/;
const ROMAN_OR_LETTER =
  /^(?:(?:Phần|Mục|Chương|PHẦN|MỤC|CHƯƠNG) )?(?:[IVX]+(?:\.\d+)*|[A-H])[.)]?$/;
/** What headings begin with and pieces of work do not, when nothing else stands in their row. */
const HEADING_WORDS =
  /^(?:ve|nhom|linh vuc|mang|khoi|phan|muc|thang \d|qui [iv]+|nhiem vu (?:phat sinh|thuong xuyen|trong tam|dot xuat|chuyen tiep|chung|khac|da hoan thanh)|cac nhiem vu)\b/;
const MOST_WORDS = 14;

/**
 * The text of a heading row, null for a task row. A heading is a heading code (`N1`), a text merged
 * or numbered alone in its row, or a title whose next rows go on with it (`1` before `1.1`, `2`
 * before `-`): such a row may name the lead for the rows below.
 */
export function headingText(
  { row, cells }: SeenRow,
  next: SeenRow | undefined,
  layout: TableLayout<TaskColumnKey>,
  wideRows: ReadonlySet<number>,
): string | null {
  if (headingGroup(row.text('code')) !== null) {
    return `${row.text('code')} ${row.text('title')}`.trim();
  }
  const titleColumn = layout.columns.get('title') ?? 1;
  const [first, second] = cells;
  if (!first) return null;
  if (cells.length === 1 && first.column <= titleColumn) {
    const isHeading =
      NUMBERED.test(first.text) || wideRows.has(row.sheetRow) || isHeadingAlone(first.text, next);
    return isHeading ? first.text : null;
  }
  if (second?.column !== titleColumn || !hasOnlyTitle(row)) return null;
  const isHeading =
    ROMAN_OR_LETTER.test(first.text) ||
    isOpenedBy(first.text, next) ||
    isDashOverNumbers(first.text, next) ||
    ((!isNumber(first.text) || /\./.test(first.text)) &&
      cells.length === 2 &&
      isHeadingAlone(second.text, next));
  return isHeading ? `${first.text} ${second.text}` : null;
}

/** Only what a heading may have beside its text: a lead for the rows below. */
function hasOnlyTitle(row: TableRow<TaskColumnKey>): boolean {
  return (['deadline', 'product', 'status', 'completedOn', 'result'] as const).every(
    (key) => row.text(key) === '',
  );
}

/** A dash where the rows below have their numbers. */
function isDashOverNumbers(first: string, next: SeenRow | undefined): boolean {
  return (
    /^[-+*–•]$/.test(first) && !!next && next.cells.length > 2 && isNumber(next.cells[0]!.text)
  );
}

/** In capitals, in the words of headings or before a colon, with rows below that say more. */
function isHeadingAlone(text: string, next: SeenRow | undefined): boolean {
  if (!next || next.cells.length <= 2 || text.split(/\s+/).length > MOST_WORDS) return false;
  const isCapital = text === text.toUpperCase() && /\p{L}{3}/u.test(text);
  return isCapital || text.endsWith(':') || HEADING_WORDS.test(searchKey(text));
}

/** `1` before `1.1`, before `a)` or before a dash: the rows below are parts of this one. */
function isOpenedBy(number: string, next: SeenRow | undefined): boolean {
  const below = next?.cells[0]?.text ?? '';
  const own = number.replace(/\.$/, '');
  if (!/^\d{1,2}(?:\.\d{1,2})*$/.test(own)) return false;
  return below.startsWith(`${own}.`) || /^(?:[a-zđ][.)]|[-+–])(?: |$)/.test(below);
}

/** A sub-heading (`1.2. …`) stays in its group; a new heading of no group ends the one before. */
export function groupAfter(
  heading: string,
  row: TableRow<TaskColumnKey>,
  group: GroupNumber | null,
): GroupNumber | null {
  const byCode = headingGroup(row.text('code'));
  if (byCode !== null) return byCode;
  return groupOfHeading(heading) ?? (/^[IVXA-H]+[.) ]/.test(heading) ? null : group);
}

/** Rows whose first filled cell is merged across at least three columns, as headings are drawn. */
export function rowsMergedAcross({ sheet }: TableLayout<TaskColumnKey>): ReadonlySet<number> {
  const rows = sheet.merges
    .filter(({ firstRow, lastRow }) => firstRow === lastRow)
    .filter(({ firstColumn, lastColumn }) => lastColumn - firstColumn >= 2)
    .map(({ firstRow }) => firstRow);
  return new Set(rows);
}
