import type { ChangeColumnKey } from '../contract/registers.ts';
import type { Change } from '../domain/change.ts';
import { type Finding, finding } from '../domain/finding.ts';
import type { Task } from '../domain/task.ts';
import { codeKey } from '../domain/task-code.ts';
import { cellName } from '../workbook/a1.ts';
import type { TableLayout } from './locate-table.ts';

/** Changes held against the tasks they are about. */
export function checkChanges(
  changes: readonly Change[],
  tasks: readonly Task[],
  table: TableLayout<ChangeColumnKey> | null,
): readonly Finding[] {
  if (!table) return [];
  const taskByCode = new Map(tasks.map((task) => [codeKey(task.code), task]));
  return changes.flatMap((change) => {
    const task = change.taskCode === '' ? undefined : taskByCode.get(codeKey(change.taskCode));
    return task ? againstTask(change, task, table) : unknownTask(change, table);
  });
}

/** “Bổ sung nhiệm vụ” may name a code that is yet to come. */
function unknownTask(change: Change, table: TableLayout<ChangeColumnKey>): readonly Finding[] {
  if (change.kind === 'add') return [];
  const place = { tab: table.sheet.title, row: change.sheetRow, cell: null };
  return [finding('change/task-unknown', place, { code: change.taskCode })];
}

/** Where the row leaves the old date blank, the task's own deadline is the old date. */
function againstTask(
  { kind, oldDate, newDate, sheetRow, taskCode: code }: Change,
  { deadline }: Task,
  table: TableLayout<ChangeColumnKey>,
): readonly Finding[] {
  const given = deadline.date;
  const isNotLater = oldDate === null && given !== null && newDate !== null && newDate <= given;
  if (kind !== 'extend' || !isNotLater) return [];
  const column = table.columns.get('newDate');
  const cell = column ? cellName(sheetRow, column) : null;
  const place = { tab: table.sheet.title, row: sheetRow, cell };
  return [finding('change/new-date-not-later', place, { code, oldDate: given, newDate })];
}
