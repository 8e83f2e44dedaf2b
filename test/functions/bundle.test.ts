import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { promisify } from 'node:util';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { bundleFunctions } from '../../functions/deploy/bundle-functions.ts';
import { sampleSettings } from '../../sheet-templates/sample/sample-settings.ts';
import { freePort } from '../bench/cold-process.ts';
import { aCloud, signedIn, withToken } from '../cloud/cloud.ts';
import { startKeyServer } from '../cloud/key-server.ts';
import { iapAssertion, jobToken } from '../cloud/tokens.ts';
import { temporaryFolder } from '../temporary-folder.ts';

let bundle: string;
beforeAll(async () => {
  bundle = await mkdtemp(join(tmpdir(), 'don-doc-bundle-'));
  await bundleFunctions(bundle);
});
afterAll(() => rm(bundle, { recursive: true, force: true }));

/** What is deployed, started as the image starts it, over a sheet and a bucket. */
async function deployed(target: string) {
  const { environment } = await aCloud({ SMTP_URL: await aMailServer() });
  const keys = await startKeyServer();
  const port = await freePort();
  const child = spawn(process.execPath, [...keys.args, 'framework.mjs'], {
    cwd: bundle,
    // Nothing of this checkout: what is missing in the bundle must be missed.
    env: { ...environment, ...keys.env, PORT: `${port}`, FUNCTION_TARGET: target },
    stdio: 'ignore',
  });
  onTestFinished(() => {
    child.kill();
    keys.close();
  });
  const ended = new Promise<never>((_, reject) => {
    child.once('exit', (status) => reject(new Error(`The server ended with ${status}`)));
  });
  const ask = (path: string, init?: RequestInit) =>
    fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', ...init });
  await Promise.race([ended, listening(() => ask('/health'))]);
  return ask;
}

/** In the cloud the framework does not say that it listens. */
async function listening(ask: () => Promise<Response>): Promise<void> {
  while (!(await ask().catch(() => null))) await setImmediate();
}

/** Takes every mail, and forgets it. */
async function aMailServer(): Promise<string> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _, done) => void stream.resume().once('end', done),
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
}

const job = (body: unknown = {}): RequestInit =>
  withToken(jobToken(), {
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

describe('The bundle, run by its own functions-framework', () => {
  it('checks, reminds, reports, shows the page and hands out the report', async () => {
    const ask = await deployed('all');
    const checked = await ask('/check', job());
    expect(await checked.json()).toMatchObject({ tasks: expect.any(Array) });
    const reminded = await ask('/remind', job());
    expect(await reminded.json()).toMatchObject({ mails: expect.any(Array) });
    const made = await ask('/report', job({ period: '2026-Q2' }));
    expect(await made.json()).toMatchObject({ period: '2026-Q2' });
    const office = signedIn(iapAssertion(sampleSettings.officeMail));
    const page = await (await ask('/', office)).text();
    expect(page).toContain('href="/reports/BC-2026-Q2-VP.docx"');
    const file = await ask('/reports/BC-2026-Q2-VP.docx', office);
    expect(
      Buffer.from(await file.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  it('starts as one function alone, and lets nobody in without a token', async () => {
    const ask = await deployed('check');
    expect((await ask('/', job())).status).toBe(200);
    expect((await ask('/')).status).toBe(405);
    expect((await ask('/', { method: 'POST' })).status).toBe(401);
  });

  it('refuses a body in an encoding whose tables it leaves out', async () => {
    const ask = await deployed('check');
    const headers = { 'content-type': 'application/json; charset=gbk' };
    expect((await ask('/', { method: 'POST', headers, body: '{}' })).status).toBe(415);
    expect((await ask('/', job())).status).toBe(200);
  });

  it('names the lines of the source in its maps', async () => {
    const map = JSON.parse(await readFile(join(bundle, 'index.mjs.map'), 'utf8'));
    expect(map.sources.some((one: string) => one.endsWith('functions/index.ts'))).toBe(true);
  });

  it('warms itself up while its image is built, and ends by itself', async () => {
    const cache = await temporaryFolder();
    await promisify(execFile)(process.execPath, ['warm-up.mjs'], {
      cwd: bundle,
      env: { PORT: `${await freePort()}`, NODE_COMPILE_CACHE: cache },
    });
    const [version = ''] = await readdir(cache);
    expect(version).toContain(process.version);
  });
});
