import type { Request } from '@google-cloud/functions-framework';
import * as z from 'zod';
import { parseIsoDate } from '../../shared/domain/calendar-date.ts';
import { reportVariants } from '../../shared/domain/report-variant.ts';
import { problemWords } from '../../shared/messages/pages.ts';
import type { ReportRequest } from '../report.ts';
import { type WardJob, wardJobs } from '../ward-jobs.ts';
import { HttpProblem } from './problem.ts';

/** More than any request of ours needs. */
const MOST_BODY_BYTES = 16 * 1024;
const LONGEST_ADDRESS = 2048;

const nothing = z.strictObject({});

const reportBody = z.strictObject({
  variant: z.enum(reportVariants).nullable().default(null),
  period: z.string().max(20).nullable().default(null),
  mail: z.boolean().default(false),
  kpi: z.boolean().default(false),
  asOf: z
    .string()
    .max(10)
    .refine((text) => parseIsoDate(text) !== null)
    .nullable()
    .default(null),
});

/** Refuses what is too large to be a request of ours. */
export function refuseLargeRequests(request: Request): void {
  if (request.originalUrl.length > LONGEST_ADDRESS) {
    throw new HttpProblem(414, problemWords.tooLong);
  }
  const announced = Number(request.get('content-length') ?? 0);
  const bytes = Math.max(announced, request.rawBody?.length ?? 0);
  if (!(bytes <= MOST_BODY_BYTES)) throw new HttpProblem(413, problemWords.tooLarge);
}

/** A query that no function reads must not look as if it were obeyed. */
export function requireNoQuery({ query }: Request): void {
  read(nothing, query, problemWords.wrongQuery);
}

/** Reads the body of `POST /report`; an empty one means the last period closed. */
export function readReportRequest(body: unknown): ReportRequest {
  return read(reportBody, parsed(body), problemWords.wrongBody);
}

const remindBody = z.strictObject({ preview: z.boolean().default(false) });

/** Reads the body of `POST /remind`; with `preview` it says what it would send, and sends nothing. */
export function readRemindRequest(body: unknown): z.infer<typeof remindBody> {
  return read(remindBody, parsed(body), problemWords.wrongBody);
}

const dispatchBody = z.strictObject({
  job: z.enum(Object.keys(wardJobs) as [WardJob, ...WardJob[]]),
});

/** Reads the body of `POST /dispatch`: which job is queued for all wards. */
export function readDispatchRequest(body: unknown): z.infer<typeof dispatchBody> {
  return read(dispatchBody, parsed(body), problemWords.wrongBody);
}

/** `check` takes no options: an unknown one must not look as if it were obeyed. */
export function requireEmptyBody(body: unknown): void {
  read(nothing, parsed(body), problemWords.wrongBody);
}

/**
 * The scheduler calls everything `application/octet-stream` unless told otherwise, which brings a
 * Buffer; a page's form brings an object.
 */
function parsed(body: unknown): unknown {
  const text = Buffer.isBuffer(body) ? body.toString('utf8') : body;
  if (text === undefined || text === '') return {};
  if (typeof text !== 'string') return text;
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpProblem(400, problemWords.wrongBody('body'));
  }
}

function read<Schema extends z.ZodType>(
  schema: Schema,
  raw: unknown,
  words: (names: string) => string,
): z.infer<Schema> {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  const names = result.error.issues.map(({ path }) => path.join('.') || 'body').join(', ');
  throw new HttpProblem(400, words(names));
}
