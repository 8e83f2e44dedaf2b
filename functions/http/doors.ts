import type { Request, Response } from '@google-cloud/functions-framework';
import { mayDownload, type Reader } from '../../shared/domain/reader.ts';
import { problemWords } from '../../shared/messages/pages.ts';
import { variantOfFile } from '../../shared/report/report-name.ts';
import { check } from '../check.ts';
import { homePage } from '../home-page.ts';
import type { JobContext } from '../job-context.ts';
import { remind } from '../remind.ts';
import { report } from '../report.ts';
import { listReportNames, readStoredReport } from '../stored-reports.ts';
import type { DoorFor } from './access.ts';
import { checkFacts, type Facts, remindFacts, reportFacts } from './facts.ts';
import { HttpProblem } from './problem.ts';
import { readReportRequest, requireEmptyBody } from './request-body.ts';

/** One request that was let in. */
export interface Visit {
  readonly request: Request;
  readonly response: Response;
  readonly context: JobContext;
  readonly reader: Reader;
}

/** What a job did: the whole of it for programs, the figures for the log. */
export interface JobAnswer {
  readonly json: unknown;
  readonly facts: Facts;
  /** Time ran out: the rest is left to the next run. */
  readonly unfinished: boolean;
}

/** A function as HTTP sees it; each throws instead of answering an error itself. */
export type Door =
  | { readonly method: 'GET'; readonly doorFor: 'anybody'; answer(response: Response): void }
  | {
      readonly method: 'GET';
      readonly doorFor: Extract<DoorFor, 'people'>;
      answer(visit: Visit): Promise<void>;
    }
  | {
      readonly method: 'POST';
      readonly doorFor: Extract<DoorFor, 'jobs'>;
      run(visit: Visit): Promise<JobAnswer>;
    };

const WORD_FILE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const doors: Readonly<Record<string, Door>> = {
  check: {
    method: 'POST',
    doorFor: 'jobs',
    async run({ request, context }) {
      requireEmptyBody(request.body);
      const json = await check(context);
      return { json, facts: checkFacts(json), unfinished: false };
    },
  },
  remind: {
    method: 'POST',
    doorFor: 'jobs',
    async run({ request, context }) {
      requireEmptyBody(request.body);
      const json = await remind(context);
      return { json, facts: remindFacts(json), unfinished: json.unfinished };
    },
  },
  report: {
    method: 'POST',
    doorFor: 'jobs',
    async run({ request, context }) {
      const wanted = readReportRequest(request.body);
      const json = await report(context, wanted);
      return { json, facts: reportFacts(json), unfinished: false };
    },
  },
  health: {
    method: 'GET',
    doorFor: 'anybody',
    answer: (response) => void response.json({ status: 'ok' }),
  },
  reports: {
    method: 'GET',
    doorFor: 'people',
    async answer({ request, response, context, reader }) {
      const name = reportNameIn(request.path);
      if (!mayDownload(reader, variantOfFile(name))) {
        throw new HttpProblem(403, problemWords.notYourReport, 'not-their-report');
      }
      const bytes = await readStoredReport(context.store, name);
      if (!bytes) throw new HttpProblem(404, problemWords.noReport);
      response.attachment(name).type(WORD_FILE).send(Buffer.from(bytes));
    },
  },
  portal: {
    method: 'GET',
    doorFor: 'people',
    async answer({ response, context, reader }) {
      const names = await listReportNames(context.store);
      const theirs = names.filter((name) => mayDownload(reader, variantOfFile(name)));
      response.type('html').send(homePage(context.workbook.location, theirs, reader));
    },
  },
};

/** Blank for what is no name at all, which no report has. */
function reportNameIn(path: string): string {
  try {
    return decodeURIComponent(path.replace(/^\/(?:reports\/)?/, ''));
  } catch {
    return '';
  }
}

/** Which function answers a path when one server holds them all. */
const routes: readonly (readonly [RegExp, string])[] = [
  [/^\/$/, 'portal'],
  [/^\/(check|remind|report|health)\/?$/, '$1'],
  [/^\/reports\/[^/]+$/, 'reports'],
];

/** Null for a path that no function answers. */
export function doorOfPath(path: string): string | null {
  const route = routes.find(([pattern]) => pattern.test(path));
  return route ? path.replace(route[0], route[1]) : null;
}
