import { tabWords } from '../messages/tabs.ts';
import type { Look, SheetModel } from '../workbook/model.ts';
import type { LinkOf } from './cell-data.ts';
import { colorStyle, type Formats } from './cell-format.ts';
import { dimensionRange, gridRange } from './grid.ts';
import type { GridProperties, SheetRequest } from './requests.ts';
import {
  adviceNotes,
  conditionalFormatRequests,
  type Grid,
  protectionRequest,
  validationRequests,
  warningRequests,
} from './rules.ts';
import { bodyRequests, runs } from './sheet-body.ts';
import { gridSize } from './size.ts';
import type { SheetState } from './state.ts';

/** What every tab of one write shares. */
export interface Drawing {
  readonly look: Look;
  readonly formats: Formats;
  readonly linkOf: LinkOf;
  /** The software's own address, which may edit what it protects; null = the caller's, implied. */
  readonly account: string | null;
}

/** A tab that is not there yet; `content` comes after all tabs are made, for it may refer to others. */
export function newSheetRequests(
  sheet: SheetModel,
  place: { readonly sheetId: number; readonly index: number },
  drawing: Drawing,
): { readonly shell: readonly SheetRequest[]; readonly content: readonly SheetRequest[] } {
  const grid = { sheetId: place.sheetId, ...gridSize(sheet) };
  return {
    shell: [
      {
        addSheet: {
          properties: {
            ...place,
            title: sheet.title,
            gridProperties: gridProperties(sheet, grid),
            ...tabColor(sheet),
          },
        },
      },
    ],
    content: dressedRequests(sheet, grid, drawing),
  };
}

/**
 * The blank tab that every new spreadsheet has becomes one of ours. Its rows are inserted above
 * whatever somebody may have typed since it was read, and its grid stays as large as it was.
 */
export function takenOverSheetRequests(
  sheet: SheetModel,
  { sheetId, columnCount }: SheetState,
  index: number,
  drawing: Drawing,
): { readonly shell: readonly SheetRequest[]; readonly content: readonly SheetRequest[] } {
  const missing = sheet.columns.length - columnCount;
  const grid = {
    sheetId,
    rowCount: sheet.rows.length,
    columnCount: columnCount + Math.max(0, missing),
  };
  const { hideGridlines = false } = gridProperties(sheet, grid);
  const properties = {
    sheetId,
    title: sheet.title,
    index,
    gridProperties: { hideGridlines },
    ...tabColor(sheet),
  };
  const fields = [
    'title',
    'index',
    'gridProperties.hideGridlines',
    ...Object.keys(tabColor(sheet)),
  ];
  return {
    shell: [{ updateSheetProperties: { properties, fields: fields.join(',') } }],
    content: [
      ...(missing > 0
        ? [{ appendDimension: { sheetId, dimension: 'COLUMNS' as const, length: missing } }]
        : []),
      {
        insertDimension: {
          range: dimensionRange(sheetId, 'ROWS', 1, sheet.rows.length),
          inheritFromBefore: false,
        },
      },
      ...dressedRequests(sheet, grid, drawing),
    ],
  };
}

/** A tab of the software's, whole: whatever it held before is gone. */
export function replacedSheetRequests(
  sheet: SheetModel,
  state: SheetState,
  drawing: Drawing,
): readonly SheetRequest[] {
  const { sheetId, isProtected } = state;
  const grid = { sheetId, ...gridSize(sheet) };
  const fields = ['rowCount', 'columnCount', 'frozenRowCount', 'frozenColumnCount'];
  return [
    { unmergeCells: { range: { sheetId } } },
    {
      updateSheetProperties: {
        properties: {
          sheetId,
          gridProperties: {
            rowCount: grid.rowCount,
            columnCount: grid.columnCount,
            frozenRowCount: sheet.frozenRows ?? 0,
            frozenColumnCount: sheet.frozenColumns ?? 0,
          },
        },
        fields: fields.map((field) => `gridProperties.${field}`).join(','),
      },
    },
    {
      autoResizeDimensions: { dimensions: dimensionRange(sheetId, 'ROWS', 1, grid.rowCount) },
    },
    ...bodyRequests(sheet, grid, drawing.formats, drawing.linkOf),
    ...(sheet.protected && !isProtected
      ? [protectionRequest(sheetId, tabWords.protectedTab, drawing.account)]
      : []),
  ];
}

function gridProperties(sheet: SheetModel, { rowCount, columnCount }: Grid): GridProperties {
  return {
    rowCount,
    columnCount,
    ...(sheet.frozenRows ? { frozenRowCount: sheet.frozenRows } : {}),
    ...(sheet.frozenColumns ? { frozenColumnCount: sheet.frozenColumns } : {}),
    ...(sheet.showGridLines === false ? { hideGridlines: true } : {}),
  };
}

function tabColor({ tabColor: color }: SheetModel) {
  return color === undefined ? {} : { tabColorStyle: colorStyle(color) };
}

/** Everything inside a tab that was just made. */
function dressedRequests(sheet: SheetModel, grid: Grid, drawing: Drawing): readonly SheetRequest[] {
  const { sheetId } = grid;
  const rules = sheet.validations ?? [];
  const asked = (sheet.askBeforeEdit ?? []).map((range) => gridRange(range, sheetId, grid));
  return [
    ...bodyRequests(sheet, grid, drawing.formats, drawing.linkOf),
    ...adviceNotes(rules, grid),
    ...validationRequests(rules, grid),
    ...conditionalFormatRequests(sheet.conditionalFormats ?? [], drawing.look, grid),
    ...foldRequests(sheet, sheetId),
    ...(sheet.filter
      ? [{ setBasicFilter: { filter: { range: gridRange(sheet.filter, sheetId, grid) } } }]
      : []),
    ...warningRequests(asked, tabWords.askBeforeEdit),
    ...(sheet.protected
      ? [protectionRequest(sheetId, tabWords.protectedTab, drawing.account)]
      : []),
  ];
}

/** Folded columns: grouped so that people can open them, and closed. */
function foldRequests({ columns }: SheetModel, sheetId: number): readonly SheetRequest[] {
  return runs(columns.map(({ outlineLevel }) => outlineLevel === 1))
    .filter(({ value }) => value)
    .flatMap(({ first, last }): SheetRequest[] => {
      const range = dimensionRange(sheetId, 'COLUMNS', first, last);
      return [
        { addDimensionGroup: { range } },
        {
          updateDimensionGroup: {
            dimensionGroup: { range, depth: 1, collapsed: true },
            fields: 'collapsed',
          },
        },
      ];
    });
}
