import { randomUUID } from 'node:crypto';
import { link, open, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { hasCode } from './file-lock.ts';

/**
 * Writes a file so that readers see the old bytes or the new ones, never a part: beside it first,
 * flushed to disk, then renamed over it. On Windows the rename fails with EPERM, EACCES or EBUSY
 * while a program holds the file open; the old file is then untouched.
 */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  await throughTemporary(path, bytes, (temporary) => renamePatiently(temporary, path));
}

/** A virus scanner may hold a new file for a moment on Windows; a person's program holds it longer. */
async function renamePatiently(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (attempt === 5 || !hasCode(error, 'EPERM', 'EACCES', 'EBUSY')) throw error;
      await pause(attempt * 40);
    }
  }
}

/** Like `replaceFile`, but only when there is no such file yet. False when there is. */
export async function createFile(path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    await throughTemporary(path, bytes, async (temporary) => {
      await link(temporary, path);
      await unlink(temporary);
    });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    if (hasCode(error, ...NO_LINKS)) return createWithoutLink(path, bytes);
    throw error;
  }
}

/** What file systems without hard links say (exFAT sticks, some network drives). */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP', 'EMLINK'] as const;

/** Still exclusive; only a power cut in the middle could leave a part. */
async function createWithoutLink(path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    await writeFlushed(path, bytes);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

async function throughTemporary(
  path: string,
  bytes: Uint8Array,
  putInPlace: (temporary: string) => Promise<void>,
): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await writeFlushed(temporary, bytes);
    await putInPlace(temporary);
    await flushFolder(dirname(path));
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
}

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes the rename itself survive a power cut; Windows knows no such thing and needs none. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
