import { fork } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** What was answered to one address. */
export interface Recording {
  /** With its query. */
  readonly path: string;
  readonly type: string;
  readonly body: string;
}

/** Everything that `read` asks of the server behind, through one that writes it down. */
export async function record(
  behind: string,
  read: (rootUrl: string) => Promise<void>,
): Promise<readonly Recording[]> {
  const recordings: Recording[] = [];
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    const { method = 'GET' } = request;
    const sent = method === 'GET' ? {} : { method, body: await buffer(request) };
    const answer = await fetch(new URL(path, behind), sent);
    const type = answer.headers.get('content-type') ?? '';
    const body = await answer.text();
    recordings.push({ path, type, body });
    const head = { 'content-type': type, 'content-encoding': 'gzip' };
    response.writeHead(answer.status, head).end(gzipSync(body));
  });
  const rootUrl = await new Promise<string>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    });
  });
  try {
    await read(rootUrl);
  } finally {
    server.close();
    server.closeAllConnections();
  }
  return recordings;
}

export interface ReplyServer {
  readonly rootUrl: string;
  stop(): Promise<void>;
}

/** A process of its own that answers with the recorded bytes, packed beforehand. */
export async function serveReplies(recordings: readonly Recording[]): Promise<ReplyServer> {
  const folder = await mkdtemp(join(tmpdir(), 'don-doc-bench-'));
  const index = await Promise.all(
    recordings.map(async ({ path, type, body }, number) => {
      const file = join(folder, `${number}.gz`);
      await writeFile(file, gzipSync(body));
      return { path, type, file };
    }),
  );
  const indexFile = join(folder, 'index.json');
  await writeFile(indexFile, JSON.stringify(index));
  const child = fork(fileURLToPath(new URL('reply-server.ts', import.meta.url)), [indexFile]);
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message) => resolve(Number(message)));
    child.once('exit', (status) => reject(new Error(`The reply server ended with ${status}`)));
  });
  return {
    rootUrl: `http://127.0.0.1:${port}/`,
    async stop() {
      child.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
