import type { ReportTable, ReportTableColumn } from '../report.ts';
import { type GridCell, headerGrid } from './header-grid.ts';
import { attribute, safeText } from './safe-text.ts';
import { splitRows } from './split-rows.ts';
import { cellStart, runXml, totalWidth } from './table-cell-xml.ts';
import { rowWriter } from './table-row-xml.ts';

/** What a screen reader says instead of the picture of the table. */
interface TableAltText {
  readonly title: string;
  readonly description: string;
}

/** Two tables without anything between them would be one in Word; this takes no room. */
const BETWEEN_TABLES = '<w:p><w:pPr><w:pStyle w:val="VBNgatPhan"/></w:pPr></w:p>';

/**
 * A table as pieces of XML, one per row, over exactly `width` twips; a long one as several tables.
 * Written as text because a `docx` object per cell costs ten times the time and six times the
 * memory at 5,000 rows; yielded row by row so that a caller can send it on without ever holding
 * the whole table.
 */
export function* tableXml(
  table: ReportTable,
  width: number,
  alt: TableAltText,
): Generator<string, void, undefined> {
  const widths = columnWidths(table.columns, width);
  const header = headerGrid(table.header, widths.length);
  const start = [tableStart(widths, width, alt), ...header.map((row) => headerRowXml(row, widths))];
  const rowXml = rowWriter(table.columns, widths);
  let before = '';
  for (const rows of splitRows(table.rows)) {
    yield before;
    yield* start;
    for (const row of rows) yield rowXml(row);
    yield '</w:tbl>';
    before = BETWEEN_TABLES;
  }
}

/** Millimetres stretched to the whole width; rounded on the running sum, so nothing is lost. */
function columnWidths(columns: readonly ReportTableColumn[], width: number): readonly number[] {
  const total = columns.reduce((sum, column) => sum + column.widthMm, 0);
  let passed = 0;
  return columns.map((column) => {
    const from = Math.round((passed / total) * width);
    passed += column.widthMm;
    return Math.round((passed / total) * width) - from;
  });
}

function tableStart(widths: readonly number[], width: number, alt: TableAltText): string {
  const grid = widths.map((column) => `<w:gridCol w:w="${column}"/>`).join('');
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="VBBang"/><w:tblW w:w="${width}" w:type="dxa"/>` +
    '<w:tblLayout w:type="fixed"/>' +
    '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" ' +
    'w:noHBand="1" w:noVBand="1"/>' +
    `<w:tblCaption w:val="${attribute(alt.title)}"/>` +
    `<w:tblDescription w:val="${attribute(alt.description)}"/>` +
    `</w:tblPr><w:tblGrid>${grid}</w:tblGrid>`
  );
}

function headerRowXml(cells: readonly GridCell[], widths: readonly number[]): string {
  let column = 0;
  const inner = cells.map((cell) => {
    const width = totalWidth(widths.slice(column, column + cell.columnSpan));
    column += cell.columnSpan;
    return `${cellStart(width, spans(cell), 'VBDauBang')}${runXml(safeText(cell.text))}</w:p></w:tc>`;
  });
  return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${inner.join('')}</w:tr>`;
}

function spans({ columnSpan, merge }: GridCell): string {
  return (
    (columnSpan > 1 ? `<w:gridSpan w:val="${columnSpan}"/>` : '') +
    (merge === 'start' ? '<w:vMerge w:val="restart"/>' : '') +
    (merge === 'continue' ? '<w:vMerge/>' : '') +
    '<w:vAlign w:val="center"/>'
  );
}
