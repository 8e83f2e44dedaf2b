import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { localCertificates } from './token-keys.ts';

/** Makes a process of its own believe the keys of this one. */
export interface KeyServer {
  /** For `node`, before the program. */
  readonly args: readonly string[];
  readonly env: { readonly TEST_KEYS_URL: string };
  close(): void;
}

/** Answers in Google's place; only what is started with these arguments asks here. */
export async function startKeyServer(): Promise<KeyServer> {
  const server = createServer(async (request, response) => {
    const asked = new URL(request.url ?? '/', 'http://127.0.0.1').searchParams.get('of') ?? '';
    const { body, cacheControl } = await localCertificates(asked);
    response.setHeader('cache-control', cacheControl).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const preload = fileURLToPath(new URL('ask-key-server.mjs', import.meta.url));
  return {
    args: ['--import', preload],
    env: { TEST_KEYS_URL: `http://127.0.0.1:${port}/` },
    close: () => void server.close(),
  };
}
