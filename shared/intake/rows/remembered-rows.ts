import type { TaskColumnKey } from '../../contract/tasks.ts';
import { formatDay } from '../../domain/format-day.ts';
import { codeKey } from '../../domain/task-code.ts';
import type { RememberedTask, TaskMemory } from '../../domain/task-memory.ts';
import type { TableLayout } from '../tables/locate-table.ts';
import type { ReadTask } from '../tasks.ts';
import type { TaskRow } from './task-rows.ts';

/** Without them work has no name, finished work looks overdue, and late work looks free. */
const rememberedColumns = ['title', 'deadline', 'status', 'completedOn'] as const;

/**
 * The row as it is, but for columns that the table no longer has: a renamed `Trạng thái` must not
 * make every finished task overdue, so what stood in it counts until its header is back. The row
 * itself still says that it has no such column.
 */
export function withRememberedColumns(row: TaskRow, known: RememberedTask | null): TaskRow {
  if (!known) return row;
  const missing = rememberedColumns.filter((key) => !row.has(key));
  if (missing.length === 0) return row;
  const texts = {
    title: known.title,
    deadline: known.deadline,
    status: known.status,
    completedOn: known.completedOn === null ? '' : formatDay(known.completedOn),
  };
  const cells: Partial<Record<TaskColumnKey, string>> = Object.fromEntries(
    missing.map((key) => [key, texts[key]]),
  );
  return {
    ...row,
    cell: (key) => cells[key] ?? row.cell(key),
    text: (key) => cells[key] ?? row.text(key),
  };
}

/** The columns that went away and of which something was read before. */
export function stillCounting(
  tasks: readonly ReadTask[],
  { sheet, columns }: TableLayout<TaskColumnKey>,
): ReadonlySet<TaskColumnKey> {
  const gone = rememberedColumns.filter((key) => !columns.has(key));
  const counts = (key: (typeof gone)[number]) =>
    tasks.some(({ task, known }) => task.tab === sheet.title && !!known?.[key]);
  return new Set(gone.filter(counts));
}

/**
 * What to remember of a reading: the rows as they are, but for a deadline moved without consent and
 * progress that fell without a reason, which are held against the row until that is put right.
 * Rows that went away stay known, for they may come back. Of a restricted row only that it is one is
 * kept: the Store is outside the workbook.
 */
export function remember(tasks: readonly ReadTask[], memory: TaskMemory): TaskMemory {
  const rowsByCode = Map.groupBy(tasks, ({ task }) => codeKey(task.code));
  const titles =
    memory.size > 0 ? new Set(tasks.map(({ task }) => task.title.toLowerCase())) : new Set();
  const next = new Map<string, RememberedTask>();
  for (const [key, known] of memory) {
    // Under its new code it is read again; what is doubled now stays as it was.
    const isMoved = titles.has(known.title.toLowerCase()) && !rowsByCode.has(key);
    if (!isMoved && !rowsByCode.get(key)?.some(({ task }) => task.restricted)) next.set(key, known);
  }
  for (const [key, [read, ...others]] of rowsByCode) {
    if (key !== '' && read && others.length === 0) next.set(key, asRemembered(read));
  }
  return next;
}

function asRemembered({ task, row, status, progressBefore }: ReadTask): RememberedTask {
  const { title, restricted } = task;
  if (restricted) return { ...nothingKept, title, restricted };
  return {
    title,
    deadline: task.deadline.text,
    agreedTo: task.deadline.extendedTo,
    status: status.keptFrom ?? row.text('status'),
    completedOn: row.text('completedOn') === '' ? null : task.completedOn,
    progressPercent: progressBefore ?? task.progressPercent,
    restricted,
  };
}

const nothingKept = {
  deadline: '',
  agreedTo: null,
  status: '',
  completedOn: null,
  progressPercent: null,
} as const;
