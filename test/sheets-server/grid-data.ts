import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import type { SheetRange } from './a1.ts';
import {
  type Book,
  type Cell,
  cellAt,
  type DimensionLook,
  type Sheet,
  type Shown,
} from './book.ts';
import { type MaskTree, wants, within } from './field-mask.ts';
import { rowsHiddenByFilter } from './hidden-rows.ts';
import { formatValue } from './render-value.ts';
import { type ShownSheet, shownSheet } from './shown-values.ts';

const ROW_PIXELS = 21;
const COLUMN_PIXELS = 100;

const ERROR_TYPES: Readonly<Record<string, string>> = {
  '#NULL!': 'NULL_VALUE',
  '#DIV/0!': 'DIVIDE_BY_ZERO',
  '#VALUE!': 'VALUE',
  '#REF!': 'REF',
  '#NAME?': 'NAME',
  '#NUM!': 'NUM',
  '#N/A': 'N_A',
  '#ERROR!': 'ERROR',
};

/** The cells of one range; only what the mask asks for is looked up. */
export function gridData(book: Book, { sheet, rect }: SheetRange, mask: MaskTree): object {
  const cellMask = within(within(mask, 'rowData'), 'values');
  const shown = shownSheet(book, sheet);
  const rowData: object[] = [];
  for (let row = rect.startRow; wants(mask, 'rowData') && row < rect.endRow; row += 1) {
    const values: object[] = [];
    for (let column = rect.startColumn; column < rect.endColumn; column += 1) {
      values.push(cellData(book, sheet, shown, row, column, cellMask));
    }
    while (values.length > 0 && isEmpty(values[values.length - 1]!)) values.pop();
    rowData.push(values.length === 0 ? {} : { values });
  }
  while (rowData.length > 0 && isEmpty(rowData[rowData.length - 1]!)) rowData.pop();
  return {
    ...(rect.startRow === 0 ? {} : { startRow: rect.startRow }),
    ...(rect.startColumn === 0 ? {} : { startColumn: rect.startColumn }),
    ...(rowData.length === 0 ? {} : { rowData }),
    ...(wants(mask, 'rowMetadata')
      ? {
          rowMetadata: metadata(
            sheet.rowLooks,
            rect.startRow,
            rect.endRow,
            ROW_PIXELS,
            rowsHiddenByFilter(sheet),
          ),
        }
      : {}),
    ...(wants(mask, 'columnMetadata')
      ? {
          columnMetadata: metadata(
            sheet.columnLooks,
            rect.startColumn,
            rect.endColumn,
            COLUMN_PIXELS,
            null,
          ),
        }
      : {}),
  };
}

function isEmpty(value: object): boolean {
  for (const _ in value) return false;
  return true;
}

function metadata(
  looks: readonly (DimensionLook | undefined)[],
  start: number,
  end: number,
  pixels: number,
  hidden: ((index: number) => boolean) | null,
): object[] {
  return Array.from({ length: end - start }, (_, at) => {
    const look = looks[start + at];
    return {
      ...(hidden?.(start + at) ? { hiddenByFilter: true } : {}),
      ...(look?.hiddenByUser ? { hiddenByUser: true } : {}),
      pixelSize: look?.pixelSize ?? pixels,
    };
  });
}

function cellData(
  book: Book,
  sheet: Sheet,
  shown: ShownSheet,
  row: number,
  column: number,
  mask: MaskTree,
): object {
  const cell = cellAt(sheet, row, column);
  const data: sheets_v4.Schema$CellData = {};
  const typed = cell === undefined ? null : typedValue(cell);
  if (typed !== null && wants(mask, 'userEnteredValue')) data.userEnteredValue = typed;
  if (wants(mask, 'effectiveValue') || wants(mask, 'formattedValue')) {
    const value = shown.at(row, column);
    if (value !== null && wants(mask, 'effectiveValue')) data.effectiveValue = extendedValue(value);
    if (value !== null && wants(mask, 'formattedValue')) {
      data.formattedValue = formatValue(value, cell, book);
    }
  }
  if (cell === undefined) return data;
  if (cell.format !== null && wants(mask, 'userEnteredFormat'))
    data.userEnteredFormat = cell.format;
  if (cell.note !== null && wants(mask, 'note')) data.note = cell.note;
  if (cell.runs !== null && wants(mask, 'textFormatRuns')) data.textFormatRuns = [...cell.runs];
  if (cell.validation !== null && wants(mask, 'dataValidation'))
    data.dataValidation = cell.validation;
  return data;
}

function typedValue(cell: Cell): sheets_v4.Schema$ExtendedValue | null {
  if (cell.formula !== null) return { formulaValue: cell.formula };
  return cell.value === null ? null : extendedValue(cell.value);
}

function extendedValue(value: Exclude<Shown, null>): sheets_v4.Schema$ExtendedValue {
  if (typeof value === 'number') return { numberValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  if (typeof value === 'string') return { stringValue: value };
  return { errorValue: { type: ERROR_TYPES[value.error] ?? 'ERROR' } };
}
