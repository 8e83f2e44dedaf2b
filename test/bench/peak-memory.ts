import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { peakKilobytes } from './peak-kilobytes.ts';
import { type ReadingPlace, sheetReaders } from './sheet-readers.ts';

/** Megabytes that a fresh process held at most while it read the table once, as a job does. */
export async function peakMegabytes(name: string, place: ReadingPlace): Promise<number> {
  const self = fileURLToPath(import.meta.url);
  const { stdout } = await promisify(execFile)(process.execPath, [
    self,
    name,
    JSON.stringify(place),
  ]);
  return Number(stdout);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const read = await sheetReaders[process.argv[2]!]!(JSON.parse(process.argv[3]!) as ReadingPlace);
  await read();
  process.stdout.write(String(Math.round(peakKilobytes() / 1024)), () => process.exit());
}
