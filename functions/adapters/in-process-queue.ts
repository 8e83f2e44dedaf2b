import type { Queue, QueuedJob } from './ports.ts';

export interface InProcessOptions {
  /** Tells by itself what a job came to; throws only so that the job is run again. */
  readonly run: (job: QueuedJob) => Promise<void>;
  readonly atOnce: number;
}

const ATTEMPTS = 3;
/** More than a day's jobs of all wards that one machine serves. */
const MOST_REMEMBERED = 100_000;

interface Waiting {
  readonly job: QueuedJob;
  readonly attempt: number;
}

/**
 * The embedded queue, for as long as this process lives: a few jobs at a time, in the order in which
 * they came. One that failed goes to the end of the line, so it holds nobody up. A job that was
 * given up may be queued anew.
 */
export function inProcessQueue({ run, atOnce }: InProcessOptions): Queue {
  const waiting: Waiting[] = [];
  const known = new Set<string>();
  let running = 0;
  const attempt = async ({ job, attempt }: Waiting): Promise<void> => {
    try {
      await run(job);
    } catch {
      if (attempt < ATTEMPTS) waiting.push({ job, attempt: attempt + 1 });
      else known.delete(keyOf(job));
    }
  };
  const work = async (): Promise<void> => {
    running++;
    for (let next = waiting.shift(); next; next = waiting.shift()) await attempt(next);
    running--;
  };
  return {
    async enqueue(job) {
      const key = keyOf(job);
      if (known.has(key)) return false;
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.add(key);
      waiting.push({ job, attempt: 1 });
      if (running < atOnce) void work();
      return true;
    },
  };
}

function keyOf({ ward, job, slot }: QueuedJob): string {
  return [ward, job, slot].join(' ');
}
