import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Period } from '../domain/period.ts';
import type { Programme } from '../domain/programme.ts';
import type { ReportVariant } from '../domain/report-variant.ts';

export interface ReportInput {
  readonly programme: Programme;
  readonly variant: ReportVariant;
  readonly period: Period;
  /** The day the figures were read. */
  readonly today: CalendarDate;
  /** What was sent, for section I.2; all zero when nothing was. */
  readonly remindersSent: { readonly mails: number; readonly units: number };
  /** How often each task was pressed in mails that went out, by task code. */
  readonly remindersByTask: ReadonlyMap<string, number>;
  /** Printed on every page, for example over made-up data; null in a real report. */
  readonly mark: string | null;
}
