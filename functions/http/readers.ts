import { type Reader, readerOf } from '../../shared/domain/reader.ts';
import type { JobContext } from '../job-context.ts';
import { openProgramme } from '../open-programme.ts';
import type { Caller } from './access.ts';
import { forbidden } from './problem.ts';

/** So long a reading of `Đơn vị` and `Cấu hình` is good: opening pages must not use up the quota. */
const GOOD_FOR_MS = 60_000;

type Names = Parameters<typeof readerOf>[1];

/**
 * Tells what a caller is to the ward of a workbook, by a context that writes nothing. Throws
 * `HttpProblem` 403 for nobody.
 */
export type Readers = (caller: Caller, context: JobContext) => Promise<Reader>;

/** Keeps, for each workbook, whom it names. */
export function readers(): Readers {
  const known = new Map<string, { readonly names: Names; readonly until: number }>();
  const namesIn = async (context: JobContext): Promise<Names> => {
    const { location } = context.workbook;
    const now = context.clock().getTime();
    const before = known.get(location);
    if (before && before.until > now) return before.names;
    const { units, settings } = (await openProgramme(context)).programme;
    known.set(location, { names: { units, settings }, until: now + GOOD_FOR_MS });
    return { units, settings };
  };
  return async (caller, context) => {
    if (caller.kind === 'machine') return { kind: 'all' };
    const reader = readerOf(caller.address, await namesIn(context));
    if (reader === null) throw forbidden('not-of-this-ward');
    return reader;
  };
}
