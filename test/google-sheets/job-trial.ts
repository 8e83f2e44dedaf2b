import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { callPolicy } from '../../functions/adapters/google-sheets/call-policy.ts';
import { check } from '../../functions/check.ts';
import type { JobContext } from '../../functions/job-context.ts';
import type { RemindResult } from '../../functions/remind.ts';
import type { Fault } from '../sheets-server/sheets-server.ts';
import { aSheetRun, quickWaiting } from './sheet-runs.ts';
import { type SpreadsheetText, spreadsheetText } from './spreadsheet-text.ts';
import type { TrialGround } from './trial-ground.ts';
import type { TrialJob } from './trial-jobs.ts';

/** How a job ended; folders and ids are masked, so that two endings can be compared. */
export type Ending =
  | { readonly kind: 'done'; readonly result: string }
  /** `remind` has sent its mails and says what hindered it from writing. */
  | { readonly kind: 'half'; readonly sentence: string }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Called before a request of the job is answered; 0 is its first. */
export type Interference = (request: number, id: string) => Fault | null;

/** A job that something happens to, and what is there afterwards. */
export interface Trial {
  readonly ending: Ending;
  /** Requests of the disturbed run, in order. */
  readonly requests: readonly string[];
  readonly after: SpreadsheetText;
  /** Undisturbed, the same job once more and a check. */
  repair(): Promise<{ readonly ending: Ending; readonly final: SpreadsheetText }>;
  /** As they were sent, one after another. */
  readonly mails: readonly string[];
  /** Paths of what the Store and the outbox hold. */
  stored(): Promise<readonly string[]>;
}

/** For servers that never answer. Other trials keep the real deadlines, which they never reach. */
const IMPATIENT = { read: 250, write: 250 };

export async function tryJob(
  { server, folder }: TrialGround,
  job: TrialJob,
  interference: Interference = () => null,
  { isImpatient = false } = {},
): Promise<Trial> {
  const id = await job.spreadsheet(server);
  const workspace = folder();
  const mails: string[] = [];
  const context = async (): Promise<JobContext> => {
    const sheetsPolicy = callPolicy(quickWaiting(), isImpatient ? IMPATIENT : undefined);
    const made = await aSheetRun(server, id, { workspace, sheetsPolicy });
    const send: JobContext['mailer']['send'] = (mail) => {
      mails.push(mail.fileName);
      return made.mailer.send(mail);
    };
    return { ...made, mailer: { ...made.mailer, send } };
  };
  const masked = [workspace, id];
  const text = () => spreadsheetText(server.snapshot(id), masked);
  for (const run of job.before) await run(await context());
  job.since?.(server, id);
  const start = server.requests.length;
  server.onRequest(({ index }) => interference(index - start, id));
  const ending = await endingOf(job.run(await context()), masked);
  server.onRequest(null);
  return {
    ending,
    requests: server.requests.slice(start).map(({ api }) => api),
    after: text(),
    async repair() {
      const repaired = await endingOf(job.run(await context()), masked);
      await endingOf(check(await context()), masked);
      return { ending: repaired, final: text() };
    },
    mails,
    stored: () => filesIn(workspace),
  };
}

async function endingOf(run: Promise<unknown>, masked: readonly string[]): Promise<Ending> {
  try {
    const result = await run;
    const sentence = (result as Partial<RemindResult>).logTrouble;
    if (sentence) return { kind: 'half', sentence };
    const json = JSON.stringify(result);
    return { kind: 'done', result: masked.reduce((text, one) => text.replaceAll(one, '…'), json) };
  } catch (error) {
    return { kind: 'failed', error };
  }
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .filter((path) => !/^(?:readings|memory)\b/.test(path))
    .toSorted();
}
