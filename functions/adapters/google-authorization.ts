import { auth } from 'googleapis/build/src/apis/storage/index.js';
import { tokenFailure } from './google-sheets/credentials.ts';
import { isLoopbackHost } from './loopback.ts';

/** The headers that say who we are; throws CallFailure. */
export type Authorization = () => Promise<Headers>;

/**
 * The service's own account, as `google-sheets/credentials.ts` says; a server on this machine needs
 * no credentials.
 */
export function authorizationFor(rootUrl: string | null, scope: string): Authorization {
  if (rootUrl !== null && isLoopbackHost(new URL(rootUrl).hostname))
    return async () => new Headers();
  const google = new auth.GoogleAuth({ scopes: [scope] });
  return async () => {
    try {
      return await google.getRequestHeaders();
    } catch (error) {
      throw tokenFailure(error);
    }
  };
}
