import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lastingTroubles } from './fault-kinds.ts';
import { type Trial, tryJob } from './job-trial.ts';
import { differingParts } from './spreadsheet-text.ts';
import { openTrialGround, type TrialGround } from './trial-ground.ts';
import { trialJobs } from './trial-jobs.ts';
import { expectGivenUp, expectRepaired, type Undisturbed, undisturbedRun } from './undisturbed.ts';

let ground: TrialGround;
beforeAll(async () => {
  ground = await openTrialGround();
});
afterAll(() => ground.close());

describe.each(trialJobs)('$name', (job) => {
  let undisturbed: Undisturbed;
  beforeAll(async () => {
    undisturbed = await undisturbedRun(ground, job);
  });

  it.each(lastingTroubles)('gives up in plain words: $name', async ({ fault, tries }) => {
    for (const [at, api] of undisturbed.requests.entries()) {
      const trial = await tryJob(ground, job, (request) => (request >= at ? fault : null));
      expectGivenUp(trial.ending);
      expectNothingHalf(trial);
      const tried = trial.requests.filter((one) => one === api).length;
      if (api === 'spreadsheets.batchUpdate') expect(tried).toBeLessThanOrEqual(tries);
      else expect(tried).toBe(tries);
      await expectRepaired(trial, undisturbed);
    }
  });

  /** What was applied although nobody said so is whole. */
  function expectNothingHalf({ after }: Trial): void {
    const { before, after: done } = undisturbed;
    const isDone = differingParts(done, after).length === 0;
    if (!isDone) expect(differingParts(before, after)).toEqual([]);
  }
});
