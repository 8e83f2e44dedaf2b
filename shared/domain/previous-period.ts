import { lastClosedPeriod, type Period, parsePeriod } from './period.ts';
import type { Settings } from './settings.ts';

/**
 * The period that a report is compared with: the one of the same kind just before it; of nine
 * months those of the year before, which they can be told beside; of any day the last period that
 * the Office had closed by then. Null where there is none (several years).
 */
export function previousPeriod(
  period: Period,
  reportKind: Settings['reportKind'],
  closingDay: number,
): Period | null {
  const { kind, firstYear: year, firstMonth: month } = period;
  const parse = (id: string) => parsePeriod(id, closingDay);
  switch (kind) {
    case 'month':
      return parse(
        month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`,
      );
    case 'quarter':
      return parse(month === 1 ? `${year - 1}-Q4` : `${year}-Q${(month - 1) / 3}`);
    case 'half-year':
      return parse(month === 1 ? `${year - 1}-H2` : `${year}-H1`);
    case 'nine-months':
      return parse(`${year - 1}-9M`);
    case 'year':
      return parse(`${year - 1}`);
    case 'day':
      return lastClosedPeriod(reportKind, period.to, closingDay);
    case 'years':
      return null;
  }
}

/** Whether the figures of a period go on where those of the one it is compared with ended. */
export function goesOn({ kind }: Pick<Period, 'kind'>): boolean {
  return kind !== 'nine-months' && kind !== 'day';
}

/** `2026-06`: the month in which the figures of a period close. Periods that share it share them. */
export function closingMonth({
  lastYear,
  lastMonth,
}: Pick<Period, 'lastYear' | 'lastMonth'>): string {
  return `${lastYear}-${String(lastMonth).padStart(2, '0')}`;
}
