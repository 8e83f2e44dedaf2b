import { continued } from '../../messages/report-layout.ts';
import type { ReportTableRow } from '../report.ts';

/** Word and LibreOffice lay a table out as a whole: 2,000 rows in one take three times as long. */
const ROWS_PER_TABLE = 100;
/** A group that would begin in the second half of a table begins a table of its own. */
const ENOUGH_FOR_A_TABLE = ROWS_PER_TABLE / 2;
/** So few rows at the end of a group stay with those before them. */
const TOO_FEW_FOR_A_TABLE = 20;

/**
 * The rows of a long table as several tables, cut before group rows; a group that is itself too
 * long is cut inside, and its group row is repeated as “(tiếp theo)”. No other row is added, lost
 * or moved.
 */
export function* splitRows(
  rows: readonly ReportTableRow[],
): Generator<readonly ReportTableRow[], void, undefined> {
  let start = 0;
  let heading: ReportTableRow | null = null;
  while (rows.length - start > ROWS_PER_TABLE + TOO_FEW_FOR_A_TABLE) {
    const most = rows.slice(start, start + ROWS_PER_TABLE + 1);
    const group = most.findLastIndex(({ wide }) => wide);
    const length = group >= ENOUGH_FOR_A_TABLE ? group : ROWS_PER_TABLE;
    const piece = most.slice(0, length);
    yield withHeading(heading, piece);
    heading = piece.findLast(({ wide }) => wide) ?? heading;
    start += length;
  }
  yield withHeading(heading, rows.slice(start));
}

/** `heading`: the group row that the first of these rows stands under, if it is none itself. */
function withHeading(
  heading: ReportTableRow | null,
  rows: readonly ReportTableRow[],
): readonly ReportTableRow[] {
  if (heading === null || rows[0]?.wide) return rows;
  return [{ ...heading, cells: heading.cells.map(continued) }, ...rows];
}
