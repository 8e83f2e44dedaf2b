import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { invalidArgument, notKnown } from './api-error.ts';
import type { Rect, Sheet } from './book.ts';
import { cellWriter } from './cell-writer.ts';
import { type Change, gridById, resolveGridRange } from './change.ts';
import { checkMayEdit } from './protection.ts';
import { parseUpdateMask } from './update-mask.ts';

/** Cells of the range that the rows do not cover lose the masked fields. */
export function updateCells(change: Change, body: sheets_v4.Schema$UpdateCellsRequest): void {
  const paths = parseUpdateMask(body.fields, 'CellData');
  const rows = body.rows ?? [];
  const { sheet, rect } = targetOf(change, body, rows);
  checkRowsFit(rect, rows);
  checkMayEdit(change.book, sheet, rect, change.caller);
  const write = cellWriter(paths);
  for (let row = rect.startRow; row < rect.endRow; row += 1) {
    const values = rows[row - rect.startRow]?.values ?? [];
    // Without a range a short row ends where its values end.
    const end = body.range == null ? rect.startColumn + values.length : rect.endColumn;
    for (let column = rect.startColumn; column < end; column += 1) {
      write(sheet, row, column, values[column - rect.startColumn] ?? {});
    }
  }
}

function targetOf(
  change: Change,
  body: sheets_v4.Schema$UpdateCellsRequest,
  rows: readonly sheets_v4.Schema$RowData[],
): { sheet: Sheet; rect: Rect } {
  if (body.range != null && body.start != null)
    throw invalidArgument('Range and start are both set.');
  if (body.range != null) return resolveGridRange(change.book, body.range);
  if (body.start == null) throw invalidArgument('No range or start specified.');
  const { sheetId, rowIndex, columnIndex } = body.start;
  const sheet = gridById(change.book, sheetId);
  const [startRow, startColumn] = [rowIndex ?? 0, columnIndex ?? 0];
  const width = rows.reduce((most, row) => Math.max(most, row.values?.length ?? 0), 0);
  const { rowCount, columnCount } = sheet.grid;
  checkEnd('row', startRow + rows.length, rowCount);
  checkEnd('column', startColumn + width, columnCount);
  const rect = {
    startRow,
    startColumn,
    endRow: startRow + rows.length,
    endColumn: startColumn + width,
  };
  return { sheet, rect };
}

function checkRowsFit(rect: Rect, rows: readonly sheets_v4.Schema$RowData[]): void {
  checkEnd('row', rect.startRow + rows.length, rect.endRow);
  for (const row of rows) {
    checkEnd('column', rect.startColumn + (row.values?.length ?? 0), rect.endColumn);
  }
}

function checkEnd(kind: string, end: number, limit: number): void {
  if (end <= limit) return;
  throw invalidArgument(
    `Attempting to write ${kind}: ${limit}, beyond the last requested ${kind} of: ${limit - 1}`,
  );
}

export function repeatCell(change: Change, body: sheets_v4.Schema$RepeatCellRequest): void {
  const paths = parseUpdateMask(body.fields, 'CellData');
  const { sheet, rect } = resolveGridRange(change.book, body.range);
  checkMayEdit(change.book, sheet, rect, change.caller);
  const data = body.cell ?? {};
  if (data.userEnteredValue?.formulaValue && paths.some(([head]) => head === 'userEnteredValue')) {
    throw notKnown('how repeatCell carries a formula on');
  }
  const write = cellWriter(paths);
  for (let row = rect.startRow; row < rect.endRow; row += 1) {
    for (let column = rect.startColumn; column < rect.endColumn; column += 1) {
      write(sheet, row, column, data);
    }
  }
}
