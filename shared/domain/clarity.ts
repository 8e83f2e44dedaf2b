import type { Clarity, Task } from './task.ts';

/**
 * The six clarities (06 rõ) of mục I.2 of the programme: việc; cơ quan ban hành, chủ trì, phối
 * hợp; biện pháp, nguồn lực; thời gian; thẩm quyền, trách nhiệm; sản phẩm. An empty “người chịu
 * trách nhiệm” is clear all the same: mục III names the head of the lead unit.
 */
export const CLARITIES: readonly Clarity[] = [
  'work',
  'bodies',
  'means',
  'time',
  'authority',
  'product',
];

export function missingClarities(task: Task): readonly Clarity[] {
  const clear: Readonly<Record<Clarity, boolean>> = {
    work: task.title !== '',
    bodies: task.leadUnit !== null && task.supportingUnits.length > 0 && task.issuingBody !== '',
    means: task.measures !== '' && task.resources !== '',
    time: isTimeClear(task),
    authority:
      task.decisionLevel !== '' && (task.responsiblePerson !== '' || task.leadUnit !== null),
    product: task.product !== '',
  };
  return CLARITIES.filter((clarity) => !clear[clarity]);
}

/** A deadline that no words fix is clear once a change has been approved. */
function isTimeClear({ deadline }: Task): boolean {
  const isVague = deadline.kind === 'missing' || deadline.kind === 'unclear';
  return !isVague || deadline.effectiveDate !== null;
}

/** How many of some tasks are clear in all six ways; what was taken out is not asked. */
export function countClear(tasks: readonly Task[]): {
  readonly clear: number;
  readonly of: number;
} {
  const asked = tasks.filter(({ status }) => status !== 'cancelled');
  const clear = asked.filter((task) => missingClarities(task).length === 0).length;
  return { clear, of: asked.length };
}
