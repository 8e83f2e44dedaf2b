import { createHash } from 'node:crypto';
import * as z from 'zod';
import { peoplesTabs } from '../shared/intake/tables/peoples-tabs.ts';
import { googleTroubles } from '../shared/messages/google-troubles.ts';
import type { SheetContent, WorkbookContent } from '../shared/workbook/content.ts';
import type { Store, StoredItem, Workbook } from './adapters/ports.ts';
import { WorkbookUnavailable } from './errors.ts';

/** Tabs with fewer rows may well lose half of them in a day's work. */
const FEWEST_ROWS = 10;
const SHARE_THAT_MAY_GO = 0.5;

const remembered = z.object({ rowsByTab: z.record(z.string(), z.number()) });

/** Rows that hold something, by the title of the tab. */
type Sizes = Readonly<Record<string, number>>;

/**
 * A workbook whose reading is believed only when it is about as large as last time: a server that
 * answers with half a table must not make the other half look deleted. The size is remembered in
 * the Store; `acceptFewerRows` is a person's word that the rows are really gone. Reading throws
 * `WorkbookUnavailable`, and then nothing is written or sent.
 */
export function withRememberedSize(
  workbook: Workbook,
  store: Store,
  options: { readonly acceptFewerRows: boolean; readonly willWrite: boolean },
): Workbook {
  const key = `readings/${createHash('sha256').update(workbook.location).digest('hex').slice(0, 24)}.json`;
  return {
    ...workbook,
    async read(detail) {
      const content = await workbook.read(detail);
      const item = await store.read(key);
      const before = item ? sizesIn(item) : {};
      const now = sizesOf(content);
      const shrunk = options.acceptFewerRows ? null : shrunkTab(before, now);
      if (shrunk) {
        const { tab, rows } = shrunk;
        const sentence = googleTroubles.fewerRows(workbook.name(), tab, before[tab] ?? 0, rows);
        throw new WorkbookUnavailable(sentence);
      }
      if (options.willWrite) await remember(store, key, item, now);
      return content;
    },
  };
}

/** A tab that has lost most of its rows, or all of few, and was not just renamed. */
function shrunkTab(
  before: Sizes,
  now: Sizes,
): { readonly tab: string; readonly rows: number } | null {
  const renamed = Object.entries(now).filter(([tab]) => before[tab] === undefined);
  for (const [tab, rowsBefore] of Object.entries(before)) {
    const fewest = rowsBefore * SHARE_THAT_MAY_GO;
    const rows = now[tab] ?? Math.max(0, ...renamed.map(([, count]) => count));
    const isEmptied = rowsBefore >= 2 && now[tab] === 0;
    const isShrunk = rowsBefore >= FEWEST_ROWS && rows < fewest;
    if (isEmptied || isShrunk) return { tab, rows: now[tab] ?? 0 };
  }
  return null;
}

function sizesOf({ sheets }: WorkbookContent): Sizes {
  return Object.fromEntries(peoplesTabs(sheets).map((sheet) => [sheet.title, filledRows(sheet)]));
}

function filledRows({ rows }: SheetContent): number {
  return rows.filter((row) => row.some((cell) => cell !== null && cell !== '')).length;
}

/** What cannot be understood is as if nothing had been remembered: it is written anew. */
function sizesIn({ bytes }: StoredItem): Sizes {
  try {
    return remembered.parse(JSON.parse(Buffer.from(bytes).toString('utf8'))).rowsByTab;
  } catch {
    return {};
  }
}

/** Losing the race to another run leaves that run's reading, which is as good. */
async function remember(
  store: Store,
  key: string,
  item: StoredItem | null,
  rowsByTab: Sizes,
): Promise<void> {
  const bytes = Buffer.from(JSON.stringify({ rowsByTab }, null, 2));
  if (!item) await store.create(key, bytes);
  else if (!bytes.equals(item.bytes)) await store.replace(key, bytes, item.version);
}
