import type { Task } from '../../domain/task.ts';
import { codeKey } from '../../domain/task-code.ts';
import { cleanText } from '../../domain/vietnamese-text.ts';
import type { ReportedTask } from './reported-task.ts';

/**
 * The same work in the figures of the period before. It is found again by its title, which people
 * keep when they sort and number anew, else by its code (decision 0008), and never twice; a title
 * that stands twice finds nothing, and of restricted work only the code is kept.
 */
export function earlierTasks(
  before: readonly ReportedTask[],
  tasks: readonly Task[],
): ReadonlyMap<Task, ReportedTask> {
  const found = new Map<Task, ReportedTask>();
  for (const keyOf of [titleKey, ({ code }: Task) => codeKey(code)]) {
    const taken = new Set(found.values());
    const left = onlyOnes(
      before.filter((one) => !taken.has(one)),
      ({ task }) => keyOf(task),
    );
    const looking = onlyOnes(
      tasks.filter((task) => !found.has(task)),
      keyOf,
    );
    for (const [key, task] of looking) {
      const same = left.get(key);
      if (same) found.set(task, same);
    }
  }
  return found;
}

function titleKey({ title, restricted }: Task): string {
  return restricted ? '' : plainKey(title);
}

/** The same words, however they are spaced or capitalised. */
export function plainKey(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim().toLowerCase();
}

function onlyOnes<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, Item> {
  return new Map(
    [...Map.groupBy(items, keyOf)].flatMap(([key, own]) =>
      key !== '' && own.length === 1 ? [[key, own[0]!] as const] : [],
    ),
  );
}
