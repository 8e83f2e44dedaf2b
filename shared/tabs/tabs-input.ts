import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Finding } from '../domain/finding.ts';
import type { Programme } from '../domain/programme.ts';
import type { SheetContent } from '../workbook/content.ts';

/** A people's table whose grey columns the system fills, by code. Numbers are 1-based. */
export interface VerdictTable {
  readonly sheet: SheetContent;
  readonly headerRow: number;
  readonly codeColumn: number | null;
  readonly verdictColumn: number | null;
  readonly missingColumn: number | null;
}

export interface MailLogRow {
  readonly day: CalendarDate;
  readonly unitName: string;
  readonly to: string;
  readonly subject: string;
  readonly tasks: readonly unknown[];
  readonly state: 'claimed' | 'sent' | 'failed';
  readonly left: boolean;
  readonly answer: string;
}

export interface ReportRow {
  readonly name: string;
  readonly location: string;
}

/** Everything the system's tabs are composed from. */
export interface TabsInput {
  readonly programme: Programme;
  readonly findings: readonly Finding[];
  /** `Nhiệm vụ` and, when there is one, `Chỉ tiêu`. */
  readonly verdictTables: readonly VerdictTable[];
  readonly today: CalendarDate;
  /** The last day on which reminders were planned and delivered; null before the first. */
  readonly lastReminded: CalendarDate | null;
  /** “07 giờ 30 phút”. */
  readonly readAt: string;
  /** Printed on everything when the data are made up. */
  readonly sample: boolean;
  readonly mails: readonly MailLogRow[];
  readonly reports: readonly ReportRow[];
  /** Draft công văn. */
  readonly drafts: readonly ReportRow[];
}
