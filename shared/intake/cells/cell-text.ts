import { cleanText } from '../../domain/vietnamese-text.ts';
import type { Cell, CellValue } from '../../workbook/content.ts';

/**
 * The value a cell stores; null for an error. A formula's cached value is read, because leaving
 * the row out would hide its work; where people should type, the formula itself is always told.
 * A workbook that tells formulas without their values (a Google Sheet) leaves null.
 */
export function storedValue(cell: Cell | undefined): CellValue {
  if (cell === null || cell === undefined) return null;
  if (typeof cell !== 'object') return cell;
  return 'error' in cell ? null : cell.value;
}

/** The cell as cleaned text; numbers as Vietnamese keyboards write them are left to their parsers. */
export function cellText(cell: Cell | undefined): string {
  const value = storedValue(cell);
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'Có' : 'Không';
  return typeof value === 'number' ? String(value) : cleanText(value);
}

/** “-”, “/”, “Không có”: a cell that people filled to say that there is nothing. */
export function saysNothing(text: string): boolean {
  return text.length <= 12 && /^(?:[-–—/.…_]*|không(?: có)?|chưa có)\.?$/i.test(text);
}

/** A formula of which only the text is known: whether it shows anything, nobody can say. */
export function isUnknownFormula(cell: Cell | undefined): boolean {
  return typeof cell === 'object' && cell !== null && 'formula' in cell && cell.value === null;
}

/** Whether there is nothing to see in a cell; one that shows an error, or may show it, is not blank. */
export function isBlank(cell: Cell | undefined): boolean {
  if (cell === null || cell === undefined) return true;
  if (typeof cell === 'object' && ('error' in cell || cell.value === null)) return false;
  const value = storedValue(cell);
  // A letter or digit settles it; only odd cells are cleaned to be sure.
  if (typeof value === 'string' && /[0-9A-Za-z\u00c0-\u00ff]/.test(value)) return false;
  return cellText(cell) === '';
}
