import type { TaskColumnKey } from '../contract/tasks.ts';
import type { GroupNumber } from '../domain/task.ts';
import { headingGroup } from '../domain/task-code.ts';
import { searchKey, viKey } from '../domain/vietnamese-text.ts';
import { cellText, isBlank, isUnknownFormula } from './cell-text.ts';
import { groupOfHeading } from './group.ts';
import type { TableLayout } from './locate-table.ts';
import { type TableRow, tableRows } from './table-row.ts';

export interface TaskRow extends TableRow<TaskColumnKey> {
  /** The group of the heading row above; null above the first heading. */
  readonly headingGroup: GroupNumber | null;
}

type Layout = TableLayout<TaskColumnKey>;

/**
 * The rows of the task table that hold a task: group headings, repeated headers, column numbers,
 * totals, notes and rows with nothing of a task (only the verdict formulas, say) are left out.
 */
export function taskRows(layout: Layout): readonly TaskRow[] {
  const rows = tableRows(layout).filter(
    (row) => !isUntouched(row, layout) && !isRepeatedHeader(row, layout),
  );
  const wideRows = rowsMergedAcross(layout);
  const found: TaskRow[] = [];
  // A ward may keep a tab for each group.
  let group = groupOfHeading(layout.sheet.title);
  let isBelowTable = false;
  for (const [index, row] of rows.entries()) {
    const cells = firstCells(row, layout);
    if (isBelowTable && row.text('leadUnit') === '') continue;
    isBelowTable = false;
    if (isColumnNumbers(row, cells) || isTotalOrNote(row, cells) || row.isInherited('title'))
      continue;
    if (endsTable(row, cells)) {
      isBelowTable = true;
      continue;
    }
    const heading = headingText(row, cells, layout, wideRows, rows[index + 1]);
    if (heading === null) found.push(Object.assign(row, { headingGroup: group }));
    else group = groupAfter(heading, row, group);
  }
  return found;
}

interface FilledCell {
  readonly column: number;
  readonly text: string;
}

/** The first few cells of the sheet row that hold something, the software's own left out. */
function firstCells(row: TableRow<TaskColumnKey>, layout: Layout): readonly FilledCell[] {
  const cells: FilledCell[] = [];
  const own = [layout.columns.get('verdict'), layout.columns.get('missing')];
  for (const [index, cell] of layout.sheet.rows[row.sheetRow - 1]!.entries()) {
    if (cells.length === 4) break;
    if (!isBlank(cell) && !own.includes(index + 1)) {
      cells.push({ column: index + 1, text: cellText(cell) });
    }
  }
  return cells;
}

/** People draw formulas down over rows still to come; only a task's own words make a row of them. */
function isUntouched(row: TableRow<TaskColumnKey>, layout: Layout): boolean {
  for (const key of layout.columns.keys()) {
    if (key === 'verdict' || key === 'missing') continue;
    const cell = row.cell(key);
    if (!isBlank(cell) && (key === 'title' || !isUnknownFormula(cell))) return false;
  }
  return true;
}

/** A header printed again after a page break: two of its cells stand under themselves. */
function isRepeatedHeader(row: TableRow<TaskColumnKey>, layout: Layout): boolean {
  let same = 0;
  for (const key of ['title', 'leadUnit', 'deadline', 'code'] as const) {
    const header = layout.headers.get(layout.columns.get(key) ?? 0)?.text;
    if (header && isSameWord(row.text(key), header)) same++;
  }
  return same >= 2;
}

/** In any case; lengths first, for every row is asked. */
function isSameWord(text: string, header: string): boolean {
  if (text.length !== header.length) return false;
  return text === header || text.toLowerCase() === header.toLowerCase();
}

/** `(1) (2) (3) …` or `A B 1 2 …` under a header. */
function isColumnNumbers(row: TableRow<TaskColumnKey>, cells: readonly FilledCell[]): boolean {
  if (/\p{L}{2}/u.test(row.text('title'))) return false;
  return (
    cells.length >= 3 && cells.every(({ text }) => /^(?:\(?\d{1,2}\)?|\(?[A-Z]\)?)$/.test(text))
  );
}

const TOTAL_OR_NOTE =
  /^(?:ghi chu|luu y|noi nhan|nguoi lap(?: bieu| bang)?|thu truong)(?:$|[ :.,(*])|^\(?\*+\)?/;

/** With their marks: “Cộng nhóm 1” and “Tổng: 3” are totals, “Công khai” and “Tổng hợp” are work. */
const TOTAL = new RegExp(
  `^(?:${['tổng cộng', 'tổng số'].map((words) => viKey(words)).join('|')})(?:$|[ :.,(])|` +
    `^(?:${['tổng', 'cộng'].map((word) => viKey(word)).join('|')})(?:$|[:.,(]| (?:${['nhóm', 'dồn', 'mục', 'phần', 'số'].map((word) => viKey(word)).join('|')}|\\d))`,
);

/** Below the table and between its parts; a row with a code or a lead unit is always a task. */
function isTotalOrNote(row: TableRow<TaskColumnKey>, cells: readonly FilledCell[]): boolean {
  if (row.text('leadUnit') !== '') return false;
  const isTotal = TOTAL.test(viKey(cells[0]?.text ?? ''));
  if (isTotal && !/\d/.test(row.text('code').replace(cells[0]?.text ?? '', ''))) return true;
  if (row.text('code') !== '' && cells.length > 1) return false;
  return TOTAL_OR_NOTE.test(searchKey(cells[0]?.text ?? ''));
}

const CLOSING =
  /^(?:noi nhan\b|nguoi lap\b|thu truong\b|\(?ki,? ghi ro ho ten|(?:tm|kt|tl|tuq|q)\. ?(?:uy ban|ubnd|chu tich|pho chu tich|chanh van phong|dang uy|truong)|[^,]{2,40},ngay (?:\d{1,2}|\.+) thang)/;

/** What stands below a table on paper: place and date, Nơi nhận, signatures. */
function endsTable(row: TableRow<TaskColumnKey>, cells: readonly FilledCell[]): boolean {
  if (row.text('leadUnit') !== '') return false;
  const closes = ({ text }: FilledCell) => CLOSING.test(searchKey(text));
  return row.text('title') === '' ? cells.some(closes) : cells.slice(0, 1).some(closes);
}

/** `1.01` alone is a code; `1. Về …` is a heading. */
const HEADING_TEXT = /^(?:[IVX]+|[A-H]|\d+(?:\.\d+)*|N\d)[.)]\s*[^\s\d]/;
const ROMAN_OR_LETTER = /^(?:(?:Phần|Mục|Chương|PHẦN|MỤC|CHƯƠNG) )?(?:[IVX]+|[A-H])[.)]?$/;

/**
 * The text of a heading row, null for a task row. A heading is a heading code (`N1`), a numbered
 * or merged-across text alone in its row, or a number and a title whose next row goes on with it
 * (`1` before `1.1`).
 */
function headingText(
  row: TableRow<TaskColumnKey>,
  cells: readonly FilledCell[],
  layout: Layout,
  wideRows: ReadonlySet<number>,
  next: TableRow<TaskColumnKey> | undefined,
): string | null {
  if (headingGroup(row.text('code')) !== null) return row.text('code');
  const titleColumn = layout.columns.get('title') ?? 1;
  const [first, second] = cells;
  if (cells.length === 1 && first!.column <= titleColumn) {
    const isHeading = HEADING_TEXT.test(first!.text) || wideRows.has(row.sheetRow);
    return isHeading ? first!.text : null;
  }
  if (cells.length !== 2 || second!.column !== titleColumn) return null;
  const nextNumber = next ? firstCells(next, layout)[0]?.text : undefined;
  const isNumbered =
    ROMAN_OR_LETTER.test(first!.text) ||
    (/^\d{1,2}\.?$/.test(first!.text) &&
      nextNumber?.startsWith(`${first!.text.replace('.', '')}.`) === true);
  return isNumbered ? `${first!.text} ${second!.text}` : null;
}

/** A sub-heading (`1.2. …`) stays in its group; a new heading of no group ends the one before. */
function groupAfter(
  heading: string,
  row: TableRow<TaskColumnKey>,
  group: GroupNumber | null,
): GroupNumber | null {
  const byCode = headingGroup(row.text('code'));
  if (byCode !== null) return byCode;
  return groupOfHeading(heading) ?? (/^[IVXA-H]+[.) ]/.test(heading) ? null : group);
}

/** Rows whose first filled cell is merged across at least three columns, as headings are drawn. */
function rowsMergedAcross({ sheet }: Layout): ReadonlySet<number> {
  const rows = sheet.merges
    .filter(({ firstRow, lastRow }) => firstRow === lastRow)
    .filter(({ firstColumn, lastColumn }) => lastColumn - firstColumn >= 2)
    .map(({ firstRow }) => firstRow);
  return new Set(rows);
}
