import type { CalendarDate } from './calendar-date.ts';
import { lastClosedPeriod, nextToClose, type Period } from './period.ts';
import type { ReportVariant } from './report-variant.ts';
import { requestedPeriod } from './requested-period.ts';
import type { Settings } from './settings.ts';

const KINDS = ['month', 'quarter', 'half-year', 'nine-months', 'year'] as const;

/**
 * What somebody may want a report of today: of each kind of period the one that closed last and the
 * one under way, as far as there can be a report of them; the ward's own kind first.
 */
export function reportablePeriods(
  settings: Settings,
  variant: ReportVariant,
  today: CalendarDate,
): readonly Period[] {
  const closingDay = variant === 'party' ? settings.partyClosingDay : settings.closingDay;
  const own = KINDS.filter((kind) => kind === settings.reportKind);
  const kinds = [...own, ...KINDS.filter((kind) => kind !== settings.reportKind)];
  const found = kinds.flatMap((kind) => [
    lastClosedPeriod(kind, today, closingDay),
    nextToClose(kind, today, closingDay),
  ]);
  const byId = new Map(found.map((one) => [one.id, one]));
  return [...byId.values()].filter(
    ({ id }) =>
      typeof requestedPeriod({ variant, period: id, asOf: null }, settings, today) !== 'string',
  );
}
