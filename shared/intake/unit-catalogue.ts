import { ALL_UNITS, type Unit, type UnitId } from '../domain/unit.ts';
import { searchKey } from '../domain/vietnamese-text.ts';
import { type KnownName, knownName } from './nearest-name.ts';

/** The names by which units are known, ready for matching. */
export interface UnitCatalogue {
  /** Unit ids by name key; more than one id makes the name ambiguous. */
  readonly idsByKey: ReadonlyMap<string, readonly UnitId[]>;
  readonly nameById: ReadonlyMap<UnitId, string>;
  /** What an abbreviation may stand for when it names no single unit (`TT`). */
  readonly ambiguousWords: ReadonlyMap<string, readonly string[]>;
  /** Every name of every unit, in words, for “có phải … không?”. */
  readonly names: readonly KnownName[];
  /** The ward's own name as a key: “Công an phường Hòa Bình” is “Công an phường” here. */
  readonly placeKey: string;
}

/** `TT` is Trung tâm in one office and Thường trực in another: asked about, never guessed. */
const AMBIGUOUS_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['tt', ['Trung tâm', 'Thường trực']],
]);

/** Abbreviations that open a name: the whole is matched, never the abbreviation alone. */
const OPENINGS: readonly (readonly [RegExp, string])[] = [
  [/^p[. ]/, 'phong '],
  [/^vp[. ]/, 'van phong '],
  [/^tt[. ]/, 'trung tam '],
  [/^bch[. ]/, 'ban chi huy '],
  [/^ca[. ]/, 'cong an '],
  [/^ub[. ]/, 'uy ban '],
];

/** Abbreviations that stand for the same words wherever they stand in a name. */
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/\bhcc\b/, 'hanh chinh cong'],
  [/\bmttq\b/, 'mat tran to quoc'],
  [/\bchqs\b/, 'chi huy quan su'],
  [/\btdp\b/, 'to dan pho'],
];

/** `place` is the ward's own name; another ward's police is another unit. */
export function unitCatalogue(
  units: readonly Unit[],
  wildcardNames: readonly string[],
  place = '',
): UnitCatalogue {
  const idsByKey = new Map<string, UnitId[]>();
  const placeKey = searchKey(place);
  const add = (name: string, id: UnitId) => {
    for (const key of nameKeys(bareName(name, placeKey))) {
      const ids = idsByKey.get(key) ?? [];
      if (key !== '' && !ids.includes(id)) idsByKey.set(key, [...ids, id]);
    }
  };
  for (const unit of units) {
    for (const name of [unit.id, unit.name, ...unit.otherNames]) add(name, unit.id);
  }
  for (const name of wildcardNames) add(name, ALL_UNITS);
  return {
    idsByKey,
    nameById: new Map(units.map((unit) => [unit.id, unit.name])),
    ambiguousWords: AMBIGUOUS_WORDS,
    names: units.flatMap((unit) =>
      [unit.name, ...unit.otherNames].map((name) => knownName(searchKey(name), unit.name)),
    ),
    placeKey,
  };
}

/**
 * The keys of a bare name. Names that differ only in marks, case, spaces, dashes or dots are one;
 * so are those that leave out “và”, or open with an abbreviation (`P.`, `TT`).
 */
function nameKeys(bare: string): readonly string[] {
  const opening = OPENINGS.find(([pattern]) => pattern.test(bare));
  const opened = opening ? [bare, bare.replace(...opening)] : [bare];
  const whole = [...opened, ...opened.map(inFull)];
  const forms = whole.flatMap((form) => [form, form.replaceAll(' va ', ' ')]);
  return [...new Set(forms.map((form) => form.replace(/[^\p{L}\p{N}]/gu, '')))];
}

function inFull(bare: string): string {
  return ABBREVIATIONS.reduce((name, [pattern, words]) => name.replace(pattern, words), bare);
}

/**
 * “Công an phường” and “Công an” are one name inside a ward; a remark in brackets, a list bullet
 * and a full stop belong to no name.
 */
function bareName(name: string, placeKey: string): string {
  const key = searchKey(name)
    .replace(/^(?:[-+*•]|\d{1,2}[.)])\s?(?=\p{L})/u, '')
    .replace(/[^\p{L}\p{N})]+$/u, '')
    .replace(/(?<=.)\([^()]*\)$/, '');
  const isOwnWard = placeKey !== '' && / (?:phuong |p[. ])/.test(key) && key.endsWith(placeKey);
  const bare = isOwnWard ? key.slice(0, -placeKey.length) : key;
  return bare.replace(/(?:[ -]phuong|[ ]p[. ]?) ?$/, '');
}

/** The units a text may name: none, one, or several where the name is ambiguous. */
export function unitsNamed(text: string, catalogue: UnitCatalogue): readonly UnitId[] {
  const bare = bareName(text, catalogue.placeKey);
  for (const key of nameKeys(bare)) {
    const ids = catalogue.idsByKey.get(key);
    if (ids) return ids;
  }
  return isWildcard(bare) ? [ALL_UNITS] : [];
}

/** What an ambiguous text may stand for; undefined when it is not ambiguous. */
export function meaningsOf(text: string, catalogue: UnitCatalogue): readonly string[] | undefined {
  const ids = unitsNamed(text, catalogue);
  if (ids.length > 1) return ids.map((id) => catalogue.nameById.get(id) ?? id);
  return catalogue.ambiguousWords.get(bareName(text, catalogue.placeKey));
}

const GENERIC =
  'phong|ban|nganh|co quan|don vi|to dan pho|tdp|su nghiep|chuyen mon|doan the|truc thuoc|thuoc|cua|ubnd|uy ban nhan dan|phuong|co|lien quan|khac|va|to chuc|chinh tri|xa hoi';
const WILDCARD = new RegExp(`^(?:tat ca |toan the |toan bo )?cac (?:(?:${GENERIC})(?:[ ,/-]|$))+$`);

/** “Các phòng, cơ quan, đơn vị, Tổ dân phố” in its many wordings: only general nouns. */
function isWildcard(bare: string): boolean {
  return WILDCARD.test(bare) && /\b(?:phong|co quan|don vi)\b/.test(bare);
}
