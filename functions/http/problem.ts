import type { Request, Response } from '@google-cloud/functions-framework';
import { problemWords } from '../../shared/messages/pages.ts';
import { unexpectedTrouble } from '../../shared/messages/troubles.ts';
import { problemPage } from '../../shared/page/problem-page.ts';
import { ConfigError, isBrokenWorld, WorkbookBusy } from '../errors.ts';

/** A request that is not answered with what it asks for; `message` is for people. */
export class HttpProblem extends Error {
  readonly status: number;
  /** For the log: which of the causes of this status it was. */
  readonly reason: string;
  constructor(status: number, message: string, reason = '', options: ErrorOptions = {}) {
    super(message, options);
    this.status = status;
    this.reason = reason;
  }
}

/** What the environment lacks is the operator's to read, in the log. */
export function notConfigured(cause: unknown): HttpProblem {
  return new HttpProblem(503, problemWords.notConfigured, 'not-configured', { cause });
}

export function forbidden(reason: string): HttpProblem {
  return new HttpProblem(403, problemWords.notAllowed, reason);
}

/**
 * Answers with problem details (RFC 9457), or with a page where a person's browser asked for one,
 * and returns the status; no technical reason ever leaves the machine.
 */
export function sendProblem(request: Request, response: Response, error: unknown): number {
  const { status, detail } = problemOf(error);
  response.status(status);
  if (status === 401) response.setHeader('WWW-Authenticate', 'Bearer');
  if (status === 409 || status === 503) response.setHeader('Retry-After', '60');
  if (prefersPage(request)) response.type('html').send(problemPage(status, detail));
  else {
    response
      .type('application/problem+json')
      .send(JSON.stringify({ status, title: titles[status] ?? 'Bad Request', detail }));
  }
  return status;
}

/** Programs that take anything get JSON; browsers name HTML. */
export function prefersPage(request: Request): boolean {
  return request.accepts('json', 'html') === 'html';
}

const titles: Readonly<Record<number, string>> = {
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  413: 'Content Too Large',
  414: 'URI Too Long',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

function problemOf(error: unknown): { readonly status: number; readonly detail: string } {
  if (error instanceof HttpProblem) return { status: error.status, detail: error.message };
  if (error instanceof ConfigError) return { status: 400, detail: error.message };
  if (error instanceof WorkbookBusy) return { status: 409, detail: error.message };
  if (isBrokenWorld(error)) return { status: 503, detail: error.message };
  return { status: 500, detail: unexpectedTrouble };
}
