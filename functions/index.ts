import {
  type HttpFunction,
  http,
  type Request,
  type Response,
} from '@google-cloud/functions-framework';
import { problemWords } from '../shared/messages/pages.ts';
import { check } from './check.ts';
import { readConfig } from './config.ts';
import { homePage } from './home-page.ts';
import { sendProblem, WrongRequest } from './http-problem.ts';
import type { JobContext } from './job-context.ts';
import { remind } from './remind.ts';
import { report } from './report.ts';
import { readReportRequest, requireEmptyBody } from './request-body.ts';
import { listReportNames, readStoredReport } from './stored-reports.ts';
import { jobContext } from './wiring.ts';

/** What one function does with a request; throws instead of answering an error itself. */
type Door = (request: Request, response: Response, context: JobContext) => Promise<void>;

const WORD_FILE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const doors: Readonly<Record<string, { readonly method: 'GET' | 'POST'; readonly door: Door }>> = {
  check: {
    method: 'POST',
    async door(request, response, context) {
      requireEmptyBody(request.body);
      sendResult(request, response, await check(context));
    },
  },
  remind: {
    method: 'POST',
    async door(request, response, context) {
      requireEmptyBody(request.body);
      sendResult(request, response, await remind(context));
    },
  },
  report: {
    method: 'POST',
    async door(request, response, context) {
      const wanted = readReportRequest(request.body);
      sendResult(request, response, await report(context, wanted));
    },
  },
  health: { method: 'GET', door: async (_, response) => void response.json({ status: 'ok' }) },
  reports: {
    method: 'GET',
    async door(request, response, context) {
      const name = decodeURIComponent(request.path.replace(/^\/(?:reports\/)?/, ''));
      const bytes = await readStoredReport(context.store, name);
      if (!bytes) throw new WrongRequest(404, problemWords.noReport);
      response.attachment(name).type(WORD_FILE).send(Buffer.from(bytes));
    },
  },
  portal: {
    method: 'GET',
    async door(_, response, context) {
      const names = await listReportNames(context.store);
      response.type('html').send(homePage(context.workbook.location, names));
    },
  },
};

/** Programs get the result; a person who pressed a button gets the page again. */
function sendResult(request: Request, response: Response, result: unknown): void {
  if (request.accepts('json', 'html') === 'html') response.redirect(303, '/');
  else response.json(result);
}

/** Which function answers a path when one server holds them all. */
const routes: readonly (readonly [RegExp, string])[] = [
  [/^\/$/, 'portal'],
  [/^\/(check|remind|report|health)\/?$/, '$1'],
  [/^\/reports\/[^/]+$/, 'reports'],
];

for (const name of Object.keys(doors)) {
  const own = answer(() => name);
  http(name, own);
}
http(
  'all',
  answer((request) => {
    const { path } = request;
    refuseOtherHosts(request);
    const route = routes.find(([pattern]) => pattern.test(path));
    return route ? path.replace(route[0], route[1]) : null;
  }),
);

/** The one place that turns errors into answers. */
function answer(nameOf: (request: Request) => string | null): HttpFunction {
  return async (request, response) => {
    try {
      setSecurityHeaders(response);
      const found = doors[nameOf(request) ?? ''];
      if (!found) throw new WrongRequest(404, problemWords.notFound);
      const { method, door } = found;
      if (request.method !== method) {
        response.setHeader('Allow', method);
        throw new WrongRequest(405, problemWords.wrongMethod(method));
      }
      if (method === 'POST') refuseOtherSites(request);
      const { port: _, ...places } = readConfig(process.env);
      await door(request, response, jobContext({ ...places, today: null, dryRun: false }));
    } catch (error) {
      if (sendProblem(response, error) >= 500) console.error(error);
    }
  };
}

function setSecurityHeaders(response: Response): void {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader(
    'Content-Security-Policy',
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
  );
}

/** The one server for all functions is for this machine only, whatever name a page gave it. */
function refuseOtherHosts({ hostname }: Request): void {
  if (!['127.0.0.1', 'localhost', '[::1]'].includes(hostname)) {
    throw new WrongRequest(403, problemWords.wrongOrigin);
  }
}

/** A page of another site can make a browser post here; it cannot hide where it comes from. */
function refuseOtherSites(request: Request): void {
  const site = request.get('sec-fetch-site') ?? 'none';
  const origin = request.get('origin');
  const isOwn = origin === undefined || URL.parse(origin)?.host === request.get('host');
  if (!isOwn || (site !== 'same-origin' && site !== 'none')) {
    throw new WrongRequest(403, problemWords.wrongOrigin);
  }
}
