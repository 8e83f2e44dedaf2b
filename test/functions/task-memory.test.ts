import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../functions/check.ts';
import { jobContext } from '../../functions/wiring.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { aPeoplesWorkbook, sampleMonday } from './job-runs.ts';

const path = async () => join(await temporaryFolder(), 'so.xlsx');

/** One row with such a deadline, checked in a process of its own. */
async function checked(workbook: string, deadline: string, wanted: { dryRun?: boolean } = {}) {
  await aPeoplesWorkbook(workbook, {
    'Theo dõi': [
      ['Mã', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'],
      ['N1.01', 'Lập kế hoạch đào tạo', 'VP', deadline],
    ],
  });
  const workspace = join(workbook, '..', 'w');
  const context = jobContext({
    workspace,
    workbook,
    today: sampleMonday,
    dryRun: false,
    ...wanted,
  });
  const { tasks, findings } = await check(context);
  const moved = findings.some(({ rule }) => rule === 'task/deadline-moved');
  return { date: tasks[0]?.deadline.effectiveDate, moved };
}

async function memoryFile(workbook: string): Promise<string> {
  const folder = join(workbook, '..', 'w', 'memory');
  const [name] = await readdir(folder);
  return join(folder, name!);
}

describe('A deadline between two runs (pain 10)', () => {
  it('is remembered from the first run on, by the workbook', async () => {
    const one = await path();
    expect(await checked(one, '30/6/2026')).toEqual({ date: '2026-06-30', moved: false });
    expect(await checked(one, '30/9/2026')).toEqual({ date: '2026-06-30', moved: true });
    expect(await checked(await path(), '30/9/2026')).toEqual({ date: '2026-09-30', moved: false });
  });

  it('is not remembered by a run that only looks', async () => {
    const one = await path();
    await checked(one, '30/6/2026', { dryRun: true });
    expect(await checked(one, '30/9/2026')).toEqual({ date: '2026-09-30', moved: false });
    expect(await checked(one, '30/6/2026', { dryRun: true })).toMatchObject({ moved: true });
  });

  it('is read anew when what was remembered is damaged, which is then written again', async () => {
    const one = await path();
    await checked(one, '30/6/2026');
    const file = await memoryFile(one);
    const sound = await readFile(file, 'utf8');
    for (const damaged of ['', '{"tasks":{"N1.01":{"title":5}}}', sound.slice(0, 40)]) {
      await writeFile(file, damaged);
      expect(await checked(one, '30/6/2026')).toEqual({ date: '2026-06-30', moved: false });
      expect(await readFile(file, 'utf8')).toBe(sound);
    }
  });
});
