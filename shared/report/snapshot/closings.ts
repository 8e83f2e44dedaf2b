import { type CalendarDate, calendarDate, monthOf, yearOf } from '../../domain/calendar-date.ts';
import type { ReportVariant } from '../../domain/report-variant.ts';
import type { Settings } from '../../domain/settings.ts';

/**
 * Whose closing date it is: the state bodies' own (Nghị định 09/2019/NĐ-CP), the Party Committee's,
 * or everybody's where the two are one day.
 */
export type ClosingRule = 'all' | 'own' | 'party';

/** A day on which figures close: one for every period that ends in that month. */
export interface Closing {
  /** `2026-06`. */
  readonly month: string;
  readonly rule: ClosingRule;
  readonly date: CalendarDate;
}

/** A closing that has been frozen, as the key of its snapshot tells; above 1 it was corrected. */
export interface FrozenClosing extends Omit<Closing, 'date'> {
  readonly number: number;
  readonly key: string;
}

export const SNAPSHOTS_PREFIX = 'snapshots/';
/** Made-up figures never stand in for real ones: they are kept apart. */
const SAMPLE_PREFIX = `${SNAPSHOTS_PREFIX}sample/`;

const KEY = /^snapshots\/(?:sample\/)?(\d{4}-\d{2})(?:-(own|party))?(?:\.(\d+))?\.json$/;

export function snapshotKey(
  { month, rule }: Omit<Closing, 'date'>,
  number: number,
  sample: boolean,
): string {
  const whose = rule === 'all' ? '' : `-${rule}`;
  const corrected = number === 1 ? '' : `.${number}`;
  return `${sample ? SAMPLE_PREFIX : SNAPSHOTS_PREFIX}${month}${whose}${corrected}.json`;
}

/** What has been frozen, real or made up. Other files of the folder are passed over. */
export function frozenClosings(keys: readonly string[], sample: boolean): readonly FrozenClosing[] {
  return keys
    .filter((key) => key.startsWith(SAMPLE_PREFIX) === sample)
    .flatMap((key) => {
      const [, month, rule = 'all', number = '1'] = KEY.exec(key) ?? [];
      return month ? [{ month, rule: rule as ClosingRule, number: Number(number), key }] : [];
    });
}

/** The closing of a month, for one variant of the report. Null for a month without that day. */
export function closingOf(
  month: string,
  variant: ReportVariant,
  settings: Settings,
): Closing | null {
  const rule = ruleOf(variant, settings);
  const day = rule === 'party' ? settings.partyClosingDay : settings.closingDay;
  const date = calendarDate(Number(month.slice(0, 4)), Number(month.slice(5)), day);
  return date === null ? null : { month, rule, date };
}

function ruleOf(variant: ReportVariant, { closingDay, partyClosingDay }: Settings): ClosingRule {
  if (closingDay === partyClosingDay) return 'all';
  return variant === 'party' ? 'party' : 'own';
}

/** What the figures of a closing may be compared with. */
export function closedBefore(
  { month }: Pick<Closing, 'month'>,
  frozen: readonly FrozenClosing[],
): readonly FrozenClosing[] {
  return frozen.filter((one) => one.month < month);
}

/** The same for a day that is no closing date: its month may have closed before it. */
export function closedUpTo(
  { month }: Pick<Closing, 'month'>,
  frozen: readonly FrozenClosing[],
): readonly FrozenClosing[] {
  return frozen.filter((one) => one.month <= month);
}

/** The snapshot that answers for a month, the last correction first; null when it is still open. */
export function frozenOf(
  frozen: readonly FrozenClosing[],
  month: string,
  variant: ReportVariant,
): FrozenClosing | null {
  const own = frozen.filter((one) => one.month === month && serves(one, variant));
  return own.toSorted((a, b) => b.number - a.number)[0] ?? null;
}

function serves({ rule }: Pick<Closing, 'rule'>, variant: ReportVariant): boolean {
  return rule === 'all' || (rule === 'party') === (variant === 'party');
}

/**
 * What a run must freeze: each closing date that has come since the last one frozen. Where nothing
 * is frozen yet, only the latest: what stood in the sheet on older ones nobody can tell any more.
 */
export function owedClosings(
  frozen: readonly FrozenClosing[],
  settings: Settings,
  today: CalendarDate,
): readonly Closing[] {
  const start = settings.programmeDate ?? settings.programmeStart;
  const variants: readonly ReportVariant[] =
    settings.closingDay === settings.partyClosingDay ? ['office'] : ['office', 'party'];
  return variants.flatMap((variant) => {
    const last = frozen
      .filter((one) => serves(one, variant))
      .reduce((latest, { month }) => (month > latest ? month : latest), '');
    const closed = monthsSince(start, today)
      .map((month) => closingOf(month, variant, settings))
      .filter((one) => one !== null)
      .filter(({ date }) => date >= start && date <= today);
    return last === '' ? closed.slice(-1) : closed.filter(({ month }) => month > last);
  });
}

function monthsSince(start: CalendarDate, today: CalendarDate): readonly string[] {
  const first = yearOf(start) * 12 + monthOf(start) - 1;
  const length = yearOf(today) * 12 + monthOf(today) - first;
  return Array.from({ length: Math.max(0, length) }, (_, index) => {
    const [year, month] = [Math.floor((first + index) / 12), ((first + index) % 12) + 1];
    return `${year}-${String(month).padStart(2, '0')}`;
  });
}
