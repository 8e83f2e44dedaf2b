import { open, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A lock older than this belongs to a process that died: our own writes take milliseconds. */
const STALE_MS = 60_000;
const WAIT_MS = 10_000;

/** The file stayed locked by another run of ours for the whole waiting time. */
export class FileLocked extends Error {}

/**
 * Runs `work` while nobody else who asks for the same path's lock does. The lock is a file beside
 * the path, made exclusively, so it also works between processes and on network drives.
 */
export async function withFileLock<Result>(
  path: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const lockPath = join(dirname(path), `.${basename(path)}.don-doc.lock`);
  await acquire(lockPath);
  try {
    return await work();
  } finally {
    await unlink(lockPath).catch(ignoreMissing);
  }
}

async function acquire(lockPath: string): Promise<void> {
  const until = Date.now() + WAIT_MS;
  while (!(await tryAcquire(lockPath))) {
    if (await isStale(lockPath)) await unlink(lockPath).catch(ignoreMissing);
    else if (Date.now() > until) throw new FileLocked(lockPath);
    else await pause(50);
  }
}

async function tryAcquire(lockPath: string): Promise<boolean> {
  try {
    const lock = await open(lockPath, 'wx');
    await lock.writeFile(`${process.pid}\n`);
    await lock.close();
    return true;
  } catch (error) {
    // Windows says EPERM while a lock that was just removed is still being deleted.
    if (hasCode(error, 'EEXIST') || isBeingDeleted(error)) return false;
    throw error;
  }
}

function isBeingDeleted(error: unknown): boolean {
  return process.platform === 'win32' && hasCode(error, 'EPERM');
}

async function isStale(lockPath: string): Promise<boolean> {
  const found = await stat(lockPath).catch(ignoreMissing);
  return found !== undefined && Date.now() - found.mtimeMs > STALE_MS;
}

function ignoreMissing(error: unknown): undefined {
  if (hasCode(error, 'ENOENT')) return undefined;
  throw error;
}

export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return codes.some((one) => one === code);
}
