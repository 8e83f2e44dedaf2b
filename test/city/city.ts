import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { onTestFinished } from 'vitest';
import { callPolicy } from '../../functions/adapters/google-sheets/call-policy.ts';
import { jobContext } from '../../functions/wiring.ts';
import { type Cloud, startFunctions, withToken } from '../cloud/cloud.ts';
import { JOB_AUDIENCE, jobToken, SCHEDULER } from '../cloud/tokens.ts';
import { sampleMonday } from '../functions/job-runs.ts';
import { quickWaiting } from '../google-sheets/sheet-runs.ts';
import { type SheetsServer, startSheetsServer } from '../sheets-server/sheets-server.ts';
import { type StorageServer, startStorageServer } from '../storage-server/storage-server.ts';
import { startTasksServer, type TasksServer } from '../tasks-server/tasks-server.ts';
import { aCityWard, type CityWard, type Trouble } from './city-ward.ts';

/** One mail that a sender took. */
export interface TakenMail {
  readonly sender: number;
  readonly to: string;
  readonly text: string;
}

export interface City extends Pick<Cloud, 'ask' | 'logged'> {
  /** `2026-06-22T07:30`; a test may move it. */
  readonly clock: { moment: string };
  readonly wards: readonly CityWard[];
  readonly sheets: SheetsServer;
  readonly storage: StorageServer;
  readonly tasks: TasksServer;
  readonly taken: TakenMail[];
  /** The requests that were refused because of the storm. */
  readonly stormy: ReadonlySet<number>;
  /** Of the sheets: passes with every wait, and not otherwise. */
  readonly nowMs: () => number;
  /** Calls `dispatch` as the scheduler does, and waits for nothing. */
  dispatch(job: string): Promise<Response>;
  close(): Promise<void>;
}

export interface CityOptions {
  /** One ward for each; null = all is well with it. */
  readonly troubles: readonly (Trouble | null)[];
  readonly senders?: number;
  readonly mailsADay?: number;
  /** Added to the list as it is. */
  readonly entries?: Readonly<Record<string, unknown>>;
  /** Whether Google refuses everything at this moment. */
  readonly isStorm?: (nowMs: number) => boolean;
}

const QUEUE = 'projects/don-doc/locations/asia-southeast1/queues/don-doc';
const BUCKET = 'don-doc-kho';

/** A city of this test's own. */
export async function aCity(options: CityOptions): Promise<City> {
  const city = await startCity(options);
  onTestFinished(() => city.close());
  return city;
}

/** A city whose wards share one service, one account, one bucket, one queue and a few senders. */
export async function startCity(options: CityOptions): Promise<City> {
  const { troubles, senders = 1, mailsADay = 400, entries = {}, isStorm = () => false } = options;
  const waiting = quickWaiting();
  const policy = callPolicy(waiting);
  const sheets = await startSheetsServer({ now: waiting.now });
  const storage = await startStorageServer(BUCKET);
  const wards: CityWard[] = [];
  for (const trouble of troubles) wards.push(await aCityWard(sheets, wards.length + 1, trouble));
  const full = wards.flatMap(({ trouble, canary }) => (trouble === 'a full mailbox' ? canary : []));
  const taken: TakenMail[] = [];
  const mailServers = await Promise.all(
    Array.from({ length: senders }, (_, sender) => aSender(sender, full, taken)),
  );
  const stormy = new Set<number>();
  const broken = wards.filter(({ trouble }) => trouble === 'a server that is broken');
  const brokenIds = new Set(broken.map(({ workbook }) => workbook));
  sheets.onRequest(({ index, spreadsheetId }) => {
    if (brokenIds.has(spreadsheetId)) return { kind: 'status', status: 503 };
    if (!isStorm(waiting.now())) return null;
    stormy.add(index);
    return { kind: 'status', status: 429 };
  });
  for (const { workbook, trouble } of wards)
    if (trouble === 'deleted') await deleted(sheets, workbook);
  const environment: Record<string, string> = {
    WARDS: 'wards.json',
    SHEETS_ROOT_URL: sheets.url,
    STORE_BUCKET: BUCKET,
    STORAGE_ROOT_URL: storage.url,
    SMTP_URL: mailServers.map(({ address }) => address).join(' '),
    MAILS_PER_DAY: String(mailsADay),
    JOB_AUDIENCE,
    JOB_CALLERS: SCHEDULER,
    TASKS_QUEUE: QUEUE,
  };
  const clock = { moment: `${sampleMonday}T07:30` };
  const { close, ...functions } = await startFunctions(environment, {
    moment: () => `${clock.moment}:00.000+07:00`,
    context: ({ port: _, ...places }, job, dryRun) =>
      jobContext({ ...places, job, dryRun, today: sampleMonday, sheetsPolicy: policy }),
  });
  const tasks = await startTasksServer({
    queue: QUEUE,
    token: (email, aud) => jobToken({ email, aud }),
    atOnce: 8,
  });
  Object.assign(environment, { JOBS_URL: functions.address, TASKS_ROOT_URL: tasks.url });
  const servers = [sheets, storage, tasks, ...mailServers];
  storage.put('wards.json', JSON.stringify({ ...listOf(wards, senders), ...entries }));
  const dispatch = (job: string) =>
    functions.ask('/dispatch', withToken(jobToken(), { body: JSON.stringify({ job }) }));
  const closeAll = async () => {
    close();
    await Promise.all(servers.map((server) => server.close()));
  };
  const nowMs = waiting.now;
  const own = { clock, wards, sheets, storage, tasks, taken, stormy, nowMs };
  return { ...functions, ...own, dispatch, close: closeAll };
}

function listOf(wards: readonly CityWard[], senders: number): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    wards.map(({ name, workbook }, index) => [name, { workbook, sender: (index % senders) + 1 }]),
  );
}

async function deleted(sheets: SheetsServer, workbook: string): Promise<void> {
  await fetch(`${sheets.url}drive/v3/files/${workbook}`, { method: 'DELETE' });
}

/** A mail server that has no room for the wards of `full`. */
async function aSender(
  sender: number,
  full: readonly string[],
  taken: TakenMail[],
): Promise<{ readonly address: string; close(): Promise<void> }> {
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _, done) {
      const isFull = full.some((canary) => address.endsWith(`@${canary}.test`));
      const refusal = Object.assign(new Error('Mailbox full'), { responseCode: 552 });
      done(isFull ? refusal : undefined);
    },
    onData(stream, { envelope }, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', async () => {
        const {
          text = '',
          html = '',
          subject = '',
          from,
        } = await PostalMime.parse(Buffer.concat(parts));
        const to = envelope.rcptTo.map(({ address }) => address).join(' ');
        taken.push({ sender, to, text: [subject, from?.address, text, html].join('\n') });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
  return {
    address: `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`,
    close: () => new Promise<void>((resolve) => smtp.close(() => resolve())),
  };
}
