import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
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

/** Linux lets a child begin with its parent's `maxRSS`; what the kernel notes of the program is its own. */
function peakKilobytes(): number {
  try {
    const noted = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    if (noted !== undefined) return Number(noted);
  } catch {
    // Not Linux.
  }
  return process.resourceUsage().maxRSS;
}
