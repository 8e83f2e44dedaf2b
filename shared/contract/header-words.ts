import { searchKey } from '../domain/vietnamese-text.ts';

/**
 * Headers are not a list of phrases but a few role words in a few orders (“Đơn vị” + “chủ trì” +
 * “tham mưu”). These build the pattern of such a grammar from words as people write them. A pattern
 * is tried on the plain words of a header, each followed by one space.
 */
export function header(...alternatives: readonly string[]): RegExp {
  return new RegExp(`^(?:${alternatives.join('|')})$`);
}

/** One of the words or phrases, which `|` separates. */
export function one(words: string): string {
  const keys = words.split('|').map((word) => searchKey(word.trim()).replaceAll('.', '\\.'));
  return `(?:(?:${keys.join('|')}) )`;
}

export function maybe(words: string): string {
  return `${one(words)}?`;
}

/** Any number of them, in any order. */
export function any(words: string): string {
  return `${one(words)}*`;
}

/** At least one of them, in any order. */
export function some(words: string): string {
  return `${one(words)}+`;
}

/** One of the words stands somewhere in what follows. */
export function holds(words: string): string {
  return `(?=(?:.* )?${one(words)})`;
}

/** None of the words stands in what follows. */
export function lacks(words: string): string {
  return `(?!(?:.* )?${one(words)})`;
}
