import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { ApiError, errorBody, notFound, permissionDenied } from './api-error.ts';
import { type Fault, HTML_PAGE } from './fault.ts';
import { quotaExceeded } from './quota-meter.ts';

export interface Reply {
  readonly status: number;
  readonly body: string;
  readonly type: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const JSON_TYPE = 'application/json; charset=UTF-8';
const HTML_TYPE = 'text/html; charset=UTF-8';

export function jsonReply(status: number, body: object, pretty: boolean): Reply {
  const text = pretty ? `${JSON.stringify(body, null, 2)}\n` : JSON.stringify(body);
  return { status, body: text, type: JSON_TYPE };
}

export function errorReply(error: ApiError, pretty: boolean): Reply {
  return jsonReply(error.code, errorBody(error), pretty);
}

/** The reply that a fault puts in the place of the real one. */
export function faultReply(
  fault: Fault,
  kind: 'read' | 'write',
  real: Reply,
  pretty: boolean,
): Reply {
  switch (fault.kind) {
    case 'status': {
      const reply = fault.html
        ? { status: fault.status, body: HTML_PAGE, type: HTML_TYPE }
        : errorReply(statusError(fault.status, kind), pretty);
      const { retryAfterSeconds: seconds } = fault;
      return seconds === undefined
        ? reply
        : { ...reply, headers: { 'retry-after': String(seconds) } };
    }
    case 'forbidden':
      return errorReply(permissionDenied(), pretty);
    case 'not-found':
      return errorReply(notFound(), pretty);
    case 'html':
      return { status: 200, body: HTML_PAGE, type: HTML_TYPE };
    case 'empty':
      return { status: 200, body: '', type: JSON_TYPE };
    case 'truncated':
      return { ...real, status: 200, body: real.body.slice(0, Math.ceil(real.body.length / 2)) };
    default:
      return real;
  }
}

function statusError(status: number, kind: 'read' | 'write'): ApiError {
  switch (status) {
    case 429:
      return quotaExceeded(kind);
    case 403:
      return permissionDenied();
    case 404:
      return notFound();
    case 500:
      return new ApiError(500, 'INTERNAL', 'Internal error encountered.');
    case 503:
      return new ApiError(503, 'UNAVAILABLE', 'The service is currently unavailable.');
    default:
      return new ApiError(status, 'UNKNOWN', `Status ${status}`);
  }
}

/** Sends the reply, unless the fault is in the sending itself. */
export function sendReply(
  request: IncomingMessage,
  response: ServerResponse,
  reply: Reply,
  fault: Fault | null,
): void {
  if (fault?.kind === 'hang') return;
  if (fault?.kind === 'reset' && fault.when === 'before') {
    request.socket.resetAndDestroy();
    return;
  }
  const zipped = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '') && reply.body !== '';
  const bytes = zipped ? gzipSync(reply.body, { level: 1 }) : Buffer.from(reply.body);
  response.writeHead(reply.status, {
    'content-type': reply.type,
    'content-length': bytes.length,
    ...(zipped ? { 'content-encoding': 'gzip' } : {}),
    vary: 'Origin, X-Origin, Referer',
    'cache-control': 'private',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'SAMEORIGIN',
    'x-xss-protection': '0',
    server: 'ESF',
    ...reply.headers,
  });
  if (fault?.kind === 'drip') drip(response, bytes);
  else if (fault?.kind === 'reset') resetWithin(request, response, bytes);
  else response.end(bytes);
}

function drip(response: ServerResponse, bytes: Buffer): void {
  let at = 0;
  const timer = setInterval(() => {
    response.write(bytes.subarray(at, at + 1));
    at += 1;
    if (at >= bytes.length) response.end();
  }, 1000);
  response.on('close', () => clearInterval(timer));
  response.flushHeaders();
}

/** Half of the body gets through before the connection breaks. */
function resetWithin(request: IncomingMessage, response: ServerResponse, bytes: Buffer): void {
  const half = bytes.subarray(0, Math.ceil(bytes.length / 2));
  response.write(half, () => request.socket.resetAndDestroy());
}
