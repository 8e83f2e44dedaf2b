import type { AddressInfo } from 'node:net';
import { http } from '@google-cloud/functions-framework';
import { getTestServer } from '@google-cloud/functions-framework/testing';
import { onTestFinished, vi } from 'vitest';
import { googleTokens } from '../../functions/adapters/sign-in/google-tokens.ts';
import { readCloudConfig } from '../../functions/config.ts';
import { cloudAccess } from '../../functions/http/access.ts';
import { answering } from '../../functions/http/answer.ts';
import { cloudLog } from '../../functions/http/cloud-log.ts';
import { doorOfPath } from '../../functions/http/routes.ts';
import type { Serving } from '../../functions/http/serving.ts';
import { setup } from '../../functions/setup.ts';
import { changesInCloud, queueInCloud, served } from '../../functions/wiring.ts';
import { sampleContent } from '../../sheet-templates/content.ts';
import { aSheetRun } from '../google-sheets/sheet-runs.ts';
import { type SheetsServer, startSheetsServer } from '../sheets-server/sheets-server.ts';
import { type StorageServer, startStorageServer } from '../storage-server/storage-server.ts';
import { localCertificates } from './token-keys.ts';
import { IAP_AUDIENCE, JOB_AUDIENCE, SCHEDULER } from './tokens.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** A ward's functions as in the cloud, over a sheet and a bucket, with keys made here. */
export interface Cloud {
  readonly sheets: SheetsServer;
  readonly storage: StorageServer;
  readonly environment: Environment;
  /** Each line that was logged. */
  readonly logged: string[];
  /** Of the page. */
  readonly address: string;
  ask(path: string, init?: RequestInit): Promise<Response>;
  close(): Promise<void>;
}

let clouds = 0;

export async function startCloud(
  overrides: Environment = {},
  certificates = localCertificates,
): Promise<Cloud> {
  const sheets = await startSheetsServer({ quota: false });
  const storage = await startStorageServer('don-doc-kho');
  const id = sheets.createSpreadsheet();
  const bucket = { name: 'don-doc-kho', prefix: '', rootUrl: storage.url, portalUrl: null };
  await setup(await aSheetRun(sheets, id, { workspace: 'none', bucket }), sampleContent());
  const environment = {
    WORKBOOK: id,
    SHEETS_ROOT_URL: sheets.url,
    STORE_BUCKET: 'don-doc-kho',
    STORAGE_ROOT_URL: storage.url,
    SMTP_URL: 'smtp://127.0.0.1:9',
    JOB_AUDIENCE,
    JOB_CALLERS: `${SCHEDULER}, queue@don-doc.iam.gserviceaccount.com`,
    IAP_AUDIENCE,
    ...overrides,
  };
  const functions = await startFunctions(environment, {}, certificates);
  const close = async () => {
    functions.close();
    await Promise.all([sheets.close(), storage.close()]);
  };
  return { ...functions, sheets, storage, environment, close };
}

/** Functions as in the cloud, but for what a test says otherwise. */
export async function startFunctions(
  environment: Environment,
  otherwise: Partial<Serving> = {},
  certificates = localCertificates,
): Promise<Pick<Cloud, 'logged' | 'address' | 'ask'> & { close(): void }> {
  const config = () => readCloudConfig(environment);
  const logged: string[] = [];
  const answer = answering({
    ...served,
    config,
    queue: () => queueInCloud(config()),
    changes: changesInCloud,
    access: cloudAccess(config, googleTokens(certificates, Date.now)),
    log: cloudLog('du-an', (line) => logged.push(line)),
    ...otherwise,
  });
  const name = `cloud-${++clouds}`;
  const byPath = answer(({ path }) => doorOfPath(path));
  http(name, byPath);
  // As `index.ts` says; Express asks once, when it is made.
  vi.stubEnv('NODE_ENV', 'production');
  const server = getTestServer(name);
  vi.unstubAllEnvs();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  const { port } = server.address() as AddressInfo;
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', ...init });
  return { logged, address: `http://127.0.0.1:${port}/`, ask, close };
}

/** Functions of this test's own. */
export async function aCloud(...given: Parameters<typeof startCloud>): Promise<Cloud> {
  const cloud = await startCloud(...given);
  onTestFinished(() => cloud.close());
  return cloud;
}

/** A job asked for with this token. */
export function withToken(token: string, init: RequestInit = {}): RequestInit {
  const headers = { authorization: `Bearer ${token}`, ...(init.headers as Record<string, string>) };
  return { method: 'POST', ...init, headers };
}

/** A page asked for by somebody whom IAP let through. */
export function signedIn(assertion: string, init: RequestInit = {}): RequestInit {
  const headers = {
    'x-goog-iap-jwt-assertion': assertion,
    ...(init.headers as Record<string, string>),
  };
  return { ...init, headers };
}
