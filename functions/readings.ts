import { type JobContext, readAtWords } from './job-context.ts';
import { type OpenProgramme, openProgramme } from './open-programme.ts';

/** A workbook as the pages show it, with the day and time at which it was read. */
export interface Reading {
  readonly open: OpenProgramme;
  readonly today: string;
  readonly readAt: string;
}

/** Readings that pages share. */
export interface Readings {
  /** The reading of a context that writes nothing. Throws what `openProgramme` throws. */
  of(context: JobContext): Promise<Reading>;
  /** A job has changed the workbook: what was read before is no longer shown. */
  forget(context: JobContext): void;
}

/** A sheet of Google's counts its readers: opening pages must not use up the quota. */
const SHARED_FOR_MS = 60_000;
/** Wards served by one process; their programmes stay in its memory. */
const MOST_KEPT = 10;

/** A file is read each time, for it costs nothing; a Google Sheet once a minute. */
export function readings(): Readings {
  const kept = new Map<string, { readonly reading: Reading; readonly until: number }>();
  return {
    async of(context) {
      const { location } = context.workbook;
      const now = context.clock().getTime();
      const before = kept.get(location);
      if (before && before.until > now) return before.reading;
      const open = await openProgramme(context);
      const reading = { open, today: context.today, readAt: readAtWords(context) };
      if (!location.startsWith('https://')) return reading;
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(location, { reading, until: now + SHARED_FOR_MS });
      return reading;
    },
    forget: ({ workbook }) => void kept.delete(workbook.location),
  };
}
