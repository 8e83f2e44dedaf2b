import type { Column, TableContract } from '../../contract/column.ts';
import { PROGRAMME_FIRST_YEAR } from '../../domain/programme.ts';
import { bareKey, LONGEST_HEADER, plainKey, shortKey } from './header-key.ts';
import type { HeaderText } from './header-texts.ts';

/** What one header may mean, and how plainly it says so; the greater the plainer. */
export type Claims<Key extends string> = ReadonlyMap<Key, number>;

/** The template's own header. */
export const OWN_NAME = 100;
/** Another name of the column that the contract lists. */
export const ALIAS = 90;
const CLEAREST_LIKE = 80;
/** More than any name: “cụ thể” decides between two headers before their names do. */
const NARROWER = 1000;
/** What a sheet of thousands of texts may cost. */
const MOST_REMEMBERED = 20_000;

/** The names of a contract's columns, ready for comparison, with the texts compared so far. */
export interface HeaderNames<Key extends string> {
  readonly columns: readonly Column<Key>[];
  readonly own: ReadonlyMap<string, Key>;
  readonly aliases: ReadonlyMap<string, Key>;
  readonly broad: ReadonlySet<Key>;
  /** Every word of the patterns: a text with another word is like none of them. */
  readonly words: ReadonlySet<string>;
  readonly known: Map<string, Claims<Key>>;
}

const prepared = new WeakMap<object, unknown>();

/** Prepared once for each contract, which never changes. */
export function headerNames<Key extends string>(contract: TableContract<Key>): HeaderNames<Key> {
  const found = prepared.get(contract) ?? prepare(contract);
  prepared.set(contract, found);
  return found as HeaderNames<Key>;
}

function prepare<Key extends string>({ columns }: TableContract<Key>): HeaderNames<Key> {
  const own = new Map<string, Key>();
  const aliases = new Map<string, Key>();
  const add = (names: Map<string, Key>, name: string, key: Key) => {
    if (!names.has(name)) names.set(name, key);
  };
  for (const { key, header } of columns) add(own, plainKey(header), key);
  for (const { key, aliases: names } of columns) {
    for (const name of names) add(aliases, plainKey(name), key);
  }
  for (const { key, header, aliases: names } of columns) {
    for (const name of [header, ...names]) add(aliases, shortKey(plainKey(name)), key);
  }
  const broad = new Set(columns.filter(({ narrower }) => narrower).map(({ key }) => key));
  const patterns = columns.flatMap(({ like = [] }) => like.map(({ source }) => source));
  const words = new Set(patterns.flatMap((source) => source.match(/[a-z%]+/g) ?? []));
  return { columns, own, aliases, broad, words, known: new Map() };
}

/** Its own text first; with the band above it only where that text says nothing by itself. */
export function claimsOf<Key extends string>(
  { candidates }: HeaderText,
  names: HeaderNames<Key>,
): Claims<Key> {
  const [text = '', withBand] = candidates;
  const own = textClaims(text, names);
  if (withBand === undefined || [...own.values()].some((strength) => strength >= ALIAS)) return own;
  const both = textClaims(withBand, names);
  return both.size === 0 ? own : new Map([...own, ...both]);
}

function textClaims<Key extends string>(text: string, names: HeaderNames<Key>): Claims<Key> {
  const found = names.known.get(text);
  if (found) return found;
  if (names.known.size >= MOST_REMEMBERED) names.known.clear();
  const claims = computeClaims(text, names);
  names.known.set(text, claims);
  return claims;
}

function computeClaims<Key extends string>(text: string, names: HeaderNames<Key>): Claims<Key> {
  const claims = new Map<Key, number>();
  if (text.length > LONGEST_HEADER || !/\p{L}|%/u.test(text)) return claims;
  const plain = plainKey(text);
  // “Kết quả năm 2025” is for comparison: it tells nothing of the programme.
  if (isOfEarlierYear(plain)) return claims;
  const bare = bareKey(text);
  const spelt = [...new Set([plain, bare])]
    .filter((one) =>
      one.split(' ').every((word) => names.words.has(word) || /^[\d/.]+$/.test(word)),
    )
    .map((one) => `${one} `);
  for (const { key, like = [], narrower } of names.columns) {
    const strength = Math.max(nameStrength(key, [plain, bare], names), likeStrength(like, spelt));
    if (strength > 0) claims.set(key, strength + (narrower?.test(`${plain} `) ? NARROWER : 0));
  }
  return claims;
}

function isOfEarlierYear(key: string): boolean {
  const years = key.match(/(?<!\d)20\d{2}(?!\d)/g) ?? [];
  return years.length > 0 && years.every((year) => Number(year) < PROGRAMME_FIRST_YEAR);
}

function nameStrength<Key extends string>(
  key: Key,
  texts: readonly string[],
  { own, aliases, broad }: HeaderNames<Key>,
): number {
  if (texts.some((text) => own.get(text) === key)) return broad.has(key) ? ALIAS : OWN_NAME;
  const named = texts.find((text) => own.has(text) || aliases.has(text));
  if (named !== undefined) return aliases.get(named) === key && !own.has(named) ? ALIAS : 0;
  return texts.some((text) => aliases.get(shortKey(text)) === key) ? ALIAS : 0;
}

function likeStrength(like: readonly RegExp[], texts: readonly string[]): number {
  if (texts.length === 0) return 0;
  const tier = like.findIndex((one) => texts.some((text) => one.test(text)));
  return tier === -1 ? 0 : CLEAREST_LIKE - tier;
}
