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

/** `unknown`: the words name no period · it ended before the programme · it has not begun. */
export type NoPeriod = 'unknown' | 'before-programme' | 'not-begun';

/**
 * The period of a report. The Party Committee may close its figures on another day than the
 * 14th of Nghị định 09/2019/NĐ-CP. A word says why there can be no such report.
 */
export function requestedPeriod(
  { variant, period, asOf }: PeriodRequest,
  settings: Settings,
  today: CalendarDate,
): Period | NoPeriod {
  const closingDay = variant === 'party' ? settings.partyClosingDay : settings.closingDay;
  const found = named({ period, asOf }, closingDay);
  const wanted =
    period === null && asOf === null
      ? lastClosedPeriod(settings.reportKind, today, closingDay)
      : found;
  if (!wanted) return 'unknown';
  if (wanted.to < (settings.programmeDate ?? settings.programmeStart)) return 'before-programme';
  const isFuture = wanted.kind === 'day' ? wanted.to > today : wanted.from > today;
  return isFuture ? 'not-begun' : wanted;
}

function named(
  { period, asOf }: Omit<PeriodRequest, 'variant'>,
  closingDay: number,
): Period | null {
  if (period !== null) return parsePeriod(period, closingDay);
  return asOf === null ? null : periodAsOf(asOf, closingDay);
}
