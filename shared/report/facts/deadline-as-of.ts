import { sameOrNextWorkingDay, type WorkingCalendar } from '../../domain/calendar.ts';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { Change } from '../../domain/change.ts';
import { approvedExtensions } from '../../domain/extensions.ts';
import type { Task } from '../../domain/task.ts';
import { codeKey } from '../../domain/task-code.ts';

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
  const extendedTo = approvedExtensions(changes, date).get(codeKey(task.code)) ?? null;
  if (extendedTo === deadline.extendedTo) return task;
  const due = extendedTo ?? deadline.date;
  const effectiveDate = due === null ? null : sameOrNextWorkingDay(due, calendar);
  return { ...task, deadline: { ...deadline, extendedTo, effectiveDate } };
}
