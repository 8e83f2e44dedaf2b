import { mkdir, readdir, unlink, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { DateTime } from 'luxon';
import { hasCode } from './file-lock.ts';

const KEPT = 10;

/** The folder beside a workbook that holds its last ten versions. */
export function versionsFolder(path: string): string {
  return join(dirname(path), `${basename(path, extname(path))}-ban-luu`);
}

/** Keeps a copy of what is about to be replaced, named by the moment, and drops the oldest. */
export async function keepVersion(path: string, bytes: Uint8Array, now: Date): Promise<string> {
  const folder = versionsFolder(path);
  await mkdir(folder, { recursive: true });
  const moment = DateTime.fromJSDate(now, { zone: 'Asia/Ho_Chi_Minh' }).toFormat(
    'yyyy-MM-dd_HH-mm-ss',
  );
  const kept = await writeUnderFreeName(folder, moment, extname(path), bytes);
  const versions = (await readdir(folder)).filter((name) => extname(name) === extname(path)).sort();
  for (const old of versions.slice(0, Math.max(0, versions.length - KEPT))) {
    await unlink(join(folder, old));
  }
  return kept;
}

async function writeUnderFreeName(
  folder: string,
  moment: string,
  extension: string,
  bytes: Uint8Array,
): Promise<string> {
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : `_${String(number).padStart(2, '0')}`;
    const path = join(folder, `${moment}${suffix}${extension}`);
    try {
      await writeFile(path, bytes, { flag: 'wx' });
      return path;
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error;
    }
  }
}
