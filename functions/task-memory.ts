import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { RememberedTask, TaskMemory } from '../shared/domain/task-memory.ts';
import type { Store, StoredItem, Workbook } from './adapters/ports.ts';

const remembered = z.object({
  tasks: z.record(
    z.string(),
    z.object({
      title: z.string(),
      deadline: z.string(),
      agreedTo: z.iso.date().nullable().default(null),
      status: z.string(),
      completedOn: z.iso.date().nullable(),
      progressPercent: z.number().nullable(),
      restricted: z.boolean().default(false),
    }) satisfies z.ZodType<RememberedTask, unknown>,
  ),
});

/** What the last reading of this workbook left, and where the next one leaves its own. */
export interface StoredMemory {
  readonly memory: TaskMemory;
  /** Does nothing when nothing changed. */
  save(next: TaskMemory): Promise<void>;
}

export async function readTaskMemory(
  store: Store,
  workbook: Pick<Workbook, 'location'>,
): Promise<StoredMemory> {
  const key = `memory/${createHash('sha256').update(workbook.location).digest('hex').slice(0, 24)}.json`;
  const item = await store.read(key);
  return {
    memory: item ? memoryIn(item) : new Map(),
    save: (next) => save(store, key, item, next),
  };
}

/** What cannot be understood is as if nothing had been remembered: it is written anew. */
function memoryIn({ bytes }: StoredItem): TaskMemory {
  try {
    const { tasks } = remembered.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
    return new Map(Object.entries(tasks));
  } catch {
    return new Map();
  }
}

/** Losing the race to another run leaves that run's reading, which is as good. */
async function save(
  store: Store,
  key: string,
  item: StoredItem | null,
  next: TaskMemory,
): Promise<void> {
  if (next.size === 0) return;
  // In the order of codes: rows that people sorted are no news.
  const tasks = Object.fromEntries([...next].toSorted(([one], [other]) => (one < other ? -1 : 1)));
  const bytes = Buffer.from(JSON.stringify({ tasks }, null, 1));
  if (!item) await store.create(key, bytes);
  else if (!bytes.equals(item.bytes)) await store.replace(key, bytes, item.version);
}
