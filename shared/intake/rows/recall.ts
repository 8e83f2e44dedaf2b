import { codeKey } from '../../domain/task-code.ts';
import type { RememberedTask, TaskMemory } from '../../domain/task-memory.ts';
import { searchKey } from '../../domain/vietnamese-text.ts';
import type { TaskRow } from './task-rows.ts';

/** Titles are put in better words all the time; so many of the words tell that it is the same work. */
const SHARE_OF_SAME_WORK = 0.6;

/** What was read of a row's work last time; null when that was nothing, or nobody can say. */
export type Recall = (row: TaskRow) => RememberedTask | null;

/**
 * Finds each row's work again. Rows are sorted, moved and numbered anew, so the very same title
 * counts more than the code; where two rows or two memories have it, only the code can tell. A title
 * in other words is known again by its code, unless its numbers differ: the plan of 2027 is not that
 * of 2026. Where the column of titles went away, the code alone tells.
 */
export function recallOf(memory: TaskMemory, rows: readonly TaskRow[]): Recall {
  if (memory.size === 0) return () => null;
  const titles = countOf(rows.map(titleKey));
  const codes = countOf(rows.map((row) => codeKey(row.text('code'))));
  const byTitle = new Map<string, RememberedTask | null>();
  for (const known of memory.values()) {
    const key = known.title.toLowerCase();
    byTitle.set(key, byTitle.has(key) ? null : known);
  }
  return (row) => {
    const [code, title] = [codeKey(row.text('code')), titleKey(row)];
    const ofCode = memory.get(code);
    const isSingle = codes.get(code) === 1;
    if (!row.has('title')) return ofCode && isSingle ? ofCode : null;
    if (ofCode && ofCode.title.toLowerCase() === title) {
      return isSingle || titles.get(title) === 1 ? ofCode : null;
    }
    const moved = titles.get(title) === 1 ? byTitle.get(title) : null;
    if (moved) return moved;
    const isElsewhere = ofCode !== undefined && titles.has(ofCode.title.toLowerCase());
    return ofCode && isSingle && !isElsewhere && isSameWork(ofCode.title, title) ? ofCode : null;
  };
}

function titleKey(row: TaskRow): string {
  return row.text('title').toLowerCase();
}

function countOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function isSameWork(before: string, now: string): boolean {
  const [old, words] = [wordsIn(before), wordsIn(now)];
  const numbers = (all: ReadonlySet<string>) => [...all].filter((word) => /\d/.test(word)).sort();
  if (numbers(old).join() !== numbers(words).join()) return false;
  const kept = [...words].filter((word) => old.has(word)).length;
  return kept > 0 && kept >= Math.max(old.size, words.size) * SHARE_OF_SAME_WORK;
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(searchKey(text).match(/[\p{L}\p{N}]+/gu) ?? []);
}
