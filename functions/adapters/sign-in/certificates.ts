import * as z from 'zod';
import { signInTroubles } from '../../../shared/messages/troubles.ts';
import { SignInUnavailable } from '../../errors.ts';

/** Public keys in PEM by their key id. */
type Certificates = Readonly<Record<string, string>>;

/** What a server answered about its keys. */
export interface FetchedCertificates {
  readonly body: unknown;
  /** The header `Cache-Control`, blank when there is none. */
  readonly cacheControl: string;
}

/** Fetches Google's public keys; a test brings its own. */
export type FetchCertificates = (url: string) => Promise<FetchedCertificates>;

/** The keys at one address, kept as long as their server says. */
export interface CertificateSource {
  /** With a key for `keyId`, where there is one. Throws `SignInUnavailable`. */
  certificatesFor(keyId: string): Promise<Certificates>;
}

const certificates = z.record(z.string(), z.string());

const USUAL_AGE_SECONDS = 3600;
/** Keys change now and then; a caller who makes up key ids must not make us fetch each time. */
const BETWEEN_FETCHES_MS = 60_000;
const FETCH_MS = 10_000;

export function certificateSource(
  url: string,
  fetchCertificates: FetchCertificates,
  nowMs: () => number,
): CertificateSource {
  let known: Certificates = {};
  let fetchedAt = Number.NEGATIVE_INFINITY;
  let goodUntil = Number.NEGATIVE_INFINITY;
  let underWay: Promise<void> | null = null;
  const fetchNow = async () => {
    fetchedAt = nowMs();
    try {
      const { body, cacheControl } = await fetchCertificates(url);
      known = certificates.parse(body);
      goodUntil = nowMs() + ageSeconds(cacheControl) * 1000;
    } catch (error) {
      fetchedAt = Number.NEGATIVE_INFINITY;
      throw new SignInUnavailable(signInTroubles.noKeys, { cause: error });
    }
  };
  return {
    async certificatesFor(keyId) {
      const isStale = nowMs() >= goodUntil;
      const mayBeNew = !Object.hasOwn(known, keyId) && nowMs() - fetchedAt >= BETWEEN_FETCHES_MS;
      if (isStale || mayBeNew) {
        underWay ??= fetchNow().finally(() => {
          underWay = null;
        });
        await underWay;
      }
      return known;
    },
  };
}

function ageSeconds(cacheControl: string): number {
  const maxAge = /max-age=(\d+)/.exec(cacheControl)?.[1];
  return maxAge === undefined ? USUAL_AGE_SECONDS : Math.min(Number(maxAge), 24 * 3600);
}

/** Over the network, with a deadline. */
export async function fetchFromGoogle(url: string): Promise<FetchedCertificates> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(FETCH_MS), redirect: 'error' });
  if (!answer.ok) throw new Error(`The keys' server answered ${answer.status}`);
  return { body: await answer.json(), cacheControl: answer.headers.get('cache-control') ?? '' };
}
