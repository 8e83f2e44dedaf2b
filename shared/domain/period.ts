import {
  addDays,
  type CalendarDate,
  calendarDate,
  monthOf,
  parseIsoDate,
  yearOf,
} from './calendar-date.ts';

export type PeriodKind =
  | 'month'
  | 'quarter'
  | 'half-year'
  | 'nine-months'
  | 'year'
  | 'years'
  | 'day';

/**
 * A reporting period and the window of its figures. The window closes on the 14th of the last
 * month and opens the day after the previous closing (Nghị định 09/2019/NĐ-CP, Điều 12); it is
 * not the calendar quarter that deadlines speak of.
 */
export interface Period {
  /** `2026-06`, `2026-Q3`, `2026-H1`, `2026-9M`, `2026`, `2026..2030`, or a day. */
  readonly id: string;
  readonly kind: PeriodKind;
  readonly firstYear: number;
  readonly lastYear: number;
  /** First and last calendar month that the period names, 1–12. */
  readonly firstMonth: number;
  readonly lastMonth: number;
  /** First and last day of the figures; `to` is the closing date. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** Reads a period as the command line writes it; null for anything else. */
export function parsePeriod(text: string, closingDay: number): Period | null {
  const years = /^(20\d{2})\.\.(20\d{2})$/.exec(text);
  if (years && +years[1]! <= +years[2]!)
    return build(text, 'years', +years[1]!, +years[2]!, 1, 12, closingDay);
  const match = /^(20\d{2})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])|(9M)))?$/i.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  const id = text.toUpperCase();
  if (match[2]) return build(id, 'month', year, year, +match[2], +match[2], closingDay);
  if (match[3])
    return build(id, 'quarter', year, year, +match[3] * 3 - 2, +match[3] * 3, closingDay);
  if (match[4])
    return build(id, 'half-year', year, year, +match[4] * 6 - 5, +match[4] * 6, closingDay);
  if (match[5]) return build(id, 'nine-months', year, year, 1, 9, closingDay);
  return build(id, 'year', year, year, 1, 12, closingDay);
}

function build(
  id: string,
  kind: PeriodKind,
  firstYear: number,
  lastYear: number,
  firstMonth: number,
  lastMonth: number,
  closingDay: number,
): Period {
  const before =
    firstMonth === 1
      ? { year: firstYear - 1, month: 12 }
      : { year: firstYear, month: firstMonth - 1 };
  const from = addDays(calendarDate(before.year, before.month, closingDay)!, 1);
  const to = calendarDate(lastYear, lastMonth, closingDay)!;
  return { id, kind, firstYear, lastYear, firstMonth, lastMonth, from, to };
}

/** A report as of any day: from the beginning of that year's figures. Null for no calendar day. */
export function periodAsOf(text: string, closingDay: number): Period | null {
  const day = parseIsoDate(text);
  if (!day) return null;
  const year = yearOf(day);
  const from = addDays(calendarDate(year - 1, 12, closingDay)!, 1);
  return {
    id: day,
    kind: 'day',
    firstYear: year,
    lastYear: year,
    firstMonth: 1,
    lastMonth: monthOf(day),
    from,
    to: day,
  };
}

/** The last period of that kind whose closing date has passed; the closing day itself counts. */
export function lastClosedPeriod(
  kind: Exclude<PeriodKind, 'years' | 'day'>,
  today: CalendarDate,
  closingDay: number,
): Period {
  const year = yearOf(today);
  const candidates = periodsOf(kind, [year, year - 1], closingDay).filter(({ to }) => to <= today);
  return candidates.reduce((last, period) => (period.to > last.to ? period : last));
}

/** The period whose figures close next; on its closing date that one itself. */
export function nextToClose(
  kind: Exclude<PeriodKind, 'years' | 'day'>,
  today: CalendarDate,
  closingDay: number,
): Period {
  const year = yearOf(today);
  const candidates = periodsOf(kind, [year, year + 1], closingDay).filter(({ to }) => to >= today);
  return candidates.reduce((first, period) => (period.to < first.to ? period : first));
}

function periodsOf(
  kind: Exclude<PeriodKind, 'years' | 'day'>,
  years: readonly number[],
  closingDay: number,
): readonly Period[] {
  return years.flatMap((year) => periodIds(kind, year)).map((id) => parsePeriod(id, closingDay)!);
}

function periodIds(kind: Exclude<PeriodKind, 'years' | 'day'>, year: number): readonly string[] {
  switch (kind) {
    case 'month':
      return Array.from(
        { length: 12 },
        (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`,
      );
    case 'quarter':
      return [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`);
    case 'half-year':
      return [`${year}-H1`, `${year}-H2`];
    case 'nine-months':
      return [`${year}-9M`];
    case 'year':
      return [`${year}`];
  }
}

/** The period of work that follows: the next month or quarter, or the rest of the year or the next. */
export function nextPeriod(period: Period, closingDay: number): Period {
  const { lastYear: year, lastMonth } = period;
  if (period.kind === 'month' || period.kind === 'day') {
    const [nextYear, month] = lastMonth === 12 ? [year + 1, 1] : [year, lastMonth + 1];
    return parsePeriod(`${nextYear}-${String(month).padStart(2, '0')}`, closingDay)!;
  }
  if (period.kind === 'half-year' && lastMonth === 6) return parsePeriod(`${year}-H2`, closingDay)!;
  if (period.kind === 'years' || period.kind === 'year' || period.kind === 'half-year') {
    return parsePeriod(`${year + 1}`, closingDay)!;
  }
  const quarter = lastMonth / 3;
  return parsePeriod(quarter === 4 ? `${year + 1}-Q1` : `${year}-Q${quarter + 1}`, closingDay)!;
}
