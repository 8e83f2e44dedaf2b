import { addDays, type CalendarDate } from '../domain/calendar-date.ts';
import { mailOutcome } from '../domain/mail-outcome.ts';
import { mailLogWords } from '../messages/tabs.ts';
import type { LedgerEntry } from './ledger.ts';

/** What one unit was told: the last time, and how often of late. */
export interface UnitReminders {
  readonly unitName: string;
  readonly lastDay: CalendarDate;
  /** For people. */
  readonly outcome: string;
  readonly mailsIn30Days: number;
}

const DAYS_LOOKED_AT = 30;

/** Each unit that was ever written to, the latest first. Trials and the Office's own mails are none. */
export function unitReminders(
  entries: readonly LedgerEntry[],
  today: CalendarDate,
): readonly UnitReminders[] {
  const digests = entries.filter(({ kind, trial }) => kind === 'digest' && !trial);
  const since = addDays(today, -DAYS_LOOKED_AT);
  return [...Map.groupBy(digests, ({ unitName }) => unitName)]
    .map(([unitName, own]) => {
      const last = own.reduce((latest, one) => (one.day > latest.day ? one : latest));
      const outcome = mailLogWords.outcomes[mailOutcome(last, today)];
      return {
        unitName,
        lastDay: last.day,
        outcome:
          last.answer === '' || last.state === 'sent' ? outcome : `${outcome}: ${last.answer}`,
        mailsIn30Days: own.filter(({ day, state }) => state === 'sent' && day > since).length,
      };
    })
    .toSorted(
      (a, b) => b.lastDay.localeCompare(a.lastDay) || a.unitName.localeCompare(b.unitName, 'vi'),
    );
}
