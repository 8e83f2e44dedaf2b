import type { Trial } from './trial.ts';
import { NotKnownHere, Refused } from './trial.ts';

/** What a probe saw; `holds` null = it could not be told. */
export interface Sighting {
  readonly seen: string;
  readonly holds: boolean | null;
}

/** One fact about the API that the adapter relies on, and how to look at it. */
export interface Probe {
  readonly fact: string;
  readonly expected: string;
  /** Works in the trial's own tab only. Whatever it throws becomes what was seen. */
  readonly look: (trial: Trial) => Promise<Sighting>;
}

export interface Observation extends Sighting {
  readonly fact: string;
  readonly expected: string;
}

/** Never throws: one fact that cannot be looked at says nothing about the others. */
export async function observe({ fact, expected, look }: Probe, trial: Trial): Promise<Observation> {
  try {
    return { fact, expected, ...(await look(trial)) };
  } catch (error) {
    return { fact, expected, ...sightingOf(error) };
  }
}

function sightingOf(error: unknown): Sighting {
  if (error instanceof NotKnownHere) {
    return { seen: `not known to this server: ${error.message}`, holds: null };
  }
  if (error instanceof Refused) return { seen: `refused: ${error.message}`, holds: false };
  const what = error instanceof Error ? error.message : String(error);
  return { seen: `could not be looked at: ${what}`, holds: null };
}

/** The usual end of a probe: what was seen, as JSON, against what it must be. */
export function sameAs(seen: unknown, expected: unknown): Sighting {
  return { seen: text(seen), holds: JSON.stringify(seen) === JSON.stringify(expected) };
}

/** For refusals: the message that was seen, which must say this much. */
export function saying(message: string | null, words: RegExp): Sighting {
  return { seen: message ?? 'accepted', holds: message !== null && words.test(message) };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
}
