import type { CalendarDate } from './calendar-date.ts';
import { lastClosedPeriod, type Period, parsePeriod, periodAsOf } from './period.ts';
import type { ReportVariant } from './report-variant.ts';
import type { Settings } from './settings.ts';

/** What was asked for; null for both period and day = the last period closed. */
export interface PeriodRequest {
  readonly variant: ReportVariant;
  readonly period: string | null;
  readonly asOf: CalendarDate | null;
}

/**
 * The period of a report. The Party Committee may close its figures on another day than the
 * 14th of Nghị định 09/2019/NĐ-CP. Null when the words name no period and no day.
 */
export function requestedPeriod(
  { variant, period, asOf }: PeriodRequest,
  settings: Settings,
  today: CalendarDate,
): Period | null {
  const closingDay = variant === 'party' ? settings.partyClosingDay : settings.closingDay;
  if (period !== null) return parsePeriod(period, closingDay);
  if (asOf !== null) return periodAsOf(asOf, closingDay);
  return lastClosedPeriod(settings.reportKind, today, closingDay);
}
