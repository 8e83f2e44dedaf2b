import { expect } from 'vitest';
import { expectClearError, expectClearSentence } from './clear-error.ts';
import { type Ending, type Trial, tryJob } from './job-trial.ts';
import { differingParts, type SpreadsheetText } from './spreadsheet-text.ts';
import type { TrialGround } from './trial-ground.ts';
import type { TrialJob } from './trial-jobs.ts';

/** What a job does when nothing happens. */
export interface Undisturbed {
  readonly ending: Ending;
  readonly requests: readonly string[];
  readonly before: SpreadsheetText;
  readonly after: SpreadsheetText;
  /** After the same job once more and a check. */
  readonly final: SpreadsheetText;
  readonly stored: readonly string[];
  /** After that check: it freezes the figures of a closing date that has come. */
  readonly storedFinally: readonly string[];
}

export async function undisturbedRun(ground: TrialGround, job: TrialJob): Promise<Undisturbed> {
  const idle = await tryJob(ground, { ...job, run: async () => null });
  const trial = await tryJob(ground, job);
  const stored = await trial.stored();
  const { final } = await trial.repair();
  const storedFinally = await trial.stored();
  return { ...trial, before: idle.after, final, stored, storedFinally };
}

/** Without faults the next run leaves what undisturbed runs leave, and each mail went once. */
export async function expectRepaired(trial: Trial, undisturbed: Undisturbed): Promise<void> {
  const { ending, final } = await trial.repair();
  expect(ending.kind).toBe('done');
  expect(differingParts(undisturbed.final, final)).toEqual([]);
  await expectStoredOnce(trial, { stored: undisturbed.storedFinally });
}

export async function expectStoredOnce(
  trial: Trial,
  { stored }: Pick<Undisturbed, 'stored'>,
): Promise<void> {
  expect(trial.mails).toEqual([...new Set(trial.mails)]);
  expect(await trial.stored()).toEqual(stored);
}

export function expectGivenUp(ending: Ending): void {
  if (ending.kind === 'half') expectClearSentence(ending.sentence);
  else expectClearError(ending.kind === 'failed' ? ending.error : 'no error');
}
