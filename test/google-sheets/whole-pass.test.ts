import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Mailer } from '../../functions/adapters/ports.ts';
import { check } from '../../functions/check.ts';
import type { JobContext } from '../../functions/job-context.ts';
import { remind } from '../../functions/remind.ts';
import { report } from '../../functions/report.ts';
import { setup } from '../../functions/setup.ts';
import type { Mail } from '../../shared/reminders/mail.ts';
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
async function wholePass(given: JobContext) {
  const sent: Mail[] = [];
  const send: Mailer['send'] = (mail) => {
    sent.push(mail);
    return given.mailer.send(mail);
  };
  const context = { ...given, mailer: { ...given.mailer, send } };
  await setup(context, sampleContent());
  const checked = await check(context);
  const reminded = await remind(context);
  const reports = [];
  for (const variant of ['office', 'party'] as const) {
    const made = await report(context, { variant, period: null, asOf: null });
    reports.push({ ...made, path: '', bytes: await readFile(made.path) });
  }
  return { checked, reminded, reports, sent };
}

interface Described {
  readonly sheets: readonly { readonly properties: { sheetId: number; title: string } }[];
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
    const keys = ['key', 'unit', 'to', 'subject', 'tasks', 'outcome'] as const;
    const mails = (pass: typeof inFile) =>
      pass.reminded.mails.map((mail) => keys.map((key) => mail[key]));
    expect(mails(inSheet)).toEqual(mails(inFile));
    expect(mails(inSheet).length).toBeGreaterThan(5);
  });

  it('links each line of a mail to the row that holds its code', async () => {
    const text = inSheet.sent.map((mail) => mail.text).join('\n');
    const linked = [
      ...text.matchAll(/^\d+\. (N[\d.]+) - .* (https:\S+)#gid=(\d+)&range=A(\d+)$/gm),
    ];
    expect(linked.length).toBeGreaterThan(10);
    const asked = `${server.url}v4/spreadsheets/${id}?fields=sheets.properties(sheetId,title)`;
    const { sheets } = (await (await fetch(asked)).json()) as Described;
    const tasks = sheets.find(({ properties }) => properties.title === 'Nhiệm vụ');
    const shown = await valuesIn(server, id, 'Nhiệm vụ');
    for (const [, code, address, sheetId, row] of linked) {
      expect(address).toBe(`https://docs.google.com/spreadsheets/d/${id}/edit`);
      expect(Number(sheetId)).toBe(tasks?.properties.sheetId);
      expect(shown[Number(row) - 1]).toContain(code);
    }
    expect(inFile.sent.map((mail) => mail.text).join('\n')).not.toContain('https:');
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
