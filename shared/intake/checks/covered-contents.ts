import type { ProgrammeContent } from '../../domain/programme-paper.ts';
import { codeKey } from '../../domain/task-code.ts';
import { searchKey } from '../../domain/vietnamese-text.ts';
import type { ReadTask } from '../tasks.ts';

/** Fewer words are found in many sentences. */
const FEWEST_WORDS = 5;
/** People shorten and correct what they quote: so much of a phrase must be there. */
const SHARE_OF_WORDS = 0.8;
/** Beyond so many different quotes only whole sentences are compared, to stay fast. */
const MOST_QUOTES = 2_000;

/** People leave words out and put others in: so much longer may the passage be. */
const SHARE_OF_PASSAGE = 1.3;

/**
 * The contents of the programme that some row carries out: its quote or its title holds the
 * phrase, or most of it in one passage; or it bears the content's code and quotes nothing. None when
 * nothing at all is quoted: codes alone do not show that it is this programme.
 */
export function coveredContents(
  tasks: readonly ReadTask[],
  contents: readonly ProgrammeContent[],
): ReadonlySet<ProgrammeContent> {
  const byCode = new Map(contents.map((content) => [codeKey(content.code), content]));
  const covered = new Set<ProgrammeContent>();
  const byBareCode = new Set<ProgrammeContent>();
  const quotes = new Set<string>();
  for (const { task } of tasks) {
    const ofCode = task.sourcePhrase === '' ? byCode.get(codeKey(task.code)) : undefined;
    if (ofCode) byBareCode.add(ofCode);
    quotes.add(task.sourcePhrase || task.title);
  }
  for (const content of contents) if (quotes.delete(content.phrase)) covered.add(content);
  const texts = [...quotes].slice(0, MOST_QUOTES).map((quote) => textOf(wordsIn(quote)));
  for (const content of contents) {
    if (!covered.has(content) && isQuoted(content, texts)) covered.add(content);
  }
  return covered.size === 0 ? covered : new Set([...covered, ...byBareCode]);
}

function isQuoted({ phrase }: ProgrammeContent, texts: readonly Text[]): boolean {
  const parts = phrase.split('…').map(wordsIn);
  return parts.every((part) => texts.some((text) => holds(text, part)));
}

interface Text {
  readonly words: readonly string[];
  readonly different: ReadonlySet<string>;
  readonly line: string;
}

function textOf(words: readonly string[]): Text {
  return { words, different: new Set(words), line: ` ${words.join(' ')} ` };
}

/** The text holds the part, is a long enough piece of it, or has nearly all of its words together. */
function holds(text: Text, part: readonly string[]): boolean {
  const piece = ` ${part.join(' ')} `;
  if (text.line.includes(piece)) return true;
  if (part.length < FEWEST_WORDS || text.words.length < FEWEST_WORDS) return false;
  return piece.includes(text.line) || hasPassage(text, new Set(part));
}

function hasPassage({ words, different }: Text, part: ReadonlySet<string>): boolean {
  const fewest = part.size * SHARE_OF_WORDS;
  let shared = 0;
  for (const word of part) if (different.has(word)) shared++;
  if (shared < fewest) return false;
  const length = Math.ceil(part.size * SHARE_OF_PASSAGE);
  return words.some((word, start) => {
    if (!part.has(word)) return false;
    const found = new Set(words.slice(start, start + length).filter((one) => part.has(one)));
    return found.size >= fewest;
  });
}

function wordsIn(text: string): readonly string[] {
  return searchKey(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
