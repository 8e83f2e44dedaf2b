import type { Request } from '@google-cloud/functions-framework';
import { problemWords as words } from '../../shared/messages/pages.ts';
import type { GoogleTokens, TokenReading } from '../adapters/sign-in/google-tokens.ts';
import type { CloudConfig } from '../config.ts';
import { forbidden, HttpProblem } from './problem.ts';

/** Who stands at the door: a job of ours, or somebody with an address that was proven. */
export type Caller =
  | { readonly kind: 'machine' }
  | { readonly kind: 'person'; readonly address: string };

/** Whom a door is for: the schedule and the queue, or people with a browser. */
export type DoorFor = 'jobs' | 'people';

/** Says who calls; throws `HttpProblem` 401 or 403, `SignInUnavailable`. */
export type Access = (request: Request, doorFor: DoorFor) => Promise<Caller>;

/** The only access in the cloud: nothing is believed that Google has not signed for us. */
export function cloudAccess(config: () => CloudConfig, tokens: GoogleTokens): Access {
  return async (request, doorFor) => {
    const { jobCallers, iapAudience } = config();
    const bearer = /^Bearer ([^\s,]+)$/i.exec(request.get('authorization') ?? '')?.[1];
    const assertion = request.get('x-goog-iap-jwt-assertion');
    if (doorFor === 'jobs' && bearer !== undefined) {
      if (jobCallers === null) throw refused('no-job-callers');
      const email = provenEmail(await tokens.readIdToken(bearer, jobCallers.audience));
      if (!jobCallers.emails.includes(email)) throw forbidden('foreign-account');
      return { kind: 'machine' };
    }
    if (assertion === undefined) throw refused('no-token');
    if (iapAudience === null) throw refused('no-iap-audience');
    const address = provenEmail(await tokens.readIapAssertion(assertion, iapAudience));
    return { kind: 'person', address };
  };
}

function provenEmail(reading: TokenReading): string {
  if ('refused' in reading) throw refused(reading.refused);
  return reading.email;
}

function refused(reason: string): HttpProblem {
  return new HttpProblem(401, words.signIn, reason);
}
