import type { CalendarDate } from '../shared/domain/calendar-date.ts';
import type { Mail } from '../shared/reminders/mail.ts';
import { nextReminderDay } from '../shared/reminders/plan-digests.ts';
import { putMailInFolder } from './adapters/mail-folder.ts';
import { type JobContext, playedMoment } from './job-context.ts';
import { openProgramme } from './open-programme.ts';
import { type RemindResult, remind } from './remind.ts';

/** The mails of a day, laid into a folder. */
export interface PreviewResult extends RemindResult {
  readonly folder: string;
}

/**
 * Lays the mails of a day into a folder as pages and texts, as they would go out if nothing changed
 * until then, and does nothing else: no claim, no sending, no word in the workbook.
 */
export async function preview(
  given: JobContext,
  folder: string,
  wantedDay: CalendarDate | null,
): Promise<PreviewResult> {
  const result = await foretell(given, wantedDay, (mail) => putMailInFolder(mail, folder));
  return { ...result, folder };
}

/** The mails of a day, by default the next on which reminders go out, with nothing sent or written. */
export async function foretell(
  given: JobContext,
  wantedDay: CalendarDate | null,
  onForetold: (mail: Mail) => Promise<void>,
): Promise<RemindResult> {
  const context = { ...given, dryRun: true };
  const today =
    wantedDay ?? nextReminderDay((await openProgramme(context)).programme, context.today);
  return remind({ ...context, today, runAt: playedMoment(today), onForetold });
}
