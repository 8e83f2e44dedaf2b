import { CallFailure, type FailureKind } from './call-failure.ts';

/** Time and chance, so that tests need neither. */
export interface Waiting {
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  /** At least 0, below 1. */
  readonly random: () => number;
}

/** Below the quota of 60 a minute, because runs of other programs share the account. */
const CALLS_A_MINUTE = 50;
const MINUTE_MS = 60_000;
const LONGEST_WAIT_MS = 64_000;
/** Even a run whose time is nearly up lets the last call end. */
const SHORTEST_ATTEMPT_MS = 5_000;

/** Attempts by what went wrong; what is not here is never tried again. */
const attempts: Readonly<Partial<Record<FailureKind, number>>> = {
  rate: 8,
  server: 8,
  network: 8,
  timeout: 4,
  unproven: 4,
  offline: 4,
};

type CallKind = 'read' | 'write';

/** How long one attempt may take, to the last byte. Sheets itself gives a write up after 180 s. */
const DEADLINE_MS: Readonly<Record<CallKind, number>> = { read: 30_000, write: 180_000 };

/** When calls are made, made again, and given up. */
export interface CallPolicy {
  readonly deadlineMs: Readonly<Record<CallKind, number>>;
  pause(ms: number): Promise<void>;
  /** The same, with the same count of calls, for a run that has only so much time left. */
  within(msLeft: () => number): CallPolicy;
  /** Throws CallFailure. */
  run<Result>(rules: CallRules<Result>): Promise<Result>;
}

/** What one call may do when it failed. */
export interface CallRules<Result> {
  readonly kind: CallKind;
  readonly call: () => Promise<Result>;
  /**
   * Asked before a write is repeated that may have been applied: what it came to, or null when it
   * was not applied and may be sent again. May itself throw to give up.
   */
  readonly readBack?: () => Promise<Result | null>;
}

/**
 * The one place that decides when a call is made and made again: at most 50 reads and 50 writes a
 * minute for all workbooks of this process; failures that may pass are tried again after 2ⁿ seconds
 * with jitter, up to a minute, which outlasts a per-minute quota. Throws CallFailure.
 */
export function callPolicy(
  waiting: Waiting,
  deadlineMs = DEADLINE_MS,
  callsAMinute = CALLS_A_MINUTE,
): CallPolicy {
  const made: Readonly<Record<CallKind, number[]>> = { read: [], write: [] };
  const within = (msLeft: () => number): CallPolicy => {
    const wait = async (ms: number, failure: CallFailure) => {
      if (ms >= msLeft()) throw failure;
      await waiting.sleep(ms);
    };
    return {
      get deadlineMs() {
        const most = Math.max(msLeft(), SHORTEST_ATTEMPT_MS);
        return { read: Math.min(deadlineMs.read, most), write: Math.min(deadlineMs.write, most) };
      },
      within,
      pause: (ms) => waiting.sleep(ms),
      async run(rules) {
        for (let attempt = 1; ; attempt++) {
          await turn(made[rules.kind], callsAMinute, waiting.now, wait);
          try {
            return await rules.call();
          } catch (error) {
            // What was applied unseen is in the way when it is sent again.
            const isInTheWay =
              error instanceof CallFailure && error.kind === 'moved' && attempt > 1;
            const before = isInTheWay ? await rules.readBack?.() : null;
            if (before != null) return before;
            const most = error instanceof CallFailure ? (attempts[error.kind] ?? 1) : 1;
            if (!(error instanceof CallFailure) || attempt >= most) throw error;
            await wait(backoffMs(attempt, error, waiting), error);
            const applied = isAmbiguous(error) ? await rules.readBack?.() : null;
            if (applied != null) return applied;
          }
        }
      },
    };
  };
  return within(() => Number.POSITIVE_INFINITY);
}

/** The server may have done what was asked before it failed to say so. */
function isAmbiguous({ kind }: CallFailure): boolean {
  return kind === 'server' || kind === 'network' || kind === 'timeout' || kind === 'unproven';
}

function backoffMs(attempt: number, { retryAfterSeconds }: CallFailure, { random }: Waiting) {
  const own = Math.min(LONGEST_WAIT_MS - 1000, 2 ** (attempt - 1) * 1000) + random() * 1000;
  return Math.min(Math.max(own, (retryAfterSeconds ?? 0) * 1000), 2 * MINUTE_MS);
}

/** Waits until fewer than `most` calls were made in the last minute, then counts this one. */
async function turn(
  made: number[],
  most: number,
  now: Waiting['now'],
  wait: (ms: number, failure: CallFailure) => Promise<void>,
): Promise<void> {
  for (;;) {
    const from = now() - MINUTE_MS;
    while (made.length > 0 && made[0]! <= from) made.shift();
    if (made.length < most) break;
    await wait(made[0]! - from, new CallFailure('rate', 'No time left to wait for our own limit'));
  }
  made.push(now());
}
