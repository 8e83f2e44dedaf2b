import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { gunzipSync } from 'node:zlib';
import { CallFailure } from './google-sheets/call-failure.ts';

/** What came back, read to its end and unpacked. */
export interface Reply {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly bytes: Buffer;
}

/** A request as the client library prepares it for its own transport. */
export interface PreparedRequest {
  readonly url: string | URL;
  readonly method?: string;
  readonly headers: Headers;
  readonly body?: unknown;
  readonly agent?: unknown;
}

/** A larger answer is no table of a ward's. */
const MOST_BYTES = 512 * 1024 * 1024;

/**
 * Readings follow each other on one connection. A write has a connection of its own: a job may
 * think for so long in between that the server has closed the old one, and a write that fails on
 * it would have to be read back.
 */
const kept = {
  'http:': new HttpAgent({ keepAlive: true }),
  'https:': new HttpsAgent({ keepAlive: true }),
};

function agentFor(url: URL, method: string) {
  return method === 'GET' ? kept[url.protocol as 'https:'] : undefined;
}

/**
 * Sends one request to a Google API over node:http, with a deadline for the whole of it: the client
 * library has none, and reads a cut-off answer as a success. Throws CallFailure.
 */
export function send(prepared: PreparedRequest, timeoutMs: number): Promise<Reply> {
  const url = new URL(prepared.url);
  const method = prepared.method ?? 'GET';
  const agent = (prepared.agent as HttpAgent | undefined) ?? agentFor(url, method) ?? false;
  const options = { method, headers: Object.fromEntries(prepared.headers), agent };
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'http:' ? httpRequest : httpsRequest)(url, options);
    const deadline = setTimeout(() => {
      reject(new CallFailure('timeout', `No whole answer within ${timeoutMs} ms`));
      request.destroy();
    }, timeoutMs);
    const fail = (error: unknown) => {
      clearTimeout(deadline);
      reject(networkFailure(error));
    };
    request.once('error', fail);
    request.once('response', (response) => {
      bodyOf(response).then((bytes) => {
        clearTimeout(deadline);
        resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes });
      }, fail);
    });
    request.end(prepared.body);
  });
}

async function bodyOf(response: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new CallFailure('unproven', 'The answer is too large');
    chunks.push(chunk);
  }
  if (!response.complete) throw new CallFailure('network', 'The answer was cut off');
  const bytes = Buffer.concat(chunks);
  if (response.headers['content-encoding'] !== 'gzip') return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_BYTES });
  } catch {
    throw new CallFailure('unproven', 'The answer was packed and cannot be unpacked');
  }
}

/** These say that nothing was sent. */
const UNREACHED = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH'];

function networkFailure(error: unknown): CallFailure {
  if (error instanceof CallFailure) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return new CallFailure(UNREACHED.includes(code) ? 'offline' : 'network', `Network: ${code}`);
}
