import { authorizationFor } from '../google-authorization.ts';
import type { CallPolicy } from '../google-sheets/call-policy.ts';
import { type StorageApi, storageApi } from './storage-api.ts';

const SCOPE = 'https://www.googleapis.com/auth/devstorage.read_write';
const GOOGLE = 'https://storage.googleapis.com/';

/** `rootUrl` null = Google's own. */
export function connectStorage(
  bucket: string,
  rootUrl: string | null,
  policy: CallPolicy,
): StorageApi {
  const authorization = authorizationFor(rootUrl, SCOPE);
  return storageApi({ rootUrl: rootUrl ?? GOOGLE, bucket, authorization, policy });
}
