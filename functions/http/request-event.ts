import { ConfigError, isBrokenWorld } from '../errors.ts';
import type { Facts } from './facts.ts';
import { HttpProblem } from './problem.ts';

export interface Outcome {
  readonly status: number;
  readonly facts: Facts;
  /** What was thrown; null when nothing was. */
  readonly error: unknown;
}

/** One request, answered. */
export interface RequestEvent extends Outcome {
  /** Of the function. */
  readonly name: string;
  readonly method: string;
  /** The ward that the path names, whether or not it is one; null where a server has only one. */
  readonly ward: string | null;
  readonly durationMs: number;
  /** The headers `X-Cloud-Trace-Context` and `traceparent`, blank when absent. */
  readonly cloudTrace: string;
  readonly traceparent: string;
}

/** Writes one line for one request. */
export type Log = (event: RequestEvent) => void;

export type Severity = 'INFO' | 'WARNING' | 'ERROR';

/** A refused caller is theirs to mend, a broken world the operator's, and mails that failed the Office's. */
export function severityOf({ status, facts }: RequestEvent): Severity {
  if (status >= 500) return 'ERROR';
  if (status >= 400 || facts['failed'] || facts['workbookShowsIt'] === 'no') return 'WARNING';
  return 'INFO';
}

/** An error as a log may keep it. */
export interface LoggedError {
  /** Ours by design, outermost first: names, codes, kinds. */
  readonly causes: readonly string[];
  /** Where an error came from that nobody foresaw: places in the code, no message. */
  readonly stack: readonly string[];
}

/**
 * Messages may quote cells, addresses or tokens, so only names, codes and places are kept; but what
 * the environment lacks is said in full: those sentences are ours and hold no value.
 */
export function loggedError(error: unknown): LoggedError {
  const chain = causesOf(error);
  const last = chain.at(-1);
  const isForeseen = chain.some((one) => isBrokenWorld(one) || one instanceof HttpProblem);
  const stack = isForeseen || !(last instanceof Error) ? '' : (last.stack ?? '');
  return {
    causes: chain.flatMap(wordsOf),
    stack: stack
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 12)
      .map((line) => line.trim()),
  };
}

function causesOf(error: unknown): readonly unknown[] {
  const chain: unknown[] = [];
  for (let one = error; one != null && chain.length < 6; one = (one as Error).cause) {
    chain.push(one);
    if (!(one instanceof Error)) break;
  }
  return chain;
}

function wordsOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [typeof error];
  if (error instanceof HttpProblem) return error.reason === '' ? [] : [error.reason];
  if (error instanceof ConfigError) return [`${error.name}: ${error.message}`];
  const { code, kind } = error as { readonly code?: unknown; readonly kind?: unknown };
  const known = [code, kind].filter((one) => typeof one === 'string' && /^[\w-]{1,40}$/.test(one));
  return [[error.name, ...known].join(' ')];
}
