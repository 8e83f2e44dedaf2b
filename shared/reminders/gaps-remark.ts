import type { Task } from '../domain/task.ts';
import { gapNames, gapWords } from '../messages/gaps.ts';
import { mailWords } from '../messages/mails.ts';
import { type Gap, gapsOf } from './gaps.ts';

type NamedGap = Exclude<Gap, 'returned'>;
const PLAN: readonly Gap[] = ['deadline', 'product'];
const END: readonly Gap[] = ['completedOn', 'evidence'];

/** The gaps that have a cell of their own, in the order of the columns. */
export function namedGaps(tasks: readonly Task[]): readonly NamedGap[] {
  const all = new Set(tasks.flatMap(gapsOf));
  return (Object.keys(gapNames) as NamedGap[]).filter((gap) => all.has(gap));
}

/** What a unit should complete, in one sentence that asks for nothing that is there; '' for nothing. */
export function gapsRemark(tasks: readonly Task[]): string {
  const having = (some: readonly Gap[]) =>
    tasks.filter((task) => gapsOf(task).some((gap) => some.includes(gap)));
  const [plan, end, returned] = [having(PLAN), having(END), having(['returned'])];
  const parts = [
    ...(plan.length > 0 ? [gapWords.ofPlan(plan.length, namedGaps(plan))] : []),
    ...(end.length > 0 ? [gapWords.ofEnd(end.length, namedGaps(end), codes(end))] : []),
    ...(returned.length > 0 ? [gapWords.returned(returned.length, codes(returned))] : []),
  ];
  return parts.length === 0 ? '' : gapWords.list(parts, mailWords.reviewTab);
}

function codes(tasks: readonly Task[]): string {
  return tasks
    .map(({ code }) => code)
    .filter((code) => code !== '')
    .join(', ');
}
