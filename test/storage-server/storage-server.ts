import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseMultipart } from './parse-multipart.ts';

interface Held {
  readonly bytes: Buffer;
  readonly generation: string;
  readonly metadata: Readonly<Record<string, string>>;
}

/** What befalls one request: refused, cut off unseen, done without an answer, or answered in part. */
export type Fault =
  | 'busy'
  | 'too many'
  | 'denied'
  | 'dropped before'
  | 'reply lost'
  | '503 although done'
  | 'reply cut off'
  | 'slow, done after the caller gave up';

export interface StorageServer {
  readonly url: string;
  /** In the order of the requests to come; null = all is well. */
  readonly faults: (Fault | null)[];
  /** Method, path and query of what was asked. */
  readonly asked: string[];
  /** Writes an object past the API. */
  put(name: string, text: string): void;
  /** Text by name, past the API. */
  contents(): ReadonlyMap<string, string>;
  /** Bytes by name, past the API. */
  objects(): ReadonlyMap<string, Buffer>;
  /** Answers nothing until the function that comes back is called. */
  hold(): () => void;
  close(): Promise<void>;
}

const PAGE = 3;

/**
 * A Cloud Storage with one bucket, as its JSON API answers: generations, preconditions, pages. Pages
 * are short so that every list has several. `onWritten` is told before the writer is.
 */
export async function startStorageServer(
  bucket: string,
  onWritten: (name: string) => void = () => {},
): Promise<StorageServer> {
  const objects = new Map<string, Held>();
  const faults: (Fault | null)[] = [];
  const asked: string[] = [];
  let held: Promise<void> = Promise.resolve();
  let generation = 1_750_000_000_000_000;
  const write = (query: URLSearchParams, resource: Resource, bytes: Buffer): Answer => {
    const wanted = query.get('ifGenerationMatch');
    if (wanted !== null && !/^\d+$/.test(wanted)) return apiError(400, 'invalid', 'Invalid value');
    const current = objects.get(resource.name)?.generation ?? '0';
    if (wanted !== null && wanted !== current) {
      const words = 'At least one of the pre-conditions you specified did not hold.';
      return apiError(412, 'conditionNotMet', words);
    }
    generation += 1;
    const { metadata = {} } = resource;
    objects.set(resource.name, { bytes, generation: String(generation), metadata });
    onWritten(resource.name);
    return ok({ kind: 'storage#object', generation: String(generation) });
  };
  const read = (name: string, query: URLSearchParams): Answer => {
    const held = objects.get(name);
    const isMedia = query.get('alt') === 'media';
    if (!held) {
      const words = `No such object: ${bucket}/${name}`;
      return isMedia ? plain(404, words) : apiError(404, 'notFound', words);
    }
    if (!isMedia) return ok({ metadata: held.metadata });
    const md5 = createHash('md5').update(held.bytes).digest('base64');
    const headers = {
      'content-type': 'application/octet-stream',
      'x-goog-generation': held.generation,
      'x-goog-hash': `crc32c=AAAAAA==,md5=${md5}`,
    };
    return { status: 200, headers, body: held.bytes };
  };
  const list = (query: URLSearchParams): Answer => {
    const from = query.get('pageToken') ?? '';
    const names = [...objects.keys()]
      .filter((name) => name.startsWith(query.get('prefix') ?? '') && name >= from)
      .sort();
    const items = names.slice(0, PAGE).map((name) => ({ name }));
    const next = names[PAGE];
    return ok({ ...(items.length > 0 ? { items } : {}), ...(next ? { nextPageToken: next } : {}) });
  };
  const answer = (method: string, url: URL, type: string, body: Buffer): Answer => {
    const [, upload, inBucket, name] =
      /^(\/upload)?\/storage\/v1\/b\/([^/]+)\/o(?:\/([^/]+))?$/.exec(url.pathname) ?? [];
    if (inBucket !== bucket) {
      return apiError(404, 'notFound', 'The specified bucket does not exist.');
    }
    if (method === 'POST' && upload) {
      const [resource, bytes] = parseMultipart(type, body);
      return write(url.searchParams, JSON.parse(resource.toString('utf8')) as Resource, bytes);
    }
    if (method === 'GET' && name) return read(decodeURIComponent(name), url.searchParams);
    if (method === 'GET') return list(url.searchParams);
    return apiError(404, 'notFound', 'Not Found');
  };
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const url = new URL(request.url ?? '/', 'http://storage.test');
    const { method = 'GET' } = request;
    asked.push(`${method} ${request.url}`);
    await held;
    const type = request.headers['content-type'] ?? '';
    reply(response, faults.shift() ?? null, () => answer(method, url, type, body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    faults,
    asked,
    put(name, text) {
      generation += 1;
      const bytes = Buffer.from(text);
      objects.set(name, { bytes, generation: String(generation), metadata: {} });
    },
    contents: () =>
      new Map([...objects].map(([name, { bytes }]) => [name, bytes.toString('utf8')])),
    objects: () => new Map([...objects].map(([name, { bytes }]) => [name, bytes])),
    hold() {
      let release = () => {};
      held = new Promise((resolve) => {
        release = resolve;
      });
      return () => release();
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Resource {
  readonly name: string;
  readonly metadata?: Readonly<Record<string, string>>;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const JSON_TYPE = { 'content-type': 'application/json; charset=UTF-8' };

function ok(value: unknown): Answer {
  return { status: 200, headers: JSON_TYPE, body: Buffer.from(JSON.stringify(value)) };
}

function plain(status: number, words: string): Answer {
  const headers = { 'content-type': 'text/html; charset=UTF-8' };
  return { status, headers, body: Buffer.from(words) };
}

function apiError(code: number, reason: string, message: string): Answer {
  const error = { code, message, errors: [{ message, domain: 'global', reason }] };
  return { status: code, headers: JSON_TYPE, body: Buffer.from(JSON.stringify({ error })) };
}

const refusals: Readonly<Partial<Record<Fault, () => Answer>>> = {
  busy: () => apiError(503, 'backendError', 'We encountered an internal error.'),
  'too many': () => apiError(429, 'rateLimitExceeded', 'The object exceeded the rate limit.'),
  denied: () => apiError(403, 'forbidden', 'person@x.test does not have storage.objects.create'),
};

function reply(response: ServerResponse, fault: Fault | null, work: () => Answer): void {
  if (fault === 'dropped before') {
    response.destroy();
    return;
  }
  const answer = (fault && refusals[fault]?.()) ?? work();
  if (fault === 'reply lost') response.destroy();
  else if (fault === 'reply cut off') sendCutOff(response, answer);
  else if (fault === '503 although done') send(response, refusals.busy!());
  else if (fault !== 'slow, done after the caller gave up') send(response, answer);
}

function sendCutOff(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { ...headers, 'content-length': body.length + 10 });
  response.write(body);
  setImmediate(() => response.destroy());
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { ...headers, 'content-length': body.length });
  response.end(body);
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts);
}
