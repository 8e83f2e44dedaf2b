import type { Settings } from '../domain/settings.ts';
import { mailWords as words } from '../messages/mails.ts';
import type { Digest } from './digest.ts';
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
  const longest = digest.items.find(({ reason }) => reason === 'overdue');
  return {
    subject: digestSubject(digest, setting),
    preview: longest
      ? words.preview(labelFor(digest.unit, longest.task), longest.workingDays ?? 0)
      : (sections[0]?.title ?? ''),
    mark: marks(digest, setting),
    intro: intro(digest, settings),
    sections,
    closing: [
      ...closing[digest.unit.tone],
      ...(isOwn(digest, settings)
        ? []
        : [words.help(settings.officeContact, settings.officePhone)]),
      words.regards,
    ],
    footer: words.automatic(setting.readAt, digest.day),
  };
}

function isOwn({ unit }: Digest, { officeName }: Settings): boolean {
  return unit.name === officeName;
}

function intro(digest: Digest, settings: Settings): readonly string[] {
  const { unit, day, items, alreadyTold } = digest;
  const { officeName } = settings;
  if (isOwn(digest, settings)) return [words.openingOfOwn(officeName, day)];
  const isFigures = digest.tally !== null && items.length + alreadyTold.length === 0;
  const opening = isFigures ? words.openingOfFigures : words.opening;
  return [words.greeting(unit.name, unit.contact), opening(officeName, day)];
}

function marks({ day, unit }: Digest, { sample, trial }: DigestSetting): string | null {
  const said = [
    ...(sample ? [words.sampleMark(day)] : []),
    ...(trial ? [words.trialMark(unit.name, unit.contactMail)] : []),
  ];
  return said.length === 0 ? null : said.join(' ');
}

/** The units that get no mail have a view all the same: the Office sees what they would hear. */
const closing = { ...words.closing, 'no-mail': words.closing.urge };
