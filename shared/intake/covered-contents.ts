import type { ProgrammeContent } from '../domain/programme-paper.ts';
import { codeKey } from '../domain/task-code.ts';
import { searchKey } from '../domain/vietnamese-text.ts';
import type { ReadTask } from './tasks.ts';

/** Fewer words are found in many sentences. */
const FEWEST_WORDS = 5;
/** People shorten and correct what they quote: so much of a phrase must be there. */
const SHARE_OF_WORDS = 0.8;
/** Beyond so many different quotes only whole sentences are compared, to stay fast. */
const MOST_QUOTES = 2_000;

/**
 * The contents of the programme that some row carries out: its quote or its title holds the
 * phrase, or most of it; or it bears the content's code and quotes nothing.
 */
export function coveredContents(
  tasks: readonly ReadTask[],
  contents: readonly ProgrammeContent[],
): ReadonlySet<ProgrammeContent> {
  const byCode = new Map(contents.map((content) => [codeKey(content.code), content]));
  const covered = new Set<ProgrammeContent>();
  const quotes = new Set<string>();
  for (const { task } of tasks) {
    const ofCode = task.sourcePhrase === '' ? byCode.get(codeKey(task.code)) : undefined;
    if (ofCode) covered.add(ofCode);
    quotes.add(task.sourcePhrase || task.title);
  }
  for (const content of contents) if (quotes.delete(content.phrase)) covered.add(content);
  const texts = [...quotes].slice(0, MOST_QUOTES).map(wordsIn);
  for (const content of contents) {
    if (!covered.has(content) && isQuoted(content, texts)) covered.add(content);
  }
  return covered;
}

function isQuoted({ phrase }: ProgrammeContent, texts: readonly (readonly string[])[]): boolean {
  const parts = phrase.split('…').map(wordsIn);
  return parts.every((part) => texts.some((text) => holds(text, part)));
}

/** The text holds the part, is a long enough piece of it, or has nearly all of its words. */
function holds(text: readonly string[], part: readonly string[]): boolean {
  const [whole, piece] = [` ${text.join(' ')} `, ` ${part.join(' ')} `];
  if (whole.includes(piece)) return true;
  if (part.length < FEWEST_WORDS || text.length < FEWEST_WORDS) return false;
  if (piece.includes(whole)) return true;
  const words = new Set(text);
  return part.filter((word) => words.has(word)).length >= part.length * SHARE_OF_WORDS;
}

function wordsIn(text: string): readonly string[] {
  return searchKey(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
