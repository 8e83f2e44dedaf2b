import type { ChangeColumnKey } from '../../contract/registers.ts';
import type { Change, ChangeKind } from '../../domain/change.ts';
import { type Finding, finding } from '../../domain/finding.ts';
import type { Task, TaskStatus } from '../../domain/task.ts';
import { codeKey } from '../../domain/task-code.ts';
import { cellName } from '../../workbook/a1.ts';
import type { TableLayout } from '../tables/locate-table.ts';

/** Changes held against the tasks they are about. */
export function checkChanges(
  changes: readonly Change[],
  tasks: readonly Task[],
  table: TableLayout<ChangeColumnKey> | null,
): readonly Finding[] {
  if (!table) return [];
  const taskByCode = new Map(tasks.map((task) => [codeKey(task.code), task]));
  const unapplied = unappliedDecisions(changes, taskByCode, table);
  const others = changes.flatMap((change) => {
    const task = change.taskCode === '' ? undefined : taskByCode.get(codeKey(change.taskCode));
    return task ? againstTask(change, task, table) : unknownTask(change, table);
  });
  return [...others, ...unapplied];
}

/** The statuses that a decision about a task asks for; the last decision counts. */
const decidedStatus: Readonly<Partial<Record<ChangeKind, TaskStatus>>> = {
  pause: 'paused',
  resume: 'in-progress',
  remove: 'cancelled',
};

/** The register does not change a row by itself: people type the status, and are told to. */
function unappliedDecisions(
  changes: readonly Change[],
  taskByCode: ReadonlyMap<string, Task>,
  table: TableLayout<ChangeColumnKey>,
): readonly Finding[] {
  return [...lastDecisions(changes)].flatMap(([key, { kind, sheetRow, taskCode: code }]) => {
    const status = taskByCode.get(key)?.status;
    const decided = decidedStatus[kind ?? 'extend'];
    const isApplied = decided === 'in-progress' ? status !== 'paused' : status === decided;
    if (status === undefined || decided === undefined || isApplied) return [];
    const place = cellOf(table, 'taskCode', sheetRow);
    return finding('change/status-not-applied', place, { code, decided, status });
  });
}

/** Tasks that the last decision about them took out of the programme, by `codeKey`. */
export function droppedByDecision(changes: readonly Change[]): ReadonlySet<string> {
  const last = [...lastDecisions(changes)];
  return new Set(last.flatMap(([code, { kind }]) => (kind === 'remove' ? [code] : [])));
}

function lastDecisions(changes: readonly Change[]): ReadonlyMap<string, Change> {
  const last = new Map<string, Change>();
  for (const change of changes) {
    const isDecision = change.kind !== null && change.kind in decidedStatus;
    if (isDecision && change.decision === 'approved') last.set(codeKey(change.taskCode), change);
  }
  return last;
}

function cellOf(table: TableLayout<ChangeColumnKey>, key: ChangeColumnKey, row: number) {
  const column = table.columns.get(key);
  return { tab: table.sheet.title, row, cell: column ? cellName(row, column) : null };
}

/** “Bổ sung nhiệm vụ” may name a code that is yet to come. */
function unknownTask(change: Change, table: TableLayout<ChangeColumnKey>): readonly Finding[] {
  if (change.kind === 'add') return [];
  const place = cellOf(table, 'taskCode', change.sheetRow);
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
