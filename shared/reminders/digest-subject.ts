import { subjectCounts, mailWords as words } from '../messages/mails.ts';
import { tallySubject } from '../messages/tally.ts';
import type { Digest, DigestItem } from './digest.ts';
import type { DigestSetting } from './digest-setting.ts';

/** Longer subjects are cut by mail programs, and folded in the header. */
const SUBJECT_LIMIT = 77;

/** Counts first, then the unit; with a single pressing task its name instead of counts. */
export function digestSubject(
  digest: Digest,
  marks: Pick<DigestSetting, 'sample' | 'trial'>,
): string {
  return subjectMarks(marks) + withinLimit(digest);
}

/** They come on top of the limit: no subject that a unit gets in earnest carries them. */
export function subjectMarks({ sample, trial }: Pick<DigestSetting, 'sample' | 'trial'>): string {
  return (trial ? words.trialPrefix : '') + (sample ? words.samplePrefix : '');
}

function withinLimit(digest: Digest): string {
  const mayName = digest.alreadyTold.length === 0 && digest.unit.tone !== 'ask';
  const named = mayName ? onlyPressing(digest.items) : null;
  const short = `${prefixFor(digest)} ${named}`;
  if (named && !digest.tally && short.length <= SUBJECT_LIMIT) return short;
  const { tally, unit } = digest;
  const full = `${beginning(digest)} - ${unit.name}`;
  const ofFigures = tally ? [`${tallySubject(tally, 'short')} - ${unit.name}`] : [];
  return fittingSubject([full, ...ofFigures]);
}

/** The first that no mail program cuts: the longest as it is, then each without “phường” at its end. */
export function fittingSubject(longestFirst: readonly string[]): string {
  const full = longestFirst.slice(0, 1);
  const subjects = [...full, ...longestFirst.map((one) => one.replace(words.wardSuffix, ''))];
  return subjects.find((one) => one.length <= SUBJECT_LIMIT) ?? subjects.at(-1)!;
}

function prefixFor({ unit }: Digest): string {
  return unit.tone === 'inform' ? words.informPrefix : words.prefix;
}

/** Figures to confirm come first: after their day nobody can put them right. */
function beginning(digest: Digest): string {
  const { items, alreadyTold, closing, tally } = digest;
  if (tally) return tallySubject(tally);
  const count = (...reasons: readonly DigestItem['reason'][]) =>
    items.filter(({ reason }) => reasons.includes(reason)).length;
  const counts = subjectCounts(
    count('overdue') + alreadyTold.length,
    count('due'),
    count('upcoming'),
    count('incomplete'),
    count('support'),
  );
  return counts === null ? words.updateSubject(closing) : `${prefixFor(digest)} ${counts}`;
}

/** “01 quá hạn - N1.06 Sắp xếp Tổ dân phố”; null when several press, or the one is restricted. */
function onlyPressing(items: readonly DigestItem[]): string | null {
  const pressing = items.filter(({ reason }) => ['overdue', 'due', 'upcoming'].includes(reason));
  const [only] = pressing;
  if (!only || pressing.length > 1 || only.task.restricted) return null;
  const { code, title } = only.task;
  return words.only(only.reason, [code, title].filter(Boolean).join(' '));
}
