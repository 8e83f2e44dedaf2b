import { codeKey } from '../../domain/task-code.ts';
import { searchKey } from '../../domain/vietnamese-text.ts';
import type { ReadTask } from '../tasks.ts';

/** Shorter titles (“Báo cáo tháng”) are alike without being one piece of work. */
const FEWEST_WORDS = 6;
const MOST_WORDS = 60;
/** Beyond so many rows only the very same titles are told, to stay fast. */
const MOST_COMPARED = 5_000;

/**
 * For each row whose work another row above already has, that row. Titles are alike when they have
 * the same words, or all but one of them that is no number, for the plan of 2027 is not that of 2026
 * and the report of quý II not that of quý I; a detail is not compared with its parent, and not with
 * rows of another unit.
 */
export function alikeTitles(tasks: readonly ReadTask[]): ReadonlyMap<ReadTask, ReadTask> {
  const found = new Map<ReadTask, ReadTask>();
  const firstByForm = new Map<string | number, ReadTask>();
  const formsOf = tasks.length <= MOST_COMPARED ? formsOfWords : formOfTitle;
  for (const read of tasks) {
    const forms = formsOf(read);
    const first = forms.map((form) => firstByForm.get(form)).find((one) => one !== undefined);
    if (first && !isFamily(first, read)) found.set(read, first);
    for (const form of forms) if (!firstByForm.has(form)) firstByForm.set(form, read);
  }
  return found;
}

/**
 * Numbers that stand for the words in any order, and for all of them but one word: sums of a number for
 * each word, in 52 bits, so that two titles of other words meet once in many lives of a workbook.
 */
function formsOfWords({ task }: ReadTask): readonly number[] {
  const words = (searchKey(task.title).match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MOST_WORDS);
  if (words.length < FEWEST_WORDS) return [];
  const lead = numberOf(task.leadUnits.join(' '));
  const total = words.reduce((sum, word) => sum + numberOf(word), lead);
  return [total, ...words.filter(isWord).map((word) => total - numberOf(word))];
}

function isWord(word: string): boolean {
  return !/\d|^(?:i{1,3}|iv)$/.test(word);
}

/** Evenly spread below 2^46: sixty of them add up without rounding. */
function numberOf(word: string): number {
  let [high, low] = [0x9e3779b9, 0x85ebca6b];
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x5bd1e995);
  }
  return ((high ^ (high >>> 15)) >>> 0) * 0x4000 + ((low ^ (low >>> 13)) & 0x3fff);
}

function formOfTitle({ task }: ReadTask): readonly string[] {
  return hasWords(task.title, FEWEST_WORDS) ? [`${task.leadUnits.join(' ')}\n${task.title}`] : [];
}

function hasWords(text: string, fewest: number): boolean {
  let words = 1;
  for (let at = text.indexOf(' '); at !== -1 && words < fewest; at = text.indexOf(' ', at + 1)) {
    words++;
  }
  return words >= fewest;
}

/** Parent and detail, or rows of one code, which is asked about already. */
function isFamily(one: ReadTask, other: ReadTask): boolean {
  const { code, parentCode } = one.task;
  if (code !== '' && codeKey(code) === codeKey(other.task.code)) return true;
  if (other.task.parentCode !== null && other.task.parentCode === code) return true;
  return parentCode !== null && parentCode === other.task.code;
}
