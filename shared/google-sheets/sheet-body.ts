import type { FormulaCell } from '../workbook/content.ts';
import type { SheetCell, SheetColumn, SheetModel } from '../workbook/model.ts';
import { cellData, type LinkOf } from './cell-data.ts';
import { type Formats, formatOf } from './cell-format.ts';
import { formatAreas } from './format-areas.ts';
import { areaRange, dimensionRange } from './grid.ts';
import type { SheetRequest } from './requests.ts';
import type { Grid } from './rules.ts';

/**
 * What fills a tab, as absolute content: sent twice it leaves the same tab. Formats come before
 * values, because a format set on a cell later could take its link away.
 */
export function bodyRequests(
  sheet: SheetModel,
  grid: Grid,
  formats: Formats,
  linkOf: LinkOf,
): readonly SheetRequest[] {
  const { sheetId, rowCount, columnCount } = grid;
  const whole = { firstRow: 1, lastRow: rowCount, firstColumn: 1, lastColumn: columnCount };
  return [
    repeatFormat(areaRange(whole, sheetId), formats.base),
    ...blankRowFormats(sheet, grid, formats),
    ...formatAreas(sheet.rows).map((area) =>
      repeatFormat(areaRange(area, sheetId), formatOf(formats, area.style)),
    ),
    {
      updateCells: {
        range: areaRange(whole, sheetId),
        rows: cellRows(sheet, linkOf),
        fields: 'userEnteredValue,textFormatRuns',
      },
    },
    ...(sheet.merges ?? []).map(
      (area): SheetRequest => ({
        mergeCells: { range: areaRange(area, sheetId), mergeType: 'MERGE_ALL' },
      }),
    ),
    ...widthRequests(sheet.columns, sheetId),
    ...heightRequests(sheet, sheetId),
  ];
}

function repeatFormat(
  range: { readonly sheetId: number },
  userEnteredFormat: ReturnType<typeof formatOf>,
): SheetRequest {
  return { repeatCell: { range, cell: { userEnteredFormat }, fields: 'userEnteredFormat' } };
}

/** The rows below what is written look like the column, for what people will write there. */
function blankRowFormats(sheet: SheetModel, grid: Grid, formats: Formats): readonly SheetRequest[] {
  const firstRow = sheet.rows.length + 1;
  if (firstRow > grid.rowCount) return [];
  return sheet.columns.flatMap(({ style }, index) => {
    const column = index + 1;
    const area = { firstRow, lastRow: grid.rowCount, firstColumn: column, lastColumn: column };
    return style === undefined
      ? []
      : [repeatFormat(areaRange(area, grid.sheetId), formatOf(formats, style))];
  });
}

function cellRows(sheet: SheetModel, linkOf: LinkOf) {
  const spilled = new Map((sheet.spills ?? []).map((one) => [one.column, one]));
  return sheet.rows.map(({ cells }, index) => ({
    // `Array.from` also visits cells that are left out.
    values: Array.from(cells, (cell, position) => {
      const spill = spilled.get(position + 1);
      if (spill?.row === index + 1) return { userEnteredValue: { formulaValue: spill.formula } };
      return spill && isFormula(cell) ? {} : cellData(cell, linkOf);
    }),
  }));
}

function isFormula(cell: SheetCell | undefined): cell is SheetCell & { value: FormulaCell } {
  return cell !== undefined && cell.value !== null && typeof cell.value === 'object';
}

function widthRequests(columns: readonly SheetColumn[], sheetId: number): readonly SheetRequest[] {
  return runs(columns.map(({ width }) => pixelsOfWidth(width))).map(({ first, last, value }) => ({
    updateDimensionProperties: {
      range: dimensionRange(sheetId, 'COLUMNS', first, last),
      properties: { pixelSize: value },
      fields: 'pixelSize',
    },
  }));
}

/** Rows fit what they hold by themselves, but not where cells are merged. */
function heightRequests(sheet: SheetModel, sheetId: number): readonly SheetRequest[] {
  const merged = new Set((sheet.merges ?? []).map(({ firstRow }) => firstRow));
  const heights = sheet.rows.map(({ height, estimatedHeight }, index) => {
    const points = height ?? (merged.has(index + 1) ? estimatedHeight : undefined);
    return points === undefined ? null : Math.round((points * 4) / 3);
  });
  return runs(heights).flatMap(({ first, last, value }) =>
    value === null
      ? []
      : {
          updateDimensionProperties: {
            range: dimensionRange(sheetId, 'ROWS', first, last),
            properties: { pixelSize: value },
            fields: 'pixelSize',
          },
        },
  );
}

/** Characters of the default font, and the padding that programs add. */
function pixelsOfWidth(characters: number): number {
  return Math.round(characters * 7 + 5);
}

interface Run<Value> {
  readonly first: number;
  readonly last: number;
  readonly value: Value;
}

/** Neighbours of one value together; 1-based, both ends included. */
export function runs<Value>(values: readonly Value[]): readonly Run<Value>[] {
  const found: Run<Value>[] = [];
  for (const [index, value] of values.entries()) {
    const before = found.at(-1);
    if (before && before.value === value) found[found.length - 1] = { ...before, last: index + 1 };
    else found.push({ first: index + 1, last: index + 1, value });
  }
  return found;
}
