import { createHash, randomUUID } from 'node:crypto';
import type { Authorization } from '../google-authorization.ts';
import { json, proven } from '../google-reply.ts';
import { CallFailure } from '../google-sheets/call-failure.ts';
import type { CallPolicy } from '../google-sheets/call-policy.ts';
import { type Reply, send } from '../google-transport.ts';
import { multipart } from './multipart.ts';

export interface StorageApiOptions {
  /** Where the API is; `https://storage.googleapis.com/` unless a test says otherwise. */
  readonly rootUrl: string;
  readonly bucket: string;
  readonly authorization: Authorization;
  readonly policy: CallPolicy;
}

export interface StoredObject {
  readonly bytes: Uint8Array;
  /** Changes with every write of the object. */
  readonly generation: string;
}

/** The three calls that we make on objects, each with deadlines and retries. All throw CallFailure. */
export interface StorageApi {
  /** Null when there is no such object. */
  get(name: string): Promise<StoredObject | null>;
  /**
   * Writes only while the object's generation is the one given; `0` = while there is none. False
   * when it is another: nothing was written then.
   */
  put(name: string, bytes: Uint8Array, generation: string): Promise<boolean>;
  /** Names that begin with `prefix`, in the order of their bytes. */
  names(prefix: string): Promise<readonly string[]>;
}

interface Call {
  readonly method?: 'GET' | 'POST';
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly contentType?: string;
  readonly body?: Buffer;
}

/** Each write bears a mark of its own, by which it is known again when its answer was lost. */
const MARK = 'donDocWrite';

export function storageApi(options: StorageApiOptions): StorageApi {
  const { bucket, policy } = options;
  const objects = `/storage/v1/b/${encodeURIComponent(bucket)}/o`;
  const objectPath = (name: string) => `${objects}/${encodeURIComponent(name)}`;
  const call = (request: Call) => sent(request, options);
  const read = <Result>(work: () => Promise<Result>) => policy.run({ kind: 'read', call: work });

  const isOurs = async (name: string, mark: string): Promise<boolean> => {
    const reply = await read(() => call({ path: objectPath(name), query: { fields: 'metadata' } }));
    if (reply.status === 404) return false;
    const { metadata } = json(proven(reply)) as { metadata?: Record<string, unknown> };
    return metadata?.[MARK] === mark;
  };

  return {
    get: (name) =>
      read(async () => {
        const reply = await call({ path: objectPath(name), query: { alt: 'media' } });
        return reply.status === 404 ? null : storedObject(proven(reply));
      }),
    async put(name, bytes, generation) {
      const mark = randomUUID();
      const { contentType, body } = multipart({ name, metadata: { [MARK]: mark } }, bytes);
      const path = `/upload${objects}`;
      const query = {
        uploadType: 'multipart',
        ifGenerationMatch: generation,
        fields: 'generation',
      };
      const written = await policy.run({
        kind: 'write',
        async call() {
          const reply = await call({ method: 'POST', path, query, contentType, body });
          if (reply.status === 412) return false;
          json(proven(reply));
          return true;
        },
      });
      // Lost against another writer, or against the same write whose answer never came.
      return written || isOurs(name, mark);
    },
    async names(prefix) {
      const names: string[] = [];
      for (let pageToken: string | undefined = ''; pageToken !== undefined; ) {
        const query = { prefix, fields: 'items(name),nextPageToken', ...page(pageToken) };
        const found: Listing = await read(async () =>
          listing(proven(await call({ path: objects, query }))),
        );
        names.push(...found.names);
        pageToken = found.nextPageToken;
      }
      return names;
    },
  };
}

interface Listing {
  readonly names: readonly string[];
  readonly nextPageToken: string | undefined;
}

function page(pageToken: string): Readonly<Record<string, string>> {
  return pageToken === '' ? {} : { pageToken };
}

async function sent(request: Call, { rootUrl, authorization, policy }: StorageApiOptions) {
  const url = new URL(request.path, rootUrl);
  url.search = new URLSearchParams({ ...request.query, prettyPrint: 'false' }).toString();
  const headers = new Headers(await authorization());
  if (request.contentType) headers.set('Content-Type', request.contentType);
  if (request.body) headers.set('Content-Length', String(request.body.length));
  const { method = 'GET', body } = request;
  return send({ url, method, headers, body }, policy.deadlineMs[body ? 'write' : 'read']);
}

function storedObject({ headers, bytes }: Reply): StoredObject {
  const generation = headers['x-goog-generation'];
  if (typeof generation !== 'string') throw new CallFailure('unproven', 'An object, but which?');
  const [, md5] = /md5=([\w+/=]+)/.exec(String(headers['x-goog-hash'] ?? '')) ?? [];
  if (md5 !== undefined && md5 !== createHash('md5').update(bytes).digest('base64')) {
    throw new CallFailure('unproven', 'An object, but not its bytes');
  }
  return { bytes, generation };
}

function listing(reply: Reply): Listing {
  const { items = [], nextPageToken } = json(reply) as {
    items?: readonly { readonly name?: unknown }[];
    nextPageToken?: unknown;
  };
  const names = items.map(({ name }) => String(name));
  return { names, nextPageToken: typeof nextPageToken === 'string' ? nextPageToken : undefined };
}
