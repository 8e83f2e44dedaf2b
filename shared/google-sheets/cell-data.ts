import type { CellValue } from '../workbook/content.ts';
import type { SheetCell } from '../workbook/model.ts';
import { googleFormula } from './formula.ts';
import type { CellData, ExtendedValue } from './requests.ts';

/** Characters of one cell, both ends included (google-api.md 1.1). */
const CELL_LIMIT = 50_000;

/** Where a place in the workbook (`'Nhiệm vụ'!J12`) is on the web; undefined = no link. */
export type LinkOf = (link: string) => string | undefined;

/** The value and link of a cell; formats are set in rectangles, apart. */
export function cellData(cell: SheetCell | undefined, linkOf: LinkOf): CellData {
  if (!cell || cell.value === null) return {};
  const uri = cell.link === undefined ? undefined : linkOf(cell.link);
  return {
    userEnteredValue:
      typeof cell.value === 'object'
        ? { formulaValue: googleFormula(cell.value.formula) }
        : extendedValue(cell.value),
    ...(uri === undefined ? {} : { textFormatRuns: [{ format: { link: { uri } } }] }),
  };
}

export function extendedValue(value: Exclude<CellValue, null>): ExtendedValue {
  if (typeof value === 'number') return { numberValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  return { stringValue: withinLimit(value) };
}

/** A text that no cell can hold would make the whole write fail; its end is left out, visibly. */
function withinLimit(text: string): string {
  if (text.length <= CELL_LIMIT) return text;
  // Not through the middle of a letter that takes two code units.
  return `${text.slice(0, CELL_LIMIT - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
