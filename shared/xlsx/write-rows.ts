import { cellName } from '../workbook/a1.ts';
import type { CellValue, FormulaCell } from '../workbook/content.ts';
import type { SheetCell, SheetColumn, SheetModel } from '../workbook/model.ts';
import { isDayFormat } from './date-formats.ts';
import { DAYS_1904 } from './read-cell.ts';
import type { SheetWriter } from './sheet-writer.ts';
import { cellStyleId, namedStyle } from './style-book.ts';
import { cellXml } from './write-cell.ts';

export function rowsXml({ rows, columns }: SheetModel, writer: SheetWriter): string {
  return rows
    .map(({ cells, height, estimatedHeight }, index) => {
      const row = index + 1;
      const size = heightAttributes(height, estimatedHeight);
      const written = cells.map((cell, at) =>
        cell ? modelCellXml(cell, row, at, columns, writer) : '',
      );
      const text = written.join('');
      return text || size ? `<row r="${row}"${size}>${text}</row>` : '';
    })
    .join('');
}

/** Without `customHeight` the row grows again as soon as somebody types in it. */
function heightAttributes(height: number | undefined, estimated: number | undefined): string {
  if (height !== undefined) return ` ht="${height}" customHeight="1"`;
  return estimated === undefined ? '' : ` ht="${estimated}"`;
}

/** A cell without a style of its own has its column's, as if somebody had typed it there. */
function modelCellXml(
  cell: SheetCell,
  row: number,
  at: number,
  columns: readonly SheetColumn[],
  writer: SheetWriter,
): string {
  const style = cell.style ?? columns[at]?.style;
  const value = fileValue(cell.value, style, writer);
  return cellXml(cellName(row, at + 1), value, cellStyleId(writer.styles, style));
}

/** Dates as the workbook counts them. */
export function fileValue(
  value: CellValue | FormulaCell,
  style: string | undefined,
  { styles, date1904 }: Pick<SheetWriter, 'styles' | 'date1904'>,
): CellValue | FormulaCell {
  if (!date1904 || value === null) return value;
  if (typeof value === 'object') {
    return { ...value, value: fileValue(value.value, style, { styles, date1904 }) as CellValue };
  }
  const format = namedStyle(styles, style).numberFormat;
  if (typeof value !== 'number' || format === undefined || !isDayFormat(format)) return value;
  return value - DAYS_1904;
}
