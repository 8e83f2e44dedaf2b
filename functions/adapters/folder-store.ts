import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { storeTroubles } from '../../shared/messages/troubles.ts';
import { StoreUnavailable } from '../errors.ts';
import { hasCode, withFileLock } from './file-lock.ts';
import { Locked } from './lock.ts';
import type { Store } from './ports.ts';
import { createFile, replaceFile } from './replace-file.ts';
import { keyParts } from './store-key.ts';

/** The embedded store: a folder whose files are the items, `ledger/2026-06-22/VHXH.json`. */
export function folderStore(folder: string): Store {
  const pathOf = (key: string) => join(folder, ...keyParts(key));
  const guarded = <Result>(work: () => Promise<Result>) => orUnavailable(folder, work);
  return {
    read: (key) =>
      guarded(async () => {
        const bytes = await readFile(pathOf(key)).catch(nullIfMissing);
        return bytes && { bytes, version: versionOf(bytes) };
      }),
    create: (key, bytes) =>
      guarded(async () => {
        const path = pathOf(key);
        await mkdir(dirname(path), { recursive: true });
        return createFile(path, bytes);
      }),
    replace: (key, bytes, version) =>
      guarded(() => {
        const path = pathOf(key);
        return withFileLock(path, async () => {
          const current = await readFile(path).catch(nullIfMissing);
          if (!current || versionOf(current) !== version) return false;
          await replaceFile(path, bytes);
          return true;
        });
      }),
    list: (prefix) => guarded(async () => (await keysBelow(folder, prefix)).sort()),
    locationOf: pathOf,
  };
}

function versionOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function nullIfMissing(error: unknown): null {
  if (hasCode(error, 'ENOENT')) return null;
  throw error;
}

async function keysBelow(folder: string, prefix: string): Promise<string[]> {
  const start = prefix.slice(0, prefix.lastIndexOf('/') + 1);
  const entries = await readdir(join(folder, start), {
    withFileTypes: true,
    recursive: true,
  }).catch(nullIfMissing);
  return (entries ?? [])
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((key) => key.startsWith(prefix));
}

const REFUSALS = ['EACCES', 'EPERM', 'EBUSY', 'ENOSPC', 'EROFS', 'EIO', 'ENOTDIR'];

async function orUnavailable<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const isRefused = hasCode(error, ...REFUSALS) || error instanceof Locked;
    if (!isRefused) throw error;
    throw new StoreUnavailable(storeTroubles.noAccess(folder), { cause: error });
  }
}
