import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BundleSize, bundleFunctions } from '../../functions/deploy/bundle-functions.ts';
import { columnName } from '../../shared/workbook/a1.ts';
import { startKeyServer } from '../cloud/key-server.ts';
import { JOB_AUDIENCE, jobToken, SCHEDULER } from '../cloud/tokens.ts';
import { type SheetsServer, startSheetsServer } from '../sheets-server/sheets-server.ts';
import { startStorageServer } from '../storage-server/storage-server.ts';
import { coldAnswer } from './cold-process.ts';
import { type ReplyServer, record, serveReplies } from './recorded-replies.ts';
import { sampleTable } from './sample-table.ts';

/** What the processes of the bench are started over. */
export interface ColdPlaces {
  /** Temporary; `bundle/`, and the functions to compare with. */
  readonly folder: string;
  readonly size: BundleSize;
  /** Answers as the spreadsheet of so many rows did. */
  readonly sheets: ReadonlyMap<number, RecordedSheet>;
  /** Started with this, a server believes our tokens and remembers in our bucket. */
  readonly cloud: Awaited<ReturnType<typeof standIns>>;
  clear(): Promise<void>;
}

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A spreadsheet's recorded answers, and its id. */
export interface RecordedSheet extends ReplyServer {
  readonly id: string;
}

const COLUMNS = 24;
const TAB = 'Nhiệm vụ';

/** Functions that do nothing, by themselves and with what is loaded beside them. */
const EMPTY = "exports.all = (request, response) => response.send('ok');\n";
const loading = (names: readonly string[]) =>
  `${names.map((name) => `require(${JSON.stringify(join(ROOT, 'node_modules', name))});`).join('\n')}\n${EMPTY}`;

/** Builds the bundle and records what a spreadsheet of each size answers to `path`. */
export async function coldPlaces(jobs: ReadonlyMap<number, string>): Promise<ColdPlaces> {
  const folder = await mkdtemp(join(tmpdir(), 'don-doc-cold-'));
  const size = await bundleFunctions(join(folder, 'bundle'));
  await writeFile(join(folder, 'empty.cjs'), EMPTY);
  await writeFile(
    join(folder, 'whole-googleapis.cjs'),
    loading(['googleapis', 'docx', 'zod', 'luxon', 'nodemailer']),
  );
  const sheets = new Map<number, RecordedSheet>();
  const cloud = await standIns();
  for (const [rows, path] of jobs) {
    sheets.set(rows, await recordedSheet({ folder, cloud }, rows, path));
  }
  return {
    folder,
    cloud,
    size,
    sheets,
    async clear() {
      await cloud.close();
      for (const sheet of sheets.values()) await sheet.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Our server out of the bundle, over a spreadsheet, as in the cloud. */
export function bundled(
  { folder, cloud }: Pick<ColdPlaces, 'folder' | 'cloud'>,
  { rootUrl, id }: Pick<RecordedSheet, 'rootUrl' | 'id'>,
) {
  const bundle = join(folder, 'bundle');
  return {
    args: [...cloud.args, join(bundle, 'framework.mjs'), `--source=${bundle}`],
    env: { ...cloud.env, SHEETS_ROOT_URL: rootUrl, WORKBOOK: id },
    method: 'POST',
    token: jobToken(),
  } as const;
}

/** What stands in for Google's keys and bucket. */
async function standIns() {
  const keys = await startKeyServer();
  const storage = await startStorageServer('don-doc-kho');
  const env = {
    ...keys.env,
    STORE_BUCKET: 'don-doc-kho',
    STORAGE_ROOT_URL: storage.url,
    SMTP_URL: 'smtp://127.0.0.1:9',
    JOB_AUDIENCE,
    JOB_CALLERS: SCHEDULER,
  };
  return {
    args: keys.args,
    env,
    async close() {
      keys.close();
      await storage.close();
    },
  };
}

async function recordedSheet(
  places: Pick<ColdPlaces, 'folder' | 'cloud'>,
  rows: number,
  path: string,
): Promise<RecordedSheet> {
  const server = await startSheetsServer({ quota: false });
  try {
    const id = server.createSpreadsheet({ locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' });
    await fill(server, id, rows);
    const recordings = await record(server.url, async (rootUrl) => {
      await coldAnswer({ ...bundled(places, { rootUrl, id }), path });
    });
    return { id, ...(await serveReplies(recordings)) };
  } finally {
    await server.close();
  }
}

async function fill({ url, person }: SheetsServer, id: string, rows: number): Promise<void> {
  const owner = person(id, 'owner');
  owner.renameTab('Sheet1', TAB);
  owner.edit({ appendDimension: { sheetId: 0, dimension: 'ROWS', length: rows } });
  const range = encodeURIComponent(`'${TAB}'!A1:${columnName(COLUMNS)}${rows + 1}`);
  const address = `${url}v4/spreadsheets/${id}/values/${range}?valueInputOption=RAW`;
  const body = JSON.stringify({ values: sampleTable(rows, COLUMNS) });
  const { ok, status } = await fetch(address, { method: 'PUT', body });
  if (!ok) throw new Error(`The rows were answered with ${status}`);
}
