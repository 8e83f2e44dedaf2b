import { tasksContract } from '../../contract/tasks.ts';
import { type CalendarDate, daysInMonth, endOfMonth } from '../../domain/calendar-date.ts';
import type { Finding } from '../../domain/finding.ts';
import { formatDay } from '../../domain/format-day.ts';
import { codeKey } from '../../domain/task-code.ts';
import { taskState } from '../../domain/task-state.ts';
import { namesOtherWeekday } from '../cells/weekday.ts';
import type { ReadTask } from '../tasks.ts';
import { at, type CheckContext, lacks } from './task-check.ts';

/** The day that was set counts while nobody has agreed to what its cell says now. */
export function checkMovedDeadline(read: ReadTask): readonly Finding[] {
  const { deadline, task, row } = read;
  if (!read.isDeadlineMoved || task.status === 'cancelled') return [];
  const isDay = deadline.kind === 'day' && deadline.date !== null;
  const typed = isDay ? formatDay(deadline.date!) : row.text('deadline');
  const days = { set: task.deadline.text, typed, date: task.deadline.date! };
  return [at(read, 'deadline', 'task/deadline-moved', days)];
}

/** A deadline that an approved change has fixed is asked about no more. */
export function checkDeadline(read: ReadTask, { programmeFrom }: CheckContext): readonly Finding[] {
  const { deadline, task, row } = read;
  if (task.status === 'cancelled') return [];
  const text = row.text('deadline');
  if (read.isDeadlineMoved || task.deadline.extendedTo !== null) return [];
  const isKept = deadline.date === null && task.deadline.date !== null;
  if (isKept && !deadline.impossible) return [];
  if (deadline.kind === 'missing') {
    return row.has('deadline') ? [at(read, 'deadline', 'task/deadline-missing', {})] : [];
  }
  if (deadline.impossible) {
    const { month, year } = deadline.impossible;
    const suggestion = formatDay(endOfMonth(year, month));
    const details = { text, month, lastDay: daysInMonth(year, month), suggestion };
    return [at(read, 'deadline', 'task/deadline-impossible', details)];
  }
  if (deadline.yearAssumed && deadline.date) {
    return [at(read, 'deadline', 'task/deadline-unclear', { text, readAs: deadline.date })];
  }
  if (deadline.statedExtension && deadline.date) {
    const days = { date: deadline.date, newDate: deadline.statedExtension };
    return [at(read, 'deadline', 'task/extension-in-cell', { text, ...days })];
  }
  if (deadline.date !== null && deadline.date < programmeFrom && task.status !== 'done') {
    const days = { date: deadline.date, programmeFrom };
    return [at(read, 'deadline', 'task/deadline-before-programme', days)];
  }
  if (deadline.kind === 'event') return [at(read, 'deadline', 'task/deadline-event', { text })];
  if (deadline.every === 'week') return [at(read, 'deadline', 'task/deadline-weekly', { text })];
  return deadline.kind === 'unclear'
    ? [at(read, 'deadline', 'task/deadline-unclear', { text })]
    : [];
}

/** One for all rows: nearly every check of nearly every row finds nothing. */
const NONE: readonly Finding[] = [];

/** The remaining cells of the 06 rõ; an absent column is told once, for the table. */
const clarityCells = [
  ['product', 'task/product-missing'],
  ['supportingUnits', 'task/supporting-missing'],
  ['issuingBody', 'task/issuing-body-missing'],
  ['measures', 'task/measures-missing'],
  ['resources', 'task/resources-missing'],
  ['decisionLevel', 'task/decision-level-missing'],
] as const;

export function checkClarities(read: ReadTask): readonly Finding[] {
  if (read.task.status === 'cancelled') return [];
  const findings: Finding[] = [];
  for (const [key, rule] of clarityCells) {
    if (lacks(read, key)) findings.push(at(read, key, rule, {}));
  }
  return findings;
}

export function checkStatus(
  read: ReadTask,
  { today, calendar, dropped }: CheckContext,
): readonly Finding[] {
  const { certainty, status, from, text, advice, cell } = read.status;
  if (status === 'cancelled') {
    // Work that leaves the totals is never spoken of again: somebody has to have agreed.
    const isDecided = dropped.has(codeKey(read.task.code));
    return isDecided ? [] : [at(read, from, 'task/status-undecided', { text })];
  }
  if (certainty === 'sure') return [];
  // “Đã họp” among the results is no question while there is time.
  if (certainty === 'presumed' && taskState(read.task, today, calendar) !== 'overdue') return [];
  const rule = certainty === 'unreadable' ? 'task/status-unreadable' : 'task/status-approximate';
  const found = at(read, from, rule, { text, readAs: status, ...(advice && { advice }) });
  return [cell === undefined ? found : { ...found, cell }];
}

/** The day counts; that its weekday is another one is asked about. */
export function checkWeekdays(read: ReadTask): readonly Finding[] {
  const { deadline, task } = read;
  return [
    ...weekdayOf(read, 'deadline', deadline.kind === 'day' ? deadline.date : null),
    ...weekdayOf(read, 'completedOn', task.completedOn),
    ...weekdayOf(read, 'updatedOn', task.updatedOn),
  ];
}

function weekdayOf(
  read: ReadTask,
  key: 'deadline' | 'completedOn' | 'updatedOn',
  date: CalendarDate | null,
): readonly Finding[] {
  if (date === null) return NONE;
  const text = read.row.text(key);
  return namesOtherWeekday(text, date)
    ? [at(read, key, 'task/weekday-differs', { text, date })]
    : NONE;
}

const headerByKey = new Map(tasksContract.columns.map(({ key, header }) => [key, header]));

export function checkDates(read: ReadTask): readonly Finding[] {
  return [...dateOf(read, 'completedOn'), ...dateOf(read, 'updatedOn')];
}

function dateOf(read: ReadTask, key: 'completedOn' | 'updatedOn'): readonly Finding[] {
  const { kind } = read[key];
  if (kind !== 'unreadable' && kind !== 'impossible') return NONE;
  const details = { text: read.row.text(key), header: headerByKey.get(key) ?? '' };
  return [at(read, key, 'task/date-unreadable', details)];
}
