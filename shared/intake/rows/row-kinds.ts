import type { TaskColumnKey } from '../../contract/tasks.ts';
import { searchKey, viKey } from '../../domain/vietnamese-text.ts';
import { isBlank, isUnknownFormula } from '../cells/cell-text.ts';
import type { TableLayout } from '../tables/locate-table.ts';
import type { TableRow } from '../tables/table-row.ts';
import type { FilledCell } from './first-cells.ts';

type Row = TableRow<TaskColumnKey>;
type Layout = TableLayout<TaskColumnKey>;

/** People draw formulas down over rows still to come; only a task's own words make a row of them. */
export function isUntouched(row: Row, layout: Layout): boolean {
  for (const key of layout.columns.keys()) {
    if (key === 'verdict' || key === 'missing') continue;
    const cell = row.cell(key);
    // Google fills a column of checkboxes with FALSE down to its end.
    if (cell === false) continue;
    if (!isBlank(cell) && (key === 'title' || !isUnknownFormula(cell))) return false;
  }
  return true;
}

/** Headings stand in the column of running numbers too, which is none of ours. */
export function hasTextBeside({ sheetRow }: Row, { sheet, columns }: Layout): boolean {
  const before = (sheet.rows[sheetRow - 1] ?? []).slice(0, (columns.get('title') ?? 1) - 1);
  return before.some((cell) => typeof cell === 'string' && /\p{L}{2}/u.test(cell));
}

/** Tells a header printed again after a page break: two of its cells stand under themselves. */
export function repeatedHeaders(layout: Layout): (row: Row) => boolean {
  const headers = (['title', 'leadUnit', 'deadline', 'code'] as const).flatMap((key) => {
    const text = layout.headers.get(layout.columns.get(key) ?? 0)?.text;
    return text ? [{ key, text }] : [];
  });
  return (row) => {
    let same = 0;
    for (const { key, text } of headers) if (isSameWord(row.text(key), text)) same++;
    return same >= 2;
  };
}

/** In any case; lengths first, for every row is asked. */
function isSameWord(text: string, header: string): boolean {
  if (text.length !== header.length) return false;
  return text === header || text.toLowerCase() === header.toLowerCase();
}

/** `(1) (2) (3) …` or `A B 1 2 …` under a header. */
export function isColumnNumbers(row: Row, cells: readonly FilledCell[]): boolean {
  if (/\p{L}{2}/u.test(row.text('title'))) return false;
  return (
    cells.length >= 3 && cells.every(({ text }) => /^(?:\(?\d{1,2}\)?|\(?[A-Z]\)?)$/.test(text))
  );
}

const NOTE =
  /^(?:ghi chu|luu i|chu thich)(?:$|[ :.,(*])|^\(?\*+\)?|^(?:trong do|tong hop|nguon(?: (?:so lieu|du lieu|tin))?):/;

/** With their marks: “Cộng nhóm 1” and “Tổng: 3” are totals, “Công khai” and “Tổng hợp” are work. */
const TOTAL = new RegExp(
  `^(?:${['tổng cộng', 'tổng số'].map((words) => viKey(words)).join('|')})(?:$|[ :.,(])|` +
    `^(?:${['tổng', 'cộng'].map((word) => viKey(word)).join('|')})(?:$|[:.,(]| (?:${['nhóm', 'dồn', 'mục', 'phần', 'số'].map((word) => viKey(word)).join('|')}|\\d|[ivx]{1,4}(?:$|[:.,(])))`,
);

/** Below the table and between its parts; a row with a code or a lead unit is always a task. */
export function isTotalOrNote(row: Row, cells: readonly FilledCell[]): boolean {
  if (row.text('leadUnit') !== '') return false;
  const first = cells[0]?.text ?? '';
  // “./.” ends a text.
  if (cells.length === 1 && /^[^\p{L}\p{N}]+$/u.test(first)) return true;
  if (TOTAL.test(viKey(first)) && !/\d/.test(row.text('code').replace(first, ''))) return true;
  return (row.text('code') === '' || cells.length === 1) && NOTE.test(searchKey(first));
}

const CLOSING =
  /^(?:noi nhan\b|nguoi lap\b|can bo tong hop\b|thu truong\b|thu ki$|chu toa$|(?:nguoi )?chu tri$|nguoi ghi bien ban\b|\(?ki,? ghi ro ho ten|(?:tm|kt|tl|tuq|q)\. ?(?:uy ban|ubnd|chu tich|pho chu tich|chanh van phong|dang uy|truong)|(?:chu tich|chanh van phong|truong phong|giam doc|truong cong an|chi huy truong)$|[^,]{2,40},ngay (?:\d{1,2}|\.+) thang)/;

/**
 * What stands below a table on paper: place and date, Nơi nhận, signatures, in whatever column the
 * right half of the page falls. A row with a number and a title of its own is a task.
 */
export function endsTable(row: Row, cells: readonly FilledCell[]): boolean {
  const [first] = cells;
  if (!first || (isNumber(first.text) && row.text('title') !== '')) return false;
  if (row.text('code') !== '' && row.text('title') !== '') return false;
  const closing = cells.filter(({ text }) => CLOSING.test(searchKey(text)));
  return closing.length > 0 && (row.text('title') === '' || closing.includes(first));
}

/** The running number or code that rows of a table begin with. */
export function isNumber(text: string): boolean {
  return /^[A-ZĐ]{0,4}\d+(?:[.-]\d+)*\.?$/i.test(text);
}
