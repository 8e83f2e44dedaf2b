import type { UnitId } from '../domain/unit.ts';
import { cleanText, searchKey } from '../domain/vietnamese-text.ts';
import { knownName, nearestName, sharedLetters } from './nearest-name.ts';
import { meaningsOf, type UnitCatalogue, unitsNamed } from './unit-catalogue.ts';

export interface UnitsReading {
  readonly ids: readonly UnitId[];
  readonly unknown: readonly { readonly text: string; readonly suggestion: string | null }[];
  readonly ambiguous: readonly { readonly text: string; readonly candidates: readonly string[] }[];
}

/** No cell that names units is longer; beyond it the text is one unknown name. */
const LONGEST_CELL = 600;
/** “Phòng Kinh tế, Hạ tầng và Đô thị” has three pieces, the longest wildcard six. */
const MOST_PIECES = 7;
/** A text that is this like a name with a comma in it is that name, mistyped, not two names. */
const MISTYPED = 0.85;

const readings = new WeakMap<UnitCatalogue, Map<string, UnitsReading>>();

/**
 * Reads a cell that names units, separated by line breaks, semicolons, commas, slashes or “và”.
 * The longest known names win, so that the comma in “Phòng Kinh tế, Hạ tầng và Đô thị” does not
 * make two units. A mistyped name is asked about and never resolved.
 */
export function readUnits(text: string, catalogue: UnitCatalogue): UnitsReading {
  const known = readings.get(catalogue) ?? new Map<string, UnitsReading>();
  readings.set(catalogue, known);
  const found = known.get(text);
  if (found) return found;
  const reading = readFresh(cleanText(text), catalogue);
  if (known.size < 20_000) known.set(text, reading);
  return reading;
}

function readFresh(text: string, catalogue: UnitCatalogue): UnitsReading {
  if (text.length > LONGEST_CELL) {
    return { ids: [], unknown: [{ text, suggestion: null }], ambiguous: [] };
  }
  const ids = new Set<UnitId>();
  const unknown: Unknown[] = [];
  const ambiguous: { text: string; candidates: readonly string[] }[] = [];
  for (const name of text.split(';').flatMap((part) => cutIntoNames(part, catalogue))) {
    const candidates = meaningsOf(name, catalogue);
    const [id] = unitsNamed(name, catalogue);
    if (candidates) ambiguous.push({ text: name, candidates });
    else if (id !== undefined) ids.add(id);
    else unknown.push({ text: name, suggestion: suggestionFor(name, catalogue) });
  }
  return { ids: [...ids], unknown: joinStrangers(unknown, text), ambiguous };
}

interface Unknown {
  readonly text: string;
  readonly suggestion: string | null;
}

/** “Sở Văn hóa, Thể thao và Du lịch” is asked about once: neighbours that resemble nothing belong together. */
function joinStrangers(unknown: readonly Unknown[], cell: string): readonly Unknown[] {
  const joined: Unknown[] = [];
  for (const one of unknown) {
    const before = joined.at(-1);
    const start = before && !before.suggestion && !one.suggestion ? cell.indexOf(before.text) : -1;
    const end = start < 0 ? -1 : cell.indexOf(one.text, start + before!.text.length);
    const run = end < 0 ? '' : cell.slice(start, end + one.text.length);
    const between = run.slice(before?.text.length, run.length - one.text.length);
    const isNeighbour = run !== '' && /^[^\p{L};]*(?:và[^\p{L}]*)?$/iu.test(between);
    if (isNeighbour) joined[joined.length - 1] = { text: run, suggestion: null };
    else joined.push(one);
  }
  return joined;
}

function suggestionFor(text: string, catalogue: UnitCatalogue): string | null {
  return nearestName(searchKey(text).replace(/^p[. ]/, 'phong '), catalogue.names);
}

/** A numbered list may stand in one line, and a dash between two names has spaces around it. */
const SEPARATOR =
  /\s*(?:[,/\n|+•]|\s(?:và|cùng với|cùng|phối hợp với|[-–—])\s|\s(?=\d{1,2}[.)]\s?\p{L})|&)\s*/giu;

function cutIntoNames(part: string, catalogue: UnitCatalogue): readonly string[] {
  const pieces = piecesOf(part);
  const names: string[] = [];
  for (let first = 0; first < pieces.length; ) {
    const last = lastPieceOfName(part, pieces, first, catalogue);
    names.push(part.slice(pieces[first]!.start, pieces[last]!.end).replaceAll('\n', ' '));
    first = last + 1;
  }
  return names;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function piecesOf(part: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of part.matchAll(SEPARATOR)) {
    spans.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  spans.push({ start, end: part.length });
  return spans.filter((span) => /[\p{L}\p{N}]/u.test(part.slice(span.start, span.end)));
}

/** The longest run of pieces from `first` on that is a name, or is one mistyped; else that piece. */
function lastPieceOfName(
  part: string,
  pieces: readonly Span[],
  first: number,
  catalogue: UnitCatalogue,
): number {
  for (let last = Math.min(first + MOST_PIECES, pieces.length) - 1; last > first; last--) {
    const text = part.slice(pieces[first]!.start, pieces[last]!.end);
    if (unitsNamed(text, catalogue).length > 0 || isMistyped(text, catalogue)) return last;
    const ending = part.slice(pieces[last]!.start, pieces[last]!.end);
    if (unitsNamed(ending, catalogue).length === 0 && isShortened(text, catalogue)) return last;
  }
  return first;
}

function isMistyped(text: string, catalogue: UnitCatalogue): boolean {
  const key = searchKey(text);
  return catalogue.names.some(
    ({ key: known }) => IN_PIECES.test(known) && sharedLetters(key, known, MISTYPED) >= MISTYPED,
  );
}

/** Names that a cell's separators would cut. */
const IN_PIECES = /,| va |\/|-/;
/** How much of a name must be there before what is left out can be asked about. */
const SHORTENED = 0.6;

/** “Phòng Kinh tế, Hạ tầng” is a name with its end left out, not a unit and a stranger. */
function isShortened(text: string, catalogue: UnitCatalogue): boolean {
  const { words } = knownName(searchKey(text), '');
  const told = words.filter((word) => word !== 'va');
  return catalogue.names.some(({ key, words: whole }) => {
    if (!IN_PIECES.test(key) || told.length < SHORTENED * whole.length) return false;
    let next = 0;
    for (const word of whole) if (word === told[next]) next++;
    return next === told.length && told.length < whole.length;
  });
}
