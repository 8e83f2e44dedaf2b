import {
  type MethodOptions,
  sheets,
  type sheets_v4,
} from 'googleapis/build/src/apis/sheets/index.js';
import type { SheetRequest } from '../../../shared/google-sheets/requests.ts';
import { UnprovenReading } from '../../../shared/google-sheets/unproven-reading.ts';
import { type PreparedRequest, type Reply, send } from '../google-transport.ts';
import type { Answer } from './answer.ts';
import { CallFailure, failureOfAnswer } from './call-failure.ts';
import type { CallPolicy } from './call-policy.ts';
import type { SheetsCredentials } from './credentials.ts';

export interface SheetsApiOptions {
  /** Where the API is; `https://sheets.googleapis.com/` unless a test says otherwise. */
  readonly rootUrl: string;
  readonly credentials: SheetsCredentials;
  readonly policy: CallPolicy;
}

/** The three calls that we make, each proven, with deadlines and retries. All throw CallFailure. */
export interface SheetsApi {
  /** `spreadsheets.get` with a field mask; `understand` throws UnprovenReading. */
  describe<Result>(
    id: string,
    fields: string,
    understand: (reply: unknown) => Result,
  ): Promise<Result>;
  /** `values.batchGet`: typed values, dates as serials, formulas by their text. */
  readValues<Result>(
    id: string,
    ranges: readonly string[],
    understand: (reply: unknown) => Result,
  ): Promise<Result>;
  /** Waits; in tests no time passes. */
  pause(ms: number): Promise<void>;
  /** `spreadsheets.batchUpdate`, all or nothing; true from `wasApplied` ends an ambiguous failure. */
  update(
    id: string,
    requests: readonly SheetRequest[],
    wasApplied: () => Promise<boolean>,
  ): Promise<void>;
}

export function sheetsApi({ rootUrl, credentials, policy }: SheetsApiOptions): SheetsApi {
  const client = sheets({ version: 'v4', rootUrl });
  const options = (timeoutMs: number, exchange: Exchange): MethodOptions => ({
    ...credentials.forClient,
    retry: false,
    // The answer is judged here: the library takes any 2xx body for what was asked, and puts the
    // body of all others into its error.
    validateStatus: () => true,
    adapter: (async (prepared: PreparedRequest) => {
      exchange.wasSent = true;
      exchange.answer = answerOf(await send(prepared, timeoutMs));
      return { config: prepared, data: '', status: exchange.answer.status, headers: new Headers() };
    }) as unknown as NonNullable<MethodOptions['adapter']>,
  });
  const call = async (make: (exchange: Exchange) => Promise<unknown>): Promise<unknown> => {
    const exchange: Exchange = { wasSent: false, answer: null };
    try {
      await make(exchange);
    } catch (error) {
      throw exchange.wasSent ? failureOf(error) : credentials.failureOf(error);
    }
    return parsed(exchange.answer!);
  };
  const read = <Result>(
    understand: (reply: unknown) => Result,
    make: (exchange: Exchange) => Promise<unknown>,
  ) =>
    policy.run({
      kind: 'read',
      call: async () => proven(understand, await call(make)),
    });
  return {
    pause: (ms) => policy.pause(ms),
    describe: (id, fields, understand) =>
      read(understand, (exchange) =>
        client.spreadsheets.get(
          { spreadsheetId: id, fields, prettyPrint: false },
          options(policy.deadlineMs.read, exchange),
        ),
      ),
    readValues: (id, ranges, understand) =>
      read(understand, (exchange) =>
        client.spreadsheets.values.batchGet(
          {
            spreadsheetId: id,
            ranges: [...ranges],
            valueRenderOption: 'FORMULA',
            dateTimeRenderOption: 'SERIAL_NUMBER',
            fields: 'spreadsheetId,valueRanges(range,majorDimension,values)',
            prettyPrint: false,
          },
          options(policy.deadlineMs.read, exchange),
        ),
      ),
    async update(id, requests, wasApplied) {
      // As text, because the library copies an object deeply, several times.
      const body = JSON.stringify({ requests, includeSpreadsheetInResponse: false });
      const params: sheets_v4.Params$Resource$Spreadsheets$Batchupdate & { prettyPrint: boolean } =
        {
          spreadsheetId: id,
          requestBody: body as unknown as sheets_v4.Schema$BatchUpdateSpreadsheetRequest,
          fields: 'spreadsheetId',
          prettyPrint: false,
        };
      await policy.run<true>({
        kind: 'write',
        async call() {
          await call((exchange) =>
            client.spreadsheets.batchUpdate(params, {
              ...options(policy.deadlineMs.write, exchange),
              headers: { 'Content-Type': 'application/json' },
            }),
          );
          return true;
        },
        readBack: async () => ((await wasApplied()) ? true : null),
      });
    },
  };
}

/** What became of one call: what fails before it is sent concerns the credentials. */
interface Exchange {
  wasSent: boolean;
  answer: Answer | null;
}

function answerOf({ status, headers, bytes }: Reply): Answer {
  return {
    status,
    contentType: headers['content-type'] ?? '',
    retryAfter: headers['retry-after'] ?? '',
    text: bytes.toString('utf8'),
  };
}

function parsed(answer: Answer): unknown {
  if (answer.status !== 200) throw failureOfAnswer(answer);
  if (!answer.contentType.startsWith('application/json')) {
    throw new CallFailure('unproven', 'Status 200, but no JSON');
  }
  try {
    return JSON.parse(answer.text);
  } catch {
    throw new CallFailure('unproven', 'Status 200, but the JSON is cut off or empty');
  }
}

function proven<Result>(understand: (reply: unknown) => Result, reply: unknown): Result {
  try {
    return understand(reply);
  } catch (error) {
    if (!(error instanceof UnprovenReading)) throw error;
    throw new CallFailure('unproven', error.message);
  }
}

function failureOf(error: unknown): unknown {
  if (error instanceof CallFailure) return error;
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof CallFailure ? cause : error;
}
