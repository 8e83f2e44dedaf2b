import { describe, expect, it } from 'vitest';
import { TASK_TAB } from '../google-sheets/ward-tabs.ts';
import { aCity } from './city.ts';

/** A city on which the day's first check has run; what each later hour queues and asks. */
async function aCheckedCity() {
  const city = await aCity({ troubles: [null, null, null, null] });
  const { clock, dispatch, sheets, tasks } = city;
  const check = async (moment: string) => {
    clock.moment = moment;
    const from = { tasks: tasks.tasks.length, requests: sheets.requests.length };
    const answer = await dispatch('check');
    await tasks.idle();
    const asked = sheets.requests.slice(from.requests);
    return {
      status: answer.status,
      wards: tasks.tasks.slice(from.tasks).map(({ name }) => name.split(/[/_]/).at(-3)),
      sheetsRequests: asked.filter(({ path }) => path.startsWith('/v4/')).length,
    };
  };
  const edit = (index: number) =>
    sheets.person(city.wards[index]!.workbook).retype(TASK_TAB, 'G6', 'Quý IV');
  return { ...city, first: await check('2026-06-22T07:00'), check, edit };
}

const ALL = ['phuong-1', 'phuong-2', 'phuong-3', 'phuong-4'];

describe('The hourly check of a city', () => {
  it('checks all wards first in the day, and then asks nothing of sheets that nobody touched', async () => {
    const { first, check } = await aCheckedCity();
    expect(first.wards).toEqual(ALL);
    expect(await check('2026-06-22T08:00')).toEqual({ status: 200, wards: [], sheetsRequests: 0 });
    expect((await check('2026-06-23T07:00')).wards).toEqual(ALL);
  });

  it('checks a ward whose sheet people changed, once', async () => {
    const { check, edit } = await aCheckedCity();
    edit(2);
    edit(2);
    expect((await check('2026-06-22T08:00')).wards).toEqual(['phuong-3']);
    expect((await check('2026-06-22T09:00')).wards).toEqual([]);
    edit(0);
    expect((await check('2026-06-22T10:00')).wards).toEqual(['phuong-1']);
  });

  it('misses no change that comes between two calls of the same hour', async () => {
    const { check, edit } = await aCheckedCity();
    edit(1);
    expect((await check('2026-06-22T08:00')).wards).toEqual(['phuong-2']);
    edit(1);
    expect((await check('2026-06-22T08:00')).wards).toEqual([]);
    expect((await check('2026-06-22T09:00')).wards).toEqual(['phuong-2']);
  });

  it('remembers nothing of a call that could not queue everything', async () => {
    const { check, edit, tasks } = await aCheckedCity();
    edit(1);
    tasks.faults.push('denied');
    expect(await check('2026-06-22T08:00')).toMatchObject({ status: 503, wards: [] });
    expect((await check('2026-06-22T08:00')).wards).toEqual(['phuong-2']);
  });

  it('checks all wards while Drive does not say, or what is remembered is damaged', async () => {
    const { check, sheets, storage } = await aCheckedCity();
    sheets.onRequest(({ api }) =>
      api.startsWith('drive.') ? { kind: 'status', status: 403 } : null,
    );
    expect((await check('2026-06-22T08:00')).wards).toEqual(ALL);
    sheets.onRequest(null);
    storage.put('changes.json', '{"mark":');
    expect((await check('2026-06-22T09:00')).wards).toEqual(ALL);
  });
});
