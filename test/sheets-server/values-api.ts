import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { formatRange, parseRange } from './a1.ts';
import { ApiError, invalidArgument } from './api-error.ts';
import type { Book, Sheet } from './book.ts';
import type { Change } from './change.ts';
import { checkMessage } from './check-message.ts';
import { isTrue, renderOptions } from './query.ts';
import type { RenderOptions } from './render-value.ts';
import { readValueRange } from './values-read.ts';
import { clearValues, type Written, writeBlock, writtenReply } from './values-write.ts';

type ValueRange = sheets_v4.Schema$ValueRange;

export function getValues(book: Book, range: string, query: URLSearchParams): object {
  return readOne(book, range, query);
}

export function batchGetValues(book: Book, query: URLSearchParams): object {
  const ranges = query.getAll('ranges');
  return {
    spreadsheetId: book.id,
    ...(ranges.length === 0
      ? {}
      : { valueRanges: ranges.map((range) => readOne(book, range, query)) }),
  };
}

function readOne(book: Book, range: string, query: URLSearchParams): object {
  const major = query.get('majorDimension') ?? 'ROWS';
  return readValueRange(book, parseRange(book, range), major, renderOptions(query, ''));
}

export function updateValues(
  change: Change,
  range: string,
  query: URLSearchParams,
  body: unknown,
): object {
  checkMessage(body, 'ValueRange', 'data');
  const data = body as ValueRange;
  if (data.range != null && data.range !== range) {
    throw invalidArgument(`Request range[${range}] does not match value's range[${data.range}]`);
  }
  return updateOne(change, { ...data, range }, inputOptionOf(query.get('valueInputOption')), {
    include: isTrue(query.get('includeValuesInResponse')),
    render: renderOptions(query, 'response'),
  }).reply;
}

interface Echo {
  readonly include: boolean;
  readonly render: RenderOptions;
}

interface Update {
  readonly sheet: Sheet;
  readonly written: Written;
  readonly reply: object;
}

function updateOne(change: Change, data: ValueRange, inputOption: string, echo: Echo): Update {
  const range = parseRange(change.book, data.range ?? '');
  const { sheet } = range;
  const major = data.majorDimension ?? 'ROWS';
  const write = { ...change, inputOption };
  const written = writeBlock(write, range, data.range ?? '', data.values ?? [], major);
  const reply = {
    ...writtenReply(change.book, sheet, written),
    ...(echo.include ? { updatedData: echoed(change.book, sheet, written, major, echo) } : {}),
  };
  return { sheet, written, reply };
}

export function echoed(
  book: Book,
  sheet: Sheet,
  written: Written,
  major: string,
  echo: Echo,
): object {
  return readValueRange(book, { sheet, rect: written.rect, anchor: false }, major, echo.render);
}

export function batchUpdateValues(change: Change, body: unknown): object {
  checkMessage(body, 'BatchUpdateValuesRequest');
  const request = body as sheets_v4.Schema$BatchUpdateValuesRequest;
  const inputOption = inputOptionOf(request.valueInputOption);
  const echo: Echo = {
    include: request.includeValuesInResponse ?? false,
    render: {
      value: request.responseValueRenderOption ?? 'FORMATTED_VALUE',
      dateTime: request.responseDateTimeRenderOption ?? 'SERIAL_NUMBER',
    },
  };
  const updates = (request.data ?? []).map((data, index) =>
    within(`data[${index}]`, () => updateOne(change, data, inputOption, echo)),
  );
  const responses = updates.map((one) => one.reply);
  return { spreadsheetId: change.book.id, ...totals(updates), responses };
}

/** Rows and columns count once per tab, however many ranges wrote to them. */
function totals(updates: readonly Update[]): object {
  const rows = new Set<string>();
  const columns = new Set<string>();
  for (const { sheet, written } of updates) {
    for (const row of written.rows) rows.add(`${sheet.id}:${row}`);
    for (const column of written.columns) columns.add(`${sheet.id}:${column}`);
  }
  return {
    totalUpdatedRows: rows.size,
    totalUpdatedColumns: columns.size,
    totalUpdatedCells: updates.reduce((sum, one) => sum + one.written.cells, 0),
    totalUpdatedSheets: new Set(updates.map((one) => one.sheet)).size,
  };
}

export function clearOne(change: Change, range: string): object {
  return { spreadsheetId: change.book.id, clearedRange: clear(change, range) };
}

export function batchClearValues(change: Change, body: unknown): object {
  checkMessage(body, 'BatchClearValuesRequest');
  const { ranges } = body as sheets_v4.Schema$BatchClearValuesRequest;
  const cleared = (ranges ?? []).map((range, index) =>
    within(`range[${index}]`, () => clear(change, range)),
  );
  return { spreadsheetId: change.book.id, clearedRanges: cleared };
}

function clear(change: Change, text: string): string {
  const range = parseRange(change.book, text);
  clearValues(change, range);
  return formatRange(range.sheet.title, range.rect);
}

/** Says which part of a batch was refused, as Google does. */
function within<T>(part: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 400) throw error;
    throw invalidArgument(`Invalid ${part}: ${error.message}`);
  }
}

export function inputOptionOf(text: string | null | undefined): string {
  if (text === 'RAW' || text === 'USER_ENTERED') return text;
  throw invalidArgument("'valueInputOption' is required but not specified");
}
