import { workingDaysBetween } from './calendar.ts';
import type { CalendarDate } from './calendar-date.ts';
import { countedTasks, type Programme } from './programme.ts';
import type { Task, TaskState } from './task.ts';
import { combinedState, taskState } from './task-state.ts';

/** A task with what follows from a day: computed at each run, never stored or typed. */
export interface JudgedTask {
  readonly task: Task;
  readonly state: TaskState;
  /** Working days left, negative when overdue; null where no day decides. */
  readonly workingDaysLeft: number | null;
  /** The rows that detail this one, judged themselves; empty for a counted task. */
  readonly details: readonly JudgedTask[];
}

/** Every task row, in the order of the sheet; a parent takes the most pressing state below it. */
export function judgeTasks(programme: Programme, today: CalendarDate): readonly JudgedTask[] {
  const leaves = new Map(
    countedTasks(programme).map((task) => [task, judge(task, programme, today)]),
  );
  const childrenByParent = Map.groupBy(programme.tasks, (task) => task.parentCode?.toUpperCase());
  const judged = (task: Task): JudgedTask => {
    const leaf = leaves.get(task);
    if (leaf) return leaf;
    const children = childrenByParent.get(task.code.toUpperCase()) ?? [];
    const details = children.map(judged);
    const state = combinedState(details.map((detail) => detail.state));
    return { task, state, workingDaysLeft: null, details };
  };
  return programme.tasks.map(judged);
}

function judge(task: Task, { calendar }: Programme, today: CalendarDate): JudgedTask {
  const state = taskState(task, today, calendar);
  const due = task.deadline.effectiveDate;
  const isTimed = state === 'overdue' || state === 'due-soon' || state === 'not-due';
  const workingDaysLeft = due !== null && isTimed ? workingDaysBetween(today, due, calendar) : null;
  return { task, state, workingDaysLeft, details: [] };
}
