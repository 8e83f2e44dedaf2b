import { ALL_UNITS } from '../../domain/unit.ts';
import { searchKey } from '../../domain/vietnamese-text.ts';
import { sharedLetters } from './nearest-name.ts';
import { type UnitCatalogue, unitsNamed } from './unit-catalogue.ts';
import { spells } from './unit-initials.ts';
import { alike, lettersOf } from './unit-name-keys.ts';
import { isOtherBody, narrowsEverybody } from './unit-wildcard.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** “Phòng Kinh tế, Hạ tầng và Đô thị” has three pieces, the longest wildcard six. */
const MOST_PIECES = 7;
/** A text that is this like a name with a comma in it is that name, mistyped, not two names. */
const MISTYPED = 0.85;
/** How much of a name must be there before what is left out can be asked about. */
const SHORTENED = 0.6;
/** Names that a cell's separators would cut. */
const IN_PIECES = /,| va |\/|-/;

/** A list may stand in one line; a dash between names has spaces around it; “Đ/c” holds a slash. */
const SEPARATOR =
  /\s*(?:[,\n|+•]|(?<!(?:^|[^\p{L}])đ)\/|\s(?:và|cùng với|cùng|[-–—])\s|\s(?=\d{1,2}[.)]\s?\p{L})|&)\s*/giu;
/** “TDP 1, 2 và số 3”: numbers belong to the name before them. */
const NUMBER_ALONE = /^(?:số\s)?\d{1,3}$/iu;

/** Where the names of a text stand: the longest known ones win over their parts. */
export function namesIn(part: string, catalogue: UnitCatalogue): readonly Span[] {
  const pieces = piecesOf(part);
  const names: Span[] = [];
  for (let first = 0; first < pieces.length; ) {
    const known = lastPieceOfName(part, pieces, first, catalogue);
    const last = withWhatChangesIt(part, pieces, first, known, catalogue);
    names.push({ start: pieces[first]!.start, end: pieces[last]!.end });
    first = last + 1;
  }
  return names;
}

function piecesOf(part: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  const push = (end: number) => {
    const text = part.slice(start, end);
    const before = spans.at(-1);
    if (before && NUMBER_ALONE.test(text)) spans[spans.length - 1] = { start: before.start, end };
    else if (/[\p{L}\p{N}]/u.test(text)) spans.push({ start, end });
  };
  for (const match of part.matchAll(SEPARATOR)) {
    push(match.index);
    start = match.index + match[0].length;
  }
  push(part.length);
  return spans;
}

/** The longest run of pieces from `first` on that is a name, or is one mistyped; else that piece. */
function lastPieceOfName(
  part: string,
  pieces: readonly Span[],
  first: number,
  catalogue: UnitCatalogue,
): number {
  const between = (from: number, to: number) => part.slice(pieces[from]!.start, pieces[to]!.end);
  for (let last = Math.min(first + MOST_PIECES, pieces.length) - 1; last > first; last--) {
    const text = between(first, last);
    if (unitsNamed(text, catalogue).length > 0) return last;
    if (isMistyped(text, between(first, first), catalogue)) return last;
    if (isShortened(text, catalogue) && unitsNamed(between(last, last), catalogue).length === 0) {
      return last;
    }
  }
  return first;
}

/** “Các phòng, ban của thành phố” is nobody of ours, nor is “Công an - TP”. */
function withWhatChangesIt(
  part: string,
  pieces: readonly Span[],
  first: number,
  known: number,
  catalogue: UnitCatalogue,
): number {
  const [id] = unitsNamed(part.slice(pieces[first]!.start, pieces[known]!.end), catalogue);
  let last = known;
  for (; id !== undefined && last + 1 < pieces.length; last++) {
    const [now, next] = [pieces[last]!, pieces[last + 1]!];
    const key = searchKey(part.slice(next.start, next.end));
    const isDash = /^\s*[-–—]\s*$/.test(part.slice(now.end, next.start));
    const changes = id === ALL_UNITS ? narrowsEverybody(key) : isDash && isOtherBody(key);
    if (!changes) break;
  }
  return last;
}

function isMistyped(text: string, opening: string, catalogue: UnitCatalogue): boolean {
  const key = searchKey(text);
  const [id] = unitsNamed(opening, catalogue);
  const openingName = id === undefined ? undefined : catalogue.nameById.get(id);
  return catalogue.names.some(
    ({ key: known, name }) =>
      IN_PIECES.test(known) &&
      (openingName === undefined || openingName === name) &&
      sharedLetters(key, known, MISTYPED) >= MISTYPED,
  );
}

/** “Phòng Kinh tế, Hạ tầng”, “Phòng Kinh tế, HT”: a name with its end left out, not a stranger. */
function isShortened(text: string, catalogue: UnitCatalogue): boolean {
  const key = searchKey(text)
    .replace(/^p[. ]/, 'phong ')
    .replaceAll(' va ', ' ');
  const typed = alike(lettersOf(key));
  return catalogue.spellings.some(({ words }) => {
    const told = words.filter((word) => word !== 'va');
    const mostLeftOut = Math.floor((1 - SHORTENED) * told.length);
    return told.length > 2 && mostLeftOut > 0 && spells(typed, told, mostLeftOut);
  });
}
