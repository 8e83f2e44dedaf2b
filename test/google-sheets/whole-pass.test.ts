import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../functions/check.ts';
import type { JobContext } from '../../functions/job-context.ts';
import { remind } from '../../functions/remind.ts';
import { report } from '../../functions/report.ts';
import { setup } from '../../functions/setup.ts';
import { readXlsx } from '../../shared/xlsx/read-xlsx.ts';
import { sampleContent } from '../../sheet-templates/content.ts';
import { trimmedRows } from '../contracts/trimmed-rows.ts';
import { aRun } from '../functions/job-runs.ts';
import { type SheetsServer, startSheetsServer } from '../sheets-server/sheets-server.ts';
import { aSheetRun, valuesIn } from './sheet-runs.ts';

let server: SheetsServer;
beforeAll(async () => {
  server = await startSheetsServer({ quota: false });
});
afterAll(async () => {
  await server.close();
  for (const one of folders) await rm(one, { recursive: true });
});

const folders: string[] = [];

/** For all tests of the file, so it cannot be one test's temporary folder. */
async function folder(name: string): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), `don-doc-${name}-`));
  folders.push(made);
  return made;
}

/** What the demo does: set up, check, remind, report twice, check again. */
async function wholePass(context: JobContext) {
  await setup(context, sampleContent());
  const checked = await check(context);
  const reminded = await remind(context);
  const reports = [];
  for (const variant of ['office', 'party'] as const) {
    const made = await report(context, { variant, period: null, asOf: null });
    reports.push({ ...made, path: '', bytes: await readFile(made.path) });
  }
  return { checked, reminded, reports };
}

describe('The demo’s whole pass over a Google Sheet', () => {
  let id: string;
  let file: JobContext;
  let inSheet: Awaited<ReturnType<typeof wholePass>>;
  let inFile: typeof inSheet;
  beforeAll(async () => {
    id = server.createSpreadsheet();
    inSheet = await wholePass(await aSheetRun(server, id, { workspace: await folder('sheet') }));
    file = await aRun({ workspace: await folder('file') });
    inFile = await wholePass(file);
  }, 60_000);

  it('comes to the same findings, states and totals as over an .xlsx file', () => {
    expect(inSheet.checked).toEqual(inFile.checked);
    expect(inFile.checked.findings.length).toBeGreaterThan(100);
  });

  it('sends the same mails', () => {
    const keys = ['key', 'unit', 'to', 'cc', 'subject', 'tasks', 'outcome'] as const;
    const mails = (pass: typeof inFile) =>
      pass.reminded.mails.map((mail) => keys.map((key) => mail[key]));
    expect(mails(inSheet)).toEqual(mails(inFile));
    expect(mails(inSheet).length).toBeGreaterThan(5);
  });

  it('writes the same reports, byte for byte', () => {
    for (const [index, { bytes }] of inSheet.reports.entries()) {
      expect(bytes.equals(inFile.reports[index]!.bytes)).toBe(true);
    }
  });

  it('shows in every tab what the .xlsx file shows, verdicts beside the rows included', async () => {
    const book = readXlsx(await readFile(file.workbook.location));
    const titles = server.snapshot(id).sheets.map(({ title }) => title);
    expect(titles).toEqual(book.map(({ title }) => title));
    for (const { title, rows } of book) {
      // Each lists where its own files lie.
      if (title === 'Báo cáo') continue;
      const shown = trimmedRows(await valuesIn(server, id, title));
      expect(shown, title).toEqual(trimmedRows(rows));
    }
  });
});
