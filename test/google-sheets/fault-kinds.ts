import type { Fault } from '../sheets-server/sheets-server.ts';

/** What goes wrong from one request of a job on. */
export interface Trouble {
  readonly name: string;
  /** The fault of the request itself (0) and of those after it. */
  readonly fault: (sinceThen: number) => Fault | null;
  /**
   * `survived`: the job does what it does undisturbed. `refused`: it says so at once and tries
   * nothing again. `stale`: it may judge what was there before.
   */
  readonly outcome: 'survived' | 'refused' | 'stale';
  /** Nothing ends it but a deadline. */
  readonly takesTime?: true;
}

const once = (name: string, fault: Fault, outcome: Trouble['outcome'] = 'survived'): Trouble => ({
  name,
  fault: (sinceThen) => (sinceThen === 0 ? fault : null),
  outcome,
});

const slow = (name: string, fault: Fault): Trouble => ({ ...once(name, fault), takesTime: true });

const doneThenStale: Trouble = {
  name: 'a 503 although it was done, then a stale reading',
  fault: (sinceThen) =>
    [{ kind: 'status', status: 503, applied: true } as const, { kind: 'stale' } as const][
      sinceThen
    ] ?? null,
  outcome: 'stale',
};

/** F01–F12, F16, F17, F21–F24, F28 of the scorecard, each once or for a while. */
export const troubles: readonly Trouble[] = [
  once('one 429', { kind: 'status', status: 429 }),
  {
    name: 'a storm of five 429',
    fault: (sinceThen) => (sinceThen < 5 ? { kind: 'status', status: 429 } : null),
    outcome: 'survived',
  },
  once('a 429 that asks for 65 seconds', { kind: 'status', status: 429, retryAfterSeconds: 65 }),
  once('a 500', { kind: 'status', status: 500 }),
  once('a 502 with a page of HTML', { kind: 'status', status: 502, html: true }),
  once('a 503 and nothing done', { kind: 'status', status: 503 }),
  once('a 503 although it was done', { kind: 'status', status: 503, applied: true }),
  once('a connection reset before the answer', { kind: 'reset', when: 'before' }),
  once('a connection reset after it was done', { kind: 'reset', when: 'before', applied: true }),
  once('a connection reset within the answer', { kind: 'reset', when: 'body' }),
  slow('no answer ever', { kind: 'hang' }),
  slow('no answer ever although it was done', { kind: 'hang', applied: true }),
  slow('an answer of a byte a second', { kind: 'drip' }),
  once('half of the JSON with status 200', { kind: 'truncated' }),
  once('a page of HTML with status 200', { kind: 'html' }),
  once('an empty answer with status 200', { kind: 'empty' }),
  once('a reading of the state before the last write', { kind: 'stale' }, 'stale'),
  doneThenStale,
  once('access withdrawn for a moment', { kind: 'forbidden' }, 'refused'),
  once('the spreadsheet moved away for a moment', { kind: 'not-found' }, 'refused'),
  once('a 401', { kind: 'status', status: 401 }, 'refused'),
];

/** Faults that stay, and how often a reading is tried that meets them. */
export const lastingTroubles: readonly {
  readonly name: string;
  readonly fault: Fault;
  readonly tries: number;
}[] = [
  { name: '403 from now on', fault: { kind: 'forbidden' }, tries: 1 },
  { name: '404 from now on', fault: { kind: 'not-found' }, tries: 1 },
  { name: '429 from now on', fault: { kind: 'status', status: 429 }, tries: 8 },
  { name: '503 from now on', fault: { kind: 'status', status: 503 }, tries: 8 },
  { name: 'a reset from now on', fault: { kind: 'reset', when: 'before' }, tries: 8 },
  { name: 'HTML with status 200 from now on', fault: { kind: 'html' }, tries: 4 },
];
