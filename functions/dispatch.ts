import { troublesByWard } from '../shared/messages/wards.ts';
import type { Queue } from './adapters/ports.ts';
import { isBrokenWorld } from './errors.ts';
import { inParallel } from './in-parallel.ts';
import { type WardJob, wardJobs } from './ward-jobs.ts';
import type { WardList } from './wards.ts';

export interface DispatchResult {
  readonly job: WardJob;
  readonly slot: string;
  readonly queued: number;
  /** By an earlier call for the same hour or day. */
  readonly alreadyQueued: number;
  /** One sentence each for what could not be queued, or stands in the list wrongly. */
  readonly troubles: readonly string[];
}

const AT_ONCE = 8;

/**
 * Queues one job for each ward. `moment` is now, ISO 8601 in Asia/Ho_Chi_Minh: a repeated call
 * within the hour or day, which every scheduler may make, queues nothing twice. What goes wrong for
 * one ward is an outcome; the others are queued.
 */
export async function dispatch(
  { wards, problems }: WardList,
  queue: Queue,
  job: WardJob,
  moment: string,
): Promise<DispatchResult> {
  const slot = slotOf(job, moment);
  const outcomes = await inParallel([...wards.keys()], AT_ONCE, async (ward) => {
    try {
      return (await queue.enqueue({ ward, job, slot })) ? 'queued' : 'already-queued';
    } catch (error) {
      if (!isBrokenWorld(error)) throw error;
      return { trouble: troublesByWard(ward, error.message) };
    }
  });
  const count = (one: string) => outcomes.filter((outcome) => outcome === one).length;
  return {
    job,
    slot,
    queued: count('queued'),
    alreadyQueued: count('already-queued'),
    troubles: [
      ...problems,
      ...outcomes.flatMap((one) => (typeof one === 'string' ? [] : [one.trouble])),
    ],
  };
}

/** `2026-06-22`, or `2026-06-22-07`. */
function slotOf(job: WardJob, moment: string): string {
  return moment.slice(0, wardJobs[job] === 'day' ? 10 : 13).replace('T', '-');
}
