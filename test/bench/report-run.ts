import { writeFile } from 'node:fs/promises';
import { enableCompileCache } from 'node:module';
import { anAnnex } from '../report/render-docx-sample.ts';
import { peakKilobytes } from './peak-kilobytes.ts';
import { reportWriters } from './report-writers.ts';

/** What one process tells of the Word file it wrote. */
export interface ReportRun {
  /** Loading of the writer's code included. */
  readonly ms: number;
  readonly peakMb: number;
  readonly bytes: number;
}

// As `npm start` has it.
enableCompileCache();
const [, , name = '', rowCount = '', path = ''] = process.argv;
const { rows } = anAnnex(Number(rowCount)).table;
const start = performance.now();
const bytes = await reportWriters[name]!(rows);
const ms = performance.now() - start;
await writeFile(path, bytes);
const run: ReportRun = { ms, peakMb: Math.round(peakKilobytes() / 1024), bytes: bytes.length };
process.stdout.write(JSON.stringify(run), () => process.exit());
