import { sameOrNextWorkingDay, type WorkingCalendar } from '../../domain/calendar.ts';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { Change } from '../../domain/change.ts';
import type { Task } from '../../domain/task.ts';

/**
 * The task with the deadline it had at the end of a day: an extension agreed after the closing
 * date does not make work timely that was late when the figures closed.
 */
export function withDeadlineAsOf(
  task: Task,
  date: CalendarDate,
  changes: readonly Change[],
  calendar: WorkingCalendar,
): Task {
  const { deadline } = task;
  if (deadline.extendedTo === null) return task;
  const extensions = extensionsOf(task, changes);
  const known = extensions.filter(({ decidedOn }) => decidedOn === null || decidedOn <= date);
  if (known.length === extensions.length) return task;
  const extendedTo = known.at(-1)?.newDate ?? null;
  const due = extendedTo ?? deadline.date;
  const effectiveDate = due === null ? null : sameOrNextWorkingDay(due, calendar);
  return { ...task, deadline: { ...deadline, extendedTo, effectiveDate } };
}

/** Approved extensions of one task, in the order they were decided. */
function extensionsOf(task: Task, changes: readonly Change[]): readonly Change[] {
  return changes
    .filter((change) => change.kind === 'extend' && change.decision === 'approved')
    .filter((change) => change.newDate !== null)
    .filter((change) => change.taskCode.toUpperCase() === task.code.toUpperCase())
    .toSorted(
      (a, b) => (a.decidedOn ?? '').localeCompare(b.decidedOn ?? '') || a.sheetRow - b.sheetRow,
    );
}
