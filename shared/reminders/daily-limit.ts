import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Digest } from './digest.ts';
import type { LedgerEntry } from './ledger.ts';

/**
 * The digests for which today has no room left, of those that come in the order of urgency: they are
 * owed on the next working day. One mail is kept for the Office's summary, which tells who has to
 * wait.
 */
export function beyondDailyLimit(
  digests: readonly Digest[],
  entries: readonly LedgerEntry[],
  today: CalendarDate,
  mailsADay: number,
): ReadonlySet<Digest> {
  const left = entries.filter((entry) => entry.day === today && entry.left);
  const isSent = new Set(left.map(({ key }) => key));
  const fresh = digests.filter(({ key }) => !isSent.has(key));
  return new Set(fresh.slice(Math.max(0, mailsADay - left.length - 1)));
}
