import type { CalendarDate } from './calendar-date.ts';
import type { Recurrence } from './checkpoints.ts';

/**
 * What a deadline cell means. A deadline is not a reporting period: “Quý II/2026” is due on 30/6
 * while the quarter's report closes on 14/6 (Nghị định 09/2019/NĐ-CP).
 */
export type DeadlineKind =
  | 'day'
  | 'month'
  | 'quarter'
  | 'part-year'
  | 'year'
  | 'span'
  | 'recurring'
  | 'ongoing'
  | 'event'
  | 'unclear'
  | 'missing';

export interface Deadline {
  /** As typed; a real date cell is shown in the administrative style (30/6/2026). */
  readonly text: string;
  readonly kind: DeadlineKind;
  /** The last day that the words name; null when they name none. */
  readonly date: CalendarDate | null;
  /** The day agreed in `Điều chỉnh`, when an approved extension moved it. */
  readonly extendedTo: CalendarDate | null;
  /**
   * The day that decides lateness: `extendedTo` or `date`, moved to the next working day when it
   * is a day off (Bộ luật Dân sự 91/2015/QH13, Điều 148 khoản 5).
   */
  readonly effectiveDate: CalendarDate | null;
  /** How often recurring work comes back; null for all other work, or when the words do not say. */
  readonly every: Recurrence | null;
  /** Closing dates on which long, recurring or permanent work is looked at; none for a near day. */
  readonly checkpoints: readonly CalendarDate[];
}
