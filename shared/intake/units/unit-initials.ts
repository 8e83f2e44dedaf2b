/** Longer names are sentences, which nobody abbreviates; the bound keeps the search small. */
const MOST_WORDS = 16;
/** “KTHTĐT” and “12” have no initials of their own. */
const SYLLABLE = /^[a-z]*[aeiouy]/;

/**
 * Whether letters spell a name with any of its parts abbreviated: “Phòng Kinh tế, HTĐT”,
 * “Ban CH quân sự”, “CAP”. Each word stands in full or, beside a neighbour, by its initial; one
 * initial alone is a typing error and not an abbreviation. `typed` and `words` are keys without
 * marks, `typed` without spaces and signs. Up to `mostLeftOut` words may be missing.
 */
export function spells(typed: string, words: readonly string[], mostLeftOut = 0): boolean {
  if (words.length < 2 || words.length > MOST_WORDS || typed[0] !== words[0]?.[0]) return false;
  return spellsFrom({ typed, words }, 0, 0, 0, mostLeftOut);
}

interface Spelling {
  readonly typed: string;
  readonly words: readonly string[];
}

/** `run` counts the initials just read: a run of one ends in nothing. */
function spellsFrom(
  spelling: Spelling,
  at: number,
  next: number,
  run: number,
  mayLeaveOut: number,
): boolean {
  const { typed, words } = spelling;
  const word = words[next];
  if (word === undefined) return at === typed.length && run !== 1;
  const isLetter = word.length === 1;
  const goesOn = (read: number, runNow: number, left: number) =>
    spellsFrom(spelling, at + read, next + 1, runNow, left);
  // “Trạm Y tế”: one letter is a word in a name, and an initial in TYT.
  const endsRun = run === 0 || (run > 1 && !isLetter);
  if (endsRun && typed.startsWith(word, at) && goesOn(word.length, 0, mayLeaveOut)) return true;
  if (SYLLABLE.test(word) && typed[at] === word[0] && goesOn(1, run + 1, mayLeaveOut)) return true;
  if (isOptional(word, words[next + 1])) return goesOn(0, run, mayLeaveOut);
  return mayLeaveOut > 0 && run !== 1 && goesOn(0, 0, mayLeaveOut - 1);
}

/** “và” is left out in abbreviations, “số” before a number. */
function isOptional(word: string, following: string | undefined): boolean {
  return word === 'va' || (word === 'so' && /^\d/.test(following ?? ''));
}
