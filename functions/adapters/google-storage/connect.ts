import { auth } from 'googleapis/build/src/apis/storage/index.js';
import type { CallPolicy } from '../google-sheets/call-policy.ts';
import { tokenFailure } from '../google-sheets/credentials.ts';
import { isLoopbackHost } from '../loopback.ts';
import { type StorageApi, storageApi } from './storage-api.ts';

const SCOPE = 'https://www.googleapis.com/auth/devstorage.read_write';
const GOOGLE = 'https://storage.googleapis.com/';

/** `rootUrl` null = Google's own. A server on this machine needs no credentials. */
export function connectStorage(
  bucket: string,
  rootUrl: string | null,
  policy: CallPolicy,
): StorageApi {
  const isHere = rootUrl !== null && isLoopbackHost(new URL(rootUrl).hostname);
  const authorization = isHere ? async () => new Headers() : applicationDefault();
  return storageApi({ rootUrl: rootUrl ?? GOOGLE, bucket, authorization, policy });
}

/** The service's own account, as `google-sheets/credentials.ts` says. */
function applicationDefault(): () => Promise<Headers> {
  const google = new auth.GoogleAuth({ scopes: [SCOPE] });
  return async () => {
    try {
      return await google.getRequestHeaders();
    } catch (error) {
      throw tokenFailure(error);
    }
  };
}
