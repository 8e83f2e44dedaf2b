import { columnNumber } from '../../shared/workbook/a1.ts';
import type { CellValue } from '../../shared/workbook/content.ts';

export interface GridView {
  readonly title: string;
  readonly rowCount: number;
  readonly columnCount: number;
  /** 1-based; typed value only, null for blank or formula */
  valueAt(row: number, column: number): CellValue;
}

export interface BookView {
  sheetByTitle(title: string): GridView | undefined;
}

/** Our own formula of a grey column: the one that this server can compute. */
const VERDICT_COLUMN =
  /^=ARRAYFORMULA\(IF\(ROW\(INDEX\(\$([A-Z]+):\$\1;ROW\(\)\):INDEX\(\$\1:\$\1;ROWS\(\$\1:\$\1\)\)\)=ROW\(\);"([^"]*)";IF\(REGEXMATCH\(.*;"(\^[^"]*\$)"\);"";IFERROR\(VLOOKUP\(.*;INDIRECT\("'([^!]*)'!\$([A-Z]+):\$[A-Z]+"\);(\d);FALSE\)&"";"([^"]*)"\)\)\)\)$/;

/** Our warning that no run has come; on this server every day is the day of the run. */
const STALE_WARNING = /^=IF\(TODAY\(\)>=DATE\(\d{4};\d{1,2};\d{1,2}\);"[^"]*";""\)$/;

/**
 * The rectangle of values that the formula shows, its own cell first; null when the server does not
 * know the formula. The formula comes as it is stored, with its leading `=`.
 */
export function shownByFormula(
  formula: string,
  own: { readonly sheet: GridView; readonly row: number; readonly column: number },
  book: BookView,
): readonly (readonly CellValue[])[] | null {
  if (STALE_WARNING.test(formula)) return [['']];
  const found = VERDICT_COLUMN.exec(formula);
  if (!found) return null;
  const [, codes = '', header = '', noTask = '', tab = '', keys = '', nth = '', otherwise = ''] =
    found;
  const results = lookupTable(book.sheetByTitle(tab), columnNumber(keys), Number(nth));
  const isNoTask = new RegExp(noTask.replace('(?i:', '(?:'), 'i');
  const shown: CellValue[][] = [[header]];
  for (let row = own.row + 1; row <= own.sheet.rowCount; row++) {
    const code = codeText(own.sheet.valueAt(row, columnNumber(codes)));
    shown.push([
      isNoTask.test(code) ? '' : (results.get(code.toLocaleUpperCase('vi')) ?? otherwise),
    ]);
  }
  return shown;
}

function lookupTable(
  sheet: GridView | undefined,
  keys: number,
  nth: number,
): ReadonlyMap<string, string> {
  const results = new Map<string, string>();
  for (let row = 1; sheet && row <= sheet.rowCount; row++) {
    const key = codeText(sheet.valueAt(row, keys)).toLocaleUpperCase('vi');
    const result = sheet.valueAt(row, keys + nth - 1);
    if (key !== '' && !results.has(key)) results.set(key, String(result ?? ''));
  }
  return results;
}

/** What the formula makes of a code before it looks it up. */
function codeText(value: CellValue): string {
  return String(value ?? '')
    .replaceAll('\u00a0', ' ')
    .replaceAll(',', '.')
    .replace(/ +/g, ' ')
    .trim();
}
