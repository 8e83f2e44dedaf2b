import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { ApiError, invalidArgument, notKnown } from './api-error.ts';
import type { Change } from './change.ts';
import { checkMessage } from './check-message.ts';
import { sortRange } from './request-sort.ts';
import { updateSpreadsheetProperties } from './request-spreadsheet.ts';
import * as cells from './requests-cells.ts';
import * as dimensions from './requests-dimensions.ts';
import * as groups from './requests-groups.ts';
import * as looks from './requests-looks.ts';
import * as merges from './requests-merges.ts';
import * as protection from './requests-protection.ts';
import * as rules from './requests-rules.ts';
import * as sheets from './requests-sheets.ts';

type Request = sheets_v4.Schema$Request;
type Kind = keyof Request;

/** Changes the draft; returns what the reply says besides `{}`. */
type Handler<Body> = (change: Change, body: Body) => unknown;

const HANDLERS: { readonly [K in Kind]?: Handler<NonNullable<Request[K]>> } = {
  addConditionalFormatRule: rules.addConditionalFormatRule,
  addDimensionGroup: groups.addDimensionGroup,
  addProtectedRange: protection.addProtectedRange,
  addSheet: sheets.addSheet,
  appendDimension: dimensions.appendDimension,
  autoResizeDimensions: looks.autoResizeDimensions,
  deleteConditionalFormatRule: rules.deleteConditionalFormatRule,
  deleteDimension: dimensions.deleteDimension,
  deleteProtectedRange: protection.deleteProtectedRange,
  deleteSheet: sheets.deleteSheet,
  insertDimension: dimensions.insertDimension,
  mergeCells: merges.mergeCells,
  moveDimension: dimensions.moveDimension,
  repeatCell: cells.repeatCell,
  setBasicFilter: rules.setBasicFilter,
  setDataValidation: rules.setDataValidation,
  sortRange,
  unmergeCells: merges.unmergeCells,
  updateCells: cells.updateCells,
  updateDimensionGroup: groups.updateDimensionGroup,
  updateDimensionProperties: looks.updateDimensionProperties,
  updateProtectedRange: protection.updateProtectedRange,
  updateSheetProperties: sheets.updateSheetProperties,
  updateSpreadsheetProperties,
};

/** Runs the requests in order on the draft; the caller throws the draft away when one is refused. */
export function batchUpdate(change: Change, body: unknown): object {
  checkMessage(body, 'BatchUpdateSpreadsheetRequest');
  const { requests, includeSpreadsheetInResponse } =
    body as sheets_v4.Schema$BatchUpdateSpreadsheetRequest;
  if (includeSpreadsheetInResponse) throw notKnown('includeSpreadsheetInResponse');
  if (!requests?.length) throw invalidArgument('Must specify at least one request.');
  const replies = requests.map((request, index) => runRequest(change, request, index));
  return { spreadsheetId: change.book.id, replies };
}

export function runRequest(change: Change, request: Request, index: number): object {
  const kind = Object.keys(request)[0] as Kind | undefined;
  if (kind === undefined) throw invalidArgument(`Invalid requests[${index}]: No request set.`);
  const handler = HANDLERS[kind] as Handler<unknown> | undefined;
  if (handler === undefined) throw notKnown(`requests of the kind ${kind}`);
  try {
    return (handler(change, request[kind]) ?? {}) as object;
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 400) throw error;
    throw invalidArgument(`Invalid requests[${index}].${kind}: ${error.message}`);
  }
}
