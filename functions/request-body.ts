import * as z from 'zod';
import { parseIsoDate } from '../shared/domain/calendar-date.ts';
import { reportVariants } from '../shared/domain/report-variant.ts';
import { problemWords } from '../shared/messages/pages.ts';
import { WrongRequest } from './http-problem.ts';
import type { ReportRequest } from './report.ts';

const reportBody = z.strictObject({
  variant: z.enum(reportVariants).nullable().default(null),
  period: z.string().max(20).nullable().default(null),
  asOf: z
    .string()
    .refine((text) => parseIsoDate(text) !== null)
    .nullable()
    .default(null),
});

/** Reads the body of `POST /report`; an empty one means the last period closed. */
export function readReportRequest(raw: unknown): ReportRequest {
  return read(reportBody, raw);
}

/** `check` and `remind` take no options: an unknown one must not look as if it were obeyed. */
export function requireEmptyBody(raw: unknown): void {
  read(z.strictObject({}), raw);
}

/** The scheduler's default content type brings a Buffer; a page's form brings an empty object. */
function read<Schema extends z.ZodType>(schema: Schema, raw: unknown): z.infer<Schema> {
  const isEmpty = raw === undefined || raw === '' || (Buffer.isBuffer(raw) && raw.length === 0);
  const result = schema.safeParse(isEmpty ? {} : raw);
  if (result.success) return result.data;
  const names = result.error.issues.map(({ path }) => path.join('.') || 'body').join(', ');
  throw new WrongRequest(400, problemWords.wrongBody(names));
}
