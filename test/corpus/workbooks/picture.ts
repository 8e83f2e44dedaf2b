import type { TaskState, TaskStatus } from '../../../shared/domain/task.ts';

/** What the picture of a task shows, from the domain or from what `check` prints. */
export interface Pictured {
  readonly row: number;
  readonly code: string;
  readonly title: string;
  readonly leadUnit: string | null;
  readonly leadUnits: readonly string[];
  readonly deadline: {
    readonly kind: string;
    readonly date: string | null;
    readonly extendedTo: string | null;
  };
  readonly status: TaskStatus;
  readonly state: TaskState;
}

/**
 * `row code · title · lead · deadline · status · state`: what matters of a task, on one line.
 * `?CA,VP` = several leads, none of which is the one; `-` = none at all.
 */
export function picture(task: Pictured): string {
  const { kind, date, extendedTo } = task.deadline;
  const several = task.leadUnits.length > 0 ? `?${task.leadUnits.join(',')}` : '-';
  const deadline = [kind, date, extendedTo && `→ ${extendedTo}`].filter((part) => part !== null);
  return [
    `${task.row} ${task.code || '-'}`,
    task.title,
    task.leadUnit ?? several,
    deadline.join(' '),
    task.status,
    task.state,
  ].join(' · ');
}
