import type { Request, Response } from '@google-cloud/functions-framework';
import { mayDownload, type Reader } from '../../shared/domain/reader.ts';
import { problemWords } from '../../shared/messages/pages.ts';
import { pageIcon, pageScript } from '../../shared/page/page-files.ts';
import type { PortalNotice } from '../../shared/page/portal-input.ts';
import { variantOfFile } from '../../shared/report/report-name.ts';
import type { Queue } from '../adapters/ports.ts';
import type { Changes } from '../dispatch-changed.ts';
import type { JobContext } from '../job-context.ts';
import type { Reading } from '../readings.ts';
import { listStored, readStoredReport } from '../stored-reports.ts';
import type { WardList } from '../wards.ts';
import type { DoorFor } from './access.ts';
import { readNotice } from './done-notice.ts';
import { checkFacts, dispatchFacts, type Facts, remindFacts, reportFacts } from './facts.ts';
import { forbidden, HttpProblem } from './problem.ts';
import {
  readDispatchRequest,
  readRemindRequest,
  readReportRequest,
  requireEmptyBody,
} from './request-body.ts';
import { reportNameIn } from './routes.ts';

/** One request that was let in. */
export interface Visit {
  readonly request: Request;
  readonly response: Response;
  readonly context: JobContext;
  /** The same, but nothing is written or sent. */
  readonly looking: JobContext;
  readonly reader: Reader;
  /** The workbook as it was read for this page, or for another a moment ago. */
  readonly reading: () => Promise<Reading>;
}

/** What a job did: the whole of it for programs, the figures for the log. */
export interface JobAnswer {
  readonly json: unknown;
  readonly facts: Facts;
  /** For a person who pressed the button. */
  readonly notice: PortalNotice;
  /** Time ran out: the rest is left to the next run. */
  readonly unfinished: boolean;
}

/** A function as HTTP sees it; each throws instead of answering an error itself. */
export type Door =
  | { readonly method: 'GET'; readonly doorFor: 'anybody'; answer(response: Response): void }
  | {
      readonly method: 'GET';
      readonly doorFor: Extract<DoorFor, 'people'>;
      /** It reads its query itself; all others take none. */
      readonly readsQuery?: true;
      answer(visit: Visit): Promise<void>;
    }
  | {
      readonly method: 'POST';
      readonly doorFor: Extract<DoorFor, 'jobs'>;
      run(visit: Visit): Promise<JobAnswer>;
    }
  /** Over all wards of a list; only programs come here. */
  | {
      readonly method: 'POST';
      readonly doorFor: 'wards';
      run(visit: WardsVisit): Promise<WardsAnswer>;
    };

export interface WardsVisit {
  readonly request: Request;
  readonly wards: WardList;
  readonly queue: Queue;
  /** ISO 8601 in Asia/Ho_Chi_Minh. */
  readonly moment: string;
  readonly changes: Changes | null;
}

export interface WardsAnswer extends Pick<JobAnswer, 'json' | 'facts'> {
  /** For the operator, who reads them in the log. */
  readonly troubles: readonly string[];
}

const WORD_FILE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Each job is a chunk of its own in the bundle: a cold start loads only what its request needs. */
export const doors: Readonly<Record<string, Door>> = {
  check: {
    method: 'POST',
    doorFor: 'jobs',
    async run({ request, context }) {
      requireEmptyBody(request.body);
      const { check } = await import('../check.ts');
      const json = await check(context);
      return { json, facts: checkFacts(json), notice: { kind: 'checked' }, unfinished: false };
    },
  },
  remind: {
    method: 'POST',
    doorFor: 'jobs',
    async run({ request, context, looking }) {
      const { preview } = readRemindRequest(request.body);
      const { remind } = await import('../remind.ts');
      const json = await remind(preview ? looking : context);
      const facts = remindFacts(json);
      const kind = json.leavesMachine ? 'sent' : 'written';
      const notice = { kind, mails: facts.sent, failed: facts.failed } as const;
      return { json, facts, notice, unfinished: json.unfinished };
    },
  },
  report: {
    method: 'POST',
    doorFor: 'jobs',
    async run({ request, context }) {
      const wanted = readReportRequest(request.body);
      const { report } = await import('../report.ts');
      const json = await report(context, wanted);
      const notice = { kind: 'reported', name: json.name } as const;
      return { json, facts: reportFacts(json), notice, unfinished: false };
    },
  },
  health: {
    method: 'GET',
    doorFor: 'anybody',
    answer: (response) => void response.json({ status: 'ok' }),
  },
  dispatch: {
    method: 'POST',
    doorFor: 'wards',
    async run({ request, wards, queue, moment, changes }) {
      const { job } = readDispatchRequest(request.body);
      const { dispatch } = await import('../dispatch.ts');
      const { dispatchChanged } = await import('../dispatch-changed.ts');
      const json =
        job === 'check' && changes !== null
          ? await dispatchChanged(wards, queue, moment, changes)
          : await dispatch(wards, queue, job, moment);
      return { json, facts: dispatchFacts(json), troubles: json.troubles };
    },
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
    readsQuery: true,
    async answer({ request, response, context, reader, reading }) {
      const stored = await listStored(context.store);
      const isTheirs = (name: string) => mayDownload(reader, variantOfFile(name));
      const files = {
        reports: stored.reports.filter(isTheirs),
        drafts: stored.drafts.filter(isTheirs),
      };
      const { portal } = await import('../portal.ts');
      const notice = readNotice(request.query, files.reports);
      response.type('html').send(await portal(context, reading, { reader, files, notice }));
    },
  },
  preview: {
    method: 'GET',
    doorFor: 'people',
    async answer({ response, context, reader }) {
      if (reader.kind !== 'all') throw forbidden('unit-cannot-see-mails');
      const { previewedMails } = await import('../preview-page.ts');
      response.type('html').send(await previewedMails(context));
    },
  },
  script: {
    method: 'GET',
    doorFor: 'anybody',
    answer: (response) => void response.type('js').send(pageScript),
  },
  icon: {
    method: 'GET',
    doorFor: 'anybody',
    answer: (response) => void response.type('svg').send(pageIcon),
  },
};
