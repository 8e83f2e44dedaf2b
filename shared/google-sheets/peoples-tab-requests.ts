import { parseArea } from '../workbook/areas.ts';
import type { Dressing, EmptyCellFill, WorkbookUpdate } from '../workbook/update.ts';
import { cellData } from './cell-data.ts';
import { formatOf, numberFormat } from './cell-format.ts';
import { dimensionRange, gridRange } from './grid.ts';
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
    const rules = own(validations).map(({ rule }) => rule);
    const dressed = own(dressings);
    const grid = grownGrid(known, own(fills), [
      ...rules.map(({ range }) => range),
      ...dressed.flatMap(rangesOf),
    ]);
    return [
      ...growRequests(known, grid, own(fills)),
      ...own(fills).map((fill) => fillRequest(fill, grid, drawing)),
      ...adviceNotes(rules, grid),
      ...validationRequests(rules, grid),
      ...dressed.flatMap((one) => dressingRequests(one, grid, drawing)),
    ];
  });
}

function rangesOf({ numberFormats, conditionalFormats }: Dressing): readonly string[] {
  return [...numberFormats, ...conditionalFormats].map(({ range }) => range);
}

/**
 * The grid once there is room: columns that are filled are inserted, so that whatever people do
 * between our reading and our writing, the cells that we fill were never theirs; a column inserted
 * to the left meanwhile only moves ours. Nothing can be written past the grid's end, so it grows.
 */
function grownGrid(
  known: SheetState,
  fills: readonly EmptyCellFill[],
  rangesBelow: readonly string[],
): Grid {
  const firstRows = rangesBelow.map((range) => parseArea(range)?.firstRow ?? 1);
  const columns = newColumns(fills);
  return {
    sheetId: known.sheetId,
    rowCount: Math.max(known.rowCount, ...fills.map(({ row }) => row), ...firstRows),
    columnCount: Math.max(known.columnCount, columns.first) + columns.count,
  };
}

/** The run of columns that the fills are in; `count` 0 when nothing is filled. */
function newColumns(fills: readonly EmptyCellFill[]) {
  const columns = fills.map(({ column }) => column);
  const first = Math.min(...columns);
  const last = Math.max(...columns);
  return columns.length === 0 ? { first: 0, count: 0 } : { first, count: last - first + 1 };
}

function growRequests(
  { rowCount, columnCount, sheetId }: SheetState,
  grid: Grid,
  fills: readonly EmptyCellFill[],
): readonly SheetRequest[] {
  const { first, count } = newColumns(fills);
  const grow = (dimension: 'ROWS' | 'COLUMNS', length: number): SheetRequest[] =>
    length > 0 ? [{ appendDimension: { sheetId, dimension, length } }] : [];
  if (count === 0) return grow('ROWS', grid.rowCount - rowCount);
  return [
    ...grow('ROWS', grid.rowCount - rowCount),
    // Columns can only be inserted before one that exists.
    ...grow('COLUMNS', grid.columnCount - count - columnCount),
    {
      insertDimension: {
        range: dimensionRange(sheetId, 'COLUMNS', first, first + count - 1),
        inheritFromBefore: false,
      },
    },
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
