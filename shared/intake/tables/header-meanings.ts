import type { Column, WeakHeader } from '../../contract/column.ts';
import { ALIAS, type Claims, claimsOf, type HeaderNames, OWN_NAME } from './header-claims.ts';
import { LONGEST_HEADER, plainKey } from './header-key.ts';
import type { HeaderText } from './header-texts.ts';

/** What the columns of a header row mean. */
export interface HeaderMeanings<Key extends string> {
  readonly columns: ReadonlyMap<Key, number>;
  readonly duplicates: readonly { readonly key: Key; readonly columns: readonly number[] }[];
  /** Columns that bear another name of a meaning that the template's own header holds. */
  readonly outranked: readonly {
    readonly key: Key;
    readonly column: number;
    readonly others: readonly number[];
  }[];
  readonly extra: readonly number[];
}

/**
 * Gives each meaning to the header that says it most plainly. Equals are set aside together: which
 * of two columns counts is never guessed from their places. What loses one meaning may have another.
 */
export function headerMeanings<Key extends string>(
  headers: ReadonlyMap<number, HeaderText>,
  names: HeaderNames<Key>,
): HeaderMeanings<Key> {
  const claims = new Map([...headers].map(([column, one]) => [column, claimsOf(one, names)]));
  const taken = takePlainest(claims, names.columns);
  const isTemplates = ownNames(taken, claims) >= TEMPLATES;
  for (const { key, weak } of names.columns) {
    if (weak) takeWeak(key, isTemplates ? { ...weak, insteadOf: [] } : weak, taken, headers);
  }
  const columns = new Map(
    [...taken].flatMap(([key, [only, ...more]]) => (more.length ? [] : [[key, only!] as const])),
  );
  const used = new Set([...taken.values()].flat());
  const outranked = [...columns].flatMap(([key, column]) => {
    if (claims.get(column)?.get(key) !== OWN_NAME) return [];
    const others = [...claims].flatMap(([other, one]) =>
      !used.has(other) && one.get(key) === ALIAS ? [other] : [],
    );
    return others.length > 0 ? [{ key, column, others }] : [];
  });
  for (const other of outranked.flatMap(({ others }) => others)) used.add(other);
  return {
    columns,
    outranked,
    duplicates: [...taken]
      .filter(([, columns]) => columns.length > 1)
      .map(([key, columns]) => ({ key, columns })),
    extra: [...headers.keys()].filter((column) => !used.has(column)),
  };
}

/** In a row with so many headers of the template none stands for another. */
const TEMPLATES = 8;

function ownNames<Key extends string>(
  taken: ReadonlyMap<Key, readonly number[]>,
  claims: ReadonlyMap<number, Claims<Key>>,
): number {
  const isOwn = (key: Key, column: number) => claims.get(column)?.get(key) === OWN_NAME;
  return [...taken].filter(([key, columns]) => columns.some((one) => isOwn(key, one))).length;
}

function takePlainest<Key extends string>(
  claims: ReadonlyMap<number, Claims<Key>>,
  columns: readonly Column<Key>[],
): Map<Key, readonly number[]> {
  const taken = new Map<Key, readonly number[]>();
  const free = new Map([...claims].filter(([, one]) => one.size > 0));
  const strengths = new Set([...free.values()].flatMap((one) => [...one.values()]));
  for (const strength of [...strengths].sort((a, b) => b - a)) {
    for (const { key } of columns) {
      if (taken.has(key)) continue;
      const equals = [...free].filter(([, one]) => one.get(key) === strength);
      if (equals.length === 0) continue;
      const places = equals.map(([column]) => column);
      taken.set(key, places);
      for (const column of places) free.delete(column);
    }
  }
  return taken;
}

/** A common word names a column only beside the right neighbours, and only when it is alone. */
function takeWeak<Key extends string>(
  key: Key,
  { like, beside, insteadOf = [] }: WeakHeader,
  taken: Map<Key, readonly number[]>,
  headers: ReadonlyMap<number, HeaderText>,
): void {
  if (taken.has(key) || !beside.every((keys) => keys.some((one) => taken.has(one as Key)))) return;
  const holder = new Map([...taken].flatMap(([one, places]) => places.map((at) => [at, one])));
  const alike = [...headers].filter(([column, { text }]) => {
    const holding = holder.get(column);
    const isFree = holding === undefined || insteadOf.includes(holding);
    return isFree && text.length <= LONGEST_HEADER && like.test(`${plainKey(text)} `);
  });
  const [only] = alike;
  if (alike.length !== 1 || only === undefined) return;
  const before = holder.get(only[0]);
  if (before !== undefined) taken.delete(before);
  taken.set(key, [only[0]]);
}
