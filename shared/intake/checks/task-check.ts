import type { TaskColumnKey } from '../../contract/tasks.ts';
import type { WorkingCalendar } from '../../domain/calendar.ts';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import {
  type Finding,
  type FindingDetails,
  type FindingRule,
  finding,
} from '../../domain/finding.ts';
import type { codeProposals } from '../../domain/task-code.ts';
import { isBlank } from '../cells/cell-text.ts';
import { isPlaceholder } from '../cells/placeholders.ts';
import type { ReadTask } from '../tasks.ts';
import type { UnitCatalogue } from '../units/unit-catalogue.ts';

/** What the checks of one row need to know beyond that row. */
export interface CheckContext {
  readonly today: CalendarDate;
  readonly calendar: WorkingCalendar;
  readonly catalogue: UnitCatalogue;
  /** Before this day nothing of the programme can have been finished. */
  readonly programmeFrom: CalendarDate;
  /** The row that keeps each code, by `codeKey`. */
  readonly firstByCode: ReadonlyMap<string, ReadTask>;
  /** Tasks that an approved change took out, by `codeKey`. */
  readonly dropped: ReadonlySet<string>;
  readonly proposals: ReturnType<typeof codeProposals>;
}

export type TaskCheck = (read: ReadTask, context: CheckContext) => readonly Finding[];

/** A finding of this task at one of its cells. */
export function at<Rule extends FindingRule>(
  read: ReadTask,
  key: TaskColumnKey,
  rule: Rule,
  details: Omit<FindingDetails[Rule], 'code' | 'title'>,
): Finding {
  const { code, title } = read.task;
  const full = { code, title, ...details } as unknown as FindingDetails[Rule];
  return finding(rule, read.row.place(key), full);
}

/** Where another row's cell is, as seen from this one: with its tab where that is another. */
export function cellSeenFrom(read: ReadTask, other: ReadTask, key: TaskColumnKey): string {
  const { tab, cell } = other.row.place(key);
  return tab === read.task.tab ? (cell ?? '') : `${cell} (trang ${tab})`;
}

/** Whether the column is there and its cell says nothing, or only an error. */
export function lacks(read: ReadTask, key: TaskColumnKey): boolean {
  const cell = read.row.cell(key);
  const isError = cell !== null && typeof cell === 'object' && 'error' in cell;
  return read.row.has(key) && (isError || isBlank(cell) || isPlaceholder(key, read.row.text(key)));
}
