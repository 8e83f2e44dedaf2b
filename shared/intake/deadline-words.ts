import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Recurrence } from '../domain/checkpoints.ts';
import type { DeadlineKind } from '../domain/deadline.ts';

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
}
