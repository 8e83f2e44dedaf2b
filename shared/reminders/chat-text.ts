import type { Settings } from '../domain/settings.ts';
import { chatWords as words } from '../messages/chat-text.ts';
import { gapWords } from '../messages/gaps.ts';
import { tallyWords } from '../messages/tally.ts';
import type { Digest, DigestItem } from './digest.ts';
import { namedGaps } from './gaps-remark.ts';

/**
 * What a unit without mail would hear, in one paragraph to paste into Zalo. Restricted work never
 * goes there, not even its code; the Office is told to speak of it in person.
 */
export function chatText(
  digest: Digest,
  settings: Settings,
  unitNames: ReadonlyMap<string, string>,
): string {
  const items = digest.items.filter(({ task }) => !task.restricted);
  if (items.length === 0 && digest.items.length > 0) return words.inPersonOnly;
  const shown = items.slice(0, settings.rowsPerSection);
  const hidden = items.length - shown.length;
  const list = [
    ...shown.map((item, index) => `(${index + 1}) ${line(item, digest, unitNames)}`),
    ...(hidden > 0 ? [words.more(hidden)] : []),
  ].join('; ');
  return [
    ...(list
      ? [words.opening(digest.unit.name, items.length), `${list}.`]
      : [words.greeting(digest.unit.name), ...(digest.tally ? [] : [words.update])]),
    ...(digest.tally ? [tallyWords(digest.tally, digest.day, digest.unit.tone)] : []),
    words.help(settings.officeContact, settings.officePhone),
    words.thanks,
  ].join(' ');
}

function line(
  { task, reason }: DigestItem,
  { unit, day }: Digest,
  unitNames: ReadonlyMap<string, string>,
): string {
  const leads = task.leadUnits.filter((id) => id !== unit.id);
  const lead = leads.map((id) => unitNames.get(id) ?? id).join(', ');
  const due = task.deadline.effectiveDate;
  const name = unit.tone === 'ask' && task.code !== '' ? words.task(task.code) : task.title;
  const title = lead ? `${name} (${lead})` : name;
  if (reason === 'incomplete' || due === null)
    return `${title}, ${gapWords.toComplete(namedGaps([task]))}`;
  return `${title}, ${due < day ? words.overdue(due) : words.due(due)}`;
}
