import * as z from 'zod';
import {
  type CertificateSource,
  certificateSource,
  type FetchCertificates,
} from './certificates.ts';

/** Why a token is not believed; for the log, never with anything that stands in it. */
export type TokenRefusal =
  | 'malformed'
  | 'signature-removed'
  | 'wrong-algorithm'
  | 'unknown-key'
  | 'not-proven'
  | 'no-verified-email';

/** The address that a token proves, or why it proves none. */
export type TokenReading = { readonly email: string } | { readonly refused: TokenRefusal };

/** Reads what callers show; throws `SignInUnavailable` while Google's keys cannot be had. */
export interface GoogleTokens {
  /** An OIDC token that Google signed for this audience: from the scheduler, a queue, a person. */
  readIdToken(token: string, audience: string): Promise<TokenReading>;
  /** The assertion that Identity-Aware Proxy adds for this audience. */
  readIapAssertion(assertion: string, audience: string): Promise<TokenReading>;
}

interface TokenKind {
  readonly algorithm: 'RS256' | 'ES256';
  readonly issuers: readonly string[];
  readonly certificates: CertificateSource;
  /** IAP vouches for the address itself; an ID token says whether its own was verified. */
  readonly saysVerified: boolean;
}

const ID_TOKEN_KEYS = 'https://www.googleapis.com/oauth2/v1/certs';
const IAP_KEYS = 'https://www.gstatic.com/iap/verify/public_key';

/** Google's ID tokens and IAP's assertions live an hour or less. */
const LONGEST_LIFE_SECONDS = 2 * 3600;
const LONGEST_TOKEN = 8192;

const header = z.object({ alg: z.string(), kid: z.string().min(1).max(200) });
const claims = z.object({ email: z.email(), email_verified: z.boolean().optional() });

export function googleTokens(
  fetchCertificates: FetchCertificates,
  nowMs: () => number,
): GoogleTokens {
  const idToken: TokenKind = {
    algorithm: 'RS256',
    issuers: ['https://accounts.google.com', 'accounts.google.com'],
    certificates: certificateSource(ID_TOKEN_KEYS, fetchCertificates, nowMs),
    saysVerified: true,
  };
  const iap: TokenKind = {
    algorithm: 'ES256',
    issuers: ['https://cloud.google.com/iap'],
    certificates: certificateSource(IAP_KEYS, fetchCertificates, nowMs),
    saysVerified: false,
  };
  return {
    readIdToken: (token, audience) => readToken(token, audience, idToken),
    readIapAssertion: (assertion, audience) => readToken(assertion, audience, iap),
  };
}

async function readToken(token: string, audience: string, kind: TokenKind): Promise<TokenReading> {
  const refused = (why: TokenRefusal): TokenReading => ({ refused: why });
  const [first = '', , signature] = token.split('.');
  if (token.length > LONGEST_TOKEN || signature === undefined) return refused('malformed');
  // Cloud Run may check a token itself and pass it on like this: nothing can be proven with it.
  if (signature === 'SIGNATURE_REMOVED_BY_GOOGLE') return refused('signature-removed');
  const head = header.safeParse(jsonIn(first));
  if (!head.success) return refused('malformed');
  const { alg, kid } = head.data;
  // The library takes whatever the token says of its own algorithm.
  if (alg !== kind.algorithm) return refused('wrong-algorithm');
  const certificates = await kind.certificates.certificatesFor(kid);
  if (!Object.hasOwn(certificates, kid)) return refused('unknown-key');
  const payload = await provenPayload(token, audience, kind, certificates);
  if (payload === null) return refused('not-proven');
  const claimed = claims.safeParse(payload);
  if (!claimed.success) return refused('no-verified-email');
  if (kind.saysVerified && claimed.data.email_verified !== true) {
    return refused('no-verified-email');
  }
  return { email: claimed.data.email.toLowerCase() };
}

/** Signature, issuer, audience and times; null when one of them is wrong. */
async function provenPayload(
  token: string,
  audience: string,
  { issuers }: TokenKind,
  certificates: Readonly<Record<string, string>>,
): Promise<unknown> {
  // A cold start that only shows a page does without the library.
  const { signatureChecker } = await import('./signature-checker.ts');
  const client = signatureChecker();
  try {
    const ticket = await client.verifySignedJwtWithCertsAsync(
      token,
      { ...certificates },
      audience,
      [...issuers],
      LONGEST_LIFE_SECONDS,
    );
    return ticket.getPayload();
  } catch {
    // Its messages quote the token, which must not reach a log.
    return null;
  }
}

function jsonIn(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
