import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { preview } from '../../functions/preview.ts';
import { remind } from '../../functions/remind.ts';
import { safeName } from '../../shared/reminders/safe-name.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { aRun, aSampleRun, filesOf } from './job-runs.ts';

describe('A preview of the mails of a day', () => {
  it('lays down what is then sent, as pages and texts, and changes nothing else', async () => {
    const run = await aSampleRun();
    const workspace = join(run.workbook.location, '..');
    const before = await filesOf(workspace);
    const folder = join(await temporaryFolder(), 'xem', 'thu');
    const { mails } = await preview(run, folder, run.today);
    expect(await filesOf(workspace)).toEqual(before);
    const names = await readdir(folder);
    const sent = await remind(run);
    const fileNames = [...sent.mails, sent.summary]
      .filter((mail) => mail?.outcome === 'sent')
      .map((mail) => `${run.today}_${safeName(mail?.unit ?? '')}`);
    expect(names.toSorted()).toEqual(
      fileNames.flatMap((name) => [`${name}.html`, `${name}.txt`]).toSorted(),
    );
    expect(mails.map(({ subject }) => subject)).toEqual(sent.mails.map(({ subject }) => subject));
    const text = await readFile(join(folder, '2026-06-22_VHXH.txt'), 'utf8');
    expect(text).toMatch(/^Gửi: .*<vhxh@hoabinh\.test>\nTiêu đề: .*\[Nhắc việc\] 02 quá hạn/);
    expect(text).toContain('số liệu lúc 07 giờ 30 phút ngày 22/6/2026');
    expect(await readFile(join(folder, '2026-06-22_VHXH.html'), 'utf8')).toMatch(
      /^<!DOCTYPE html>/,
    );
  });

  it('is of the next working day when no day is named', async () => {
    const friday = await aRun({
      workspace: join((await aSampleRun()).workbook.location, '..'),
      today: '2026-06-26',
    });
    const { today } = await preview(friday, await temporaryFolder(), null);
    expect(today).toBe('2026-06-29');
  });

  it('says in one sentence when the folder cannot be written to', async () => {
    const file = join(await temporaryFolder(), 'tep');
    await writeFile(file, '');
    const run = await aSampleRun();
    await expect(preview(run, file, run.today)).rejects.toThrow(file);
  });
});
