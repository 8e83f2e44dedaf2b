import { cleanText, lowerFirst } from '../domain/vietnamese-text.ts';
import { ALWAYS_CAPITAL } from '../messages/report/names.ts';

/**
 * What people typed, made fit for a sentence of the report: shortened at ends of sentences, never
 * rewritten.
 */

/** A cell over one line: line breaks become spaces, the marks of a list go. */
export function oneLine(text: string): string {
  return joinPieces(lines(text));
}

/**
 * A cell as a clause inside a sentence: whole sentences as long as they fit, the first one always,
 * kept apart by semicolons; no end mark, and a small first letter unless it is a name's.
 */
export function asClause(text: string, limit = 400): string {
  const [first = '', ...others] = lines(text).flatMap(sentences);
  const pieces = [shortened(first, limit * 2)];
  let length = first.length;
  for (const piece of others) {
    length += piece.length + 1;
    if (length > limit) break;
    pieces.push(piece);
  }
  return pieces.map(withoutEnd).map(smallFirst).join('; ');
}

function withoutEnd(text: string): string {
  return text.replace(/[\s.;:,]+$/, '');
}

function smallFirst(text: string): string {
  return ALWAYS_CAPITAL.test(text) ? text : lowerFirst(text);
}

function lines(text: string): readonly string[] {
  return cleanText(text)
    .split('\n')
    .map((line) => line.replace(/^(?:[-–+*•]\s*)+/, '').trim())
    .filter((line) => line !== '');
}

/** “TP. Hải Phòng”, “P. Văn hóa”: a full stop after one or two capitals ends no sentence. */
function sentences(line: string): readonly string[] {
  const found: string[] = [];
  for (const piece of line.split(/(?<=[.!?])\s+(?=[\p{Lu}“"])/u)) {
    const last = found.at(-1);
    if (last !== undefined && /(?:^|\s)(?:\p{Lu}{1,2}|ThS)\.$/u.test(last)) {
      found[found.length - 1] = `${last} ${piece}`;
    } else found.push(piece);
  }
  return found;
}

/** Lines of a list have no end marks: a semicolon keeps them apart. */
function joinPieces(pieces: readonly string[]): string {
  return pieces.reduce((text, piece) => {
    if (text === '') return piece;
    return /[.;:,!?]$/.test(text) ? `${text} ${piece}` : `${text}; ${piece}`;
  }, '');
}

/** A sentence without end: cut at a part of it, at the worst after a word. */
function shortened(sentence: string, limit: number): string {
  if (sentence.length <= limit) return sentence;
  const head = sentence.slice(0, limit);
  const end = Math.max(head.lastIndexOf('; '), head.lastIndexOf(', '));
  if (end > limit / 2) return head.slice(0, end);
  return `${head.slice(0, Math.max(head.lastIndexOf(' '), limit / 2))}…`;
}
