import { storeTroubles } from '../shared/messages/troubles.ts';
import {
  decodeLedgerEntry,
  LEDGER_PREFIX,
  type LedgerEntry,
  unreadableEntry,
} from '../shared/reminders/ledger.ts';
import type { Store } from './adapters/ports.ts';
import { inParallel } from './in-parallel.ts';

/** A year's ledger has thousands of entries, and every store has its limit. */
const READS_AT_ONCE = 32;

/** An entry as it lies in the Store; null when its bytes are damaged. */
export interface StoredEntry {
  readonly entry: LedgerEntry | null;
  readonly version: string;
}

/** Null when nothing was ever claimed under that key. */
export async function readLedgerEntry(store: Store, key: string): Promise<StoredEntry | null> {
  const item = await store.read(key);
  return item && { entry: decodeLedgerEntry(item.bytes), version: item.version };
}

/** Every entry; a damaged one is shown as such instead of hiding the rest. */
export async function readLedger(store: Store): Promise<readonly LedgerEntry[]> {
  const keys = await store.list(LEDGER_PREFIX);
  return inParallel(keys, READS_AT_ONCE, async (key) => {
    const stored = await readLedgerEntry(store, key);
    return stored?.entry ?? unreadableEntry(key, storeTroubles.unreadableEntry(key));
  });
}
