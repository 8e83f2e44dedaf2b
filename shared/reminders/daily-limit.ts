import type { CalendarDate } from '../domain/calendar-date.ts';
import type { LedgerEntry } from './ledger.ts';
import type { PlannedMail } from './planned-mail.ts';

/**
 * The mails for which today has no room left, of those that come in the order of urgency: they are
 * owed on the next working day. Each has one recipient, which is what providers count; those that no
 * mail reaches take no room. One mail is kept for the Office's summary, which tells who has to wait.
 */
export function beyondDailyLimit(
  mails: readonly PlannedMail[],
  entries: readonly LedgerEntry[],
  today: CalendarDate,
  mailsADay: number,
): ReadonlySet<PlannedMail> {
  const left = entries.filter((entry) => entry.day === today && entry.left);
  const isSent = new Set(left.map(({ key }) => key));
  const fresh = mails.filter(({ mail, claimable }) => mail && !isSent.has(claimable.key));
  return new Set(fresh.slice(Math.max(0, mailsADay - left.length - 1)));
}
