import { storageTroubles } from '../../../shared/messages/google-troubles.ts';
import { StoreUnavailable } from '../../errors.ts';
import { CallFailure } from '../google-sheets/call-failure.ts';
import type { Store } from '../ports.ts';
import { keyParts } from '../store-key.ts';
import type { StorageApi } from './storage-api.ts';

export interface BucketOptions {
  readonly bucket: string;
  /** A ward's own part of the bucket: blank, or ends with a slash. */
  readonly prefix: string;
  /** Called once, when there is something to read. */
  readonly connect: () => Promise<StorageApi>;
  /** Where people open an item; null = only the bucket knows it. */
  readonly addressOf: (key: string) => string | null;
}

/** The generation of an object that is not there. */
const NONE = '0';

/**
 * The production store: a Cloud Storage bucket, where every write says which generation it means to
 * replace. Its objects are the items, under the same keys as in a folder.
 */
export function bucketStore({ bucket, prefix, connect, addressOf }: BucketOptions): Store {
  let connection: Promise<StorageApi> | null = null;
  const withApi = async <Result>(work: (api: StorageApi) => Promise<Result>): Promise<Result> => {
    connection ??= connect();
    try {
      return await work(await connection);
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error;
      throw new StoreUnavailable(storageTroubles(error.kind, bucket), { cause: error });
    }
  };
  const nameOf = (key: string) => prefix + keyParts(key).join('/');
  return {
    read: async (key) => {
      const name = nameOf(key);
      const found = await withApi((api) => api.get(name));
      return found && { bytes: found.bytes, version: found.generation };
    },
    create: async (key, bytes) => {
      const name = nameOf(key);
      return withApi((api) => api.put(name, bytes, NONE));
    },
    replace: async (key, bytes, version) => {
      const name = nameOf(key);
      // What is no generation was never read here; 0 would mean to create.
      if (!/^[1-9]\d*$/.test(version)) return false;
      return withApi((api) => api.put(name, bytes, version));
    },
    list: async (start) => {
      const names = await withApi((api) => api.names(prefix + start));
      return names.map((name) => name.slice(prefix.length)).sort();
    },
    locationOf: (key) => addressOf(key) ?? `gs://${bucket}/${nameOf(key)}`,
  };
}
