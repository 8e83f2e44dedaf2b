import type { ReportTableColumn, ReportTableRow } from '../report.ts';
import { SIZE } from './decree-30.ts';
import type { ParagraphStyleId } from './paragraph-styles.ts';
import { safeText } from './safe-text.ts';
import { cellStart, runXml, totalWidth } from './table-cell-xml.ts';

const CELL_STYLES = {
  left: 'VBOTrai',
  center: 'VBOGiua',
  right: 'VBOPhai',
  justify: 'VBODeu',
} as const satisfies Readonly<Record<ReportTableColumn['align'], ParagraphStyleId>>;

/** What all cells of a column have in common, made once: tables may have fifty thousand rows. */
interface ColumnFrame {
  readonly start: string;
  /** How much of a text a cell takes before the row is too long to be kept on one page. */
  readonly lettersPerLine: number;
}

/**
 * Writes rows of data, and group rows merged over all columns. The writer throws a RangeError when
 * the number of cells is not the number of columns: Word would repair the row and shift its figures.
 */
export function rowWriter(
  columns: readonly ReportTableColumn[],
  widths: readonly number[],
): (row: ReportTableRow) => string {
  const plain = columns.map(({ align }, index) =>
    columnFrame(widths[index] ?? 0, '', CELL_STYLES[align]),
  );
  const span = widths.length > 1 ? `<w:gridSpan w:val="${widths.length}"/>` : '';
  const wide = [columnFrame(totalWidth(widths), span, 'VBDongNhom')];
  return (row) => rowXml(row, row.wide ? wide : plain);
}

function columnFrame(width: number, properties: string, style: ParagraphStyleId): ColumnFrame {
  const lettersPerLine = Math.max(1, Math.floor(width / LETTER));
  return { start: cellStart(width, properties, style), lettersPerLine };
}

function rowXml(row: ReportTableRow, frames: readonly ColumnFrame[]): string {
  if (row.cells.length !== frames.length) {
    const start = row.cells.slice(0, 2).join(' | ').slice(0, 60);
    throw new RangeError(
      `Row “${start}” has ${row.cells.length} cells instead of ${frames.length}`,
    );
  }
  const isBold = row.bold === true && row.wide !== true;
  let cells = '';
  let fits = true;
  for (let index = 0; index < frames.length; index++) {
    const { start, lettersPerLine } = frames[index]!;
    const text = safeText(row.cells[index]!);
    fits &&= fitsUnbroken(text, lettersPerLine);
    cells += `${start}${runXml(text, isBold)}</w:p></w:tc>`;
  }
  return `<w:tr>${fits ? '<w:trPr><w:cantSplit/></w:trPr>' : ''}${cells}</w:tr>`;
}

/** About half a landscape page. */
const LONGEST_UNBROKEN_ROW = 18;
/** The mean letter of Times New Roman in twips, at the cell's size; a little wide on purpose. */
const LETTER = SIZE.tableCell * 20 * 0.48;

/**
 * Whether a row with this text in a cell is kept on one page: moved whole, a long row would leave
 * half a page empty, and one longer than the page would lose its end.
 */
function fitsUnbroken(text: string, lettersPerLine: number): boolean {
  if (!text.includes('\n')) return text.length <= lettersPerLine * LONGEST_UNBROKEN_ROW;
  const heights = text.split('\n').map((line) => Math.ceil((line.length || 1) / lettersPerLine));
  return heights.reduce((sum, height) => sum + height, 0) <= LONGEST_UNBROKEN_ROW;
}
