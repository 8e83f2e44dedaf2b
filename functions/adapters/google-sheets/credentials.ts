import { auth } from 'googleapis/build/src/apis/sheets/index.js';
import { CallFailure } from './call-failure.ts';

const SCOPE = 'https://www.googleapis.com/auth/spreadsheets';

/** Who we are to the API. */
export interface SheetsCredentials {
  /** Given to the client library with each call. */
  readonly forClient: { readonly auth?: InstanceType<typeof auth.GoogleAuth> };
  /** The address that spreadsheets are shared with; null when nobody can tell. */
  account(): Promise<string | null>;
  /** What it means when a call failed before it was sent. */
  failureOf(error: unknown): unknown;
}

/**
 * Application Default Credentials: on Google Cloud the function's own service account, without a
 * key file; elsewhere what `gcloud auth application-default login` or
 * GOOGLE_APPLICATION_CREDENTIALS says.
 */
export function applicationDefaultCredentials(): SheetsCredentials {
  const google = new auth.GoogleAuth({ scopes: [SCOPE] });
  return {
    forClient: { auth: google },
    account: () => accountOf(google),
    failureOf: tokenFailure,
  };
}

/** What it means that credentials brought no token. */
export function tokenFailure(error: unknown): CallFailure {
  const kind = isRefused(error) ? 'credentials' : 'offline';
  return new CallFailure(kind, 'The credentials could not be exchanged for a token');
}

/** There are none, or the server that knows them said no; everything else is the network. */
function isRefused(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (/default credentials|invalid_grant/i.test(error.message)) return true;
  const { status } = error as { readonly status?: unknown };
  return typeof status === 'number' && status >= 400 && status < 500 && status !== 429;
}

/** A server on this machine asks for no credentials; a key file may still say who we would be. */
export function noCredentials(
  env: Readonly<Record<string, string | undefined>>,
): SheetsCredentials {
  return {
    forClient: {},
    account: async () =>
      env['GOOGLE_APPLICATION_CREDENTIALS'] || env['GCE_METADATA_HOST']
        ? accountOf(new auth.GoogleAuth({ scopes: [SCOPE] }))
        : null,
    failureOf: (error) => error,
  };
}

/** Asked only when there is something to say about access, so its own failure adds nothing. */
async function accountOf(google: InstanceType<typeof auth.GoogleAuth>): Promise<string | null> {
  try {
    return (await google.getCredentials()).client_email ?? null;
  } catch {
    return null;
  }
}
