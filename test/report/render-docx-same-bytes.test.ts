import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { afterEach, expect, test, vi } from 'vitest';
import { docxFile } from '../../functions/docx-file.ts';
import { composeReport } from '../../shared/report/compose-report.ts';
import { anAnnex, aReport } from './render-docx-sample.ts';
import { aReportInput, smallProgramme } from './small-programme.ts';

const digest = async (report = aReport()) =>
  createHash('sha256')
    .update(await docxFile(report))
    .digest('hex');

afterEach(() => {
  vi.useRealTimers();
});

test('gives the same bytes twice, whatever was rendered in between', async () => {
  const first = await digest();
  await digest(aReport({ annexes: [anAnnex(3), anAnnex(5)], mark: null }));
  expect(await digest()).toBe(first);
  const together = await Promise.all([digest(), digest(aReport({ mark: null })), digest()]);
  expect([together[0], together[2]]).toEqual([first, first]);
});

test('gives the same bytes on another day', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date('2026-09-14T23:30:00Z'));
  const before = await digest();
  vi.setSystemTime(new Date('2031-02-01T00:00:00Z'));
  expect(await digest()).toBe(before);
});

test('gives the same bytes for a whole report with its chart and split annexes', async () => {
  const composed = () => composeReport(aReportInput({ programme: smallProgramme() }));
  const long = { ...composed(), annexes: [...composed().annexes, anAnnex(250)] };
  const first = await digest(long);
  await digest(aReport());
  expect(await digest({ ...composed(), annexes: [...composed().annexes, anAnnex(250)] })).toBe(
    first,
  );
});

test('gives other bytes for another report', async () => {
  expect(await digest(aReport({ mark: null }))).not.toBe(await digest());
});

test('gives the same bytes in every time zone and in a process of its own', async () => {
  const script = `
    import { createHash } from 'node:crypto';
    const { docxFile } = await import(${JSON.stringify(urlOf('../../functions/docx-file.ts'))});
    const { aReport } = await import(${JSON.stringify(urlOf('./render-docx-sample.ts'))});
    console.log(createHash('sha256').update(await docxFile(aReport())).digest('hex'));`;
  const run = promisify(execFile);
  const zones = ['Asia/Ho_Chi_Minh', 'Pacific/Kiritimati', 'America/Los_Angeles'];
  const digests = await Promise.all(
    zones.map(async (TZ) => {
      const args = ['--input-type=module', '--eval', script];
      const { stdout } = await run(process.execPath, args, { env: { ...process.env, TZ } });
      return stdout.trim();
    }),
  );
  expect(digests).toEqual(Array(zones.length).fill(await digest()));
}, 30_000);

function urlOf(path: string): string {
  return new URL(path, import.meta.url).href;
}
