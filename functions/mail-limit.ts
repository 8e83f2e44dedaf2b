import { mailTroubles } from '../shared/messages/troubles.ts';
import { beyondDailyLimit } from '../shared/reminders/daily-limit.ts';
import type { Digest } from '../shared/reminders/digest.ts';
import type { LedgerEntry } from '../shared/reminders/ledger.ts';
import { DeliveryFailed } from './errors.ts';
import type { JobContext } from './job-context.ts';

/**
 * The context in which each digest is delivered: beyond the daily limit, one in which sending fails
 * with a sentence that says so. An outbox takes any number.
 */
export function withinDailyLimit(
  digests: readonly Digest[],
  entries: readonly LedgerEntry[],
  context: JobContext,
): (digest: Digest) => JobContext {
  const { mailer, mailsADay, today } = context;
  if (!mailer.leavesMachine) return () => context;
  const waiting = beyondDailyLimit(digests, entries, today, mailsADay);
  const send = async () => {
    throw new DeliveryFailed(mailTroubles.limitReached(mailsADay));
  };
  const refusing: JobContext = { ...context, mailer: { ...mailer, send } };
  return (digest) => (waiting.has(digest) ? refusing : context);
}
