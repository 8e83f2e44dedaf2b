import { mkdir, open, readFile, stat, unlink, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { storeTroubles } from '../../shared/messages/troubles.ts';
import { StoreUnavailable } from '../errors.ts';
import { type Lock, Locked } from './lock.ts';

/** The holder says this often that it lives; silent for longer, it has died. */
const HEARTBEAT_MS = 10_000;
const STALE_MS = 60_000;
/** Between making a lock and writing one's name into it no time passes, unless one dies. */
const NAMELESS_MS = 3_000;

/**
 * Runs `work` while nobody else who asks for the same path's lock does. The lock is a file beside
 * the path, made exclusively, so it also works between processes and on network drives.
 * Throws `Locked` when it stays taken for `waitMs`.
 */
export async function withFileLock<Result>(
  path: string,
  work: () => Promise<Result>,
  waitMs = 10_000,
): Promise<Result> {
  const lockPath = join(dirname(path), `.${basename(path)}.don-doc.lock`);
  await acquire(lockPath, waitMs);
  const heartbeat = setInterval(() => {
    const now = new Date();
    utimes(lockPath, now, now).catch(() => undefined);
  }, HEARTBEAT_MS);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    await unlink(lockPath).catch(ignoreMissing);
  }
}

/**
 * A job under the lock. Trouble with the lock goes through `explained`; what the job itself throws
 * stays as it is.
 */
export async function runLocked<Result>(
  path: string,
  job: () => Promise<Result>,
  waitMs: number,
  explained: <Ended>(work: () => Promise<Ended>) => Promise<Ended>,
): Promise<Result> {
  const [ended] = await explained(() =>
    withFileLock(path, () => Promise.allSettled([job()]), waitMs),
  );
  if (ended.status === 'rejected') throw ended.reason;
  return ended.value;
}

/** A lock for jobs of this machine and of those that share its folder. */
export function fileLock(path: string, waitMs: () => number): Lock {
  const folder = dirname(path);
  const explained = async <Ended>(work: () => Promise<Ended>): Promise<Ended> => {
    try {
      return await work();
    } catch (error) {
      if (!hasCode(error, 'EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOTDIR')) throw error;
      throw new StoreUnavailable(storeTroubles.noAccess(folder), { cause: error });
    }
  };
  return {
    async run(job) {
      await explained(() => mkdir(folder, { recursive: true }));
      return runLocked(path, job, waitMs(), explained);
    },
    // A live holder keeps it: only the dead are robbed.
    isLost: () => false,
  };
}

async function acquire(lockPath: string, waitMs: number): Promise<void> {
  const until = Date.now() + waitMs;
  while (!(await tryAcquire(lockPath))) {
    if (await isLeftBehind(lockPath)) await unlink(lockPath).catch(ignoreMissing);
    else if (Date.now() > until) throw new Locked(lockPath);
    else await pause(50);
  }
}

async function tryAcquire(lockPath: string): Promise<boolean> {
  try {
    const lock = await open(lockPath, 'wx');
    await lock.writeFile(`${process.pid} ${hostname()}\n`);
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

/** Silent for too long, or its process on this machine is gone, or died before it was named. */
async function isLeftBehind(lockPath: string): Promise<boolean> {
  const found = await stat(lockPath).catch(ignoreMissing);
  if (!found) return false;
  const silentMs = Date.now() - found.mtimeMs;
  if (silentMs > STALE_MS) return true;
  const holder = await readFile(lockPath, 'utf8').catch(() => '');
  const [pid = '', host = ''] = holder.trim().split(' ');
  if (pid === '') return silentMs > NAMELESS_MS;
  return host === hostname() && !isAlive(Number(pid));
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return !hasCode(error, 'ESRCH');
  }
}

function ignoreMissing(error: unknown): undefined {
  if (hasCode(error, 'ENOENT')) return undefined;
  throw error;
}

export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return codes.some((one) => one === code);
}
