import { headings } from '../../messages/report/headings.ts';
import { ledBy, sentence } from '../../messages/report/phrases.ts';
import {
  causeOf,
  causes,
  causesMissing,
  causesRestricted,
  noDifficulties,
  nothingLate,
  notLateBut,
  onScheduleBut,
  otherDifficulties,
  stillOverdue,
  stillSilent,
  stillUnclear,
} from '../../messages/report/shortcomings.ts';
import { clarityLabels } from '../../messages/words.ts';
import { heading, paragraph } from '../blocks.ts';
import { codesOf, type Draft, namesOf, taskClause } from '../draft.ts';
import type { ReportedTask } from '../facts/reported-task.ts';
import type { ReportBlock } from '../report.ts';
import { asClause } from '../text.ts';

/** How many causes are quoted, and how much of each in characters. */
interface Quota {
  readonly most: number;
  readonly longest: number;
}

const IN_FULL: Quota = { most: 3, longest: 200 };
const IN_BRIEF: Quota = { most: 2, longest: 120 };

/** III. Tồn tại, hạn chế và nguyên nhân. */
export function shortcomings(draft: Draft): readonly ReportBlock[] {
  return [
    heading(1, 'III', headings.shortcomings),
    heading(2, '1', headings.limits),
    paragraph(limits(draft)),
    heading(2, '2', headings.causes),
    paragraph(...causeSentences(draft)),
  ];
}

function limits(draft: Draft): string {
  const { overdue, totals } = draft.facts;
  const late = overdue.length === 0 ? '' : stillLate(draft);
  const others = [unclear(draft), silent(draft)].filter((part) => part !== '').join('; ');
  if (late !== '') return [late, others].filter(Boolean).map(sentence).join(' ');
  if (others === '') return nothingLate;
  return totals.done.total > 0 ? onScheduleBut(others) : notLateBut(others);
}

function stillLate(draft: Draft): string {
  const { overdue } = draft.facts;
  const longest = overdue[0]!;
  const lead = ledBy(namesOf(longest.task.leadUnits, draft));
  return stillOverdue(
    overdue.length,
    longest.workingDaysOverdue,
    `${taskClause(longest)}, ${lead}`,
  );
}

function unclear({ facts: { clarity, tasks } }: Draft): string {
  if (clarity.unclear.length === 0) return '';
  const missing = clarity.missing.map(({ clarity: one }) => clarityLabels[one]);
  return stillUnclear(clarity.unclear.length, tasks.length, missing, codesOf(clarity.unclear));
}

function silent({ facts: { units } }: Draft): string {
  const count = units.filter(({ unit, updated }) => unit !== null && updated !== 'all').length;
  return count === 0 ? '' : stillSilent(count);
}

/** III.2: quoted, never sorted into khách quan and chủ quan. */
function causeSentences(draft: Draft): readonly string[] {
  const { overdue } = draft.facts;
  const explained = overdue.filter(({ task }) => task.difficulty !== '');
  const restricted = explained.filter(({ task }) => task.restricted);
  const sentences = [
    quotedCauses(draft, IN_FULL),
    restricted.length === 0 ? '' : causesRestricted(codesOf(restricted)),
    unexplained(draft),
    otherTroubles(draft, IN_FULL),
  ].filter((one) => one !== '');
  return sentences.length === 0 ? [noDifficulties] : sentences;
}

/** The two-page version: the causes of what is overdue, else what troubles the units. */
export function causesInBrief(draft: Draft): string {
  return (
    quotedCauses(draft, IN_BRIEF) ||
    otherTroubles(draft, IN_BRIEF) ||
    unexplained(draft) ||
    noDifficulties
  );
}

function unexplained({ facts: { overdue } }: Draft): string {
  const tasks = overdue.filter(({ task }) => task.difficulty === '');
  return tasks.length === 0
    ? ''
    : causesMissing(tasks.length, codesOf(tasks), tasks.length === overdue.length);
}

function quotedCauses({ facts, annexes }: Draft, quota: Quota): string {
  const quoted = facts.overdue.filter(({ task }) => task.difficulty !== '' && !task.restricted);
  // The sentence on what is overdue points the two-page version to its annex already.
  const more = quota === IN_FULL && quoted.length > quota.most ? (annexes.overdue ?? '') : null;
  return quoted.length === 0 ? '' : causes(first(quoted, quota), more);
}

/** Difficulties of work that is not overdue. */
function otherTroubles({ facts: { tasks, overdue } }: Draft, quota: Quota): string {
  const others = tasks.filter(
    ({ task, state }) => task.difficulty !== '' && !task.restricted && isOpenInTime(state),
  );
  return others.length === 0 ? '' : otherDifficulties(first(others, quota), overdue.length > 0);
}

function isOpenInTime(state: ReportedTask['state']): boolean {
  return !state.startsWith('done-') && state !== 'overdue';
}

function first(tasks: readonly ReportedTask[], { most, longest }: Quota): readonly string[] {
  return tasks
    .slice(0, most)
    .map(({ task }) => causeOf(asClause(task.difficulty, longest), task.code));
}
