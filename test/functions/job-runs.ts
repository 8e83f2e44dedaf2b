import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { JobContext } from '../../functions/job-context.ts';
import { setup } from '../../functions/setup.ts';
import { jobContext } from '../../functions/wiring.ts';
import type { Cell } from '../../shared/workbook/content.ts';
import type { SheetModel } from '../../shared/workbook/model.ts';
import { createXlsx } from '../../shared/xlsx/create-xlsx.ts';
import { sampleContent } from '../../sheet-templates/content.ts';
import { look } from '../../sheet-templates/look.ts';
import { temporaryFolder } from '../temporary-folder.ts';

export const sampleMonday = '2026-06-22';
/** Of that day: to five units and two heads, and the Office's summary. */
export const SAMPLE_MAILS = 8;

/** A run over real adapters in a folder of the test's own. */
export async function aRun(
  overrides: Partial<Parameters<typeof jobContext>[0]> = {},
): Promise<JobContext> {
  return jobContext({
    workspace: overrides.workspace ?? (await temporaryFolder()),
    workbook: null,
    today: sampleMonday,
    dryRun: false,
    ...overrides,
  });
}

/** A run over a workbook filled with the sample data. */
export async function aSampleRun(): Promise<JobContext> {
  const context = await aRun();
  await setup(context, sampleContent());
  return context;
}

/** An .xlsx as people may keep one: plain tabs of plain cells. */
export async function aPeoplesWorkbook(
  path: string,
  tabs: Readonly<Record<string, readonly (readonly Cell[])[]>>,
): Promise<void> {
  const sheets = Object.entries(tabs).map(
    ([title, rows]): SheetModel => ({
      title,
      columns: [],
      rows: rows.map((cells) => ({ cells: cells.map((value) => ({ value: value as string })) })),
    }),
  );
  await writeFile(path, createXlsx(sheets, look, { title: 'x', creator: 'x' }));
}

/** Every file below a folder with the hash of its bytes: equal when nothing at all changed. */
export async function filesOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const hashed = await Promise.all(
    files.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      const hash = createHash('sha256')
        .update(await readFile(path))
        .digest('hex');
      return [relative(folder, path), hash] as const;
    }),
  );
  return new Map(hashed.sort(([a], [b]) => a.localeCompare(b)));
}
