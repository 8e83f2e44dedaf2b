import { ApiError } from './api-error.ts';

const PER_MINUTE = 60;
const MINUTE_MS = 60_000;

export interface QuotaMeter {
  /** Counts one request and refuses the sixty-first of a minute. */
  count(kind: 'read' | 'write'): void;
}

/** Reads and writes have separate buckets; a whole batch counts as one request. */
export function quotaMeter(now: () => number): QuotaMeter {
  const seen = { read: [] as number[], write: [] as number[] };
  return {
    count(kind) {
      const moment = now();
      const recent = seen[kind].filter((one) => one > moment - MINUTE_MS);
      if (recent.length >= PER_MINUTE) throw quotaExceeded(kind);
      seen[kind] = [...recent, moment];
    },
  };
}

/** As recorded: no Retry-After header comes with it. */
export function quotaExceeded(kind: 'read' | 'write'): ApiError {
  const name = kind === 'read' ? 'Read' : 'Write';
  const message =
    `Quota exceeded for quota metric '${name} requests' and limit ` +
    `'${name} requests per minute per user' of service 'sheets.googleapis.com' ` +
    "for consumer 'project_number:1074179254152'.";
  return new ApiError(429, 'RESOURCE_EXHAUSTED', message, [
    {
      '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
      reason: 'RATE_LIMIT_EXCEEDED',
      domain: 'googleapis.com',
      metadata: {
        service: 'sheets.googleapis.com',
        consumer: 'projects/1074179254152',
        quota_limit: `${name}RequestsPerMinutePerUser`,
        quota_metric: `sheets.googleapis.com/${kind}_requests`,
      },
    },
  ]);
}
