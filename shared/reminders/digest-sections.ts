import { formatDay } from '../domain/format-day.ts';
import { romanNumeral } from '../domain/roman-numeral.ts';
import { deadlineWords, type Task } from '../domain/task.ts';
import type { Unit } from '../domain/unit.ts';
import { mailWords as words } from '../messages/mails.ts';
import { tallyTitle, tallyWords } from '../messages/tally.ts';
import type { Digest, DigestItem } from './digest.ts';
import type { DigestSetting } from './digest-setting.ts';
import { gapsRemark } from './gaps-remark.ts';

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
  /** Where to bring it up to date; null when it stands in no row. */
  readonly place: LinePlace | null;
}

export interface LinePlace {
  readonly words: string;
  /** Null where there is only a file. */
  readonly address: string | null;
}

/** A section before it is known which number it gets. */
type Draft = Omit<DigestSection, 'title'> & { readonly title: string; readonly count: number };

/** Quá hạn, sắp đến hạn, cần bổ sung, phối hợp. */
export function digestSections(digest: Digest, setting: DigestSetting): readonly DigestSection[] {
  const { unitNames } = setting;
  const by = (...reasons: readonly DigestItem['reason'][]) =>
    digest.items.filter((item) => reasons.includes(item.reason));
  const overdue = by('overdue');
  const upcoming = by('due', 'upcoming');
  const incomplete = by('incomplete');
  const support = by('support');
  const drafts: readonly Draft[] = [
    tallySection(digest),
    {
      title: words.overdueTitle,
      count: overdue.length + digest.alreadyTold.length,
      urgent: true,
      ...overdueRows(overdue, digest.alreadyTold, setting, digest.unit),
    },
    {
      title: upcomingTitle(upcoming),
      count: upcoming.length,
      urgent: false,
      ...rows(upcoming, setting, digest.unit),
    },
    {
      title: words.incompleteTitle,
      count: incomplete.length,
      ...onlyRemark(gapsRemark(incomplete.map(({ task }) => task))),
    },
    {
      title: words.supportTitle,
      count: support.length + digest.supportedByAll,
      ...onlyRemark(
        [supportRemark(support, digest.day, unitNames), byAllRemark(digest)]
          .filter((one) => one !== '')
          .join(' '),
      ),
    },
    updateSection(digest),
  ];
  return numberedSections(drafts);
}

/** Only those that hold something, numbered on. */
export function numberedSections(drafts: readonly Draft[]): readonly DigestSection[] {
  return drafts.filter(({ count }) => count > 0).map(numbered);
}

/** Overdue work as lines, and what an earlier mail told as a remark. */
export function overdueRows(
  items: readonly DigestItem[],
  alreadyTold: readonly Task[],
  setting: DigestSetting,
  unit: Unit,
) {
  return withRemark(rows(items, setting, unit), toldRemark(alreadyTold));
}

function upcomingTitle(items: readonly DigestItem[]): string {
  const due = items.filter(({ reason }) => reason === 'due').length;
  if (due === 0) return words.upcomingTitle;
  return due === items.length ? words.dueTitle : words.dueAndUpcomingTitle;
}

function numbered({ count, title, ...section }: Draft, index: number): DigestSection {
  const counted = section.lines.length > 0 ? ` (${words.taskCount(count)})` : '';
  return { ...section, title: `${romanNumeral(index + 1)}. ${title}${counted}` };
}

/** The unit's own figures, before they go into a report. */
function tallySection({ tally, day, unit }: Digest): Draft {
  const remark = tally === null ? '' : tallyWords(tally, day, unit.tone);
  return { title: tallyTitle, count: tally === null ? 0 : 1, ...onlyRemark(remark) };
}

/** Work without a near deadline before a closing date, and rows that nobody has touched. */
function updateSection({ closing, silentSince }: Digest): Draft {
  const remarks = [
    closing && words.closingLine(closing.tasks, closing.closingDate, closing.updateBy),
    silentSince && words.silent(silentSince),
  ].filter((one) => one !== null);
  return { title: words.updateTitle, count: remarks.length, ...onlyRemark(remarks.join(' ')) };
}

function toldRemark(tasks: readonly Task[]): string | null {
  const codes = tasks.map(({ code }) => code).filter((code) => code !== '');
  return tasks.length === 0 ? null : words.told(tasks.length, codes.join(', '));
}

function withRemark(section: ReturnType<typeof rows>, remark: string | null) {
  const remarks = [section.remark, remark].filter((one) => one !== null);
  return { ...section, remark: remarks.length === 0 ? null : remarks.join(' ') };
}

function onlyRemark(remark: string) {
  return { urgent: false, lines: [], remark };
}

/** What a unit's mail calls a task: to the police and the military its code alone (office.md 2.3). */
export function labelFor({ tone }: Unit, task: Task): string {
  const isCodeOnly = tone === 'ask' && task.code !== '';
  return taskLabel(isCodeOnly ? { ...task, title: words.seeTable } : task);
}

/** Code and title; only the code of a restricted task leaves the workbook. */
export function taskLabel({ code, title, restricted }: Task): string {
  return [code, restricted ? words.restricted : title].filter(Boolean).join(' - ');
}

function rows(items: readonly DigestItem[], { settings, rowAddress }: DigestSetting, unit: Unit) {
  const limit = settings.rowsPerSection;
  const hidden = items.length - limit;
  return {
    lines: items.slice(0, limit).map((item, index) => line(item, index + 1, rowAddress, unit)),
    remark: hidden > 0 ? words.more(hidden, words.tasksTab) : null,
  };
}

/** The row of a task, as words and where the workbook has an address as a link. */
export function taskPlace(
  { tab, sheetRow }: Task,
  rowAddress: DigestSetting['rowAddress'],
): LinePlace {
  return { words: words.place(tab, sheetRow), address: rowAddress(tab, sheetRow) };
}

function line(
  item: DigestItem,
  number: number,
  rowAddress: DigestSetting['rowAddress'],
  unit: Unit,
): DigestLine {
  const { task, workingDays, reason } = item;
  const due = task.deadline.effectiveDate;
  const days = workingDays ?? 0;
  return {
    number,
    label: labelFor(unit, task),
    note: extendedNote(task),
    deadline: due === null ? '' : words.deadline(due),
    days: reason === 'overdue' ? words.overdueBy(days) : words.left(days),
    place: taskPlace(task, rowAddress),
  };
}

/** “(đã gia hạn từ 31/5/2026)”; '' for a deadline that stands as it was given. */
export function extendedNote(task: Task): string {
  const { deadline } = task;
  const original = deadline.date === null ? deadlineWords(task) : formatDay(deadline.date);
  return deadline.extendedTo === null || original === '' ? '' : words.extended(original);
}

function byAllRemark({ supportedByAll }: Digest): string {
  return supportedByAll === 0 ? '' : words.supportByAll(supportedByAll, words.tasksTab);
}

/** One sentence a lead unit and day: “01 nhiệm vụ do Công an phường chủ trì đến hạn ngày …”. */
function supportRemark(
  items: readonly DigestItem[],
  day: string,
  unitNames: ReadonlyMap<string, string>,
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
