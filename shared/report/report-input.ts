import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Period } from '../domain/period.ts';
import type { Programme } from '../domain/programme.ts';
import type { ReportVariant } from '../domain/report-variant.ts';

/** A programme as it was read on a day, for a period. */
export interface Figures {
  readonly programme: Programme;
  readonly period: Period;
  /** The day the figures were read. */
  readonly today: CalendarDate;
}

/** The closed figures that a report is compared with. */
export type PreviousFigures = Figures;

export interface ReportInput extends Figures {
  readonly variant: ReportVariant;
  /** Read anew after they had been closed, because the Office had them corrected. */
  readonly isCorrected: boolean;
  /** What was sent, for section I.2; all zero when nothing was. */
  readonly remindersSent: {
    readonly mails: number;
    readonly units: number;
    readonly letters: number;
  };
  /** How often each task was pressed in mails that went out, by task code. */
  readonly remindersByTask: ReadonlyMap<string, number>;
  /** What the programme asks for and no row carries out, for section I.3. */
  readonly openContents: readonly string[];
  /** Printed on every page, for example over made-up data; null in a real report. */
  readonly mark: string | null;
  /** Null for a first period, and as long as nobody has closed the one before. */
  readonly previous: PreviousFigures | null;
}
