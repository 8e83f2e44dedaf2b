import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../functions/check.ts';
import { setup } from '../../functions/setup.ts';
import { NOTHING_REMEMBERED } from '../../shared/domain/task-memory.ts';
import { judgedMoment, lookupTable } from './judged-moment.ts';
import { aSheetRun } from './sheet-runs.ts';
import { shownVerdicts } from './shown-verdicts.ts';
import { openTrialGround, type TrialGround } from './trial-ground.ts';
import { template } from './trial-jobs.ts';
import { aWardSpreadsheet } from './ward-spreadsheet.ts';
import { HEADER_ROW, TASK_TAB } from './ward-tabs.ts';

let ground: TrialGround;
beforeAll(async () => {
  ground = await openTrialGround();
});
afterAll(() => ground.close());

/** What the trials of this folder found, in the fewest steps. */
describe('While people work', () => {
  it('a column inserted between the two readings hides no other column', async () => {
    const { server } = ground;
    const id = await aWardSpreadsheet(server);
    const start = server.requests.length;
    server.onRequest(({ index }) => {
      // Where ten columns were described, A1:J leaves `Trạng thái`, now in K, out.
      if (index === start + 1) server.person(id).insertColumns(TASK_TAB, 'A');
      return null;
    });
    await check(await aSheetRun(server, id));
    server.onRequest(null);
    const now = server.snapshot(id);
    expect(lookupTable(now)).toEqual(judgedMoment(now, NOTHING_REMEMBERED));
  });

  it('setup that adds a column comes through a 503, nothing having been done', async () => {
    const { server } = ground;
    const id = await aWardSpreadsheet(server);
    await setup(await aSheetRun(server, id), template);
    server.person(id).deleteColumns(TASK_TAB, 'K');
    const start = server.requests.length;
    server.onRequest(({ index }) => (index === start + 2 ? { kind: 'status', status: 503 } : null));
    // Whether it was applied is asked of a cell that the grid does not have yet.
    const again = setup(await aSheetRun(server, id), template);
    await expect(again.finally(() => server.onRequest(null))).resolves.toBeDefined();
  });

  it('a header sorted in among the rows shows no verdict beside another task', async () => {
    const { server } = ground;
    const id = await aWardSpreadsheet(server);
    await check(await aSheetRun(server, id));
    // “Sort sheet” spares frozen rows only, and nothing need be frozen in a table of people's own.
    server.person(id).sort(TASK_TAB, 'B', { fromRow: HEADER_ROW });
    const rows = await shownVerdicts(server, id, server.snapshot(id));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ shown, expected }) => shown !== expected)).toEqual([]);
  });
});
