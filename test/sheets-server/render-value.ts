import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { notKnown } from './api-error.ts';
import type { Book, Cell, Shown } from './book.ts';

export interface RenderOptions {
  readonly value: string;
  readonly dateTime: string;
}

type NumberFormat = sheets_v4.Schema$NumberFormat;

const DAY_MS = 86_400_000;
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

/** What a cell shows, as the values endpoints send it; "" for nothing. */
export function renderValue(
  shown: Shown,
  cell: Cell | undefined,
  options: RenderOptions,
  book: Book,
): string | number | boolean {
  if (shown === null) return '';
  if (typeof shown === 'object') return shown.error;
  if (options.value === 'FORMATTED_VALUE') return formatValue(shown, cell, book);
  if (typeof shown !== 'number') return shown;
  const format = cell?.format?.numberFormat;
  const asText = options.value === 'UNFORMATTED_VALUE' && options.dateTime === 'FORMATTED_STRING';
  return asText && isDateFormat(format) ? formatNumber(shown, format, book) : shown;
}

/** The text that a person sees in the cell. */
export function formatValue(
  shown: Exclude<Shown, null>,
  cell: Cell | undefined,
  book: Book,
): string {
  if (typeof shown === 'object') return shown.error;
  if (typeof shown === 'boolean') return shown ? 'TRUE' : 'FALSE';
  if (typeof shown === 'string') return shown;
  return formatNumber(shown, cell?.format?.numberFormat, book);
}

function isDateFormat(format: NumberFormat | undefined): boolean {
  return format?.type === 'DATE' || format?.type === 'DATE_TIME' || format?.type === 'TIME';
}

function formatNumber(value: number, format: NumberFormat | undefined, book: Book): string {
  if (isDateFormat(format)) return formatDate(value, format?.pattern ?? datePattern(book, format!));
  const type = format?.type ?? 'NUMBER';
  const pattern = format?.pattern ?? '';
  if (pattern === '' || pattern === 'General' || type === 'TEXT') return plainNumber(value, book);
  const known = /^(#,##)?0(\.(0+))?(%)?$/.exec(pattern);
  if (known === null) throw notKnown(`the number format ${pattern}`);
  const [, grouped, , decimals = '', percent = ''] = known;
  const scaled = percent === '' ? value : value * 100;
  const text = roundHalfUp(scaled, decimals.length);
  return inLocale(grouped === undefined ? text : groupThousands(text), book) + percent;
}

/** Only what a General cell shows without rounding: how it rounds is not known. */
function plainNumber(value: number, book: Book): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  const text = String(value);
  const digits = text.replace(/\D/g, '').replace(/^0+/, '');
  const decimals = text.split('.')[1] ?? '';
  if (text.includes('e') || digits.length > 15 || decimals.length > 10) {
    throw notKnown(`how a General cell shows ${text}`);
  }
  return inLocale(text, book);
}

function roundHalfUp(value: number, decimals: number): string {
  const sign = value < 0 ? '-' : '';
  const shifted = Number(`${Math.abs(value)}e${decimals}`);
  const rounded = (Math.round(shifted) / 10 ** decimals).toFixed(decimals);
  return Number(rounded) === 0 ? rounded : sign + rounded;
}

function groupThousands(text: string): string {
  const [whole, decimals] = text.split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** Vietnamese turns point and comma round; other locales are not known. */
function inLocale(text: string, book: Book): string {
  if (book.locale.startsWith('en') || !/[.,]/.test(text)) return text;
  if (!book.locale.startsWith('vi')) throw notKnown(`numbers in the locale ${book.locale}`);
  return text.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}

function datePattern(book: Book, format: NumberFormat): string {
  if (format.type === 'DATE' && book.locale === 'en_US') return 'm/d/yyyy';
  throw notKnown(`the default ${format.type} format of ${book.locale}`);
}

function formatDate(serial: number, pattern: string): string {
  const moment = new Date(SERIAL_ZERO + Math.round(serial * DAY_MS));
  const year = moment.getUTCFullYear();
  const parts: Readonly<Record<string, string | number>> = {
    d: moment.getUTCDate(),
    dd: twoDigits(moment.getUTCDate()),
    m: moment.getUTCMonth() + 1,
    mm: twoDigits(moment.getUTCMonth() + 1),
    M: moment.getUTCMonth() + 1,
    MM: twoDigits(moment.getUTCMonth() + 1),
    yy: twoDigits(year % 100),
    yyyy: year,
    h: moment.getUTCHours(),
    hh: twoDigits(moment.getUTCHours()),
    ss: twoDigits(moment.getUTCSeconds()),
  };
  let afterHours = false;
  return pattern.replace(/[A-Za-z]+|"([^"]*)"/g, (token, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted;
    const name = token.toLowerCase();
    // `mm` after the hours means minutes.
    if (name === 'mm' && afterHours) return twoDigits(moment.getUTCMinutes());
    if (name.startsWith('h')) afterHours = true;
    const part = parts[name];
    if (part === undefined) throw notKnown(`the date format ${pattern}`);
    return String(part);
  });
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
