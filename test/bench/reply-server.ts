import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Reply {
  readonly path: string;
  readonly type: string;
  readonly file: string;
}

/** Answers each address with the packed bytes of its file; tells its port to whoever started it. */
const index = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as readonly Reply[];
const replies = new Map(
  index.map(({ path, type, file }) => {
    const bytes = readFileSync(file);
    const head = {
      'content-type': type,
      'content-encoding': 'gzip',
      'content-length': bytes.length,
    };
    return [path, { head, bytes }] as const;
  }),
);

const server = createServer((request, response) => {
  const reply = replies.get(request.url ?? '');
  if (reply) response.writeHead(200, reply.head).end(reply.bytes);
  else response.writeHead(404).end();
});
// A bench collects garbage and measures others between two requests of one reader.
server.keepAliveTimeout = 600_000;
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.once('disconnect', () => process.exit());
