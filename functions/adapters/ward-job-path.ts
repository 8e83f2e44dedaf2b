import type { QueuedJob } from './ports.ts';

/** Where a server of many wards takes a job of one of them. */
export function wardJobPath({ ward, job }: Pick<QueuedJob, 'ward' | 'job'>): string {
  return `/wards/${ward}/${job}`;
}
