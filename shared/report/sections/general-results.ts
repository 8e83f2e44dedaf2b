import { formatDay } from '../../domain/format-day.ts';
import {
  finishedLater,
  firstPeriod,
  generalResult,
  generalResultInBrief,
  nothingToCompare,
  onTimeOfDue,
  overdueItem,
  overdueItemInBrief,
  overdueTasks,
  permanentWork,
  undatedDone,
  waitingForOffice,
} from '../../messages/report/general-results.ts';
import { ledBy, overdueBy } from '../../messages/report/phrases.ts';
import { tableName } from '../../messages/report/tables.ts';
import { codesOf, type Draft, namesOf, taskClause } from '../draft.ts';
import type { ReportedTask } from '../facts/reported-task.ts';

/** The same in the two-page version. */
export function totalSentencesInBrief({ facts }: Draft): readonly string[] {
  const { totals, due, window } = facts;
  return [
    generalResultInBrief(formatDay(window.asOf), totals, tableName(1)),
    totals.total === 0 ? '' : onTimeOfDue(due.total, due.onTime, due.early),
  ];
}

/** How many are done, and of what could be judged, how much was on time. */
export function totalSentences({ facts: { totals, due, window } }: Draft): readonly string[] {
  const general = generalResult(formatDay(window.asOf), totals, tableName(1));
  return totals.total === 0 ? [general] : [general, onTimeOfDue(due.total, due.onTime, due.early)];
}

/** Finished work that cannot be judged on time, because nobody wrote the day. */
export function undatedSentence({ facts: { tasks, totals } }: Draft): string {
  const undated = tasks.filter(({ state }) => state === 'done-undated');
  return undated.length === 0 ? '' : undatedDone(totals.done.undated, codesOf(undated));
}

/** What a reader must know before believing the figures. */
export function reservations({ facts }: Draft): readonly string[] {
  const { tasks, totals, finishedAfterClosing } = facts;
  const waiting = tasks.filter((one) => one.waiting);
  return [
    totals.done.waiting > 0 ? waitingForOffice(totals.done.waiting, codesOf(waiting)) : '',
    finishedAfterClosing.length > 0
      ? finishedLater(finishedAfterClosing.length, codesOf(finishedAfterClosing))
      : '',
    facts.window.firstPeriod ? firstPeriod : nothingToCompare,
  ];
}

export function permanentSentence(draft: Draft): string {
  const { permanent } = draft.facts;
  if (permanent.length === 0) return '';
  const silent = permanent.filter(({ hasResult }) => !hasResult);
  const named = silent.length > 3 ? [] : silent.map((one) => codeAndUnit(one, draft));
  const reported = permanent.length - silent.length;
  return permanentWork(permanent.length, reported, named, draft.annexes.tasks ?? '');
}

/** “N3.07 - Phòng Kinh tế, Hạ tầng và Đô thị”. */
function codeAndUnit({ task }: ReportedTask, draft: Draft): string {
  const units = namesOf(task.leadUnits, draft).join(', ');
  return [task.code, units].filter((part) => part !== '').join(' - ');
}

/** One to three are named; of more, the three longest. */
export function overdueSentence(draft: Draft): string {
  const { overdue } = draft.facts;
  const items = overdue.slice(0, 3).map((one) => overdueClause(one, draft));
  return overdueTasks(overdue.length, items, draft.annexes.overdue ?? '');
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
