import { describe, expect, it } from 'vitest';
import { Locked } from '../../functions/adapters/lock.ts';
import type { Store } from '../../functions/adapters/ports.ts';
import { storeLock } from '../../functions/adapters/store-lock.ts';
import { ManualClock } from '../manual-clock.ts';
import { memoryStore } from '../memory-store.ts';

/** Runs of several machines that share nothing but a Store. */
function machines() {
  const clock = new ManualClock();
  const store = memoryStore();
  const lock = (job = '', over: Partial<Store> = {}, waitMs = 180_000) =>
    storeLock({
      store: { ...store, ...over },
      key: 'locks/so.json',
      job,
      waitMs: () => waitMs,
      timing: clock,
    });
  return { clock, store, lock };
}

/** Work that ends when the test says so. */
function work() {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { end, job: () => ended };
}

describe('A lock in the Store', () => {
  it('lets the next run begin when the first has ended', async () => {
    const { clock, lock } = machines();
    const steps: string[] = [];
    const first = work();
    const one = lock().run(async () => {
      steps.push('first begins');
      await first.job();
      steps.push('first ends');
    });
    await clock.pass(1_000);
    const two = lock().run(async () => void steps.push('second'));
    await clock.pass(30_000);
    expect(steps).toEqual(['first begins']);
    first.end();
    await clock.pass(2_000);
    await Promise.all([one, two]);
    expect(steps).toEqual(['first begins', 'first ends', 'second']);
  });

  it('is let go by a job that fails, and says what the job said', async () => {
    const { lock } = machines();
    await expect(lock().run(() => Promise.reject(new RangeError('x')))).rejects.toThrow(RangeError);
    expect(await lock().run(async () => 'runs')).toBe('runs');
  });

  it('is kept by a job that takes ten minutes', async () => {
    const { clock, lock } = machines();
    const first = work();
    const holder = lock();
    const one = holder.run(first.job);
    await clock.pass(600_000);
    const two = lock('', {}, 60_000).run(async () => 'never');
    const refused = expect(two).rejects.toThrow(Locked);
    await clock.pass(62_000);
    await refused;
    expect(holder.isLost()).toBe(false);
    first.end();
    await clock.pass(1_000);
    await one;
  });

  it('gives up at the first sign of life of a run of the same job', async () => {
    const { clock, lock } = machines();
    const first = work();
    const one = lock('remind').run(first.job);
    await clock.pass(1_000);
    const began = clock.now();
    const two = lock('remind').run(async () => 'never');
    const refused = expect(two).rejects.toThrow(Locked);
    await clock.pass(12_000);
    await refused;
    expect(clock.now() - began).toBeLessThanOrEqual(12_000);
    first.end();
    await clock.pass(1_000);
    await one;
  });

  it('is taken from a run that died, whatever the clocks say', async () => {
    const { clock, store, lock } = machines();
    let isDead = false;
    const dying = lock('remind', {
      replace: async (...args) => {
        if (isDead) throw new Error('dead');
        return store.replace(...args);
      },
    });
    const first = work();
    const one = dying.run(first.job);
    await clock.pass(1_000);
    isDead = true;
    const two = lock('remind').run(async () => 'runs');
    await clock.pass(50_000);
    expect(await two).toBe('runs');
    expect(dying.isLost()).toBe(true);
    first.end();
    await clock.pass(1_000);
    await one;
  });

  it('lets one of many begin at a time', async () => {
    const { clock, lock } = machines();
    let inside = 0;
    let most = 0;
    const runs = Array.from({ length: 6 }, () =>
      lock().run(async () => {
        inside++;
        most = Math.max(most, inside);
        await clock.sleep(3_000);
        inside--;
      }),
    );
    await clock.pass(60_000);
    await Promise.all(runs);
    expect(most).toBe(1);
  });

  it('does not stop a job because the Store was away for a moment', async () => {
    const { clock, store, lock } = machines();
    let isAway = false;
    const first = work();
    const holder = lock('check', {
      replace: async (...args) => {
        if (isAway) throw new Error('away');
        return store.replace(...args);
      },
    });
    const one = holder.run(first.job);
    await clock.pass(1_000);
    isAway = true;
    await clock.pass(25_000);
    isAway = false;
    await clock.pass(20_000);
    expect(holder.isLost()).toBe(false);
    first.end();
    await clock.pass(1_000);
    await one;
  });

  it('knows that it may be lost before it can ask', async () => {
    const { clock, lock } = machines();
    const frozen = lock('check', { replace: () => new Promise(() => {}) });
    void frozen.run(work().job);
    await clock.pass(1_000);
    expect(frozen.isLost()).toBe(false);
    await clock.pass(46_000);
    expect(frozen.isLost()).toBe(true);
  });
});
