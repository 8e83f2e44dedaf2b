import { describe, expect, it } from 'vitest';
import { withToken } from '../cloud/cloud.ts';
import { jobToken } from '../cloud/tokens.ts';
import { aCity } from './city.ts';

const statusOf = async (answer: Promise<Response>) => (await answer).status;

describe('A city', () => {
  it('runs the job of a ward over that ward’s workbook and its part of the bucket alone', async () => {
    const { ask, sheets, storage, wards } = await aCity({ troubles: [null, null] });
    const answer = await ask('/wards/phuong-2/check', withToken(jobToken()));
    expect(answer.status).toBe(200);
    expect(await answer.text()).not.toContain(wards[0]!.canary);
    expect(new Set(sheets.requests.map((one) => one.spreadsheetId))).toEqual(
      new Set([wards[1]!.workbook]),
    );
    const kept = [...storage.contents().keys()].filter((name) => name !== 'wards.json');
    expect(kept.every((name) => name.startsWith('phuong-2/'))).toBe(true);
  });

  it('has no ward but those of its list, and names no workbook', async () => {
    const { ask, wards, sheets } = await aCity({ troubles: [null] });
    const before = sheets.requests.length;
    const asked = (path: string, body?: unknown) =>
      statusOf(
        ask(path, withToken(jobToken(), body === undefined ? {} : { body: JSON.stringify(body) })),
      );
    expect(await asked('/wards/phuong-9/check')).toBe(404);
    expect(await asked(`/wards/${wards[0]!.workbook}/check`)).toBe(404);
    expect(await asked('/wards/__proto__/check')).toBe(404);
    expect(await asked('/wards/constructor/check')).toBe(404);
    expect(await asked('/wards/phuong-1/../phuong-2/check')).toBe(404);
    expect(await asked('/check')).toBe(404);
    expect(await asked('/wards/phuong-1/check', { workbook: 'x' })).toBe(400);
    expect(await asked('/wards/phuong-1/check?ward=phuong-2')).toBe(400);
    expect(sheets.requests.length).toBe(before);
  });

  it('believes nobody without a token, whatever ward they name', async () => {
    const { ask, storage } = await aCity({ troubles: [null] });
    storage.asked.splice(0);
    for (const path of ['/wards/phuong-1/check', '/wards/phuong-9/check', '/dispatch']) {
      expect(await statusOf(ask(path, { method: 'POST' }))).toBe(401);
    }
    expect(storage.asked).toEqual([]);
  });
});

describe('Dispatch', () => {
  it('queues each ward’s job once an hour, or once a day', async () => {
    const { dispatch, tasks, logged } = await aCity({ troubles: [null, null, null] });
    expect(await (await dispatch('check')).json()).toEqual({
      job: 'check',
      slot: '2026-06-22-07',
      queued: 3,
      alreadyQueued: 0,
      troubles: [],
    });
    const once = { slot: '2026-06-22', queued: 3, alreadyQueued: 0 };
    expect(await (await dispatch('remind')).json()).toMatchObject(once);
    const again = { slot: '2026-06-22', queued: 0, alreadyQueued: 3 };
    expect(await (await dispatch('remind')).json()).toMatchObject(again);
    await tasks.idle();
    expect(tasks.tasks).toHaveLength(6);
    const lines = logged.map((line) => JSON.parse(line));
    const jobs = lines.filter((line) => line.ward);
    expect(jobs.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
    expect(lines[0]).toMatchObject({ function: 'dispatch', queued: 3, severity: 'INFO' });
  });

  it('knows its jobs, and no other', async () => {
    const { dispatch, tasks } = await aCity({ troubles: [null] });
    expect((await dispatch('setup')).status).toBe(400);
    expect(tasks.tasks).toEqual([]);
  });

  it('leaves out what stands in the list wrongly, tells the operator, and queues the others', async () => {
    const shared = '1'.repeat(44);
    const { dispatch, tasks, logged } = await aCity({
      troubles: [null, null],
      entries: {
        'Phường Một': { workbook: '2'.repeat(44) },
        'khong-so': {},
        'tep-xlsx': { workbook: 'so.xlsx' },
        'sai-muc': { workbook: '3'.repeat(44), workbok: '' },
        'sai-thu': { workbook: '4'.repeat(44), sender: 2 },
        'trung-1': { workbook: shared },
        'trung-2': { workbook: `https://docs.google.com/spreadsheets/d/${shared}/edit` },
      },
    });
    const answer = await dispatch('check');
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '60']);
    await tasks.idle();
    expect(tasks.tasks.map(({ name }) => name.split('/').at(-1))).toEqual([
      'phuong-1_check_2026-06-22-07',
      'phuong-2_check_2026-06-22-07',
    ]);
    const line = logged.find((one) => one.includes('"dispatch"'))!;
    expect(JSON.parse(line)).toMatchObject({ severity: 'ERROR', queued: 2, notQueued: 7 });
    for (const name of ['Phường Một', 'khong-so', 'tep-xlsx', 'sai-muc', 'sai-thu', 'trung-1']) {
      expect(line).toContain(`“${name}”`);
    }
  });

  it('queues all others when one cannot be queued, and that one when it is called again', async () => {
    const { dispatch, tasks } = await aCity({ troubles: [null, null, null] });
    tasks.faults.push(null, 'denied');
    expect((await dispatch('check')).status).toBe(503);
    expect(tasks.tasks).toHaveLength(2);
    expect(await (await dispatch('check')).json()).toMatchObject({ queued: 1, alreadyQueued: 2 });
    await tasks.idle();
  });
});
