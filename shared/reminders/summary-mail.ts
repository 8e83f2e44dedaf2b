import { formatDay } from '../domain/format-day.ts';
import type { LateTask } from '../domain/late-tasks.ts';
import { romanNumeral } from '../domain/roman-numeral.ts';
import type { Task } from '../domain/task.ts';
import { mailWords as words } from '../messages/mails.ts';
import { leaderWords } from '../messages/notice-mails.ts';
import { summaryWords } from '../messages/summary-mail.ts';
import { countWord } from '../messages/words.ts';
import { type DigestLine, type DigestSection, taskLabel, taskPlace } from './digest-sections.ts';
import type { DigestSetting } from './digest-setting.ts';
import { subjectMarks } from './digest-subject.ts';
import type { DigestView } from './digest-view.ts';
import type { LeaderMail } from './leader-mail.ts';
import { ofSummary } from './ledger.ts';
import type { Mail } from './mail.ts';
import { mailFromOffice, officeAddress } from './office-mail.ts';
import type { OfficeSummary } from './office-summary.ts';

/** The summary as a mail to the Office, in the form of the digests. */
export function summaryMail(summary: OfficeSummary, setting: DigestSetting): Mail {
  const { settings } = setting;
  const claimable = ofSummary(summary.day, settings.officeName, []);
  return mailFromOffice(summaryView(summary, setting), claimable, officeAddress(settings), setting);
}

function summaryView(summary: OfficeSummary, setting: DigestSetting): DigestView {
  const { settings, rowAddress } = setting;
  const rowLimit = settings.rowsPerSection;
  const late = (one: LateTask) => lateLine(one, setting);
  const plainTask = (task: Task) => taskLine(task, rowAddress);
  const sections = [
    section(
      summaryWords.failed,
      summary.failed.map(({ unitName, note, phone }) => plain(unitName, note, phone)),
      rowLimit,
      true,
    ),
    section(
      summaryWords.byChat,
      summary.byChat.map(({ unitName, chatText, phone }) => toPaste(unitName, chatText, phone)),
      summary.byChat.length,
      false,
    ),
    section(summaryWords.forChief(settings.chiefAfter), summary.forChief.map(late), rowLimit, true),
    section(
      summaryWords.handedOver(settings.mostReminders),
      summary.handedOver.map(late),
      rowLimit,
      true,
    ),
    ...summary.toApprove.map(approvalSection),
    section(
      summaryWords.letters,
      summary.letters.map(({ unitName, path }) => plain(unitName, summaryWords.letter(path), '')),
      rowLimit,
      false,
    ),
    section(summaryWords.moved, summary.movedDeadlines.map(plainTask), rowLimit, false),
    section(summaryWords.waiting, summary.waiting.map(plainTask), rowLimit, false),
    section(
      summaryWords.silent,
      summary.silent.map(({ unit, since }) =>
        plain(unit.name, summaryWords.silentSince(since), ''),
      ),
      rowLimit,
      false,
    ),
  ].filter((one) => one !== null);
  return {
    subject:
      subjectMarks(setting) +
      summaryWords.subject(summary.day, summary.sent, summary.failed.length, summary.overdue),
    preview: summaryWords.preview(summary.forChief.length, summary.waiting.length),
    mark: marks(summary, setting),
    intro: [
      summaryWords.intro(summary.day, summary.sent, summary.failed.length, summary.overdue),
      ...(summary.missedDays.length > 0 ? [summaryWords.missed(summary.missedDays)] : []),
      ...summary.missingYears.map(summaryWords.missingYear),
    ],
    sections: sections.map((one, index) => ({
      ...one,
      title: `${romanNumeral(index + 1)}. ${one.title}`,
    })),
    closing: [],
    footer: summaryWords.footer(setting.readAt, summary.day),
  };
}

function marks({ day }: OfficeSummary, { sample, trial }: DigestSetting): string | null {
  const said = [...(sample ? [words.sampleMark(day)] : []), ...(trial ? [summaryWords.trial] : [])];
  return said.length === 0 ? null : said.join(' ');
}

type Line = Omit<DigestLine, 'number'>;
type RowAddress = DigestSetting['rowAddress'];

/** Null for a section with nothing in it. */
function section(
  title: string,
  lines: readonly Line[],
  limit: number,
  urgent: boolean,
): DigestSection | null {
  if (lines.length === 0) return null;
  const hidden = lines.length - limit;
  return {
    title: `${title} (${countWord(lines.length)})`,
    urgent,
    lines: lines.slice(0, limit).map((line, index) => ({ ...line, number: index + 1 })),
    remark: hidden > 0 ? summaryWords.more(hidden) : null,
  };
}

/** The mail as its reader would see it, and what to do so that it goes out. */
function approvalSection({ section: own, mail, meantFor, code, claimable }: LeaderMail) {
  const { toApprove, howToApprove } = leaderWords;
  const how = howToApprove(meantFor.address, mail.subject, code);
  return {
    ...own,
    title: toApprove(claimable.unitName),
    remark: [own.remark, how].filter((one) => one !== null).join(' '),
  };
}

function lateLine({ task, workingDays }: LateTask, setting: DigestSetting): Line {
  const due = task.deadline.effectiveDate;
  const leads = task.leadUnits.map((id) => setting.unitNames.get(id) ?? id);
  return {
    ...taskLine(task, setting.rowAddress),
    note: leads.length > 0 ? `(${leads.join('; ')})` : '',
    deadline: due === null ? '' : words.deadline(due),
    days: words.overdueBy(workingDays),
  };
}

function taskLine(task: Task, rowAddress: RowAddress): Line {
  return {
    label: taskLabel(task),
    note: '',
    deadline: '',
    days: task.completedOn === null ? '' : summaryWords.finishedOn(formatDay(task.completedOn)),
    place: taskPlace(task, rowAddress),
  };
}

function plain(label: string, note: string, phone: string): Line {
  const days = [note.replace(/\.$/, ''), phone && summaryWords.phone(phone)]
    .filter(Boolean)
    .join('; ');
  return { label, note: '', deadline: '', days, place: null };
}

/** The message stands last in its line, whole, so that a phone can copy it. */
function toPaste(unitName: string, message: string, phone: string): Line {
  const label = phone === '' ? unitName : `${unitName} (${summaryWords.phone(phone)})`;
  return { label, note: '', deadline: `“${message.replace(/\.$/, '')}”`, days: '', place: null };
}
