import { formatDay } from '../../domain/format-day.ts';
import { previousPeriod } from '../../domain/previous-period.ts';
import {
  changeInShare,
  changeInTasks,
  comparedFigures,
  firstPeriod,
  nothingToCompare,
} from '../../messages/report/comparison.ts';
import {
  finishedLater,
  generalResult,
  generalResultInBrief,
  onTimeOfDue,
  overdueCompared,
  overdueItem,
  overdueItemInBrief,
  overdueNamed,
  overdueTasks,
  permanentWork,
  undatedDone,
  waitingForOffice,
} from '../../messages/report/general-results.ts';
import { ledBy, overdueBy } from '../../messages/report/phrases.ts';
import { tableName } from '../../messages/report/tables.ts';
import { codesOf, type Draft, namesOf, taskClause } from '../draft.ts';
import type { DueBase } from '../facts/due-base.ts';
import type { ReportedTask } from '../facts/reported-task.ts';

/** Characters of body text that fit into four lines of A4. */
const FOUR_LINES = 4 * 75;

/** The same in the two-page version. */
export function totalSentencesInBrief(draft: Draft): readonly string[] {
  const { totals, window } = draft.facts;
  return [
    generalResultInBrief(formatDay(window.asOf), totals, tableName(1), changeInDone(draft)),
    totals.total === 0 ? '' : punctuality(draft),
  ];
}

/** How many are done, and of what could be judged, how much was on time. */
export function totalSentences(draft: Draft): readonly string[] {
  const { totals, window } = draft.facts;
  const day = formatDay(window.asOf);
  const general = generalResult(day, totals, tableName(1), changeInDone(draft));
  return totals.total === 0 ? [general] : [general, punctuality(draft)];
}

function changeInDone({ facts: { totals, previous } }: Draft): string {
  return changeInTasks(
    totals.done.total,
    previous && { period: previous.period, before: previous.totals.done.total },
  );
}

function punctuality({ facts: { due, previous } }: Draft): string {
  const part = ({ onTime, total }: DueBase) => ({ part: onTime, total });
  const change = changeInShare(
    part(due),
    previous && { period: previous.period, before: part(previous.due) },
  );
  return onTimeOfDue(due.total, due.onTime, due.early, change);
}

/** Finished work that cannot be judged on time, because nobody wrote the day. */
export function undatedSentence({ facts: { tasks, totals } }: Draft): string {
  const undated = tasks.filter(({ state }) => state === 'done-undated');
  return undated.length === 0 ? '' : undatedDone(totals.done.undated, codesOf(undated));
}

/** What a reader must know before believing the figures. */
export function reservations(draft: Draft): readonly string[] {
  const { tasks, totals, finishedAfterClosing } = draft.facts;
  const waiting = tasks.filter((one) => one.waiting);
  return [
    totals.done.waiting > 0 ? waitingForOffice(totals.done.waiting, codesOf(waiting)) : '',
    finishedAfterClosing.length > 0
      ? finishedLater(finishedAfterClosing.length, codesOf(finishedAfterClosing))
      : '',
    comparison(draft),
  ];
}

/** With what the figures are compared, where that needs saying. */
function comparison({ facts: { previous, window }, input, settings }: Draft): string {
  if (previous) {
    const { period, readOn } = previous;
    return readOn === null ? '' : comparedFigures(period, formatDay(readOn));
  }
  if (window.firstPeriod) return firstPeriod(input.period);
  const { reportKind, closingDay } = settings;
  return nothingToCompare(previousPeriod(input.period, reportKind, closingDay));
}

export function permanentSentence(draft: Draft): string {
  const { permanent } = draft.facts;
  if (permanent.length === 0) return '';
  const [reported, later, updated, silent] = classesOf(permanent);
  const silentNames = silent.length > 3 ? [] : silent.map((one) => codeAndUnit(one, draft));
  return permanentWork(
    {
      reported: reported.length,
      unchanged: updated.length,
      later: later.length,
      silent: silent.length,
      silentNames,
    },
    draft.annexes.tasks ?? '',
  );
}

type Tasks = readonly ReportedTask[];

/** With a result of the period, written about later, brought up to date without one, silent. */
function classesOf(tasks: Tasks): readonly [Tasks, Tasks, Tasks, Tasks] {
  const classOf = (one: ReportedTask) =>
    one.hasResult ? 0 : one.updatedAfterClosing ? 1 : one.updated ? 2 : 3;
  const of = (wanted: number) => tasks.filter((one) => classOf(one) === wanted);
  return [of(0), of(1), of(2), of(3)];
}

/** “N3.07 - Phòng Kinh tế, Hạ tầng và Đô thị”. */
function codeAndUnit({ task }: ReportedTask, draft: Draft): string {
  const units = namesOf(task.leadUnits, draft).join(', ');
  return [task.code, units].filter((part) => part !== '').join(' - ');
}

/**
 * One to three are named; of more, the three longest. Beside what became of those of the last period
 * the two-page version names as many as its room holds.
 */
export function overdueSentence(draft: Draft): string {
  const { overdue, previous } = draft.facts;
  const three = overdue.slice(0, 3).map((one) => overdueClause(one, draft));
  const items = previous && draft.input.variant === 'party' ? inFourLines(three) : three;
  const annex = draft.annexes.overdue ?? '';
  if (!previous) return overdueTasks(overdue.length, items, annex);
  const { period, totals, since } = previous;
  const change = changeInTasks(overdue.length, { period, before: totals.open.overdue });
  return [
    overdueCompared(overdue.length, change, since?.overdue ?? null),
    overdueNamed(overdue.length, items, annex),
  ]
    .filter((one) => one !== '')
    .join(' ');
}

/** The first always, the others as long as they fit. */
function inFourLines([first, ...others]: readonly string[]): readonly string[] {
  if (first === undefined) return [];
  let room = FOUR_LINES - first.length;
  const fits = (text: string) => {
    room -= text.length + 2;
    return room >= 0;
  };
  return [first, ...others.filter(fits)];
}

function overdueClause(one: ReportedTask, draft: Draft): string {
  const name = taskClause(one);
  const units = namesOf(one.task.leadUnits, draft);
  const late = overdueBy(one.workingDaysOverdue);
  if (draft.input.variant === 'party')
    return overdueItemInBrief(name, units.length === 1 ? units[0]! : ledBy(units), late);
  const due = one.task.deadline.effectiveDate;
  return overdueItem(name, ledBy(units), due === null ? '' : formatDay(due), late);
}
