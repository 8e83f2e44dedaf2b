import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { check } from '../../functions/check.ts';
import { setup } from '../../functions/setup.ts';
import { programmeContent } from '../../sheet-templates/content.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { aRun, aSampleRun } from './job-runs.ts';

const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;
const TASKS = 'xl/worksheets/sheet3.xml';
/** Tabs between values, UTF-8, values as shown; the number of the sheet follows. */
const FILTER = 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false,false,false,';

/** A tab as LibreOffice shows it; of the task tab the code, the verdict and what is missing. */
async function shown(bytes: Uint8Array, title = 'Nhiệm vụ', sheet = 3) {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'so.xlsx'), bytes);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const args = [
    '--headless',
    profile,
    '--convert-to',
    FILTER + sheet,
    '--outdir',
    folder,
    'so.xlsx',
  ];
  const run = spawnSync('soffice', args, { cwd: folder, encoding: 'utf8' });
  expect(run.status, run.stderr).toBe(0);
  const csv = await readFile(join(folder, `so-${title}.csv`), 'utf8');
  return csv.split('\n').map((line) => line.split('\t').map((cell) => cell.replaceAll('"', '')));
}

async function sampleSheet() {
  const context = await aSampleRun();
  await check(context);
  const parts = unzipSync(await readFile(context.workbook.location));
  return { parts, xml: strFromU8(parts[TASKS]!) };
}

function edited(parts: Record<string, Uint8Array>, xml: string) {
  return zipSync({ ...parts, [TASKS]: strToU8(xml) });
}

const code = (text: string) => `>${text}</t></is></c>`;

describe.skipIf(!hasLibreOffice)('The overview in LibreOffice', () => {
  it.each([
    ['says by itself that no run has come for days', '2026-06-22', 1],
    ['says nothing of the kind on the day of a run', null, 0],
  ])(
    '%s',
    async (_, today, warnings) => {
      const context = await aRun({ today });
      await setup(context, programmeContent());
      await check(context);
      const rows = await shown(await readFile(context.workbook.location), 'Tổng quan', 2);
      const told = rows
        .flat()
        .filter((text) => text.includes('phần mềm chưa chạy lại, chưa nhắc việc từ ngày'));
      expect(told).toHaveLength(warnings);
    },
    60_000,
  );
});

describe.skipIf(!hasLibreOffice)('The verdict in LibreOffice', () => {
  it('follows the code of its row, whatever text was stored there before', async () => {
    const { parts, xml } = await sampleSheet();
    const swapped = xml
      .replace(code('N1.06'), code('SWAP'))
      .replace(code('N1.05'), code('N1.06'))
      .replace(code('SWAP'), code('N1.05'))
      .replaceAll('<v>Quá hạn 11 ngày làm việc</v>', '<v>cũ</v>');
    expect(swapped).not.toBe(xml);
    const rows = await shown(edited(parts, swapped));
    expect(rows.find(([own]) => own === 'N1.06')?.[2]).toBe('Quá hạn 11 ngày làm việc');
    expect(rows.find(([own]) => own === 'N1.05')?.[2]).toBe('Hoàn thành đúng hạn');
    expect(rows.flat()).not.toContain('cũ');
  }, 60_000);

  it('does not mind spaces around a code, and takes no character in it for a wildcard', async () => {
    const { parts, xml } = await sampleSheet();
    const typed = xml
      .replace(code('N1.06'), code('  N1.06\u00a0'))
      .replace(code('N1.05'), code('N1.*'))
      .replace(code('N1.04'), code('N1.0?'));
    const rows = await shown(edited(parts, typed));
    const verdictOf = (text: string) => rows.find(([own]) => own?.trim() === text)?.[2];
    expect(verdictOf('N1.06')).toBe('Quá hạn 11 ngày làm việc');
    expect(verdictOf('N1.*')).toBe('Chờ rà soát');
    expect(verdictOf('N1.0?')).toBe('Chờ rà soát');
  }, 60_000);

  it('shows nothing, not 0, where nothing is missing', async () => {
    const { parts, xml } = await sampleSheet();
    const rows = await shown(edited(parts, xml));
    expect(rows.find(([own]) => own === 'N1.01')?.[3]).toBe('');
    expect(rows.find(([own]) => own === 'N1')?.[2]).toBe('');
  }, 60_000);
});
