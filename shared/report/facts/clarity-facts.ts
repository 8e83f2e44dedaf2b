import { CLARITIES } from '../../domain/clarity.ts';
import type { Programme } from '../../domain/programme.ts';
import type { Clarity } from '../../domain/task.ts';
import { codeKey } from '../../domain/task-code.ts';
import type { ReportedTask } from './reported-task.ts';

/** How far the programme has been made concrete (06 rõ, mục I.2). */
export interface ClarityFacts {
  /** Contents of mục II of the programme: the rows of the first level that quote it. */
  readonly contents: number;
  readonly clear: number;
  readonly unclear: readonly ReportedTask[];
  /** What they miss, the commonest first. */
  readonly missing: readonly { readonly clarity: Clarity; readonly count: number }[];
}

export function clarityFacts(
  tasks: readonly ReportedTask[],
  { tasks: rows, changes }: Programme,
): ClarityFacts {
  const added = new Set(
    changes.filter(({ kind }) => kind === 'add').map(({ taskCode }) => codeKey(taskCode)),
  );
  const unclear = tasks.filter(({ missing }) => missing.length > 0);
  return {
    contents: rows.filter(
      ({ group, parentCode, code, sourcePhrase }) =>
        group && sourcePhrase !== '' && parentCode === null && !added.has(codeKey(code)),
    ).length,
    clear: tasks.length - unclear.length,
    unclear,
    missing: CLARITIES.map((clarity) => ({
      clarity,
      count: unclear.filter(({ missing }) => missing.includes(clarity)).length,
    }))
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count),
  };
}
