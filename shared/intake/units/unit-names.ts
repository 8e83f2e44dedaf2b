import type { UnitId } from '../../domain/unit.ts';
import { cleanText } from '../../domain/vietnamese-text.ts';
import type { UnitCatalogue } from './unit-catalogue.ts';
import { isUnknown, type Mention, mentionsIn } from './unit-mentions.ts';

export interface UnitsReading {
  readonly ids: readonly UnitId[];
  readonly unknown: readonly { readonly text: string; readonly suggestion: string | null }[];
  readonly ambiguous: readonly { readonly text: string; readonly candidates: readonly string[] }[];
}

/** Who leads and who supports, as one cell of a lead column may say at once. */
export interface LeadReading {
  readonly lead: UnitsReading;
  readonly supporting: UnitsReading;
}

/** No cell that names units is longer; beyond it the text is one unknown name. */
const LONGEST_CELL = 600;
/** The same few hundred texts stand in all rows; the bound keeps memory small. */
const MOST_REMEMBERED = 20_000;

const readings = new WeakMap<UnitCatalogue, Map<string, CellReading>>();

/** The units of a cell, whoever leads; and by their roles, should it be a lead's cell. */
interface CellReading {
  readonly units: UnitsReading;
  readonly roles: LeadReading;
}

/**
 * Reads a cell that names units, separated by line breaks, semicolons, commas, slashes or “và”.
 * The longest known names win, so that the comma in “Phòng Kinh tế, Hạ tầng và Đô thị” does not
 * make two units. A mistyped name is asked about and never resolved.
 */
export function readUnits(text: string, catalogue: UnitCatalogue): UnitsReading {
  return readOnce(text, catalogue).units;
}

/**
 * Reads a cell of a lead column, which may name both roles: “Chủ trì: VHXH; Phối hợp: CA”. Names
 * without a role lead, unless others are said to lead; then they support.
 */
export function readLead(text: string, catalogue: UnitCatalogue): LeadReading {
  return readOnce(text, catalogue).roles;
}

function rolesOf(all: readonly Mention[]): LeadReading {
  const unsaid = all.some(({ role }) => role === 'lead') ? 'supporting' : 'lead';
  const withRole = (wanted: string) => all.filter(({ role }) => (role ?? unsaid) === wanted);
  const lead = readingOf(withRole('lead'));
  const supporting = readingOf(withRole('supporting'));
  const ids = supporting.ids.filter((id) => !lead.ids.includes(id));
  return { lead, supporting: { ...supporting, ids } };
}

function readOnce(text: string, catalogue: UnitCatalogue): CellReading {
  const known = readings.get(catalogue) ?? new Map<string, CellReading>();
  readings.set(catalogue, known);
  const found = known.get(text);
  if (found) return found;
  const clean = cleanText(text);
  const all = clean.length > LONGEST_CELL ? [stranger(clean)] : mentionsIn(clean, catalogue);
  const fresh = { units: readingOf(all), roles: rolesOf(all) };
  if (known.size < MOST_REMEMBERED) known.set(text, fresh);
  return fresh;
}

function stranger(text: string): Mention {
  return { text, role: null, id: null, candidates: [], suggestion: null };
}

function readingOf(all: readonly Mention[]): UnitsReading {
  return {
    ids: [...new Set(all.flatMap(({ id }) => id ?? []))],
    unknown: all.filter(isUnknown).map(({ text, suggestion }) => ({ text, suggestion })),
    ambiguous: all
      .filter(({ candidates }) => candidates.length > 0)
      .map(({ text, candidates }) => ({ text, candidates })),
  };
}
