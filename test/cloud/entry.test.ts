import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const framework = join(root, 'node_modules/@google-cloud/functions-framework/build/src/main.js');

/** Every file of ours that a file imports, at once or later. */
async function reachedFrom(path: string, found = new Set<string>()): Promise<Set<string>> {
  if (found.has(path)) return found;
  found.add(path);
  const source = await readFile(path, 'utf8');
  for (const [, target] of source.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)) {
    await reachedFrom(join(dirname(path), target!), found);
  }
  return found;
}

it('What runs in the cloud does not contain the access of one machine', async () => {
  const files = await reachedFrom(join(root, 'functions/index.ts'));
  const names = [...files].map((path) => path.slice(root.length));
  expect(names).toContain('functions/http/access.ts');
  expect(names).not.toContain('functions/http/local-access.ts');
  expect(names).not.toContain('functions/serve.ts');
});

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

/** The framework's own command over the real entry, with whatever an operator may set. */
async function frameworkRuns(target: string) {
  const port = await freePort();
  const args = [framework, `--source=${join(root, 'functions/index.ts')}`, `--target=${target}`];
  const child = spawn(process.execPath, args, {
    env: {
      PATH: process.env['PATH'],
      PORT: String(port),
      LOCAL: '1',
      ACCESS: 'local',
      NODE_ENV: 'development',
      WORKBOOK: '1'.repeat(44),
      STORE_BUCKET: 'don-doc-kho',
      SMTP_URL: 'smtp://127.0.0.1:9',
      JOB_AUDIENCE: 'https://don-doc.test',
      JOB_CALLERS: 'scheduler@don-doc.iam.gserviceaccount.com',
      IAP_AUDIENCE: '/projects/1/locations/a/services/b',
    },
  });
  onTestFinished(() => void child.kill());
  const output: string[] = [];
  child.stdout.on('data', (part) => output.push(String(part)));
  child.stderr.on('data', (part) => output.push(String(part)));
  const ask = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${port}${path}`, init);
  return { child, output, ask };
}

it('The functions, as the framework runs them, let nobody in from this machine either', async () => {
  const { ask, output } = await frameworkRuns('all');
  await expect
    .poll(
      () =>
        ask('/health').then(
          (answer) => answer.status,
          () => 0,
        ),
      { timeout: 30_000 },
    )
    .toBe(200);
  expect((await ask('/')).status).toBe(401);
  expect((await ask('/check', { method: 'POST' })).status).toBe(401);
  const line = () => output.join('').match(/^\{.*"function":"check".*\}$/m)?.[0] ?? '{}';
  await expect.poll(() => JSON.parse(line())).toMatchObject({ severity: 'WARNING', status: 401 });
}, 60_000);

it('The function of one machine cannot be chosen in the cloud', async () => {
  const { child, output } = await frameworkRuns('this-machine');
  const [status] = await once(child, 'exit');
  expect(status).not.toBe(0);
  expect(output.join('')).toContain('this-machine');
}, 60_000);
