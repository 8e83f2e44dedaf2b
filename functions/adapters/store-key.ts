/** One part of a key: a plain file name on every system, never a way out of the store. */
const SAFE_PART = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.,() -]*$/u;

/** The parts of `ledger/2026-06-22/VHXH.json`; throws for what could lead out of the store. */
export function keyParts(key: string): readonly string[] {
  const parts = key.split('/');
  if (!parts.every((part) => SAFE_PART.test(part) && !part.includes('..'))) {
    throw new Error(`Not a store key: ${key}`);
  }
  return parts;
}
