import { describe, expect, it } from 'vitest';
import type { Queue, QueuedJob } from '../../functions/adapters/ports.ts';

/** A queue over `run`, at most two jobs at once, and how to wait until it has nothing to do. */
export type MakeQueue = (run: (job: Pick<QueuedJob, 'ward' | 'job'>) => Promise<void>) => Promise<{
  readonly queue: Queue;
  readonly idle: () => Promise<void>;
}>;

const check = (ward: string, slot = '2026-06-22-07') => ({ ward, job: 'check', slot });

/** What every Queue must do; run against each adapter. */
export function queueContract(name: string, makeQueue: MakeQueue): void {
  describe(`The queue contract: ${name}`, () => {
    it('runs what was queued once, however often it was queued', async () => {
      const ran: string[] = [];
      const { queue, idle } = await makeQueue(async ({ ward, job }) => {
        ran.push(`${ward} ${job}`);
      });
      expect(await queue.enqueue(check('hoa-binh'))).toBe(true);
      expect(await queue.enqueue(check('hoa-binh'))).toBe(false);
      await idle();
      expect(await queue.enqueue(check('hoa-binh'))).toBe(false);
      await idle();
      expect(ran).toEqual(['hoa-binh check']);
    });

    it('tells wards, jobs and hours apart', async () => {
      const ran: string[] = [];
      const { queue, idle } = await makeQueue(async ({ ward, job }) => {
        ran.push(`${ward} ${job}`);
      });
      const jobs = [
        check('an-hai'),
        check('an-hai', '2026-06-22-08'),
        { ...check('an-hai'), job: 'remind' },
        check('an-hai-2'),
      ];
      for (const job of jobs) expect(await queue.enqueue(job)).toBe(true);
      await idle();
      expect(ran.sort()).toEqual([
        'an-hai check',
        'an-hai check',
        'an-hai remind',
        'an-hai-2 check',
      ]);
    });

    it('runs a job again that failed, and not for ever', async () => {
      const ran: string[] = [];
      const { queue, idle } = await makeQueue(async ({ ward }) => {
        ran.push(ward);
        const isWell =
          ward === 'well' || (ward === 'soon-well' && ran.indexOf(ward) < ran.length - 1);
        if (!isWell) throw new Error(ward);
      });
      for (const ward of ['ill', 'soon-well', 'well']) await queue.enqueue(check(ward));
      await idle();
      const times = (ward: string) => ran.filter((one) => one === ward).length;
      expect([times('ill'), times('soon-well'), times('well')]).toEqual([3, 2, 1]);
    });

    it('runs all others while one does not end', async () => {
      const ran: string[] = [];
      let end = () => {};
      const held = new Promise<void>((resolve) => {
        end = resolve;
      });
      const others = Array.from({ length: 20 }, (_, index) => `ward-${index}`);
      let allOthers = () => {};
      const done = new Promise<void>((resolve) => {
        allOthers = resolve;
      });
      const { queue, idle } = await makeQueue(async ({ ward }) => {
        if (ward === 'slow') return held;
        ran.push(ward);
        if (ran.length === others.length) allOthers();
      });
      for (const ward of ['slow', ...others]) await queue.enqueue(check(ward));
      await done;
      end();
      await idle();
      expect(ran.sort()).toEqual(others.sort());
    });
  });
}
