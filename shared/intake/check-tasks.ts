import type { Finding } from '../domain/finding.ts';
import { codeKey, codeProposals } from '../domain/task-code.ts';
import { checkDone, checkOverdue, checkProgress } from './check-task-progress.ts';
import { checkCells, checkCode, checkGroup, checkParent, checkTitle } from './check-task-row.ts';
import { checkLead, checkSupporting } from './check-task-units.ts';
import { checkClarities, checkDates, checkDeadline, checkStatus } from './check-task-words.ts';
import type { CheckContext, TaskCheck } from './task-check.ts';
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
  return tasks.flatMap((read) => {
    const checks = read.task.hasDetails ? rowChecks : [...rowChecks, ...ownChecks];
    return checks.flatMap((check) => check(read, context));
  });
}
