import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Fault } from '../sheets-server/sheets-server.ts';
import { troubles } from './fault-kinds.ts';
import { type Interference, tryJob } from './job-trial.ts';
import { differingParts } from './spreadsheet-text.ts';
import { openTrialGround, type TrialGround } from './trial-ground.ts';
import { setupOfEmpty } from './trial-jobs.ts';
import { expectGivenUp, type Undisturbed, undisturbedRun } from './undisturbed.ts';

// Drawing the whole workbook takes a second, so what happens to a reading is followed only as far
// as the writing: the same bytes, and the server refuses them.
let ground: TrialGround;
let undisturbed: Undisturbed;
let writtenBytes = 0;
beforeAll(async () => {
  ground = await openTrialGround();
  const start = ground.server.requests.length;
  undisturbed = await undisturbedRun(ground, setupOfEmpty);
  const writes = ground.server.requests.slice(start).filter(({ kind }) => kind === 'write');
  writtenBytes = writes[0]!.requestBytes;
}, 60_000);
afterAll(() => ground.close());

it('setup of an empty spreadsheet takes two readings and one writing', () => {
  expect(undisturbed.requests).toEqual([
    'spreadsheets.get',
    'values.batchGet',
    'spreadsheets.batchUpdate',
  ]);
});

for (const trouble of troubles.filter(({ outcome }) => outcome === 'survived')) {
  it(`setup of an empty spreadsheet reads through ${trouble.name}`, async () => {
    for (const at of [0, 1]) {
      const forbidden: Fault = { kind: 'forbidden' };
      const interference: Interference = (request) =>
        ground.server.requests.at(-1)?.kind === 'write' ? forbidden : trouble.fault(request - at);
      const trial = await tryJob(ground, setupOfEmpty, interference, {
        isImpatient: trouble.takesTime ?? false,
      });
      const write = ground.server.requests.at(-1)!;
      expect([write.kind, write.requestBytes]).toEqual(['write', writtenBytes]);
      expectGivenUp(trial.ending);
      expect(differingParts(undisturbed.before, trial.after)).toEqual([]);
    }
  });
}

const ofTheWriting = [
  'a 503 and nothing done',
  'a 503 although it was done',
  'a 503 although it was done, then a stale reading',
];

for (const trouble of troubles.filter(({ name }) => ofTheWriting.includes(name))) {
  it(`setup of an empty spreadsheet is made once in spite of ${trouble.name}`, async () => {
    const trial = await tryJob(ground, setupOfEmpty, (request) => trouble.fault(request - 2));
    expect(trial.ending).toEqual(undisturbed.ending);
    expect(differingParts(undisturbed.after, trial.after)).toEqual([]);
  }, 60_000);
}
