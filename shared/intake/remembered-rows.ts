import type { TaskColumnKey } from '../contract/tasks.ts';
import { formatDay } from '../domain/format-day.ts';
import { codeKey } from '../domain/task-code.ts';
import type { RememberedTask, TaskMemory } from '../domain/task-memory.ts';
import { searchKey } from '../domain/vietnamese-text.ts';
import type { TableLayout } from './locate-table.ts';
import type { TaskRow } from './task-rows.ts';
import type { ReadTask } from './tasks.ts';

/** Two rows of one code: nobody can say which of them was read. */
export function withoutDoubledCodes(memory: TaskMemory, rows: readonly TaskRow[]): TaskMemory {
  if (memory.size === 0) return memory;
  const seen = new Set<string>();
  const single = new Map(memory);
  for (const row of rows) {
    const key = codeKey(row.text('code'));
    if (seen.has(key)) single.delete(key);
    seen.add(key);
  }
  return single;
}

/** What was read of this row's work last time; null when that was nothing, or other work. */
export function recall(row: TaskRow, memory: TaskMemory): RememberedTask | null {
  if (memory.size === 0) return null;
  const known = memory.get(codeKey(row.text('code')));
  return known && isSameWork(known.title, row.text('title')) ? known : null;
}

/** Titles are put in better words all the time; half of the words tell that it is the same work. */
function isSameWork(before: string, now: string): boolean {
  if (before === now) return true;
  const [old, words] = [wordsIn(before), wordsIn(now)];
  const kept = [...words].filter((word) => old.has(word)).length;
  return kept * 2 >= Math.max(1, Math.min(old.size, words.size));
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(searchKey(text).match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Without them finished work looks overdue, and late work looks free. */
const rememberedColumns = ['deadline', 'status', 'completedOn'] as const;

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
 * Rows that went away stay known, for they may come back. Of a restricted row nothing is kept: the
 * Store is outside the workbook.
 */
export function remember(tasks: readonly ReadTask[], memory: TaskMemory): TaskMemory {
  const rowsByCode = Map.groupBy(tasks, ({ task }) => codeKey(task.code));
  const read = [...rowsByCode]
    .filter(([key, rows]) => key !== '' && rows.length === 1 && !rows[0]!.task.restricted)
    .map(([key, [only]]) => [key, asRemembered(only!)] as const);
  const kept = [...memory].filter(
    ([key]) => !rowsByCode.get(key)?.some(({ task }) => task.restricted),
  );
  return new Map(
    [...new Map([...kept, ...read])].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  );
}

function asRemembered(read: ReadTask): RememberedTask {
  const { task, row, progressBefore } = read;
  return {
    title: task.title,
    deadline: task.deadline.text,
    status: row.text('status'),
    completedOn: task.completedOn,
    progressPercent: progressBefore ?? task.progressPercent,
  };
}
