import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { invalidArgument, notKnown } from './api-error.ts';
import type { Book, Shown } from './book.ts';

/** What a write puts into a cell. */
export interface Typed {
  readonly value: Shown;
  readonly formula: string | null;
  /** The number format that the text brought along, as a typed date does. */
  readonly numberFormat?: sheets_v4.Schema$NumberFormat;
}

const MAX_TEXT = 50_000;

const MONTH_OR_MONEY =
  /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|thg|tháng|mon|tue|wed|thu|fri|sat|sun|vnd|usd|eur)/i;

export function typedValue(value: unknown, option: string, book: Book): Typed {
  if (typeof value !== 'string') return { value: value as Shown, formula: null };
  checkText(value);
  return option === 'USER_ENTERED' ? asTyped(value, book) : typedText(value);
}

export function typedText(text: string): Typed {
  checkText(text);
  return { value: text === '' ? null : text, formula: null };
}

export function checkText(text: string): void {
  if (text.length <= MAX_TEXT) return;
  throw invalidArgument(
    `Your input contains more than the maximum of ${MAX_TEXT} characters in a single cell.`,
  );
}

/**
 * Text as if a person had typed it, as far as recordings show what becomes of it. Anything else is
 * refused by name: a parser of ours would only prove that we believe ourselves.
 */
function asTyped(text: string, book: Book): Typed {
  if (text.startsWith('=')) return { value: null, formula: text };
  if (text.startsWith("'")) return typedText(text.slice(1));
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true', formula: null };
  if (/^-?\d+$/.test(text)) return { value: Number(text), formula: null };
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (date !== null) return typedDate(date);
  if (book.locale === 'en_US') {
    if (/^-?\d+\.\d+$/.test(text)) return { value: Number(text), formula: null };
    if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) return groupedNumber(text);
  }
  if (isPlainText(text)) return typedText(text);
  throw notKnown(`what USER_ENTERED makes of "${text}" in ${book.locale}`);
}

function typedDate(date: RegExpExecArray): Typed {
  const [, year, month, day] = date.map(Number);
  const serial = (Date.UTC(year!, month! - 1, day!) - Date.UTC(1899, 11, 30)) / 86_400_000;
  const numberFormat = { type: 'DATE', pattern: 'yyyy-mm-dd' };
  return { value: serial, formula: null, numberFormat };
}

function groupedNumber(text: string): Typed {
  const pattern = text.includes('.') ? '#,##0.00' : '#,##0';
  const numberFormat = { type: 'NUMBER', pattern };
  return { value: Number(text.replaceAll(',', '')), formula: null, numberFormat };
}

function isPlainText(text: string): boolean {
  if (text === '') return true;
  if (!/^[\p{L}_]/u.test(text)) return !/[\d=+\-'@%$#]/.test(text);
  return !/\d/.test(text) || !MONTH_OR_MONEY.test(text);
}
