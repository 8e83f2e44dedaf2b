import { type Finding, finding } from '../../domain/finding.ts';
import type { ProgrammePaper } from '../../domain/programme-paper.ts';
import { codeKey, codeProposals } from '../../domain/task-code.ts';
import type { ReadTask } from '../tasks.ts';
import { alikeTitles } from './alike-titles.ts';
import { checkCoverage } from './check-coverage.ts';
import { checkDone, checkOverdue, checkProgress } from './check-task-progress.ts';
import { checkCells, checkCode, checkGroup, checkParent, checkTitle } from './check-task-row.ts';
import { checkLead, checkSupporting } from './check-task-units.ts';
import {
  checkClarities,
  checkDates,
  checkDeadline,
  checkMovedDeadline,
  checkStatus,
  checkWeekdays,
} from './check-task-words.ts';
import { codeGaps } from './code-gaps.ts';
import { at, type CheckContext, cellSeenFrom, type TaskCheck } from './task-check.ts';

/** What a row must have before anything can be said of it, then its words, then how they agree. */
const rowChecks: readonly TaskCheck[] = [
  checkCode,
  checkParent,
  checkTitle,
  checkGroup,
  checkCells,
  checkMovedDeadline,
];
const ownChecks: readonly TaskCheck[] = [
  checkLead,
  checkSupporting,
  checkDeadline,
  checkClarities,
  checkStatus,
  checkProgress,
  checkDates,
  checkWeekdays,
  checkDone,
  checkOverdue,
];

const allChecks: readonly TaskCheck[] = [...rowChecks, ...ownChecks];

/** All findings of all rows; a row that others detail is only checked for itself, not judged. */
export function checkTasks(
  tasks: readonly ReadTask[],
  shared: Pick<CheckContext, 'today' | 'calendar' | 'catalogue' | 'programmeFrom' | 'dropped'>,
  paper: ProgrammePaper,
): readonly Finding[] {
  const firstByCode = new Map<string, ReadTask>();
  for (const read of tasks) {
    const key = codeKey(read.task.code);
    if (key !== '' && !firstByCode.has(key)) firstByCode.set(key, read);
  }
  const proposals = codeProposals(firstByCode.keys());
  const context: CheckContext = { ...shared, firstByCode, proposals };
  const alike = alikeTitles(tasks);
  const findings: Finding[] = [];
  for (const read of tasks) {
    for (const check of read.task.hasDetails ? rowChecks : allChecks) {
      findings.push(...check(read, context));
    }
    const other = alike.get(read);
    if (other) findings.push(titleAlike(read, other));
  }
  return [...findings, ...gapFindings(tasks), ...checkCoverage(tasks, paper, proposals)];
}

function titleAlike(read: ReadTask, other: ReadTask): Finding {
  const otherCell = cellSeenFrom(read, other, 'title');
  return at(read, 'title', 'task/title-alike', { otherCode: other.task.code, otherCell });
}

function gapFindings(tasks: readonly ReadTask[]): readonly Finding[] {
  const codes = codeGaps(tasks);
  if (codes.length === 0) return [];
  const place = { tab: tasks[0]!.task.tab, row: null, cell: null };
  return [finding('table/code-gap', place, { codes })];
}
