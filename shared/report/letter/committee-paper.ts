import { type CalendarDate, yearOf } from '../../domain/calendar-date.ts';
import type { Settings } from '../../domain/settings.ts';
import { letterhead, placeAndDate, signature } from '../../messages/report/frame.ts';
import { bodyNames } from '../../messages/report/names.ts';
import type { Report } from '../report.ts';

interface CommitteePaper {
  readonly settings: Settings;
  readonly words: {
    readonly fileTitle: string;
    readonly subject: string;
    readonly recipients: readonly string[];
  };
  /** `UBND-VP`, `TB-UBND`: the number before it stays blank. */
  readonly symbol: string;
  readonly today: CalendarDate;
  readonly mark: string | null;
}

/** What every draft on the UBND's own letterhead has around its text. */
export function committeePaper({ settings, words, symbol, today, mark }: CommitteePaper) {
  return {
    documentTitle: words.fileTitle,
    documentSubject: words.subject,
    mark,
    header: {
      ...letterhead('committee', bodyNames(settings)),
      symbol,
      placeAndDate: placeAndDate(settings.place, yearOf(today)),
    },
    subject: words.subject,
    signature: signature('committee', settings),
    recipients: words.recipients,
  } satisfies Partial<Report>;
}
