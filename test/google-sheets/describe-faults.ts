import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Trouble, troubles } from './fault-kinds.ts';
import { type Trial, tryJob } from './job-trial.ts';
import { differingParts } from './spreadsheet-text.ts';
import { openTrialGround, type TrialGround } from './trial-ground.ts';
import type { TrialJob } from './trial-jobs.ts';
import {
  expectGivenUp,
  expectRepaired,
  expectStoredOnce,
  type Undisturbed,
  undisturbedRun,
} from './undisturbed.ts';

/** Each fault at each request of each job: it finishes as if nothing had been, or says why not. */
export function describeFaults(jobs: readonly TrialJob[]): void {
  let ground: TrialGround;
  beforeAll(async () => {
    ground = await openTrialGround();
  });
  afterAll(() => ground.close());

  describe.each(jobs)('$name', (job) => {
    let undisturbed: Undisturbed;
    beforeAll(async () => {
      undisturbed = await undisturbedRun(ground, job);
    });

    it('takes two readings and one writing', () => {
      expect(undisturbed.ending.kind).toBe('done');
      expect(undisturbed.requests).toEqual([
        'spreadsheets.get',
        'values.batchGet',
        'spreadsheets.batchUpdate',
      ]);
      expect(differingParts(undisturbed.before, undisturbed.after)).not.toEqual([]);
    });

    for (const trouble of troubles) {
      it(`comes through ${trouble.name}, at whatever request`, async () => {
        for (const at of undisturbed.requests.keys()) {
          const fault = (request: number) => trouble.fault(request - at);
          const trial = await tryJob(ground, job, fault, {
            isImpatient: trouble.takesTime ?? false,
          });
          await expectOutcome(trial, trouble, at);
        }
      });
    }

    async function expectOutcome(trial: Trial, { outcome }: Trouble, at: number): Promise<void> {
      if (outcome === 'survived') {
        // What is the same now would be the same after the next run, too.
        expect(trial.ending).toEqual(undisturbed.ending);
        expect(differingParts(undisturbed.after, trial.after)).toEqual([]);
        return expectStoredOnce(trial, undisturbed);
      }
      if (outcome === 'refused') {
        expectGivenUp(trial.ending);
        expect(trial.requests.length).toBe(at + 1);
        expect(differingParts(undisturbed.before, trial.after)).toEqual([]);
      } else if (trial.ending.kind !== 'done') expectGivenUp(trial.ending);
      return expectRepaired(trial, undisturbed);
    }
  });
}
