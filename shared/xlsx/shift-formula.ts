import { columnName, columnNumber } from '../workbook/a1.ts';
import { LIMITS } from './limits.ts';

/**
 * The pieces of a formula that look like a reference and those that only might: text, quoted and
 * plain sheet names, table references in brackets, functions, names and numbers are passed over.
 */
const PIECES = new RegExp(
  [
    '"(?:[^"]|"")*"',
    "'(?:[^']|'')*'!?",
    '\\[(?:[^\\[\\]]|\\[[^\\[\\]]*\\])*\\]',
    '[\\p{L}_][\\p{L}\\p{N}_.]*(?::[\\p{L}_][\\p{L}\\p{N}_.]*)?!',
    '(?<columns>\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3})(?![\\p{L}\\p{N}_.(!$])',
    '(?<rows>\\$?\\d{1,7}:\\$?\\d{1,7})(?![\\p{L}\\p{N}_.(!])',
    '(?<cell>\\$?[A-Za-z]{1,3}\\$?\\d{1,7})(?![\\p{L}\\p{N}_.(!])',
    '[\\p{L}_\\\\$][\\p{L}\\p{N}_.$\\\\?]*',
    '\\d+(?:\\.\\d*)?(?:[Ee][+-]?\\d+)?',
  ].join('|'),
  'gu',
);

/**
 * The formula as it reads in a cell `rows` further down and `columns` further right: what Excel
 * means by a shared formula. Undefined when a reference would leave the sheet.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string | undefined {
  let inside = true;
  const shift = (reference: string): string => {
    const moved = shiftReference(reference, rows, columns);
    if (moved === undefined) inside = false;
    return moved ?? reference;
  };
  const text = formula.replace(PIECES, (piece: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Record<string, string | undefined>;
    if (groups['cell']) return shift(piece);
    if (groups['columns'] || groups['rows']) return piece.split(':').map(shift).join(':');
    return piece;
  });
  return inside ? text : undefined;
}

/** Moves the parts of `$A1`, `A`, `1` that have no `$`. */
function shiftReference(reference: string, rows: number, columns: number): string | undefined {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(reference);
  if (!match) return undefined;
  const [, first = '', letters = '', second = '', digits = ''] = match;
  // `$5` has its dollar in the first group although it fixes the row.
  const rowFixed = letters === '' ? first !== '' : second !== '';
  const column = columnNumber(letters.toUpperCase()) + (first === '' ? columns : 0);
  const row = Number(digits) + (rowFixed ? 0 : rows);
  if (letters !== '' && (column < 1 || column > LIMITS.columns)) return undefined;
  if (digits !== '' && (row < 1 || row > LIMITS.rows)) return undefined;
  const name = letters === '' ? '' : columnName(column);
  return `${first}${name}${second}${digits === '' ? '' : row}`;
}
