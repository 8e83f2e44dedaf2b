import * as z from 'zod';
import { parseIsoDate } from '../shared/domain/calendar-date.ts';
import { reportVariants } from '../shared/domain/report-variant.ts';
import { problemWords } from '../shared/messages/pages.ts';
import { WrongRequest } from './http-problem.ts';
import type { ReportRequest } from './report.ts';

const body = z.strictObject({
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
  const isEmpty = raw === undefined || raw === '' || (Buffer.isBuffer(raw) && raw.length === 0);
  const read = body.safeParse(isEmpty ? {} : raw);
  if (read.success) return read.data;
  const names = read.error.issues.map(({ path }) => path.join('.') || 'body').join(', ');
  throw new WrongRequest(400, problemWords.wrongBody(names));
}
