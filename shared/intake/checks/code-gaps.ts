import { codeKey } from '../../domain/task-code.ts';
import type { ReadTask } from '../tasks.ts';

/** A run of more missing numbers was numbered so on purpose. */
const MOST_MISSING = 5;

/** Numbers left out between the codes of one group: `N1.04` where N1.03 and N1.05 are there. */
export function codeGaps(tasks: readonly ReadTask[]): readonly string[] {
  const byPrefix = new Map<string, Map<number, number>>();
  for (const { task } of tasks) {
    const match = /^(.+\.)(\d{1,4})$/.exec(codeKey(task.code));
    if (!match) continue;
    const numbers = byPrefix.get(match[1]!) ?? new Map<number, number>();
    byPrefix.set(match[1]!, numbers.set(Number(match[2]), match[2]!.length));
  }
  return [...byPrefix].flatMap(([prefix, numbers]) => {
    const sorted = [...numbers.keys()].toSorted((a, b) => a - b);
    return sorted.flatMap((number, index) => {
      const before = index === 0 ? number : sorted[index - 1]!;
      const missing = number - before - 1;
      if (missing < 1 || missing > MOST_MISSING) return [];
      const width = numbers.get(number)!;
      return Array.from(
        { length: missing },
        (_, step) => prefix + String(before + 1 + step).padStart(width, '0'),
      );
    });
  });
}
