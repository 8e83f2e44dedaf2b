import { codeKey } from '../domain/task-code.ts';
import { searchKey } from '../domain/vietnamese-text.ts';
import type { ReadTask } from './tasks.ts';

/** Shorter titles (“Báo cáo tháng”) are alike without being one piece of work. */
const FEWEST_WORDS = 6;
/** Beyond so many rows only titles of the same words are compared, to stay fast. */
const MOST_COMPARED = 5_000;

/**
 * For each row whose work another row above already has, that row. Titles are alike when they have
 * the same words, or all but one of them; a detail is not compared with its parent, and not with
 * rows of another unit.
 */
export function alikeTitles(tasks: readonly ReadTask[]): ReadonlyMap<ReadTask, ReadTask> {
  const found = new Map<ReadTask, ReadTask>();
  const firstByWords = new Map<string, ReadTask>();
  const isSmall = tasks.length <= MOST_COMPARED;
  for (const read of tasks) {
    const words = wordsOf(read, isSmall);
    if (words.length < FEWEST_WORDS) continue;
    const keys = isSmall ? [words, ...withoutOne(words)] : [words];
    const lead = read.task.leadUnits.join(' ');
    const forms = keys.map((one) => `${lead}\n${one.join(' ')}`);
    const first = forms.map((form) => firstByWords.get(form)).find((one) => one !== undefined);
    if (first && !isFamily(first, read)) found.set(read, first);
    for (const form of forms) if (!firstByWords.has(form)) firstByWords.set(form, read);
  }
  return found;
}

/** Without marks where there is time for it: a key of each of 50,000 titles takes a second. */
function wordsOf({ task }: ReadTask, isSmall: boolean): readonly string[] {
  const title = isSmall ? searchKey(task.title) : task.title.toLocaleLowerCase('vi');
  const words = title.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, 60).toSorted();
}

function withoutOne(words: readonly string[]): readonly (readonly string[])[] {
  return words.map((_, index) => words.toSpliced(index, 1));
}

/** Parent and detail, or rows of one code, which is asked about already. */
function isFamily(one: ReadTask, other: ReadTask): boolean {
  const { code, parentCode } = one.task;
  if (code !== '' && codeKey(code) === codeKey(other.task.code)) return true;
  if (other.task.parentCode !== null && other.task.parentCode === code) return true;
  return parentCode !== null && parentCode === other.task.code;
}
