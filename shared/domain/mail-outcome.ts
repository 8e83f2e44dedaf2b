import type { CalendarDate } from './calendar-date.ts';

/** What became of a mail: `outbox` = it lies on this machine; `unknown` = its run died. */
export type MailOutcome = 'claimed' | 'sent' | 'outbox' | 'failed' | 'unknown';

/** A claim of an earlier day that nobody marked: its run died, and what it told is owed again. */
export function mailOutcome(
  mail: {
    readonly state: 'claimed' | 'sent' | 'failed';
    readonly left: boolean;
    readonly day: CalendarDate;
  },
  today: CalendarDate,
): MailOutcome {
  if (mail.state === 'sent' && !mail.left) return 'outbox';
  return mail.state === 'claimed' && mail.day < today ? 'unknown' : mail.state;
}
