import type { Task } from '../domain/task.ts';

/** What a unit should complete in a row. `returned`: what the Office asked for is in no cell of ours. */
export type Gap = 'deadline' | 'product' | 'completedOn' | 'evidence' | 'returned';

/**
 * What is to be completed in a row: no clear time or product, or, when the Office returned it,
 * whatever its end lacks. Finished work that waits for confirmation is the Office's (issue 5).
 */
export function gapsOf(task: Task): readonly Gap[] {
  const isReturned = task.confirmation === 'returned';
  const gaps = task.status === 'done' ? gapsOfEnd(task, isReturned) : gapsOfPlan(task);
  return gaps.length === 0 && isReturned ? ['returned'] : gaps;
}

function gapsOfEnd({ completedOn, evidence }: Task, isReturned: boolean): readonly Gap[] {
  if (!isReturned) return [];
  return [
    ...(completedOn === null ? ['completedOn' as const] : []),
    ...(evidence === '' ? ['evidence' as const] : []),
  ];
}

function gapsOfPlan({ status, deadline, product }: Task): readonly Gap[] {
  if (status === 'paused' || status === 'cancelled') return [];
  const { kind, effectiveDate } = deadline;
  const isVague = (kind === 'missing' || kind === 'unclear') && effectiveDate === null;
  return [
    ...(isVague ? ['deadline' as const] : []),
    ...(product === '' ? ['product' as const] : []),
  ];
}
