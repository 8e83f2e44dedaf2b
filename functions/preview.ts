import { sameOrNextWorkingDay } from '../shared/domain/calendar.ts';
import { addDays, type CalendarDate } from '../shared/domain/calendar-date.ts';
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
  const context = { ...given, dryRun: true };
  const today = wantedDay ?? (await nextMailDay(context));
  const result = await remind({
    ...context,
    today,
    runAt: playedMoment(today),
    onForetold: (mail) => putMailInFolder(mail, folder),
  });
  return { ...result, folder };
}

/** The next working day after today, and not before `Ngày bắt đầu nhắc`. */
async function nextMailDay(context: JobContext): Promise<CalendarDate> {
  const { settings, calendar } = (await openProgramme(context)).programme;
  const tomorrow = addDays(context.today, 1);
  const { remindFrom } = settings;
  const earliest = remindFrom !== null && tomorrow < remindFrom ? remindFrom : tomorrow;
  return sameOrNextWorkingDay(earliest, calendar);
}
