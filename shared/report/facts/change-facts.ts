import type { Change } from '../../domain/change.ts';
import type { Programme } from '../../domain/programme.ts';
import type { Task } from '../../domain/task.ts';
import { codeKey } from '../../domain/task-code.ts';
import { type FiguresWindow, isWithin } from './figures-window.ts';
import type { ReportedTask } from './reported-task.ts';

/** A row of `Điều chỉnh` with the task it is about, when that row exists. */
export interface ReportedChange {
  readonly change: Change;
  readonly task: Task | null;
}

export interface ChangeFacts {
  /** Decided in the period. */
  readonly approved: readonly ReportedChange[];
  readonly refused: readonly ReportedChange[];
  /** Without an answer when the figures were read. */
  readonly pending: readonly ReportedChange[];
  /** Called “đưa ra khỏi Chương trình” by their row, while the register holds no such decision. */
  readonly removedWithoutDecision: readonly ReportedTask[];
}

export function changeFacts(
  { tasks, changes }: Programme,
  removed: readonly ReportedTask[],
  window: FiguresWindow,
): ChangeFacts {
  const byCode = new Map(tasks.map((task) => [codeKey(task.code), task]));
  const reported = changes.map((change) => ({
    change,
    task: byCode.get(codeKey(change.taskCode)) ?? null,
  }));
  const decided = (decision: Change['decision']) =>
    reported.filter(
      ({ change }) =>
        change.decision === decision && isWithin(window, change.decidedOn ?? change.proposedOn),
    );
  return {
    approved: decided('approved'),
    refused: decided('refused'),
    pending: reported.filter(({ change }) => change.decision === 'pending'),
    removedWithoutDecision: removed.filter(({ task }) => !hasRemoval(task, changes)),
  };
}

/** A content that was merged or split goes out of the programme by that decision. */
function hasRemoval(task: Task, changes: readonly Change[]): boolean {
  return changes.some(
    ({ kind, decision, taskCode }) =>
      decision === 'approved' &&
      (kind === 'remove' || kind === 'merge' || kind === 'split') &&
      codeKey(taskCode) === codeKey(task.code),
  );
}
