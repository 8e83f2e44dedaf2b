import type { ReportTableColumn, ReportTableRow } from '../report.ts';
import { SIZE } from './decree-30.ts';
import type { ParagraphStyleId } from './paragraph-styles.ts';
import { safeLines } from './safe-text.ts';
import { cellXml, paragraphXml, totalWidth } from './table-cell-xml.ts';

const CELL_STYLES = {
  left: 'VBOTrai',
  center: 'VBOGiua',
  right: 'VBOPhai',
  justify: 'VBODeu',
} as const satisfies Readonly<Record<ReportTableColumn['align'], ParagraphStyleId>>;

/**
 * One row of data, or a group row merged over all columns. Throws a RangeError when the number of
 * cells is not the number of columns: Word would repair the row and shift its figures.
 */
export function rowXml(
  row: ReportTableRow,
  columns: readonly ReportTableColumn[],
  widths: readonly number[],
): string {
  const expected = row.wide ? 1 : columns.length;
  if (row.cells.length !== expected) {
    const start = row.cells.slice(0, 2).join(' | ').slice(0, 60);
    throw new RangeError(`Row “${start}” has ${row.cells.length} cells instead of ${expected}`);
  }
  const cells = row.cells.map((text) => safeLines(text));
  return row.wide ? groupRow(cells, widths) : dataRow(cells, row.bold === true, columns, widths);
}

type Lines = readonly string[];

function dataRow(
  cells: readonly Lines[],
  bold: boolean,
  columns: readonly ReportTableColumn[],
  widths: readonly number[],
): string {
  const inner = cells.map((lines, index) => {
    const style = CELL_STYLES[columns[index]?.align ?? 'left'];
    return cellXml(widths[index] ?? 0, '', paragraphXml(style, lines, bold));
  });
  return `<w:tr>${unbroken(cells, widths)}${inner.join('')}</w:tr>`;
}

function groupRow(cells: readonly Lines[], widths: readonly number[]): string {
  const width = totalWidth(widths);
  const span = widths.length > 1 ? `<w:gridSpan w:val="${widths.length}"/>` : '';
  const inner = cells.map((lines) => cellXml(width, span, paragraphXml('VBDongNhom', lines)));
  return `<w:tr>${unbroken(cells, [width])}${inner.join('')}</w:tr>`;
}

/** About half a landscape page. */
const LONGEST_UNBROKEN_ROW = 18;
/** The mean letter of Times New Roman in twips, at the cell's size; a little wide on purpose. */
const LETTER = SIZE.tableCell * 20 * 0.48;

/**
 * Keeps a row on one page unless it is long: moved whole, a long row would leave half a page
 * empty, and one longer than the page would lose its end.
 */
function unbroken(cells: readonly Lines[], widths: readonly number[]): string {
  const fits = cells.every((lines, index) => {
    const perLine = Math.max(1, Math.floor((widths[index] ?? 0) / LETTER));
    const height = lines.reduce((sum, line) => sum + Math.ceil((line.length || 1) / perLine), 0);
    return height <= LONGEST_UNBROKEN_ROW;
  });
  return fits ? '<w:trPr><w:cantSplit/></w:trPr>' : '';
}
