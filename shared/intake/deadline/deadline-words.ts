import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { DayOfYear, Recurrence } from '../../domain/checkpoints.ts';
import type { DeadlineKind } from '../../domain/deadline.ts';

/** What a wording names. */
export interface DeadlineWords {
  readonly kind: DeadlineKind;
  readonly date: CalendarDate | null;
  /** First day of a whole month, quarter or year, for “trước …”. */
  readonly firstDay?: CalendarDate;
  readonly impossible?: { readonly month: number; readonly year: number };
  readonly yearAssumed?: true;
  /** How often, for recurring work that says so. */
  readonly every?: Recurrence;
  /** On which days of each year, for recurring work that names them. */
  readonly days?: readonly DayOfYear[];
}

export const UNCLEAR: DeadlineWords = { kind: 'unclear', date: null };

/** Reads a whole wording, or null. `yearWhenNone` is taken for words that name no year. */
export type DeadlineRule = (key: string, yearWhenNone: number | null) => DeadlineWords | null;

/** The first rule that knows the wording. */
export function readBy(
  rules: readonly DeadlineRule[],
  key: string,
  yearWhenNone: number | null,
): DeadlineWords | null {
  for (const rule of rules) {
    const words = rule(key, yearWhenNone);
    if (words) return words;
  }
  return null;
}

export interface NamedYear {
  readonly year: number;
  readonly assumed: { readonly yearAssumed?: true };
}

/** `2026`, `26`, or nothing: then the programme's year is taken, and said to be. */
export function yearNamed(text: string | undefined, yearWhenNone: number | null): NamedYear | null {
  if (text === undefined) {
    return yearWhenNone === null ? null : { year: yearWhenNone, assumed: { yearAssumed: true } };
  }
  return { year: text.length === 2 ? 2000 + Number(text) : Number(text), assumed: {} };
}

/** Source of a pattern that takes a year after a month or a quarter. */
export const YEAR = '(?:[ ,]?nam[ /]|[ /.,-])*((?:19|20)\\d{2}|(?<=/)\\d{2})';
