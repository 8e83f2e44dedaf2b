import { addDays } from '../../domain/calendar-date.ts';
import type { Period } from '../../domain/period.ts';
import { goesOn, previousPeriod } from '../../domain/previous-period.ts';
import type { ReportVariant } from '../../domain/report-variant.ts';
import type { Settings } from '../../domain/settings.ts';
import type { PreviousFigures, ReportInput } from '../report-input.ts';
import type { SentReminders, Snapshot } from './snapshot.ts';

/** What of a report no snapshot decides. */
export interface Asked {
  readonly variant: ReportVariant;
  readonly period: Period;
  /** As they stand in the sheet: who signs, and to whom. */
  readonly settings: Settings;
  readonly mark: ReportInput['mark'];
}

/**
 * A report from frozen figures, or from those of the moment in the same form. The days that its
 * figures cover are the frozen ones, whatever closing day is set by now.
 */
export function inputFrom(
  snapshot: Snapshot,
  previous: Snapshot | null,
  { variant, period: asked, settings, mark }: Asked,
): ReportInput {
  const before = comparable(snapshot, previous, asked, settings);
  const to = snapshot.date;
  const from = before && goesOn(asked) ? addDays(before.period.to, 1) : asked.from;
  const period = { ...asked, from, to };
  return {
    programme: { ...snapshot.programme, settings: { ...settings, ...snapshot.settings } },
    variant,
    period,
    today: snapshot.frozenOn,
    isCorrected: snapshot.number > 1,
    remindersSent: sentIn(snapshot.reminders, period),
    remindersByTask: snapshot.reminders.pressed,
    openContents: snapshot.openContents,
    mark,
    previous: before,
  };
}

/** What was read on the same day is the same sheet: nothing can have changed between the two. */
function comparable(
  snapshot: Snapshot,
  previous: Snapshot | null,
  asked: Period,
  settings: Settings,
): PreviousFigures | null {
  const period = previousPeriod(asked, settings.reportKind, snapshot.settings.closingDay);
  if (!previous || !period || previous.frozenOn >= snapshot.frozenOn) return null;
  return {
    programme: { ...previous.programme, settings: { ...settings, ...previous.settings } },
    period: { ...period, to: previous.date },
    today: previous.frozenOn,
  };
}

/** Mails of a closing date belong to the period that follows it; of any other last day, to it. */
function sentIn({ mails, letters }: SentReminders, { kind, from, to }: Period) {
  const isOwn = (day: string) =>
    kind === 'day' ? day >= from && day <= to : day >= addDays(from, -1) && day < to;
  const own = mails.filter(({ day }) => isOwn(day));
  return {
    mails: own.length,
    units: new Set(own.map(({ unitName }) => unitName)).size,
    letters: letters.filter(isOwn).length,
  };
}
