import { ApiError, badRequest } from './api-error.ts';
import { batchUpdate } from './batch-update.ts';
import type { Change } from './change.ts';
import { createdFile, newFileOf } from './drive.ts';
import { applyResponseMask, type MaskTree, parseResponseMask } from './field-mask.ts';
import { getSpreadsheet } from './get-spreadsheet.ts';
import { checkQuery, isTrue } from './query.ts';
import type { Api, Route } from './routes.ts';
import type { StoredBooks } from './stored-books.ts';
import * as values from './values-api.ts';
import { appendValues } from './values-append.ts';

export interface ApiRequest {
  readonly route: Route;
  readonly query: URLSearchParams;
  readonly bodyText: string;
  readonly caller: string;
  /** Whether a read is to see the state before the last write. */
  readonly stale: boolean;
}

/** The message that each endpoint replies with: what a `fields` mask selects from. */
const REPLIES: Readonly<Record<Api, string>> = {
  'spreadsheets.get': 'Spreadsheet',
  'spreadsheets.batchUpdate': 'BatchUpdateSpreadsheetResponse',
  'values.get': 'ValueRange',
  'values.batchGet': 'BatchGetValuesResponse',
  'values.update': 'UpdateValuesResponse',
  'values.batchUpdate': 'BatchUpdateValuesResponse',
  'values.clear': 'ClearValuesResponse',
  'values.batchClear': 'BatchClearValuesResponse',
  'values.append': 'AppendValuesResponse',
  'drive.files.create': '',
  'drive.files.delete': '',
  'drive.changes.start': '',
  'drive.changes.list': '',
};

/** Does what the request asks for and returns the body of the reply; null for an empty one. */
export function answerRequest(books: StoredBooks, request: ApiRequest): object | null {
  const { route, query } = request;
  if (route.api === 'drive.files.create') return createFile(books, request);
  if (route.api === 'drive.files.delete') return deleteFile(books, route.spreadsheetId);
  checkQuery(route.api, query);
  const fields = query.get('fields');
  const mask = fields === null ? null : parseResponseMask(fields, REPLIES[route.api]);
  const reply =
    route.kind === 'read' ? answerRead(books, request, mask) : answerWrite(books, request);
  return mask === null ? reply : (applyResponseMask(reply, mask) as object);
}

function answerRead(books: StoredBooks, request: ApiRequest, mask: MaskTree | null): object {
  const { route, query, caller, stale } = request;
  const book = books.open(route.spreadsheetId, stale);
  if (route.api === 'values.get') return values.getValues(book, route.range, query);
  if (route.api === 'values.batchGet') return values.batchGetValues(book, query);
  return getSpreadsheet(book, {
    ranges: query.getAll('ranges'),
    includeGridData: isTrue(query.get('includeGridData')),
    mask,
    caller,
  });
}

function answerWrite(books: StoredBooks, request: ApiRequest): object {
  const { route, query, caller } = request;
  const body = parseBody(request.bodyText);
  books.open(route.spreadsheetId, false);
  return books.write(route.spreadsheetId, (book) => {
    const change: Change = { book, caller };
    switch (route.api) {
      case 'values.update':
        return values.updateValues(change, route.range, query, body);
      case 'values.append':
        return appendValues(change, route.range, query, body);
      case 'values.clear':
        return values.clearOne(change, route.range);
      case 'values.batchUpdate':
        return values.batchUpdateValues(change, body);
      case 'values.batchClear':
        return values.batchClearValues(change, body);
      default:
        return batchUpdate(change, body);
    }
  });
}

function parseBody(text: string): unknown {
  if (text === '') return {};
  try {
    return JSON.parse(text);
  } catch (cause) {
    const description = `Invalid JSON payload received. ${(cause as Error).message}`;
    throw badRequest(description, [{ description }]);
  }
}

function createFile(books: StoredBooks, request: ApiRequest): object {
  const { name } = newFileOf(parseBody(request.bodyText));
  return createdFile(books.create({ title: name }, request.caller), name);
}

function deleteFile(books: StoredBooks, id: string): null {
  if (!books.remove(id)) throw new ApiError(404, 'NOT_FOUND', `File not found: ${id}.`);
  return null;
}
