import { mailTroubles } from '../shared/messages/troubles.ts';
import type { Digest } from '../shared/reminders/digest.ts';
import type { LedgerEntry } from '../shared/reminders/ledger.ts';
import { DeliveryFailed } from './errors.ts';
import type { JobContext } from './job-context.ts';

/**
 * The context in which each digest is delivered, in the order of urgency: those for which today has
 * no room left fail with a sentence that says so, and are owed on the next working day. One more
 * mail is kept for the Office's summary, which tells who has to wait.
 */
export function withinDailyLimit(
  digests: readonly Digest[],
  entries: readonly LedgerEntry[],
  context: JobContext,
): (digest: Digest) => JobContext {
  const { mailer, mailsADay, today } = context;
  if (!mailer.leavesMachine) return () => context;
  const left = entries.filter((entry) => entry.day === today && entry.left);
  const isSent = new Set(left.map(({ key }) => key));
  const fresh = digests.filter(({ key }) => !isSent.has(key));
  const late = new Set(fresh.slice(Math.max(0, mailsADay - left.length - 1)));
  const refusing: JobContext = {
    ...context,
    mailer: {
      ...mailer,
      send: async () => {
        throw new DeliveryFailed(mailTroubles.limitReached(mailsADay));
      },
    },
  };
  return (digest) => (late.has(digest) ? refusing : context);
}
