import type { Change } from '../domain/change.ts';
import { countedTasks, type Programme } from '../domain/programme.ts';
import type { Task } from '../domain/task.ts';
import { codeKey } from '../domain/task-code.ts';

/** The work of a programme as reminders see it. */
export function remindedTasks(programme: Programme): readonly Task[] {
  const pauses = agreedPauses(programme.changes);
  return countedTasks(programme).map((task) => remindedTask(task, pauses));
}

/** Codes of tasks whose last decision in `Điều chỉnh` paused them, by `codeKey`. */
function agreedPauses(changes: readonly Change[]): ReadonlySet<string> {
  const paused = new Set<string>();
  for (const { taskCode, kind, decision } of changes) {
    if (decision !== 'approved') continue;
    if (kind === 'pause') paused.add(codeKey(taskCode));
    if (kind === 'resume') paused.delete(codeKey(taskCode));
  }
  return paused;
}

/** A task as reminders see it: paused in its row alone, it goes on until somebody agrees. */
function remindedTask(task: Task, pauses: ReadonlySet<string>): Task {
  if (task.status !== 'paused' || pauses.has(codeKey(task.code))) return task;
  return { ...task, status: 'in-progress' };
}
