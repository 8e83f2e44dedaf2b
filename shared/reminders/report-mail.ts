import type { Totals } from '../domain/totals.ts';
import { mailWords } from '../messages/mails.ts';
import { reportMailWords as words } from '../messages/report-mail.ts';
import type { DigestSetting } from './digest-setting.ts';
import { subjectMarks } from './digest-subject.ts';
import type { Claimable } from './ledger.ts';
import type { Mail } from './mail.ts';
import { mailFromOffice, officeAddress } from './office-mail.ts';
import { noSender } from './sending.ts';

/** A report that was made, and where people open it. */
export interface MadeReport {
  readonly day: string;
  /** `BC-2026-Q3-VP.docx`. */
  readonly name: string;
  readonly title: string;
  readonly totals: Totals;
  /** The report's own place first. */
  readonly locations: readonly string[];
}

/** The Office gets the link, once a day for each file; the file itself stays where it is. */
export function ofReport({ day, name }: MadeReport, unitName: string): Claimable {
  const recipient = `bao-cao-${name.replace(/\.docx$/, '')}`;
  return {
    kind: 'summary',
    key: `${day}/${recipient}`,
    day,
    recipient,
    unitName,
    isWeekly: false,
    tallyOf: '',
    tasks: [],
  };
}

/** Why the Office cannot be told by mail, in words; null when it can. */
export function untold(settings: DigestSetting['settings'], leavesMachine: boolean): string | null {
  return settings.sendingMode === 'stopped' ? words.stopped : noSender(settings, leavesMachine);
}

export function reportMail(
  report: MadeReport,
  setting: Pick<DigestSetting, 'settings' | 'sample' | 'trial' | 'date'>,
): Mail {
  const { day, name, title, totals, locations } = report;
  const { settings, sample } = setting;
  const view = {
    subject: subjectMarks(setting) + words.subject(name),
    preview: title,
    mark: sample ? mailWords.sampleMark(day) : null,
    intro: [
      words.greeting(settings.officeName),
      words.intro(title),
      words.totals(totals.total, totals.done.total, totals.open.overdue),
      words.files,
      ...locations,
    ],
    sections: [],
    closing: [],
    footer: words.footer,
  };
  const claimable = ofReport(report, settings.officeName);
  return mailFromOffice(view, claimable, officeAddress(settings), setting);
}
