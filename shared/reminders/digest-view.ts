import { formatDay } from '../domain/format-day.ts';
import type { Settings } from '../domain/settings.ts';
import { subjectCounts, mailWords as words } from '../messages/mails.ts';
import { countWord } from '../messages/words.ts';
import type { Digest, DigestItem } from './digest.ts';

/** What the text and the HTML part both show, already in words. */
export interface DigestView {
  readonly subject: string;
  readonly preview: string;
  readonly mark: string | null;
  readonly intro: readonly string[];
  readonly sections: readonly DigestSection[];
  readonly closing: readonly string[];
  readonly footer: string;
}

export interface DigestSection {
  /** “I. QUÁ HẠN (02 nhiệm vụ)” */
  readonly title: string;
  readonly urgent: boolean;
  readonly lines: readonly DigestLine[];
  /** A remark under the lines, or the section's only sentence. */
  readonly remark: string | null;
}

export interface DigestLine {
  readonly number: number;
  readonly label: string;
  readonly note: string;
  readonly deadline: string;
  readonly days: string;
  readonly place: string;
}

/** What the reader needs to know besides the digest. */
export interface DigestSetting {
  readonly settings: Settings;
  /** “07 giờ 30 phút”. */
  readonly readAt: string;
  readonly sample: boolean;
  readonly unitNames: ReadonlyMap<string, string>;
}

const SUBJECT_LIMIT = 77;
const ROMAN = ['I', 'II', 'III', 'IV'];

export function digestView(digest: Digest, setting: DigestSetting): DigestView {
  const { settings } = setting;
  const by = (...reasons: readonly DigestItem['reason'][]) =>
    digest.items.filter((item) => reasons.includes(item.reason));
  const overdue = by('overdue');
  const upcoming = by('due', 'upcoming');
  const incomplete = by('incomplete');
  const support = by('support');
  const limit = settings.rowsPerSection;
  const drafts: readonly (Omit<DigestSection, 'title'> & { title: string; count: number })[] = [
    { title: words.overdueTitle, count: overdue.length, urgent: true, ...rows(overdue, limit) },
    { title: words.upcomingTitle, count: upcoming.length, urgent: false, ...rows(upcoming, limit) },
    {
      title: words.incompleteTitle,
      count: incomplete.length,
      urgent: false,
      lines: [],
      remark: incompleteRemark(incomplete),
    },
    {
      title: words.supportTitle,
      count: support.length,
      urgent: false,
      lines: [],
      remark: supportRemark(support, digest.day, setting),
    },
  ];
  const sections = drafts
    .filter(({ count }) => count > 0)
    .map(({ count, title, ...section }, index) => ({
      ...section,
      title: `${ROMAN[index]}. ${title}${section.lines.length > 0 ? ` (${words.taskCount(count)})` : ''}`,
    }));
  const first = overdue[0];
  return {
    subject: subject(digest, setting, overdue, upcoming, incomplete, support),
    preview: first
      ? words.preview(taskLabel(first), first.workingDays ?? 0)
      : (sections[0]?.title ?? ''),
    mark: setting.sample ? words.sampleMark(digest.day) : null,
    intro: [
      words.greeting(digest.unit.name, digest.unit.contact),
      words.opening(settings.officeName, digest.day),
    ],
    sections,
    closing: [
      ...words.closing(digest.unit.tone === 'ask' ? 'ask' : 'urge'),
      words.help(settings.officeContact, settings.officePhone),
      words.regards,
    ],
    footer: words.automatic(setting.readAt, digest.day),
  };
}

/** Code and title; only the code of a restricted task leaves the workbook. */
function taskLabel({ task }: DigestItem): string {
  const title = task.restricted ? words.restricted : task.title;
  return task.code === '' ? title : `${task.code} - ${title}`;
}

function rows(items: readonly DigestItem[], limit: number) {
  const hidden = items.length - limit;
  return {
    lines: items.slice(0, limit).map((item, index) => line(item, index + 1)),
    remark: hidden > 0 ? words.more(hidden, words.reviewTab) : null,
  };
}

function line(item: DigestItem, number: number): DigestLine {
  const { task, workingDays, reason } = item;
  const { deadline } = task;
  const due = deadline.effectiveDate;
  const original = deadline.date === null ? deadline.text : formatDay(deadline.date);
  const days = workingDays ?? 0;
  return {
    number,
    label: taskLabel(item),
    note: deadline.extendedTo === null ? '' : words.extended(original),
    deadline: due === null ? '' : words.deadline(due),
    days: reason === 'overdue' ? words.overdueBy(days) : words.left(days),
    place: words.place(task.tab, task.sheetRow),
  };
}

function incompleteRemark(items: readonly DigestItem[]): string {
  const hasFinished = items.some(({ task }) => task.status === 'done');
  const sentence = hasFinished ? words.incomplete : words.unclear;
  return sentence(items.length, words.reviewTab);
}

/** One sentence a lead unit and day: “01 nhiệm vụ do Công an phường chủ trì đến hạn ngày …”. */
function supportRemark(
  items: readonly DigestItem[],
  day: string,
  { unitNames }: DigestSetting,
): string {
  const groups = Map.groupBy(items, ({ task }) => {
    const lead = task.leadUnits.map((id) => unitNames.get(id) ?? id).join(', ');
    return `${lead}\n${task.deadline.effectiveDate ?? ''}`;
  });
  return [...groups]
    .map(([key, group]) => {
      const [lead = '', date = ''] = key.split('\n');
      const codes = group.map(({ task }) => task.code).join(', ');
      const sentence = date < day ? words.supportOverdue : words.support;
      return sentence(group.length, lead, formatDay(date), codes);
    })
    .join(' ');
}

function subject(
  digest: Digest,
  { sample }: DigestSetting,
  overdue: readonly DigestItem[],
  upcoming: readonly DigestItem[],
  incomplete: readonly DigestItem[],
  support: readonly DigestItem[],
): string {
  const prefix = sample ? `${words.samplePrefix}${words.prefix}` : words.prefix;
  const timed = [...overdue, ...upcoming];
  const only = timed.length === 1 && timed[0] && !timed[0].task.restricted ? timed[0] : null;
  if (only) {
    const kind = overdue.length === 1 ? 'quá hạn' : 'sắp đến hạn';
    const { code, title } = only.task;
    const named = `${prefix} ${countWord(1)} ${kind} - ${[code, title].filter(Boolean).join(' ')}`;
    if (named.length <= SUBJECT_LIMIT) return named;
  }
  const counts = subjectCounts(overdue.length, upcoming.length, incomplete.length, support.length);
  const full = `${prefix} ${counts} - ${digest.unit.name}`;
  return full.length <= SUBJECT_LIMIT ? full : `${full.slice(0, SUBJECT_LIMIT - 1).trimEnd()}…`;
}
