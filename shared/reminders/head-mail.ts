import { mailWords } from '../messages/mails.ts';
import { headWords as words } from '../messages/notice-mails.ts';
import { numberedSections, overdueRows } from './digest-sections.ts';
import type { DigestSetting } from './digest-setting.ts';
import { fittingSubject, subjectMarks } from './digest-subject.ts';
import { type DigestView, longestLate, viewMark, whomToAsk } from './digest-view.ts';
import { type HeadNotice, headRecipient } from './head-notice.ts';
import { type Claimable, toldTasks } from './ledger.ts';
import type { Mail } from './mail.ts';
import { mailFromOffice } from './office-mail.ts';

/** What the ledger claims for a notice. */
export function ofHeadNotice({ day, unit, isWeekly, items }: HeadNotice): Claimable {
  const recipient = headRecipient(unit);
  return {
    kind: 'head',
    key: `${day}/${recipient}`,
    day,
    recipient,
    unitName: words.recipient(unit.name),
    isWeekly,
    tallyOf: '',
    tasks: toldTasks(items),
  };
}

/** The mail of a notice, in the form of the digests, to the head alone. */
export function headMail(notice: HeadNotice, setting: DigestSetting): Mail {
  const { head, headTitle, headMail: address, name } = notice.unit;
  const to = { name: head || headTitle || name, address };
  return mailFromOffice(headView(notice, setting), ofHeadNotice(notice), to, setting);
}

function headView(notice: HeadNotice, setting: DigestSetting): DigestView {
  const { unit, day, items, alreadyTold } = notice;
  const { settings } = setting;
  const count = items.length + alreadyTold.length;
  const who = [unit.head, unit.headTitle].filter(Boolean).join(', ') || words.someHead;
  const rows = overdueRows(items, alreadyTold, setting, unit);
  return {
    subject:
      subjectMarks(setting) + fittingSubject(words.subjects(count, settings.headAfter, unit.name)),
    preview: longestLate(items, unit) ?? '',
    mark: viewMark(day, words.recipient(unit.name), unit.headMail, setting),
    intro: [
      mailWords.greeting(unit.name, who),
      words.opening(settings.officeName, day, count, settings.headAfter),
    ],
    sections: numberedSections([{ title: words.title, count, urgent: true, ...rows }]),
    closing: [
      unit.tone === 'ask' ? words.closing.ask : words.closing.urge,
      ...words.afterwards,
      ...whomToAsk(unit, settings),
      mailWords.regards,
    ],
    footer: mailWords.automatic(setting.readAt, day),
  };
}
