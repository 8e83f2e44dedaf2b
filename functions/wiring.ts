import { basename, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DateTime, Settings } from 'luxon';
import type { CalendarDate } from '../shared/domain/calendar-date.ts';
import { spreadsheetId } from '../shared/google-sheets/spreadsheet-id.ts';
import { configWords } from '../shared/messages/config.ts';
import { terminalWords } from '../shared/messages/terminal.ts';
import { ownFirstCells } from '../shared/tabs/foreign-tabs.ts';
import { headerInFormula } from '../shared/tabs/verdict-cells.ts';
import { look } from '../sheet-templates/look.ts';
import { programmeSettings } from '../sheet-templates/programme/settings.ts';
import { fileLock } from './adapters/file-lock.ts';
import { folderStore } from './adapters/folder-store.ts';
import { type CallPolicy, callPolicy } from './adapters/google-sheets/call-policy.ts';
import { googleWorkbook } from './adapters/google-sheets/google-workbook.ts';
import { bucketStore } from './adapters/google-storage/bucket-store.ts';
import type { Lock } from './adapters/lock.ts';
import type { ChangeFeed, Mailer, Queue, Store, Workbook } from './adapters/ports.ts';
import type { SmtpAddress } from './adapters/smtp/smtp-address.ts';
import { type LockTiming, storeLock } from './adapters/store-lock.ts';
import type { BucketPlace, CloudConfig, Config } from './config.ts';
import type { Changes } from './dispatch-changed.ts';
import { ConfigError } from './errors.ts';
import { type JobContext, playedMoment } from './job-context.ts';
import { lateMailer, lateWorkbook } from './late-adapters.ts';
import { withRememberedSize } from './remembered-size.ts';
import { REPORTS_PREFIX } from './stored-reports.ts';
import { readWards } from './wards.ts';

/** Asia/Ho_Chi_Minh: no summer time since 1975. Asked for by name, it costs a cold start 16 ms. */
const ZONE = 'UTC+7';
// Nothing is written in the host's language; to find out which it is costs a cold start 25 ms.
Settings.defaultLocale = 'en-US';

const waiting = {
  now: () => performance.now(),
  sleep: async (ms: number) => sleep(ms),
  random: Math.random,
};

/** All workbooks of this process share one account's quota. */
const sheetsPolicy = callPolicy(waiting);
/** Cloud Storage counts no calls, and answers at once or not at all. */
const storagePolicy = callPolicy(
  waiting,
  { read: 30_000, write: 60_000 },
  Number.POSITIVE_INFINITY,
);

/** Cloud Tasks and Drive take hundreds of calls a second. */
const dispatchPolicy = callPolicy(
  waiting,
  { read: 10_000, write: 10_000 },
  Number.POSITIVE_INFINITY,
);

const lockTiming: LockTiming = {
  ...waiting,
  every(ms, work) {
    const timer = setInterval(work, ms);
    return () => clearInterval(timer);
  },
};

/** A job over a ward's workbook takes seconds, minutes where the server is slow. */
const WAIT_FOR_JOB_MS = 180_000;

export interface Wanted {
  readonly workspace: string;
  /** A file, or the id or address of a Google Sheet; null = the workspace's `so-theo-doi.xlsx`. */
  readonly workbook: string | null;
  /** Null = the clock decides. */
  readonly today: CalendarDate | null;
  readonly dryRun: boolean;
  readonly sampleDay?: boolean;
  /** A person says that rows which are no longer there were really deleted. */
  readonly acceptFewerRows?: boolean;
  /** Another server than Google's, for tests; and how its calls are spaced. */
  readonly sheetsRootUrl?: string | null;
  readonly sheetsPolicy?: CallPolicy;
  readonly lockTiming?: LockTiming;
  /** Null or absent = the outbox folder of the workspace. */
  readonly smtp?: SmtpAddress | null;
  /** Absent = as many as there are. */
  readonly mailsADay?: number;
  /** Null or absent = the workspace folder. */
  readonly bucket?: BucketPlace | null;
  /** What the run is called where others wait for it; blank = a run by hand. */
  readonly job?: string;
  /** Absent = as long as it takes. */
  readonly jobSeconds?: number;
}

/** Where the embedded workbook of a workspace lies. */
export function workbookPath({
  workspace,
  workbook,
}: Pick<Wanted, 'workspace' | 'workbook'>): string {
  return resolve(workbook ?? join(workspace, 'so-theo-doi.xlsx'));
}

/** Builds the real adapters over a workspace folder. The only place that asks what day it is. */
export function jobContext(wanted: Wanted): JobContext {
  const workspace = resolve(wanted.workspace);
  const clock = () => new Date();
  const moment = wanted.today
    ? DateTime.fromISO(playedMoment(wanted.today), { zone: ZONE })
    : DateTime.fromJSDate(clock(), { zone: ZONE });
  const endsAt = performance.now() + (wanted.jobSeconds ?? Number.POSITIVE_INFINITY) * 1000;
  const msLeft = () => endsAt - performance.now();
  const store = storeOf(wanted, msLeft);
  return {
    workbook: workbookOf(wanted, { store, clock, msLeft }),
    store,
    mailer: mailerOf(wanted.smtp ?? null, workspace, msLeft),
    mailsADay: wanted.mailsADay ?? Number.POSITIVE_INFINITY,
    understand: lateUnderstanding,
    today: moment.toFormat('yyyy-MM-dd'),
    runAt: moment.toISO({ suppressMilliseconds: true }) ?? '',
    clock,
    msLeft,
    dryRun: wanted.dryRun,
    sampleDay: wanted.sampleDay ?? false,
  };
}

function storeOf(
  { bucket, workspace }: Pick<Wanted, 'bucket' | 'workspace'>,
  msLeft: () => number,
) {
  return bucket ? lateBucketStore(bucket, msLeft) : folderStore(resolve(workspace));
}

/** Downloads understand no workbook: they do not load what does. */
const lateUnderstanding: JobContext['understand'] = async (content, today, memory) => {
  const [{ understandWorkbook }, { programmeDefaults }] = await Promise.all([
    import('../shared/intake/understand.ts'),
    import('../sheet-templates/defaults.ts'),
  ]);
  return understandWorkbook(content, programmeDefaults(), today, memory);
};

/** Runs that send nothing do not open, or even load, what sends. */
function mailerOf(smtp: SmtpAddress | null, workspace: string, msLeft: () => number): Mailer {
  if (smtp === null) {
    return lateMailer(false, async () => {
      const { outboxMailer } = await import('./adapters/outbox-mailer.ts');
      return outboxMailer(join(workspace, 'outbox'));
    });
  }
  return lateMailer(true, async () => {
    const { PATIENT, smtpMailer } = await import('./adapters/smtp/smtp-mailer.ts');
    return smtpMailer(smtp, { ...PATIENT, sleep: waiting.sleep, msLeft });
  });
}

/** Works like a folder, and is asked for only when there is something to read. */
function lateBucketStore(place: BucketPlace, msLeft: () => number): Store {
  const { name, prefix, rootUrl, portalUrl } = place;
  return bucketStore({
    bucket: name,
    prefix,
    async connect() {
      const { connectStorage } = await import('./adapters/google-storage/connect.ts');
      return connectStorage(name, rootUrl, storagePolicy.within(msLeft));
    },
    addressOf: (key) =>
      portalUrl !== null && key.startsWith(REPORTS_PREFIX) ? new URL(key, portalUrl).href : null,
  });
}

interface Run {
  readonly store: Store;
  readonly clock: () => Date;
  readonly msLeft: () => number;
}

function lockOf(id: string, wanted: Wanted, { store, msLeft }: Run): Lock {
  const waitMs = () => Math.max(0, Math.min(WAIT_FOR_JOB_MS, msLeft() / 2));
  if (!wanted.bucket) return fileLock(join(resolve(wanted.workspace), 'locks', id), waitMs);
  const { job = '', lockTiming: timing = lockTiming } = wanted;
  return storeLock({ store, key: `locks/${id}.json`, job, waitMs, timing });
}

function fileWorkbook(path: string, willWrite: boolean, now: () => Date): Workbook {
  return lateWorkbook({ location: path, name: basename(path) }, async () => {
    const { xlsxWorkbook } = await import('./adapters/xlsx-workbook.ts');
    const title = terminalWords.workbookTitle;
    return xlsxWorkbook(path, { look, title, creator: programmeSettings.bodyName, willWrite, now });
  });
}

function workbookOf(wanted: Wanted, run: Run): Workbook {
  const { store, clock, msLeft } = run;
  const willWrite = !wanted.dryRun;
  const id = wanted.workbook === null ? null : spreadsheetId(wanted.workbook);
  if (id === null) return fileWorkbook(workbookPath(wanted), willWrite, clock);
  const { sheetsRootUrl = null, acceptFewerRows = false } = wanted;
  const workbook = googleWorkbook(id, {
    async connect() {
      // The client library is half of a cold start; runs over a file do without it.
      const { connectSheets } = await import('./adapters/google-sheets/connect.ts');
      return connectSheets(sheetsRootUrl, (wanted.sheetsPolicy ?? sheetsPolicy).within(msLeft));
    },
    look,
    marks: { firstCells: ownFirstCells, shownByFormula: headerInFormula },
    lock: lockOf(id, wanted, run),
    willWrite,
  });
  return withRememberedSize(workbook, store, { acceptFewerRows, willWrite });
}

/** What every server of ours is made of; it differs in whom it lets in and how it logs. */
export const served = {
  nowMs: () => performance.now(),
  moment: () => DateTime.now().setZone(ZONE).toISO() ?? '',
  wards: (config: Config) =>
    readWards(
      storeOf(config, () => Number.POSITIVE_INFINITY),
      config,
    ),
  context: ({ port: _, ...places }: Config, job: string, dryRun: boolean): JobContext =>
    jobContext({ ...places, job, today: null, dryRun }),
};

/** The queue of the functions in the cloud, loaded with its first use. Throws `ConfigError`. */
export function queueInCloud({ queue }: CloudConfig): Queue {
  if (queue === null) throw new ConfigError(configWords.queue);
  let opened: Promise<Queue> | null = null;
  const open = async () => {
    const { cloudTasksQueue } = await import('./adapters/cloud-tasks-queue.ts');
    return cloudTasksQueue(queue, dispatchPolicy);
  };
  return {
    async enqueue(job) {
      opened ??= open();
      return (await opened).enqueue(job);
    },
  };
}

/** Which sheets of the cloud people have changed, remembered beside the list of wards. */
export function changesInCloud(config: Config): Changes {
  let opened: Promise<ChangeFeed> | null = null;
  const feed = async () => {
    opened ??= import('./adapters/drive-changes.ts').then(({ driveChanges }) =>
      driveChanges(config.sheetsRootUrl, dispatchPolicy),
    );
    return opened;
  };
  return {
    feed: {
      start: async () => (await feed()).start(),
      since: async (mark) => (await feed()).since(mark),
    },
    store: storeOf(config, () => Number.POSITIVE_INFINITY),
  };
}

/** `07:30:05`, as at the ward. */
export function timeOfDay(): string {
  return DateTime.now().setZone(ZONE).toFormat('HH:mm:ss');
}
