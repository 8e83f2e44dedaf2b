import { all, children, type Element, ReadDocx, textOf } from '../report/render-docx-reading.ts';

export type Rows = readonly (readonly string[])[];

/** The finished Word file, read back by nothing that wrote it. */
export function readReport(bytes: Uint8Array) {
  const docx = new ReadDocx(bytes);
  const tables = all(docx.document, 'w:tbl').map(
    (table): Rows => children(table, 'w:tr').map((row) => children(row, 'w:tc').map(textOf)),
  );
  const text = all(docx.document, 'w:p').map(textOf).join('\n');
  return { text, tables, chart: docx.parts[CHART] ? seriesOf(docx.xml(CHART)) : [] };
}

const CHART = 'word/charts/chart1.xml';

/** What the chart draws, series by series in the order of its bars. */
function seriesOf(chart: Element) {
  return all(chart, 'c:ser').map((one) => ({
    values: all(one, 'c:val').flatMap((values) =>
      all(values, 'c:v').map(({ children: [count] }) => Number(count)),
    ),
  }));
}

/** The rows of all tables with a header that begins so, headers included. */
export function rowsOf(tables: readonly Rows[], header: string): Rows {
  return tables.filter(([first]) => first?.some((cell) => cell.startsWith(header))).flat();
}
