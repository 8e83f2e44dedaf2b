import { subjectCounts, mailWords as words } from '../messages/mails.ts';
import type { Digest, DigestItem } from './digest.ts';

/** Longer subjects are cut by mail programs, and folded in the header. */
const SUBJECT_LIMIT = 77;

/** Counts first, then the unit; with a single pressing task its name instead of counts. */
export function digestSubject({ items, unit }: Digest, sample: boolean): string {
  // The mark of made-up data comes on top: no real subject carries it.
  const mark = sample ? words.samplePrefix : '';
  return mark + withinLimit(items, unit.name);
}

function withinLimit(items: readonly DigestItem[], unitName: string): string {
  const { prefix } = words;
  const count = (...reasons: readonly DigestItem['reason'][]) =>
    items.filter(({ reason }) => reasons.includes(reason)).length;
  const named = onlyPressing(items);
  if (named && `${prefix} ${named}`.length <= SUBJECT_LIMIT) return `${prefix} ${named}`;
  const counts = subjectCounts(
    count('overdue'),
    count('due', 'upcoming'),
    count('incomplete'),
    count('support'),
  );
  const full = `${prefix} ${counts} - ${unitName}`;
  return full.length <= SUBJECT_LIMIT ? full : full.replace(words.wardSuffix, '');
}

/** “01 quá hạn - N1.06 Sắp xếp Tổ dân phố”; null when several press, or the one is restricted. */
function onlyPressing(items: readonly DigestItem[]): string | null {
  const pressing = items.filter(({ reason }) => ['overdue', 'due', 'upcoming'].includes(reason));
  const [only] = pressing;
  if (!only || pressing.length > 1 || only.task.restricted) return null;
  const { code, title } = only.task;
  return words.only(only.reason, [code, title].filter(Boolean).join(' '));
}
