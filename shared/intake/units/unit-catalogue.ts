import { ALL_UNITS, type Unit, type UnitId } from '../../domain/unit.ts';
import { searchKey } from '../../domain/vietnamese-text.ts';
import { type KnownName, knownName } from './nearest-name.ts';
import { spells } from './unit-initials.ts';
import {
  alike,
  bareName,
  beforeOwnPlace,
  lettersOf,
  nameKeys,
  spellingsOf,
} from './unit-name-keys.ts';
import { withoutWording } from './unit-titles.ts';
import { isWildcard } from './unit-wildcard.ts';

/** The names by which units are known, ready for matching. */
export interface UnitCatalogue {
  /** Unit ids by name key; more than one id makes the name ambiguous. */
  readonly idsByKey: ReadonlyMap<string, readonly UnitId[]>;
  readonly nameById: ReadonlyMap<UnitId, string>;
  /** What an abbreviation may stand for when it names no single unit (`TT`). */
  readonly ambiguousWords: ReadonlyMap<string, readonly string[]>;
  /** Every name of every unit, in words, for “có phải … không?”. */
  readonly names: readonly KnownName[];
  /** The words of every name in full, for cells that abbreviate some of them. */
  readonly spellings: readonly UnitSpelling[];
  /** The ward's own name as a key: “Công an phường Hòa Bình” is “Công an phường” here. */
  readonly placeKey: string;
}

interface UnitSpelling {
  readonly id: UnitId;
  readonly words: readonly string[];
}

/** `TT` is Trung tâm in one office and Thường trực in another: asked about, never guessed. */
const AMBIGUOUS_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['tt', ['Trung tâm', 'Thường trực']],
]);

/** `place` is the ward's own name; another ward's police is another unit. */
export function unitCatalogue(
  units: readonly Unit[],
  wildcardNames: readonly string[],
  place = '',
): UnitCatalogue {
  const placeKey = searchKey(place);
  const named = units.flatMap(({ id, name, otherNames }) =>
    [name, ...otherNames].map((one) => ({ id, name: one, canonical: name })),
  );
  const codes = units.map(({ id }) => ({ id, name: id }));
  const everybody = wildcardNames.map((name) => ({ id: ALL_UNITS, name }));
  return {
    idsByKey: idsByNameKey([...codes, ...named, ...everybody], placeKey),
    nameById: new Map(units.map((unit) => [unit.id, unit.name])),
    ambiguousWords: AMBIGUOUS_WORDS,
    names: named.map(({ name, canonical }) => knownName(searchKey(name), canonical)),
    spellings: named.flatMap(({ id, name }) =>
      [...new Set([name, withoutRemark(name)])]
        .flatMap((form) => spellingsOf(bareName(form, placeKey)))
        .map((words) => ({ id, words })),
    ),
    placeKey,
  };
}

function idsByNameKey(
  names: readonly { readonly id: UnitId; readonly name: string }[],
  placeKey: string,
): ReadonlyMap<string, readonly UnitId[]> {
  const idsByKey = new Map<string, UnitId[]>();
  const add = (name: string, id: UnitId) => {
    for (const key of nameKeys(bareName(name, placeKey))) {
      const ids = idsByKey.get(key) ?? [];
      if (key !== '' && !ids.includes(id)) idsByKey.set(key, [...ids, id]);
    }
  };
  for (const { id, name } of names) {
    add(name, id);
    if (withoutRemark(name) !== name) add(withoutRemark(name), id);
  }
  return idsByKey;
}

/** “Trường Tiểu học (cơ sở 2)” is also called without its remark, if nobody else is. */
function withoutRemark(name: string): string {
  return name.replace(/(?<=\S)\s*\([^()]*\)\s*$/, '');
}

/** “Phó Trưởng phòng …”, “Thủ trưởng các … trên địa bàn”: no more wordings stand around a name. */
const MOST_WORDINGS = 4;

/** The same pieces of names are looked up for many cells; the bound keeps memory small. */
const MOST_REMEMBERED = 20_000;
const remembered = new WeakMap<UnitCatalogue, Map<string, readonly UnitId[]>>();

/** The units a text may name: none, one, or several where the name is ambiguous. */
export function unitsNamed(text: string, catalogue: UnitCatalogue): readonly UnitId[] {
  const known = remembered.get(catalogue) ?? new Map<string, readonly UnitId[]>();
  remembered.set(catalogue, known);
  const found = known.get(text);
  if (found) return found;
  const ids = unitsUnder(bareName(text, catalogue.placeKey), catalogue, MOST_WORDINGS);
  if (known.size < MOST_REMEMBERED) known.set(text, ids);
  return ids;
}

function unitsUnder(bare: string, catalogue: UnitCatalogue, wordings: number): readonly UnitId[] {
  const ids = unitsExactly(bare, catalogue);
  if (ids.length > 0 || wordings === 0) return ids;
  for (const rest of withoutWording(bare)) {
    const found = unitsUnder(bareName(rest, catalogue.placeKey), catalogue, wordings - 1);
    if (found.length > 0) return found;
  }
  return [];
}

function unitsExactly(bare: string, catalogue: UnitCatalogue): readonly UnitId[] {
  for (const key of nameKeys(bare)) {
    const ids = catalogue.idsByKey.get(key);
    if (ids) return ids;
  }
  return isWildcard(bare) ? [ALL_UNITS] : unitsSpelled(bare, catalogue);
}

function unitsSpelled(bare: string, catalogue: UnitCatalogue): readonly UnitId[] {
  const ofOwnWard = beforeOwnPlace(bare, catalogue.placeKey);
  const letters = nameKeys(ofOwnWard ?? bare).map(alike);
  const isSpelled = ({ words }: UnitSpelling) =>
    letters.some(
      (key) =>
        (ofOwnWard === null && spells(key, words)) ||
        (key.endsWith('p') && spells(key, [...words, 'phuong'])),
    );
  return [...new Set(catalogue.spellings.filter(isSpelled).map(({ id }) => id))];
}

/** What an ambiguous text may stand for; undefined when it is not ambiguous. */
export function meaningsOf(text: string, catalogue: UnitCatalogue): readonly string[] | undefined {
  const ids = unitsNamed(text, catalogue);
  if (ids.length > 1) return ids.map((id) => catalogue.nameById.get(id) ?? id);
  return catalogue.ambiguousWords.get(lettersOf(bareName(text, catalogue.placeKey)));
}
