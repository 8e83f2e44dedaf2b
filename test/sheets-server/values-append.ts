import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { formatRange, parseRange, type SheetRange } from './a1.ts';
import { tableToAppendTo } from './append-table.ts';
import type { Sheet } from './book.ts';
import type { Change } from './change.ts';
import { checkMessage } from './check-message.ts';
import { isTrue, renderOptions } from './query.ts';
import { growGrid, insertLines } from './requests-dimensions.ts';
import { echoed, inputOptionOf } from './values-api.ts';
import { toRows, writeBlock, writtenReply } from './values-write.ts';

export function appendValues(
  change: Change,
  text: string,
  query: URLSearchParams,
  body: unknown,
): object {
  checkMessage(body, 'ValueRange', 'data');
  const data = body as sheets_v4.Schema$ValueRange;
  const range = parseRange(change.book, text);
  const inputOption = inputOptionOf(query.get('valueInputOption'));
  const major = data.majorDimension ?? 'ROWS';
  const block = toRows(data.values ?? [], major).map(withoutLastNulls);
  const table = tableToAppendTo(range);
  const startRow = table?.endRow ?? range.rect.startRow;
  const startColumn = (table ?? range.rect).startColumn;
  makeRoom(change, range.sheet, startRow, startColumn, block, query.get('insertDataOption'));
  const target: SheetRange = {
    sheet: range.sheet,
    anchor: true,
    rect: { startRow, endRow: startRow + 1, startColumn, endColumn: startColumn + 1 },
  };
  const written = writeBlock({ ...change, inputOption }, target, text, block, 'ROWS');
  const updates = {
    ...writtenReply(change.book, range.sheet, written),
    ...(isTrue(query.get('includeValuesInResponse'))
      ? {
          updatedData: echoed(change.book, range.sheet, written, major, {
            include: true,
            render: renderOptions(query, 'response'),
          }),
        }
      : {}),
  };
  return {
    spreadsheetId: change.book.id,
    ...(table === null ? {} : { tableRange: formatRange(range.sheet.title, table) }),
    updates,
  };
}

/** `["1", "", null]` appends two cells: what is skipped at the end does not count. */
function withoutLastNulls(row: readonly unknown[]): unknown[] {
  return row.slice(0, row.findLastIndex((value) => value !== null) + 1);
}

/** Only an append makes the grid grow. */
function makeRoom(
  change: Change,
  sheet: Sheet,
  startRow: number,
  startColumn: number,
  block: readonly (readonly unknown[])[],
  insert: string | null,
): void {
  const width = block.reduce((most, row) => Math.max(most, row.length), 0);
  if (insert === 'INSERT_ROWS' && block.length > 0) {
    insertLines(change.book, sheet, 'ROWS', startRow, block.length);
  }
  const rows = startRow + block.length - sheet.grid.rowCount;
  const columns = startColumn + width - sheet.grid.columnCount;
  if (rows > 0) growGrid(change.book, sheet, 'ROWS', rows);
  if (columns > 0) growGrid(change.book, sheet, 'COLUMNS', columns);
}
