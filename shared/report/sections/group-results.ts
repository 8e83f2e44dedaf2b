import { isDone } from '../../domain/task-state.ts';
import { countTotals, type Totals } from '../../domain/totals.ts';
import {
  aboutGroups,
  allEightGroups,
  commonDutiesBesides,
  groupCounts,
  groupResults,
  highlight,
  noHighlights,
  nothingNew,
  nothingNewSince,
  noUpdate,
  restrictedResults,
  severalGroups,
  highlights as theHighlights,
  updatedLater,
  withoutGroup,
} from '../../messages/report/group-results.ts';
import { pointLetters } from '../../messages/report/headings.ts';
import { briefGroupName, groupName } from '../../messages/report/names.ts';
import { sentence } from '../../messages/report/phrases.ts';
import { paragraph, point } from '../blocks.ts';
import { codesOf, type Draft } from '../draft.ts';
import type { GroupFacts } from '../facts/breakdowns.ts';
import type { ReportedTask } from '../facts/reported-task.ts';
import type { ReportBlock } from '../report.ts';
import { asClause } from '../text.ts';
import { bestResults, isNotable, quotedResults } from './quoted-results.ts';

/** How much of a result the two-page version quotes. */
const LONGEST_IN_BRIEF = 100;
/** Characters of body text that fit into eight lines of A4, the opening words included. */
const EIGHT_LINES = 8 * 75;
/** Where two more rows of Bảng 1 and the comparisons take the room. */
const SIX_LINES = 6 * 75;

/** II.2: one điểm per group; groups in a row of which as little can be told share one. */
export function groupPoints(draft: Draft): readonly ReportBlock[] {
  const groups = draft.facts.groups.filter(({ group }) => group);
  return [
    ...(groups.every(isSilent)
      ? [
          paragraph(
            sentence(groupCounts(sumOf(groups), allEightGroups)),
            ...groupOutcome(groups, draft),
          ),
        ]
      : runsOf(groups).map((run, index) => point(pointLetters[index]!, runText(run, draft)))),
    ...besides(draft),
  ];
}

/** Silent neighbours together, every other group alone; what is done is never said of no work. */
function runsOf(groups: readonly GroupFacts[]): readonly (readonly GroupFacts[])[] {
  const runs: GroupFacts[][] = [];
  for (const group of groups) {
    const last = runs.at(-1);
    if (last && isSilent(last[0]!) && isSilent(group) && isEmpty(last[0]!) === isEmpty(group))
      last.push(group);
    else runs.push([group]);
  }
  return runs;
}

function isSilent({ tasks }: GroupFacts): boolean {
  return tasks.every(({ updated, finishedInPeriod }) => !updated && !finishedInPeriod);
}

function isEmpty({ tasks }: GroupFacts): boolean {
  return tasks.length === 0;
}

function runText(run: readonly GroupFacts[], draft: Draft): string {
  const counts =
    run.length === 1
      ? groupCounts(run[0]!.totals)
      : groupCounts(sumOf(run), severalGroups(run.length));
  const about = aboutGroups(
    run.map(({ group }) => groupName(group)),
    counts,
  );
  return [about, ...groupOutcome(run, draft)].join(' ');
}

function sumOf(groups: readonly GroupFacts[]): Totals {
  return countTotals(groups.flatMap(({ tasks }) => tasks));
}

function groupOutcome(run: readonly GroupFacts[], draft: Draft): readonly string[] {
  const tasks = run.flatMap((group) => group.tasks);
  const best = bestResults(tasks, 3);
  if (best.length > 0) return [groupResults(quotedResults(best, draft), isNotable(best))];
  const restricted = tasks.filter(({ hasResult, task }) => hasResult && task.restricted);
  if (restricted.length > 0) return [restrictedResults(codesOf(restricted))];
  // The counts, or the sentence on what was finished after the closing date, tell it already; of
  // work that is over nobody writes any more.
  const told = tasks.some((one) => one.finishedInPeriod || one.finishedAfterClosing !== null);
  const isOver = tasks.every(({ state }) => isDone(state) || state === 'paused');
  return isOver || told ? [] : [withoutResult(tasks, draft)];
}

function withoutResult(tasks: readonly ReportedTask[], { facts: { previous } }: Draft): string {
  if (tasks.some(({ updatedAfterClosing }) => updatedAfterClosing)) return updatedLater;
  if (previous && tasks.some(({ isUnchanged }) => isUnchanged))
    return nothingNewSince(previous.period);
  return tasks.some(({ updated }) => updated) ? nothingNew : noUpdate;
}

/** So that the counts of II.2 add up to the total. */
function besides({ facts: { groups } }: Draft): readonly ReportBlock[] {
  const common = groups.find(({ group }) => group === 0);
  const unknown = groups.find(({ group }) => group === null);
  const sentences = [
    common ? commonDutiesBesides(common.totals) : '',
    unknown ? withoutGroup(unknown.totals.total, codesOf(unknown.tasks)) : '',
  ];
  return sentences.some((one) => one !== '') ? [paragraph(...sentences)] : [];
}

/**
 * The two-page version: one sentence per group that has something to tell, eight lines in all.
 * What was finished is told before what is only under way.
 */
export function highlights({ facts }: Draft): string {
  const all = facts.groups.flatMap(({ group, tasks }) => {
    const [best] = group ? bestResults(tasks, 1) : [];
    return best && isNotable([best]) ? [{ group, best }] : [];
  });
  let room = facts.previous ? SIX_LINES : EIGHT_LINES;
  const told = all
    .toSorted((a, b) => Number(b.best.finishedInPeriod) - Number(a.best.finishedInPeriod))
    .map(({ group, best }) => ({
      group,
      text: highlight(briefGroupName(group), asClause(best.task.result, LONGEST_IN_BRIEF)),
    }))
    .filter(({ text }) => {
      room -= text.length + 1;
      return room >= 0;
    })
    .toSorted((a, b) => Number(a.group) - Number(b.group));
  return told.length === 0 ? noHighlights : theHighlights(told.map(({ text }) => text));
}
