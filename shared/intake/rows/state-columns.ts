import type { TaskColumnKey } from '../../contract/tasks.ts';
import { formatDay } from '../../domain/format-day.ts';
import { searchKey } from '../../domain/vietnamese-text.ts';
import { cellName } from '../../workbook/a1.ts';
import type { Cell } from '../../workbook/content.ts';
import { cellText, storedValue } from '../cells/cell-text.ts';
import { readDateCell } from '../cells/date-cell.ts';
import { readStatus } from '../status/status.ts';
import { TICK } from '../status/told-status.ts';
import type { StateColumns, TableLayout } from '../tables/locate-table.ts';

type Layout = TableLayout<TaskColumnKey>;

/** What a row says of its state outside the columns of the contract. */
export interface ToldState {
  /** `tick`: the header of the ticked column is the state · `note`: a remark that may tell it. */
  readonly kind: 'tick' | 'note';
  readonly text: string;
  /** A1 form, of the first one. */
  readonly cell: string;
  /** More than one state is ticked. */
  readonly isDouble: boolean;
}

/**
 * “Đã hoàn thành | Đang thực hiện | Chưa thực hiện” with a tick in each row: those columns tell the
 * state together and mean nothing by themselves. Where no column tells state, result or progress,
 * people write it into their notes.
 */
export function withStateColumns(layout: Layout): Layout {
  const ticks = tickColumns(layout);
  const note = ticks.size > 0 ? null : noteColumn(layout);
  if (ticks.size === 0 && note === null) return layout;
  const isFree = (column: number) => !ticks.has(column) && column !== note;
  const told = new Set(
    [...layout.headers].filter(([column]) => !isFree(column)).map(([, { text }]) => text),
  );
  const duplicates = layout.duplicates.map(({ key, columns }) => ({
    key,
    columns: columns.filter(isFree),
  }));
  return {
    ...layout,
    stateColumns: { ticks, note },
    columns: new Map([
      ...[...layout.columns].filter(([, column]) => isFree(column)),
      ...duplicates.flatMap(({ key, columns: [only, ...more] }) =>
        only !== undefined && more.length === 0 ? [[key, only] as const] : [],
      ),
    ]),
    duplicates: duplicates.filter(({ columns }) => columns.length > 1),
    extraHeaders: layout.extraHeaders.filter((header) => !told.has(header)),
  };
}

/** What that row of such a table says; null where it says nothing. */
export function toldState({ sheet, stateColumns }: Layout, sheetRow: number): ToldState | null {
  if (!stateColumns) return null;
  const cells = sheet.rows[sheetRow - 1] ?? [];
  const { ticks, note } = stateColumns;
  if (note !== null) {
    const text = cellText(cells[note - 1]);
    const cell = cellName(sheetRow, note);
    return text === '' ? null : { kind: 'note', text, cell, isDouble: false };
  }
  const marked = [...ticks].filter(([column]) => isMarked(cells[column - 1]));
  const [first] = marked;
  if (!first) return null;
  const texts = marked.map(([column, header]) => `${header}${besideTick(cells[column - 1])}`);
  const cell = cellName(sheetRow, first[0]);
  return { kind: 'tick', text: texts.join('; '), cell, isDouble: marked.length > 1 };
}

/** A day or a paper in the place of the tick. */
function besideTick(cell: Cell | undefined): string {
  if (isTick(cell)) return '';
  const day = readDateCell(cell);
  return ` ${day.kind === 'day' ? formatDay(day.date) : cellText(cell)}`;
}

function isTick(cell: Cell | undefined): boolean {
  return TICK.test(cellText(cell));
}

function isMarked(cell: Cell | undefined): boolean {
  const text = cellText(cell);
  return storedValue(cell) !== false && !/^(?:|-|0|không|[☐□])$/iu.test(text);
}

const SHARE_OF_TICKS = 0.5;

function tickColumns({
  sheet,
  headers,
  columns,
  headerRow,
  lastRow,
}: Layout): StateColumns['ticks'] {
  const states = new Map(
    [...headers].filter(([, { text }]) => isStateLabel(text)).map(([at, { text }]) => [at, text]),
  );
  const status = columns.get('status');
  if (states.size < 2 || (status !== undefined && !states.has(status))) return new Map();
  const filled = sheet.rows
    .slice(headerRow, lastRow)
    .flatMap((row) => [...states.keys()].map((column) => row[column - 1]))
    .filter(isMarked);
  const ticked = filled.filter(isTick).length;
  return ticked > 0 && ticked >= filled.length * SHARE_OF_TICKS ? states : new Map();
}

function isStateLabel(header: string): boolean {
  return header !== '' && readStatus(header).certainty === 'sure';
}

function noteColumn({ headers, columns }: Layout): number | null {
  if ((['status', 'result', 'progress'] as const).some((key) => columns.has(key))) return null;
  const used = new Set(columns.values());
  const notes = [...headers].filter(
    ([column, { text }]) => !used.has(column) && /^ghi chu\b/.test(searchKey(text)),
  );
  const [only, ...more] = notes;
  return only !== undefined && more.length === 0 ? only[0] : null;
}
