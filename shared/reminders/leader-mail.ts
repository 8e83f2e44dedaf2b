import type { LateTask } from '../domain/late-tasks.ts';
import type { Programme } from '../domain/programme.ts';
import { mailWords } from '../messages/mails.ts';
import { leaderWords as words } from '../messages/notice-mails.ts';
import { approvalCode, approvedCodes } from './approval.ts';
import { type DigestSection, extendedNote, taskLabel } from './digest-sections.ts';
import type { DigestSetting } from './digest-setting.ts';
import { subjectMarks } from './digest-subject.ts';
import { type DigestView, viewMark } from './digest-view.ts';
import { type LeaderNotice, leaderRecipient } from './leader-notice.ts';
import { type Claimable, toldTasks } from './ledger.ts';
import type { Mail } from './mail.ts';
import { mailFromOffice } from './office-mail.ts';
import { taskRung } from './task-rung.ts';

/** The SHA-256 of a text in hexadecimal digits; `shared/` has no cryptography of its own. */
export type Fingerprint = (text: string) => string;

/** A mail to a leader, and whether the Office has approved exactly this one. */
export interface LeaderMail {
  readonly claimable: Claimable;
  readonly mail: Mail;
  readonly meantFor: Mail['to'];
  readonly section: DigestSection;
  /** To be typed into `Cấu hình` by whoever approves. */
  readonly code: string;
  readonly isApproved: boolean;
}

/**
 * The mail of a notice. Nothing that its reader sees but the day in its last line changes from day
 * to day, so that an approval holds while the facts do; recipient, trial and sample count as content.
 */
export function leaderMail(
  notice: LeaderNotice,
  programme: Programme,
  setting: DigestSetting,
  fingerprint: Fingerprint,
): LeaderMail {
  const { day, to } = notice;
  const section = lateSection(notice, setting);
  const content = leaderContent(notice, section, setting);
  const code = approvalCode(
    fingerprint(JSON.stringify([to, content, setting.trial, setting.sample])),
  );
  const mark = viewMark(day, to.name || words.someLeader, to.address, setting);
  const view: DigestView = { ...content, mark, footer: words.approved(setting.readAt, day) };
  const claimable = ofLeaderNotice(notice, programme);
  return {
    claimable,
    mail: mailFromOffice(view, claimable, to, setting),
    meantFor: to,
    section,
    code,
    isApproved: approvedCodes(setting.settings.approvedMails).has(code),
  };
}

function ofLeaderNotice({ day, to, late }: LeaderNotice, programme: Programme): Claimable {
  const recipient = leaderRecipient(to);
  const items = late.map(({ task, workingDays }) => ({
    task,
    reason: 'overdue' as const,
    rung: taskRung(task, day, programme),
    workingDays,
  }));
  return {
    kind: 'leader',
    key: `${day}/${recipient}`,
    day,
    recipient,
    unitName: to.name || words.someLeader,
    isWeekly: false,
    tallyOf: '',
    tasks: toldTasks(items),
  };
}

function leaderContent(
  { to, late }: LeaderNotice,
  section: DigestSection,
  setting: DigestSetting,
): Omit<DigestView, 'mark' | 'footer'> {
  const { officeName, officeContact, officePhone, chiefAfter } = setting.settings;
  return {
    subject: subjectMarks(setting) + words.subject(late.length, chiefAfter),
    preview: words.preview(section.lines[0]?.label ?? ''),
    intro: [
      words.greeting(to.name || words.someLeader),
      words.opening(officeName, late.length, chiefAfter),
    ],
    sections: [section],
    closing: [
      words.closing,
      mailWords.help(officeContact, officePhone, words.moreFacts),
      mailWords.regards,
    ],
  };
}

function lateSection(
  { late }: LeaderNotice,
  { settings, unitNames }: DigestSetting,
): DigestSection {
  const hidden = late.length - settings.rowsPerSection;
  const line = ({ task }: LateTask, index: number) => {
    const lead = unitNames.get(task.leadUnit ?? '') ?? '';
    const due = task.deadline.effectiveDate;
    return {
      number: index + 1,
      label: taskLabel(task),
      note: [`(${lead})`, extendedNote(task)].filter(Boolean).join(' '),
      deadline: due === null ? '' : mailWords.deadline(due),
      days: '',
      place: null,
    };
  };
  return {
    title: words.title,
    urgent: true,
    lines: late.slice(0, settings.rowsPerSection).map(line),
    remark: hidden > 0 ? mailWords.more(hidden, mailWords.tasksTab) : null,
  };
}
