import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Settings } from '../domain/settings.ts';
import type { Unit } from '../domain/unit.ts';
import { mailWords as words } from '../messages/mails.ts';
import type { Digest, DigestItem } from './digest.ts';
import { type DigestSection, digestSections, labelFor } from './digest-sections.ts';
import type { DigestSetting } from './digest-setting.ts';
import { digestSubject } from './digest-subject.ts';

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

export function digestView(digest: Digest, setting: DigestSetting): DigestView {
  const { settings } = setting;
  const sections = digestSections(digest, setting);
  return {
    subject: digestSubject(digest, setting),
    preview: longestLate(digest.items, digest.unit) ?? sections[0]?.title ?? '',
    mark: viewMark(digest.day, digest.unit.name, digest.unit.contactMail, setting),
    intro: intro(digest, settings),
    sections,
    closing: [...closing[digest.unit.tone], ...whomToAsk(digest.unit, settings), words.regards],
    footer: words.automatic(setting.readAt, digest.day),
  };
}

/** The Office does not send its own people to itself. */
export function whomToAsk(unit: Unit, settings: Settings): readonly string[] {
  const { officeContact, officePhone } = settings;
  return isOwn(unit, settings) ? [] : [words.help(officeContact, officePhone)];
}

function isOwn({ name }: Unit, { officeName }: Settings): boolean {
  return name === officeName;
}

function intro(digest: Digest, settings: Settings): readonly string[] {
  const { unit, day, items, alreadyTold } = digest;
  const { officeName } = settings;
  if (isOwn(unit, settings)) return [words.openingOfOwn(officeName, day)];
  const isFigures = digest.tally !== null && items.length + alreadyTold.length === 0;
  const opening = isFigures ? words.openingOfFigures : words.opening;
  return [words.greeting(unit.name, unit.contact), opening(officeName, day)];
}

/** The line that mail programs show beside the subject; null when nothing is overdue. */
export function longestLate(items: readonly DigestItem[], unit: Unit): string | null {
  const longest = items.find(({ reason }) => reason === 'overdue');
  return longest ? words.preview(labelFor(unit, longest.task), longest.workingDays ?? 0) : null;
}

/** What a mail says of itself above everything else; null in earnest. */
export function viewMark(
  day: CalendarDate,
  meantFor: string,
  address: string,
  { sample, trial }: Pick<DigestSetting, 'sample' | 'trial'>,
): string | null {
  const said = [
    ...(sample ? [words.sampleMark(day)] : []),
    ...(trial ? [words.trialMark(meantFor, address)] : []),
  ];
  return said.length === 0 ? null : said.join(' ');
}

/** The units that get no mail have a view all the same: the Office sees what they would hear. */
const closing = { ...words.closing, 'no-mail': words.closing.urge };
