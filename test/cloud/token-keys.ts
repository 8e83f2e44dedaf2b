import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { FetchCertificates } from '../../functions/adapters/sign-in/certificates.ts';

/** Keys as Google has them, made for one test file. */
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 });

const pem = (key: KeyObject) => key.export({ type: 'spki', format: 'pem' }).toString();

/** By the address of a key server, then by key id. */
export const certificates: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'https://www.googleapis.com/oauth2/v1/certs': { 'google-1': pem(rsa.publicKey) },
  'https://www.gstatic.com/iap/verify/public_key': { 'iap-1': pem(ec.publicKey) },
};

/** Answers as Google's key servers do. */
export const localCertificates: FetchCertificates = async (url) => ({
  body: certificates[url],
  cacheControl: 'public, max-age=20000, must-revalidate',
});

export type Claims = Readonly<Record<string, unknown>>;

export interface Signing {
  readonly kid?: string;
  /** How it is really signed; the header says the same unless `alg` says otherwise. */
  readonly with?: 'RS256' | 'ES256' | 'HS256' | 'stranger' | 'nothing' | 'removed';
  readonly alg?: string;
}

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token of these claims. */
export function signedToken(claims: Claims, { kid, with: how = 'RS256', alg }: Signing): string {
  const usual = { stranger: 'RS256', removed: 'RS256', nothing: 'none' }[how as string] ?? how;
  const signed = `${part({ alg: alg ?? usual, kid: kid ?? 'google-1', typ: 'JWT' })}.${part(claims)}`;
  return `${signed}.${signatureOf(signed, how)}`;
}

function signatureOf(signed: string, how: NonNullable<Signing['with']>): string {
  const bytes = Buffer.from(signed);
  switch (how) {
    case 'RS256':
      return sign('RSA-SHA256', bytes, rsa.privateKey).toString('base64url');
    case 'stranger':
      return sign('RSA-SHA256', bytes, stranger.privateKey).toString('base64url');
    case 'ES256':
      return sign('sha256', bytes, { key: ec.privateKey, dsaEncoding: 'ieee-p1363' }).toString(
        'base64url',
      );
    case 'HS256':
      return createHmac('sha256', pem(rsa.publicKey)).update(bytes).digest('base64url');
    case 'removed':
      return 'SIGNATURE_REMOVED_BY_GOOGLE';
    case 'nothing':
      return '';
  }
}
