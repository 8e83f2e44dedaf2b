import { Agent, get } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { tabRanges } from '../../shared/google-sheets/windows.ts';
import type { BookSize } from './sample-book.ts';

/** Where a reader finds the table. */
export interface ReadingPlace extends BookSize {
  readonly rootUrl: string;
  readonly id: string;
  readonly title: string;
  /** The recorded `values.batchGet` of our own adapter, with its query. */
  readonly batchGetPath: string;
}

/** Reads the table once; returns how many rows it got, 0 when it reads no rows. */
export type ReadOnce = () => Promise<number>;

interface Reply {
  readonly valueRanges: readonly { readonly values?: readonly unknown[] }[];
}

/** The least that still does the job: the same bytes over one kept connection, parsed. */
async function leastWork({ rootUrl, batchGetPath, rows, columns, title }: ReadingPlace) {
  const agent = new Agent({ keepAlive: true });
  const url = new URL(batchGetPath, rootUrl);
  const { windows } = tabRanges({ title, rowCount: rows, columnCount: columns });
  return async () => {
    const packed = await bytesOf(url, agent);
    const { valueRanges } = JSON.parse(gunzipSync(packed).toString('utf8')) as Reply;
    return rowCount(valueRanges.slice(0, windows.length));
  };
}

function bytesOf(url: URL, agent: Agent): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { 'accept-encoding': 'gzip' } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve(Buffer.concat(chunks)));
    }).on('error', reject);
  });
}

function rowCount(ranges: readonly { readonly values?: readonly unknown[] }[]): number {
  return ranges.reduce((sum, { values = [] }) => sum + values.length, 0);
}

async function fetchAndJson({ rootUrl, batchGetPath, ...place }: ReadingPlace): Promise<ReadOnce> {
  const url = new URL(batchGetPath, rootUrl);
  const { windows } = tabRanges({ ...place, rowCount: place.rows, columnCount: place.columns });
  return async () => {
    const { valueRanges } = (await (await fetch(url)).json()) as Reply;
    return rowCount(valueRanges.slice(0, windows.length));
  };
}

/** The client library as its guide shows it. */
async function plainLibrary({ rootUrl, id, title }: ReadingPlace): Promise<ReadOnce> {
  const { sheets } = await import('googleapis/build/src/apis/sheets/index.js');
  const { values } = sheets({ version: 'v4', rootUrl }).spreadsheets;
  return async () => {
    const { data } = await values.batchGet({
      spreadsheetId: id,
      ranges: [`'${title}'`],
      valueRenderOption: 'FORMULA',
    });
    return data.valueRanges?.[0]?.values?.length ?? 0;
  };
}

/** A clock on which a minute passes between two calls, so that no quota makes a reader wait. */
async function connection(rootUrl: string) {
  const { callPolicy } = await import('../../functions/adapters/google-sheets/call-policy.ts');
  const { connectSheets } = await import('../../functions/adapters/google-sheets/connect.ts');
  let now = 0;
  const policy = callPolicy({
    now: () => {
      now += 61_000;
      return now;
    },
    sleep: async () => {},
    random: () => 0,
  });
  return connectSheets(rootUrl, policy);
}

async function ourBatchGet({ rootUrl, id, title, rows, columns }: ReadingPlace): Promise<ReadOnce> {
  const { readValues } = await import('../../shared/google-sheets/read-values.ts');
  const { headerInFormula } = await import('../../shared/tabs/verdict-cells.ts');
  const { api } = await connection(rootUrl);
  const asked = tabRanges({ title, rowCount: rows, columnCount: columns });
  const ranges = asked.check ? [...asked.windows, asked.check] : asked.windows;
  return async () => {
    const read = await api.readValues(id, ranges, (reply) =>
      readValues(reply, [asked], headerInFormula),
    );
    return read[0]!.length;
  };
}

async function ourGet({ rootUrl, id }: ReadingPlace): Promise<ReadOnce> {
  const { readState, STATE_FIELDS } = await import('../../shared/google-sheets/read-state.ts');
  const { api } = await connection(rootUrl);
  return async () => {
    await api.describe(id, STATE_FIELDS, (reply) => readState(reply, id, false));
    return 0;
  };
}

/** What a job calls: both requests, proven and put together. */
async function ourWorkbook({ rootUrl, id }: ReadingPlace): Promise<ReadOnce> {
  const { fileLock } = await import('../../functions/adapters/file-lock.ts');
  const { googleWorkbook } = await import(
    '../../functions/adapters/google-sheets/google-workbook.ts'
  );
  const { look } = await import('../../sheet-templates/look.ts');
  const { ownFirstCells } = await import('../../shared/tabs/foreign-tabs.ts');
  const { headerInFormula } = await import('../../shared/tabs/verdict-cells.ts');
  const workbook = googleWorkbook(id, {
    connect: () => connection(rootUrl),
    look,
    marks: { firstCells: ownFirstCells, shownByFormula: headerInFormula },
    lock: fileLock('', () => 0),
    willWrite: false,
  });
  return async () => (await workbook.read()).sheets[0]!.rows.length;
}

export const LIMIT = 'limit: node:http + gunzip + JSON.parse';
export const OUR_BATCH_GET = 'ours: values.batchGet';
const OUR_GET = 'ours: spreadsheets.get';
const OUR_WORKBOOK = 'ours: googleWorkbook.read, both';

/** Each loads what it needs when it is made, so that a process which runs one holds only that. */
export const sheetReaders: Readonly<Record<string, (place: ReadingPlace) => Promise<ReadOnce>>> = {
  [LIMIT]: leastWork,
  [OUR_BATCH_GET]: ourBatchGet,
  [OUR_GET]: ourGet,
  [OUR_WORKBOOK]: ourWorkbook,
  'peer: fetch + json()': fetchAndJson,
  'peer: googleapis batchGet, plain': plainLibrary,
};
