/** How alike two keys must be, in words or in letters, before we ask “có phải … không?”. */
const LIKE_WORDS = 0.6;
const LIKE_LETTERS = 0.75;
/** By how much the best must lead the second. */
const LEAD = 0.05;
/** Longer texts are no unit names; the cut keeps the work on any cell small. */
const LONGEST = 80;

export interface KnownName {
  /** Lower-case words without marks. */
  readonly key: string;
  readonly words: readonly string[];
  readonly name: string;
}

export function knownName(key: string, name: string): KnownName {
  return { key, words: words(key), name };
}

/**
 * The one known name that a mistyped one most likely means, or null. Only ever a question to a
 * person: “UBND P. Hải Châu” and “UBND xã Hải Châu” are alike too.
 */
export function nearestName(key: string, names: readonly KnownName[]): string | null {
  const best = new Map<string, number>();
  const short = key.slice(0, LONGEST);
  const typed = knownName(short, '');
  for (const known of names) {
    const found = likeness(typed, known);
    if (found > (best.get(known.name) ?? 0)) best.set(known.name, found);
  }
  const [first, second] = [...best].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < LIKE_WORDS) return null;
  return second && first[1] - second[1] < LEAD ? null : first[0];
}

function likeness(a: KnownName, b: KnownName): number {
  const inCommon = a.words.filter((word) => b.words.includes(word)).length;
  const isWorthALook = (2 * inCommon) / (a.words.length + b.words.length) >= LIKE_WORDS - LEAD;
  const byWords = isWorthALook ? sharedWords(a.words, b.words) : 0;
  return Math.max(byWords, sharedLetters(a.key, b.key, LIKE_LETTERS));
}

/** Dice coefficient over words in their order: “văn phòng” is not “phòng văn …”. */
function sharedWords(left: readonly string[], right: readonly string[]): number {
  let row = new Array<number>(right.length + 1).fill(0);
  for (const word of left) {
    const next = [0];
    for (const [j, other] of right.entries()) {
      next.push(word === other ? row[j]! + 1 : Math.max(next[j]!, row[j + 1]!));
    }
    row = next;
  }
  return (2 * row[right.length]!) / Math.max(left.length + right.length, 1);
}

function words(key: string): readonly string[] {
  return key.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** 1 − edit distance ÷ length; 0 where it cannot reach `atLeast`, which is cheap to see. */
export function sharedLetters(a: string, b: string, atLeast: number): number {
  const longer = Math.max(a.length, b.length, 1);
  const mostEdits = Math.floor((1 - atLeast) * longer);
  if (Math.abs(a.length - b.length) > mostEdits) return 0;
  if (unsharedLetters(a, b) > 2 * mostEdits) return 0;
  const share = 1 - editDistance(a, b) / longer;
  return share < atLeast ? 0 : share;
}

/** Letters that one text has more often than the other; each edit settles at most two. */
function unsharedLetters(a: string, b: string): number {
  const counts = new Int8Array(128);
  for (let i = 0; i < a.length; i++) counts[a.charCodeAt(i) & 127]!++;
  for (let i = 0; i < b.length; i++) counts[b.charCodeAt(i) & 127]!--;
  let unshared = 0;
  for (let i = 0; i < 128; i++) unshared += Math.abs(counts[i]!);
  return unshared;
}

/** Levenshtein distance, one row of memory. */
function editDistance(a: string, b: string): number {
  const row = Uint16Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    let diagonal = row[0]!;
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const change = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      const best = Math.min(row[j - 1]! + 1, row[j]! + 1, diagonal + change);
      diagonal = row[j]!;
      row[j] = best;
    }
  }
  return row[b.length]!;
}
