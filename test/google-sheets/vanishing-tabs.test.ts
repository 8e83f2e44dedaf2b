import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemTabs } from '../../shared/messages/tabs.ts';
import { tryJob } from './job-trial.ts';
import { differingParts, type SpreadsheetText } from './spreadsheet-text.ts';
import { openTrialGround, type TrialGround } from './trial-ground.ts';
import { trialJobs } from './trial-jobs.ts';
import { expectGivenUp, expectRepaired, type Undisturbed, undisturbedRun } from './undisturbed.ts';
import { TASK_TAB } from './ward-tabs.ts';

let ground: TrialGround;
beforeAll(async () => {
  ground = await openTrialGround();
});
afterAll(() => ground.close());

const without = (text: SpreadsheetText, tab: string) =>
  Object.fromEntries(Object.entries(text).filter(([title]) => title !== tab && title !== ''));

describe.each(trialJobs)('$name, refused by the server or robbed of a tab', (job) => {
  let undisturbed: Undisturbed;
  beforeAll(async () => {
    undisturbed = await undisturbedRun(ground, job);
  });

  /** Before the request of that number the owner deletes the tab. */
  const tryWithout = (tab: string, at: number) =>
    tryJob(ground, job, (request, id) => {
      if (request === at) ground.server.person(id, 'owner').deleteTab(tab);
      return null;
    });

  it('tries once what the server calls invalid', async () => {
    for (const at of undisturbed.requests.keys()) {
      const fault = { kind: 'status', status: 400 } as const;
      const trial = await tryJob(ground, job, (request) => (request === at ? fault : null));
      expectGivenUp(trial.ending);
      expect(trial.requests.length).toBe(at + 1);
      expect(differingParts(undisturbed.before, trial.after)).toEqual([]);
      await expectRepaired(trial, undisturbed);
    }
  });

  it.runIf(job.name === 'check')('makes a tab of its own again that somebody deleted', async () => {
    for (const at of undisturbed.requests.keys()) {
      const trial = await tryWithout(systemTabs.review, at);
      if (trial.ending.kind !== 'done') expectGivenUp(trial.ending);
      await expectRepaired(trial, undisturbed);
    }
  });

  it.skipIf(job.name.startsWith('setup'))('says that the task table is gone', async () => {
    for (const at of undisturbed.requests.keys()) {
      const trial = await tryWithout(TASK_TAB, at);
      const isDone = trial.ending.kind === 'done';
      if (!isDone) expectGivenUp(trial.ending);
      const expected = isDone ? undisturbed.after : undisturbed.before;
      expect(differingParts(without(expected, TASK_TAB), without(trial.after, ''))).toEqual([]);
      const { ending, final } = await trial.repair();
      expectGivenUp(ending);
      expect(differingParts(trial.after, final)).toEqual([]);
    }
  });
});
