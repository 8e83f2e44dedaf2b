import { type Claims, type Signing, signedToken } from './token-keys.ts';

export const JOB_AUDIENCE = 'https://don-doc.test';
export const SCHEDULER = 'scheduler@don-doc.iam.gserviceaccount.com';
export const IAP_AUDIENCE = '/projects/123/locations/asia-southeast1/services/don-doc';

const now = () => Math.floor(Date.now() / 1000);

/** What the scheduler sends, but for what a test changes. */
export function jobToken(claims: Claims = {}, signing: Signing = {}): string {
  return signedToken(
    {
      iss: 'https://accounts.google.com',
      aud: JOB_AUDIENCE,
      email: SCHEDULER,
      email_verified: true,
      iat: now() - 5,
      exp: now() + 3600,
      ...claims,
    },
    signing,
  );
}

/** What Identity-Aware Proxy adds for somebody who is signed in. */
export function iapAssertion(email: string, claims: Claims = {}, signing: Signing = {}): string {
  return signedToken(
    {
      iss: 'https://cloud.google.com/iap',
      aud: IAP_AUDIENCE,
      email,
      iat: now() - 5,
      exp: now() + 600,
      ...claims,
    },
    { kid: 'iap-1', with: 'ES256', ...signing },
  );
}

/** Seconds since 1970, so long from now. */
export function secondsFromNow(seconds: number): number {
  return now() + seconds;
}
