import type { CalendarDate } from './calendar-date.ts';
import { judgeTasks } from './judged-task.ts';
import type { Programme } from './programme.ts';
import type { Task } from './task.ts';
import { workingDaysOverdue } from './task-state.ts';

/** An overdue task, and for how many working days it has been. */
export interface LateTask {
  readonly task: Task;
  readonly workingDays: number;
}

/** All overdue work, longest first. */
export function lateTasks(programme: Programme, today: CalendarDate): readonly LateTask[] {
  return judgeTasks(programme, today)
    .filter(({ state, task }) => state === 'overdue' && !task.hasDetails)
    .map(({ task }) => ({ task, workingDays: workingDaysOverdue(task, today, programme.calendar) }))
    .toSorted((a, b) => b.workingDays - a.workingDays || (a.task.code < b.task.code ? -1 : 1));
}
