import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { type Lock, Locked } from './lock.ts';
import type { Store } from './ports.ts';

/** Time, so that tests need none. */
export interface LockTiming {
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  /** Does `work` again and again, so far apart, until the function that comes back is called. */
  readonly every: (ms: number, work: () => void) => () => void;
}

export interface StoreLockOptions {
  readonly store: Pick<Store, 'read' | 'create' | 'replace'>;
  readonly key: string;
  /** A run that waits for its like, and sees it live, gives up; blank = it has no like. */
  readonly job: string;
  readonly waitMs: () => number;
  readonly timing: LockTiming;
}

/** The holder shows this often that it lives; silent for as long as a lease, it has died. */
const HEARTBEAT_MS = 10_000;
const LEASE_MS = 45_000;
const LOOK_AGAIN_MS = 1_000;

const holding = z.object({ holder: z.string().nullable(), job: z.string(), beat: z.number() });
type Holding = z.infer<typeof holding>;

/**
 * A lock without a shared disk: an item of the Store that its holder writes anew every few seconds.
 * Whoever waits takes over what has not changed for a whole lease of its own watching, so that no
 * two clocks are ever compared.
 */
export function storeLock(options: StoreLockOptions): Lock {
  const { timing, job } = options;
  let lifeShownAt = Number.POSITIVE_INFINITY;
  let isTaken = false;
  return {
    // A process that was frozen finds out before it can ask the Store.
    isLost: () => isTaken || timing.now() - lifeShownAt >= LEASE_MS,
    async run(work) {
      const holder = randomUUID();
      let held = { version: await acquired(options, { holder, job, beat: 0 }), beat: 0 };
      isTaken = false;
      lifeShownAt = timing.now();
      const showLife = async () => {
        const beat = held.beat + 1;
        const version = await replaced(options, { holder, job, beat }, held.version);
        if (version === null) isTaken = true;
        else {
          held = { version, beat };
          lifeShownAt = timing.now();
        }
      };
      let beating: Promise<void> = Promise.resolve();
      const stop = timing.every(HEARTBEAT_MS, () => {
        // A beat that fails is made up for by the next one, or the lease is lost, which is noticed.
        beating = beating.then(() => (isTaken ? undefined : showLife())).catch(() => undefined);
      });
      try {
        return await work();
      } finally {
        stop();
        await beating;
        const { version, beat } = held;
        if (!isTaken) await release(options, { holder: null, job, beat: beat + 1 }, version);
      }
    },
  };
}

/** The version that is ours. Throws `Locked`. */
async function acquired(options: StoreLockOptions, ours: Holding): Promise<string> {
  const { store, key, timing } = options;
  const until = timing.now() + options.waitMs();
  const watched = { version: '', since: timing.now() };
  for (;;) {
    const item = (await store.read(key)) ?? (await created(options, ours));
    const held = item && holdingIn(item.bytes);
    if (item && held?.holder === ours.holder) return item.version;
    const now = timing.now();
    if (item && item.version !== watched.version) {
      const isAlive = watched.version !== '' && held?.holder;
      if (isAlive && ours.job !== '' && held.job === ours.job) throw new Locked(key);
      Object.assign(watched, { version: item.version, since: now });
    }
    const isFree = !held?.holder || now - watched.since >= LEASE_MS;
    const version = item && isFree ? await replaced(options, ours, item.version) : null;
    if (version !== null) return version;
    if (now >= until) throw new Locked(key);
    await timing.sleep(LOOK_AGAIN_MS);
  }
}

/** The item as whoever was first made it. */
async function created({ store, key }: StoreLockOptions, ours: Holding) {
  await store.create(key, encoded(ours));
  return store.read(key);
}

/** The new version; null when somebody else wrote meanwhile. */
async function replaced(
  { store, key }: StoreLockOptions,
  next: Holding,
  version: string,
): Promise<string | null> {
  if (!(await store.replace(key, encoded(next), version))) return null;
  const item = await store.read(key);
  return item && holdingIn(item.bytes)?.holder === next.holder ? item.version : null;
}

/** What cannot be let go now is taken over after a lease. */
async function release(options: StoreLockOptions, free: Holding, version: string): Promise<void> {
  await options.store.replace(options.key, encoded(free), version).catch(() => false);
}

function encoded(held: Holding): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(held)}\n`);
}

/** Null for what no run of ours wrote: nobody holds it. */
function holdingIn(bytes: Uint8Array): Holding | null {
  try {
    return holding.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return null;
  }
}
