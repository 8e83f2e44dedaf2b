import type { Dressing, EmptyCellFill, WorkbookUpdate } from '../workbook/update.ts';
import { cellData } from './cell-data.ts';
import { formatOf, numberFormat } from './cell-format.ts';
import { gridRange } from './grid.ts';
import { ImpossibleUpdate } from './impossible-update.ts';
import type { SheetRequest } from './requests.ts';
import {
  adviceNotes,
  conditionalFormatRequests,
  type Grid,
  spillRequests,
  validationRequests,
} from './rules.ts';
import type { Drawing } from './sheet-requests.ts';
import { type SheetState, type SpreadsheetState, sameTitle } from './state.ts';

/** What `setup` completes in tabs that people made. */
export function peoplesTabRequests(
  update: WorkbookUpdate,
  state: SpreadsheetState,
  drawing: Drawing,
): readonly SheetRequest[] {
  const { fills, validations, dressings = [] } = update;
  const titles = new Set([...fills, ...validations, ...dressings].map(({ sheet }) => sheet));
  return [...titles].flatMap((title) => {
    const known = state.sheets.find((one) => sameTitle(one.title, title));
    if (!known) throw new ImpossibleUpdate('no-such-tab', title);
    const own = <Part extends { readonly sheet: string }>(parts: readonly Part[]) =>
      parts.filter(({ sheet }) => sheet === title);
    const grid = grownGrid(known, own(fills));
    const rules = own(validations).map(({ rule }) => rule);
    return [
      ...growRequests(known, grid),
      ...own(fills).map((fill) => fillRequest(fill, grid, drawing)),
      ...adviceNotes(rules, grid),
      ...validationRequests(rules, grid),
      ...own(dressings).flatMap((one) => dressingRequests(one, grid, drawing)),
    ];
  });
}

function grownGrid(known: SheetState, fills: readonly EmptyCellFill[]): Grid {
  return {
    sheetId: known.sheetId,
    rowCount: Math.max(known.rowCount, ...fills.map(({ row }) => row)),
    columnCount: Math.max(known.columnCount, ...fills.map(({ column }) => column)),
  };
}

/** Nothing can be written past the end of the grid, so it grows first. */
function growRequests(known: SheetState, grid: Grid): readonly SheetRequest[] {
  const grow = (dimension: 'ROWS' | 'COLUMNS', length: number): SheetRequest[] =>
    length > 0 ? [{ appendDimension: { sheetId: grid.sheetId, dimension, length } }] : [];
  return [
    ...grow('ROWS', grid.rowCount - known.rowCount),
    ...grow('COLUMNS', grid.columnCount - known.columnCount),
  ];
}

function fillRequest(
  { row, column, cell }: EmptyCellFill,
  { sheetId }: Grid,
  { formats, linkOf }: Drawing,
): SheetRequest {
  const data = cellData(cell, linkOf);
  return {
    updateCells: {
      range: {
        sheetId,
        startRowIndex: row - 1,
        endRowIndex: row,
        startColumnIndex: column - 1,
        endColumnIndex: column,
      },
      rows: [{ values: [{ ...data, userEnteredFormat: formatOf(formats, cell.style) }] }],
      fields: 'userEnteredValue,userEnteredFormat',
    },
  };
}

function dressingRequests(
  { conditionalFormats, numberFormats, frozenRows, spills }: Dressing,
  grid: Grid,
  { look }: Drawing,
): readonly SheetRequest[] {
  const { sheetId } = grid;
  return [
    ...numberFormats.flatMap(({ range, style }): SheetRequest[] => {
      const pattern = look.styles[style]?.numberFormat;
      if (pattern === undefined) return [];
      return [
        {
          repeatCell: {
            range: gridRange(range, sheetId, grid),
            cell: { userEnteredFormat: { numberFormat: numberFormat(pattern) } },
            fields: 'userEnteredFormat.numberFormat',
          },
        },
      ];
    }),
    ...spillRequests(spills, grid),
    ...conditionalFormatRequests(conditionalFormats, look, grid),
    ...(frozenRows === null
      ? []
      : [
          {
            updateSheetProperties: {
              properties: { sheetId, gridProperties: { frozenRowCount: frozenRows } },
              fields: 'gridProperties.frozenRowCount',
            },
          },
        ]),
  ];
}
