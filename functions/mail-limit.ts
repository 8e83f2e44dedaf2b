import { mailTroubles } from '../shared/messages/troubles.ts';
import { beyondDailyLimit } from '../shared/reminders/daily-limit.ts';
import type { LedgerEntry } from '../shared/reminders/ledger.ts';
import type { PlannedMail } from '../shared/reminders/planned-mail.ts';
import { DeliveryFailed } from './errors.ts';
import type { JobContext } from './job-context.ts';

/**
 * The context in which each mail is delivered: beyond the daily limit, one in which sending fails
 * with a sentence that says so. An outbox takes any number.
 */
export function withinDailyLimit(
  mails: readonly PlannedMail[],
  entries: readonly LedgerEntry[],
  context: JobContext,
): (mail: PlannedMail) => JobContext {
  const { mailer, mailsADay, today } = context;
  if (!mailer.leavesMachine) return () => context;
  const waiting = beyondDailyLimit(mails, entries, today, mailsADay);
  const send = async () => {
    throw new DeliveryFailed(mailTroubles.limitReached(mailsADay));
  };
  const refusing: JobContext = { ...context, mailer: { ...mailer, send } };
  return (mail) => (waiting.has(mail) ? refusing : context);
}
