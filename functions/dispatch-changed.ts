import * as z from 'zod';
import { spreadsheetId } from '../shared/google-sheets/spreadsheet-id.ts';
import type { ChangeFeed, Queue, Store } from './adapters/ports.ts';
import { type DispatchResult, dispatch } from './dispatch.ts';
import { FeedUnavailable } from './errors.ts';
import type { WardList } from './wards.ts';

/** Where the feed is asked, and what is remembered of it. */
export interface Changes {
  readonly feed: ChangeFeed;
  readonly store: Store;
}

const KEY = 'changes.json';
/** `sweptOn` is the day on which all wards were checked. */
const remembered = z.object({ mark: z.string(), sweptOn: z.string() });
type Remembered = z.infer<typeof remembered>;

/**
 * Queues the check of each ward whose sheet people changed since the last time; of all wards once a
 * day, for a deadline passes in sheets that nobody touches, and whenever the feed cannot be had.
 */
export async function dispatchChanged(
  list: WardList,
  queue: Queue,
  moment: string,
  { feed, store }: Changes,
): Promise<DispatchResult> {
  const today = moment.slice(0, 10);
  const item = await store.read(KEY);
  const before = item && rememberedIn(item.bytes);
  const news = await newsSince(before?.sweptOn === today ? before.mark : null, feed);
  const wards = news.ids === null ? list.wards : touched(list, news.ids);
  const result = await dispatch({ ...list, wards }, queue, 'check', moment);
  // A ward that was queued already may have been changed after that: the next call asks again.
  const isComplete = result.alreadyQueued === 0 && result.troubles.length === 0;
  if (isComplete && news.mark !== null) {
    const bytes = encoded({ mark: news.mark, sweptOn: today });
    // Lost against another call: what that one remembers is as good.
    await (item ? store.replace(KEY, bytes, item.version) : store.create(KEY, bytes));
  }
  return result;
}

interface News {
  /** Null = nobody knows: all. */
  readonly ids: ReadonlySet<string> | null;
  readonly mark: string | null;
}

async function newsSince(mark: string | null, feed: ChangeFeed): Promise<News> {
  try {
    return mark === null ? { ids: null, mark: await feed.start() } : await feed.since(mark);
  } catch (error) {
    if (!(error instanceof FeedUnavailable)) throw error;
    return { ids: null, mark: null };
  }
}

function touched({ wards }: WardList, ids: ReadonlySet<string>): WardList['wards'] {
  return new Map(
    [...wards].filter(([, { workbook }]) => {
      const id = spreadsheetId(workbook ?? '');
      return id === null || ids.has(id);
    }),
  );
}

function encoded(value: Remembered): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value)}\n`);
}

/** Null for what no run of ours wrote: all wards are checked then. */
function rememberedIn(bytes: Uint8Array): Remembered | null {
  try {
    return remembered.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return null;
  }
}
