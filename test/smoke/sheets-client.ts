import {
  type MethodOptions,
  sheets,
  type sheets_v4,
} from 'googleapis/build/src/apis/sheets/index.js';
import { CallFailure } from '../../functions/adapters/google-sheets/call-failure.ts';
import type { CallPolicy } from '../../functions/adapters/google-sheets/call-policy.ts';
import {
  applicationDefaultCredentials,
  noCredentials,
} from '../../functions/adapters/google-sheets/credentials.ts';
import { type SheetsApi, sheetsApi } from '../../functions/adapters/google-sheets/sheets-api.ts';
import { isLoopbackHost } from '../../functions/adapters/loopback.ts';

export type ApiRequest = sheets_v4.Schema$Request;
export type ApiCell = sheets_v4.Schema$CellData;
export type ApiSheet = sheets_v4.Schema$Sheet;
export type ApiSpreadsheet = sheets_v4.Schema$Spreadsheet;

/** An answer as it came, refusals included: what the probes look at. */
export interface ApiAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly contentEncoding: string;
  readonly text: string;
}

export interface GetQuery {
  readonly fields: string;
  readonly ranges?: string[];
}

export interface ValuesQuery {
  readonly ranges: string[];
  readonly valueRenderOption: 'FORMULA' | 'UNFORMATTED_VALUE' | 'FORMATTED_VALUE';
  readonly prettyPrint?: boolean;
}

/** The API with nothing of ours between, except that calls keep within the quota. */
export interface SheetsClient {
  get(query: GetQuery, id?: string): Promise<ApiAnswer>;
  values(query: ValuesQuery): Promise<ApiAnswer>;
  batchUpdate(requests: readonly ApiRequest[]): Promise<ApiAnswer>;
  /** `values.update`, as if typed (USER_ENTERED) or as it is (RAW). */
  type(range: string, values: unknown[][], how: 'RAW' | 'USER_ENTERED'): Promise<ApiAnswer>;
  /** Our own adapter's door to the same API. */
  readonly own: SheetsApi;
  /** The address that we are to the API; null when the credentials do not tell. */
  account(): Promise<string | null>;
}

/** `rootUrl` null = Google's own; a server on this machine is called without credentials. */
export function sheetsClient(
  spreadsheetId: string,
  rootUrl: string | null,
  policy: CallPolicy,
): SheetsClient {
  const credentials =
    rootUrl !== null && isLoopbackHost(new URL(rootUrl).hostname)
      ? noCredentials(process.env)
      : applicationDefaultCredentials();
  const place = { rootUrl: rootUrl ?? 'https://sheets.googleapis.com/' };
  const { spreadsheets } = sheets({ version: 'v4', ...place });
  const options = (kind: 'read' | 'write'): MethodOptions => ({
    ...credentials.forClient,
    retry: false,
    timeout: policy.deadlineMs[kind],
    responseType: 'text',
    validateStatus: () => true,
  });
  const call = (kind: 'read' | 'write', make: (how: MethodOptions) => Promise<unknown>) =>
    policy.run({ kind, call: async () => answerOf(await make(options(kind)), kind) });
  return {
    get: (query, id = spreadsheetId) =>
      call('read', (how) => spreadsheets.get({ spreadsheetId: id, ...query }, how)),
    values: (query) =>
      call('read', (how) => spreadsheets.values.batchGet({ spreadsheetId, ...query }, how)),
    batchUpdate: (requests) =>
      call('write', (how) =>
        spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests: [...requests] } }, how),
      ),
    type: (range, values, valueInputOption) =>
      call('write', (how) =>
        spreadsheets.values.update(
          { spreadsheetId, range, valueInputOption, requestBody: { values } },
          how,
        ),
      ),
    own: sheetsApi({ ...place, credentials, policy }),
    account: () => credentials.account(),
  };
}

interface Response {
  readonly status: number;
  readonly headers: Headers;
  readonly data: unknown;
}

/**
 * Throws CallFailure for what may pass. A write that the server failed at may have been applied, so
 * only what was refused for its rate is sent again.
 */
function answerOf(response: unknown, kind: 'read' | 'write'): ApiAnswer {
  const { status, headers, data } = response as Response;
  if (status === 429) throw new CallFailure('rate', 'The Sheets API answered 429');
  if (status >= 500 && status !== 501) {
    throw new CallFailure(
      kind === 'read' ? 'server' : 'invalid',
      `The Sheets API answered ${status}`,
    );
  }
  return {
    status,
    contentType: headers.get('content-type') ?? '',
    contentEncoding: headers.get('content-encoding') ?? '',
    text: typeof data === 'string' ? data : JSON.stringify(data),
  };
}
