import type { CalendarDate } from '../shared/domain/calendar-date.ts';
import { parseIsoDate } from '../shared/domain/calendar-date.ts';
import type { Store } from './adapters/ports.ts';

const PREFIX = 'runs/';

/** The days on which reminders were planned and delivered to the end. */
export async function readRunDays(store: Store): Promise<readonly CalendarDate[]> {
  const keys = await store.list(PREFIX);
  return keys.flatMap((key) => parseIsoDate(key.slice(PREFIX.length).replace(/\.json$/, '')) ?? []);
}

/** The first run of a day that ends is the one remembered. */
export async function recordRun(store: Store, day: CalendarDate, endedAt: string): Promise<void> {
  const bytes = new TextEncoder().encode(`${JSON.stringify({ endedAt })}\n`);
  await store.create(`${PREFIX}${day}.json`, bytes);
}
