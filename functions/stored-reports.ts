import { isReportName } from '../shared/report/report-name.ts';
import type { Store } from './adapters/ports.ts';

export const REPORTS_PREFIX = 'reports/';

/**
 * Stores a report under its readable name. A file that is there already may have been edited by
 * the Office, so it is never overwritten: the same bytes are the same report, others get the next
 * number (`BC-2026-Q2-VP-2.docx`). Returns the key.
 */
export async function storeReport(
  store: Store,
  fileName: string,
  bytes: Uint8Array,
): Promise<string> {
  for (let number = 1; ; number++) {
    const key = REPORTS_PREFIX + numbered(fileName, number);
    if (await store.create(key, bytes)) return key;
    const existing = await store.read(key);
    if (existing && Buffer.from(existing.bytes).equals(bytes)) return key;
  }
}

/** The key that `storeReport` would use, with nothing written. */
export async function plannedReportKey(
  store: Store,
  fileName: string,
  bytes: Uint8Array,
): Promise<string> {
  for (let number = 1; ; number++) {
    const key = REPORTS_PREFIX + numbered(fileName, number);
    const existing = await store.read(key);
    if (!existing || Buffer.from(existing.bytes).equals(bytes)) return key;
  }
}

function numbered(fileName: string, number: number): string {
  return number === 1 ? fileName : fileName.replace(/\.docx$/, `-${number}.docx`);
}

/** Names of the Word files stored so far, sorted. */
export interface StoredNames {
  readonly reports: readonly string[];
  /** Of công văn and thông báo, for a person to number and sign. */
  readonly drafts: readonly string[];
}

export async function listStored(store: Store): Promise<StoredNames> {
  const keys = await store.list(REPORTS_PREFIX);
  const names = keys
    .filter((key) => key.endsWith('.docx'))
    .map((key) => key.slice(REPORTS_PREFIX.length));
  return {
    reports: names.filter(isReportName),
    drafts: names.filter((name) => !isReportName(name)),
  };
}

/** The bytes of a report; null for a name that is not in the list, whatever it looks like. */
export async function readStoredReport(store: Store, name: string): Promise<Uint8Array | null> {
  const { reports, drafts } = await listStored(store);
  if (![...reports, ...drafts].includes(name)) return null;
  return (await store.read(REPORTS_PREFIX + name))?.bytes ?? null;
}
