import { columnIndex, columnLetters, quoteTitle } from './a1.ts';

/** Where rows or columns went: the new index of an old one, or null when it is gone. */
export interface Remap {
  readonly dimension: 'ROWS' | 'COLUMNS';
  readonly moved: (index: number) => number | null;
}

interface Part {
  readonly absolute: boolean;
  readonly index: number;
}

interface Corner {
  readonly column: Part | null;
  readonly row: Part | null;
}

/** The whole reference, with the tab it names, is gone. */
const LOST = '#REF!';

const TITLE = "(?:'(?:[^']|'')+'|[\\p{L}_][\\p{L}\\p{N}_.]*)!";
const CORNER = '\\$?[A-Za-z]{1,3}\\$?\\d+|\\$?[A-Za-z]{1,3}|\\$?\\d+';
const CELL = '\\$?[A-Za-z]{1,3}\\$?\\d+';

/** Text in double quotes, or one reference with the tab it names; longest form first. */
const TOKENS = new RegExp(
  `"(?:[^"]|"")*"|(?<![\\p{L}\\p{N}_.$])(${TITLE})?(?:(${CORNER}):(${CORNER})|(${CELL}))(?![\\p{L}\\p{N}_.(!:])`,
  'gu',
);

/**
 * Rewrites every reference of a formula. `rewrite` gets the title that the reference names (null: the
 * formula's own tab) and its corners, and returns the new corners, `LOST`, or null to leave
 * it.
 */
function rewriteReferences(
  formula: string,
  rewrite: (title: string | null, corners: readonly Corner[]) => string | null,
): string {
  return formula.replace(
    TOKENS,
    (
      text: string,
      prefix: string | undefined,
      first: string | undefined,
      second: string | undefined,
      single: string | undefined,
    ) => {
      if (text.startsWith('"')) return text;
      const corners = single === undefined ? [first!, second!] : [single];
      // `A1:2` is a range, but a bare `1:A` or `A:1` is nothing we have seen.
      const rewritten = rewrite(titleOf(prefix), corners.map(readCorner));
      if (rewritten === LOST) return '#REF!';
      return rewritten === null ? text : `${prefix ?? ''}${rewritten}`;
    },
  );
}

function titleOf(prefix: string | undefined): string | null {
  if (prefix === undefined) return null;
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function readCorner(text: string): Corner {
  const [, columnMark, letters, rowMark, digits] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text)!;
  const rowAbsolute = rowMark === '$' || (letters === '' && columnMark === '$');
  return {
    column: letters === '' ? null : { absolute: columnMark === '$', index: columnIndex(letters!) },
    row: digits === '' ? null : { absolute: rowAbsolute, index: Number(digits) - 1 },
  };
}

function writeCorner({ column, row }: Corner): string {
  const letters = column === null ? '' : (column.absolute ? '$' : '') + columnLetters(column.index);
  const digits = row === null ? '' : (row.absolute ? '$' : '') + String(row.index + 1);
  return letters + digits;
}

/** A formula after rows or columns of the tab `changed` were inserted, deleted or moved. */
export function followRemap(
  formula: string,
  ownTitle: string,
  changed: string,
  remap: Remap,
): string {
  return rewriteReferences(formula, (title, corners) =>
    (title ?? ownTitle) === changed ? remapCorners(corners, remap) : null,
  );
}

function remapCorners(corners: readonly Corner[], remap: Remap): string | null {
  const key = remap.dimension === 'ROWS' ? 'row' : 'column';
  const ends = corners.map((corner) => corner[key]?.index);
  if (ends.every((index) => index === undefined)) return null;
  const moved = corners.length === 1 ? [remap.moved(ends[0]!)] : remapSpan(ends, remap);
  if (moved === null || moved.some((index) => index === null)) return LOST;
  const written = corners.map((corner, at) => {
    const part = corner[key];
    return part === null ? corner : { ...corner, [key]: { ...part, index: moved[at]! } };
  });
  return written.map(writeCorner).join(':');
}

/** Both ends of a span; an end that is gone gives way to the next one inside. */
function remapSpan(
  ends: readonly (number | undefined)[],
  remap: Remap,
): (number | null | undefined)[] | null {
  const [first, second] = ends;
  if (first === undefined || second === undefined) {
    return ends.map((index) => (index === undefined ? undefined : nearest(index, 1, remap)));
  }
  const [low, high] = first <= second ? [first, second] : [second, first];
  let start = low;
  while (start <= high && remap.moved(start) === null) start += 1;
  if (start > high) return null;
  let end = high;
  while (remap.moved(end) === null) end -= 1;
  const moved = [remap.moved(start)!, remap.moved(end)!];
  const [a, b] = [Math.min(...moved), Math.max(...moved)];
  return first <= second ? [a, b] : [b, a];
}

function nearest(index: number, step: number, remap: Remap): number | null {
  for (let at = index; at < index + 20_000; at += step) {
    const moved = remap.moved(at);
    if (moved !== null) return moved;
  }
  return null;
}

/** A formula that sorting carried to another row: what points at its own tab without `$` goes along. */
export function carryRows(formula: string, rows: number): string {
  if (rows === 0) return formula;
  return rewriteReferences(formula, (title, corners) => {
    if (title !== null) return null;
    const carried = corners.map((corner) => carryCorner(corner, rows));
    return carried.some((corner) => corner.row !== null && corner.row.index < 0)
      ? LOST
      : carried.map(writeCorner).join(':');
  });
}

function carryCorner(corner: Corner, rows: number): Corner {
  const { row } = corner;
  if (row === null || row.absolute) return corner;
  return { ...corner, row: { ...row, index: row.index + rows } };
}

/** A formula after a tab got another title. */
export function followRename(formula: string, before: string, after: string): string {
  const quoted = `'${before.replaceAll("'", "''")}'!`;
  const text = /"(?:[^"]|"")*"/g;
  const rename = (part: string): string => {
    const renamed = part.replaceAll(quoted, `${quoteTitle(after)}!`);
    if (quoteTitle(before) !== before) return renamed;
    const bare = new RegExp(`(?<![\\p{L}\\p{N}_.'])${before}!`, 'gu');
    return renamed.replace(bare, () => `${quoteTitle(after)}!`);
  };
  let result = '';
  let at = 0;
  for (const match of formula.matchAll(text)) {
    result += rename(formula.slice(at, match.index)) + match[0];
    at = match.index + match[0].length;
  }
  return result + rename(formula.slice(at));
}

/** A formula after a tab was deleted. */
export function followDeletion(formula: string, deleted: string): string {
  return rewriteReferences(formula, (title) => (title === deleted ? LOST : null));
}
