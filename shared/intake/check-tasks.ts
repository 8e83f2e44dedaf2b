import { type Finding, finding } from '../domain/finding.ts';
import { codeKey, codeProposals } from '../domain/task-code.ts';
import { alikeTitles } from './alike-titles.ts';
import { checkDone, checkOverdue, checkProgress } from './check-task-progress.ts';
import { checkCells, checkCode, checkGroup, checkParent, checkTitle } from './check-task-row.ts';
import { checkLead, checkSupporting } from './check-task-units.ts';
import { checkClarities, checkDates, checkDeadline, checkStatus } from './check-task-words.ts';
import { codeGaps } from './code-gaps.ts';
import { at, type CheckContext, type TaskCheck } from './task-check.ts';
import type { ReadTask } from './tasks.ts';

/** What a row must have before anything can be said of it, then its words, then how they agree. */
const rowChecks: readonly TaskCheck[] = [
  checkCode,
  checkParent,
  checkTitle,
  checkGroup,
  checkCells,
];
const ownChecks: readonly TaskCheck[] = [
  checkLead,
  checkSupporting,
  checkDeadline,
  checkClarities,
  checkStatus,
  checkProgress,
  checkDates,
  checkDone,
  checkOverdue,
];

/** All findings of all rows; a row that others detail is only checked for itself, not judged. */
export function checkTasks(
  tasks: readonly ReadTask[],
  shared: Pick<CheckContext, 'today' | 'calendar' | 'catalogue'>,
): readonly Finding[] {
  const firstRowByCode = new Map<string, number>();
  for (const { task } of tasks) {
    const key = codeKey(task.code);
    if (key !== '' && !firstRowByCode.has(key)) firstRowByCode.set(key, task.sheetRow);
  }
  const proposals = codeProposals(firstRowByCode.keys());
  const context: CheckContext = { ...shared, firstRowByCode, proposals };
  const alike = alikeTitles(tasks);
  return [
    ...tasks.flatMap((read) => {
      const checks = read.task.hasDetails ? rowChecks : [...rowChecks, ...ownChecks];
      const other = alike.get(read);
      return [
        ...checks.flatMap((check) => check(read, context)),
        ...(other ? [titleAlike(read, other)] : []),
      ];
    }),
    ...gapFindings(tasks),
  ];
}

function titleAlike(read: ReadTask, other: ReadTask): Finding {
  const otherCell = other.row.place('title').cell ?? '';
  return at(read, 'title', 'task/title-alike', { otherCode: other.task.code, otherCell });
}

function gapFindings(tasks: readonly ReadTask[]): readonly Finding[] {
  const codes = codeGaps(tasks);
  if (codes.length === 0) return [];
  const place = { tab: tasks[0]!.task.tab, row: null, cell: null };
  return [finding('table/code-gap', place, { codes })];
}
