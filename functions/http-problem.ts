import type { Response } from '@google-cloud/functions-framework';
import { unexpectedTrouble } from '../shared/messages/troubles.ts';
import { ConfigError, isBrokenWorld } from './errors.ts';

/** A request that cannot be answered as it stands; `status` is 4xx. */
export class WrongRequest extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/**
 * Answers with problem details (RFC 9457) and returns the status; no technical reason ever leaves
 * the machine.
 */
export function sendProblem(response: Response, error: unknown): number {
  const { status, detail } = problemOf(error);
  response
    .status(status)
    .type('application/problem+json')
    .send(JSON.stringify({ status, title: titles[status] ?? 'Bad Request', detail }));
  return status;
}

const titles: Readonly<Record<number, string>> = {
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

function problemOf(error: unknown): { readonly status: number; readonly detail: string } {
  if (error instanceof WrongRequest) return { status: error.status, detail: error.message };
  if (error instanceof ConfigError) return { status: 400, detail: error.message };
  if (isBrokenWorld(error)) return { status: 503, detail: error.message };
  return { status: 500, detail: unexpectedTrouble };
}
