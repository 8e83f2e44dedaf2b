import type { TaskColumnKey } from '../../contract/tasks.ts';
import { searchKey } from '../../domain/vietnamese-text.ts';
import { cellName } from '../../workbook/a1.ts';
import type { Cell } from '../../workbook/content.ts';
import { cellText, saysNothing } from '../cells/cell-text.ts';
import { readDayText } from '../cells/date-cell.ts';
import { MOST_COLUMNS } from '../tables/header-bands.ts';
import type { TableLayout } from '../tables/locate-table.ts';
import type { TableRow } from '../tables/table-row.ts';

type Layout = TableLayout<TaskColumnKey>;

/** Plans of a year mark with an x in which months the work is done. */
interface MonthColumn {
  readonly column: number;
  readonly month: number;
  /** As its header says it: `Tháng 7`, `Tháng 7/2026`. */
  readonly name: string;
}

const FEWEST_MONTHS = 3;
const MONTH = /^(?:thang|thg|t)[ .]?(\d{1,2})(?:[/.-](?:nam )?(20\d{2}))?$/;
/** `T2` to `T7` before `CN` are the days of a week. */
const SUNDAY = /^(?:cn|chu nhat)$/;
const SHARE_OF_MARKS = 0.5;

function areMonths(texts: readonly string[], found: readonly MonthColumn[]): boolean {
  return !SUNDAY.test(texts[found.at(-1)!.column] ?? '');
}

/** Sums of money, percentages and states stand in columns of months as well: they are no marks. */
function areMarked(
  { sheet, lastRow }: Layout,
  monthsRow: number,
  found: readonly MonthColumn[],
): boolean {
  const filled = sheet.rows
    .slice(monthsRow, lastRow)
    .flatMap((row) => found.map(({ column }) => row[column - 1]))
    .filter(isMark);
  const plain = filled.filter((cell) => PLAIN_MARK.test(cellText(cell)));
  return plain.length > 0 && plain.length >= filled.length * SHARE_OF_MARKS;
}

/** An x, a tick, a shape, or the day of the month. */
const PLAIN_MARK = /^(?:[xv]|[^\p{L}\p{N}%]{1,2}|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?)$/iu;

/** What stands over columns that are only numbered. */
const BAND = /\bthang\b|\bthoi gian\b/;

/** The columns of months, where the table says in no other column until when; else none. */
export function monthColumns(layout: Layout): readonly MonthColumn[] {
  const { sheet, headers, headerRow, columns, duplicates } = layout;
  const first = [...headers.values()].reduce((least, { row }) => Math.min(least, row), headerRow);
  for (let row = first; row <= headerRow + 1; row++) {
    const texts = keysOf(sheet.rows[row - 1]);
    const found = longestRun(texts, keysOf(sheet.rows[row - 2]));
    if (found.length < FEWEST_MONTHS) continue;
    const isOther = (column: number | undefined) =>
      column !== undefined && !found.some((one) => one.column === column);
    const hasDeadline =
      isOther(columns.get('deadline')) || duplicates.some(({ key }) => key === 'deadline');
    const isPlan = !hasDeadline && areMonths(texts, found) && areMarked(layout, row, found);
    return isPlan ? found : [];
  }
  return [];
}

function keysOf(cells: readonly Cell[] | undefined): readonly string[] {
  return (cells ?? []).slice(0, MOST_COLUMNS).map((cell) => searchKey(cellText(cell)));
}

/** Months that follow one another from column to column. */
function longestRun(texts: readonly string[], above: readonly string[]): readonly MonthColumn[] {
  let best: readonly MonthColumn[] = [];
  let run: MonthColumn[] = [];
  for (const [index, text] of texts.entries()) {
    const month = monthOf(text, index, above);
    if (month === null || month.month !== ((run.at(-1)?.month ?? 0) % 12) + 1) run = [];
    if (month) run = [...run, month];
    if (run.length > best.length) best = run;
  }
  return best;
}

function monthOf(text: string, index: number, above: readonly string[]): MonthColumn | null {
  const [, named, year] = MONTH.exec(text) ?? [];
  const isBare = named === undefined && /^\d{1,2}$/.test(text) && BAND.test(bandOver(index, above));
  const month = Number(isBare ? text : named);
  if (!(month >= 1 && month <= 12)) return null;
  return { column: index + 1, month, name: `Tháng ${month}${year ? `/${year}` : ''}` };
}

function bandOver(index: number, above: readonly string[]): string {
  return above.slice(0, index + 1).findLast((text) => text !== '') ?? '';
}

/** Without the months among its columns: they are read together, as the deadline. */
export function withoutMonths(layout: Layout): Layout {
  const months = monthColumns(layout);
  if (months.length === 0) return layout;
  const texts = months.map(({ column }) => layout.headers.get(column)?.text.replaceAll('\n', ' '));
  return {
    ...layout,
    columns: new Map([...layout.columns].filter(([key]) => key !== 'deadline')),
    extraHeaders: layout.extraHeaders.filter((text) => !texts.includes(text)),
  };
}

/** The row with what its marks say as its deadline. */
export function withMonthMarks<Row extends TableRow<TaskColumnKey>>(
  row: Row,
  { sheet }: Layout,
  months: readonly MonthColumn[],
): Row {
  if (months.length === 0) return row;
  const cells = sheet.rows[row.sheetRow - 1] ?? [];
  const marked = months.filter(({ column }) => isMark(cells[column - 1]));
  const last = marked.at(-1) ?? months[0]!;
  const words = deadlineOf(marked, cells[last.column - 1]);
  const place = { ...row.place('title'), cell: cellName(row.sheetRow, last.column) };
  return {
    ...row,
    cell: (key) => (key === 'deadline' ? words : row.cell(key)),
    text: (key) => (key === 'deadline' ? words : row.text(key)),
    has: (key) => key === 'deadline' || row.has(key),
    place: (key) => (key === 'deadline' ? place : row.place(key)),
  };
}

/** An x, a tick, a shape or a few words; a box left empty and a nought are none. */
function isMark(cell: Cell | undefined): boolean {
  const text = cellText(cell);
  return (
    text !== '' && cell !== false && text !== '0' && !saysNothing(text) && !/^[☐□]$/u.test(text)
  );
}

/** Months in a row end with the last; regular ones come back; any others are asked about. */
function deadlineOf(marked: readonly MonthColumn[], lastCell: Cell | undefined): string {
  const months = marked.map(({ month }) => month);
  const last = marked.at(-1);
  if (!last) return '';
  const isEvery = (step: number) =>
    months.length === 12 / step && months.every((month) => month % step === months[0]! % step);
  if (isEvery(1)) return 'Hằng tháng';
  if (isEvery(3)) return 'Hằng quý';
  const isOneRun = marked.every(
    ({ column }, index) => index === 0 || column === marked[index - 1]!.column + 1,
  );
  if (!isOneRun) return marked.map(({ name }) => name).join('; ');
  const text = cellText(lastCell);
  const day = readDayText(searchKey(/^\d{1,2}\/\d{1,2}$/.test(text) ? `${text}/2024` : text));
  const isDayOfMonth = day.kind === 'day' && Number(day.date.slice(5, 7)) === last.month;
  return isDayOfMonth ? text : last.name;
}
