/** The jobs that many wards have queued, and how often each is for the same ward at most. */
export const wardJobs = { check: 'hour', remind: 'day', report: 'day' } as const;
export type WardJob = keyof typeof wardJobs;
