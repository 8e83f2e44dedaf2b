import { isLoopbackHost } from '../loopback.ts';
import type { CallPolicy } from './call-policy.ts';
import { applicationDefaultCredentials, noCredentials } from './credentials.ts';
import { type SheetsApi, sheetsApi } from './sheets-api.ts';

/** The API and who we are to it. */
export interface SheetsConnection {
  readonly api: SheetsApi;
  /** The address that spreadsheets must be shared with; null when nobody can tell. */
  account(): Promise<string | null>;
}

/** `rootUrl` null = Google's own. A server on this machine needs no credentials. */
export function connectSheets(rootUrl: string | null, policy: CallPolicy): SheetsConnection {
  const credentials =
    rootUrl !== null && isLoopbackHost(new URL(rootUrl).hostname)
      ? noCredentials(process.env)
      : applicationDefaultCredentials();
  const api = sheetsApi({
    rootUrl: rootUrl ?? 'https://sheets.googleapis.com/',
    credentials,
    policy,
  });
  return { api, account: () => credentials.account() };
}
