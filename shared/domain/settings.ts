import type { CalendarDate } from './calendar-date.ts';
import type { ReportVariant } from './report-variant.ts';

/** How far reminders may go (`Chế độ gửi thư`). */
export type SendingMode = 'trial' | 'live' | 'stopped';

/** How the báo cáo is signed (`Hình thức ký`). */
export type SignatureForm = 'chair' | 'vice-chair' | 'by-order' | 'office-chief';

/** What `Cấu hình` says, defaults filled in. */
export interface Settings {
  readonly bodyName: string;
  readonly place: string;
  readonly officeName: string;
  readonly programmeNumber: string;
  readonly programmeDate: CalendarDate | null;
  /** First day that the programme can have been issued on while its own date is blank. */
  readonly programmeStart: CalendarDate;
  readonly signatureForm: SignatureForm;
  readonly signerName: string;
  readonly officeSignerName: string;
  readonly recipients: readonly string[];
  readonly reportKind: 'month' | 'quarter' | 'half-year' | 'nine-months' | 'year';
  readonly reportVariant: ReportVariant;
  readonly closingDay: number;
  /** The Party Committee's own closing day. */
  readonly partyClosingDay: number;
  readonly workingDaysToUpdate: number;
  readonly sendingMode: SendingMode;
  readonly remindFrom: CalendarDate | null;
  /** `Nhắc trước hạn`: working days before a deadline. */
  readonly ladder: readonly number[];
  readonly everyOverdue: number;
  /** After so many mails about one overdue task a person takes over. */
  readonly mostReminders: number;
  /** Whether mails go out on Saturdays, Sundays and public holidays too. */
  readonly sendsOnDaysOff: boolean;
  readonly rhythm: 'weekly' | 'daily';
  /** 1 = Monday. */
  readonly weeklyDay: number;
  /** Working days overdue from which the head of the unit gets a mail of his own. */
  readonly headAfter: number;
  /** Working days overdue from which a task is put before the Chánh Văn phòng. */
  readonly chiefAfter: number;
  /** Working days overdue from which a công văn đôn đốc is drafted. */
  readonly letterAfter: number;
  /** Whether mails to leaders of the UBND may go out at all, each once the Office approved it. */
  readonly mailsLeaders: boolean;
  /** Codes of the mails to leaders that the Office has approved, as typed. */
  readonly approvedMails: readonly string[];
  readonly rowsPerSection: number;
  readonly officeContact: string;
  readonly officePhone: string;
  readonly officeMail: string;
  /** Mail addresses of those who, beside the Office, may open everything on the reports page. */
  readonly fullReaders: readonly string[];
  /** The workbook holds made-up data: everything made from it says so. */
  readonly sample: boolean;
}
