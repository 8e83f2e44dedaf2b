import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Finding } from '../domain/finding.ts';
import type { Period } from '../domain/period.ts';
import type { Programme } from '../domain/programme.ts';
import type { ReportVariant } from '../domain/report-variant.ts';

/** Everything the page is made of; whoever serves it has read all of it before. */
export interface PortalInput {
  /** Null while the workbook cannot be read: then only `trouble`, what can be done, and reports. */
  readonly programme: PortalProgramme | null;
  /** Why the workbook cannot be read, as a sentence. */
  readonly trouble: string | null;
  readonly workbook: PortalWorkbook;
  readonly actions: PortalActions | null;
  readonly notice: PortalNotice | null;
  readonly reminders: readonly ToldUnit[];
  /** The last day on which reminders were planned and delivered; null before the first. */
  readonly lastReminded: CalendarDate | null;
  /** Names of the files that this reader may download. */
  readonly reports: readonly string[];
  readonly drafts: readonly string[];
}

export interface PortalProgramme {
  readonly programme: Programme;
  readonly findings: readonly Finding[];
  readonly today: CalendarDate;
  /** “07 giờ 30 phút”. */
  readonly readAt: string;
  readonly sample: boolean;
}

export interface PortalWorkbook {
  /** For people: a name or a path. */
  readonly location: string;
  /** Where a browser opens it; null for a file. */
  readonly address: string | null;
  /** Where a browser opens a row of a tab; null for a file. */
  rowAddress(tab: string, row: number): string | null;
}

/** What this reader may have done; null for who only reads. */
export interface PortalActions {
  readonly periods: readonly Period[];
  readonly period: string;
  readonly variant: ReportVariant;
  /** False when mails only lie in the outbox of this machine. */
  readonly mailsLeave: boolean;
}

/** What a button just did. */
export type PortalNotice =
  | { readonly kind: 'checked' }
  /** `written`: they lie in the outbox of this machine. */
  | { readonly kind: 'sent' | 'written'; readonly mails: number; readonly failed: number }
  | { readonly kind: 'reported'; readonly name: string };

/** What one unit was told, the last time and how often. */
export interface ToldUnit {
  readonly unitName: string;
  readonly lastDay: CalendarDate;
  readonly outcome: string;
  readonly mailsIn30Days: number;
}
