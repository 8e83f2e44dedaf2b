import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { bundleFunctions } from '../../functions/deploy/bundle-functions.ts';
import { setup } from '../../functions/setup.ts';
import { sampleContent } from '../../sheet-templates/content.ts';
import { freePort } from '../bench/cold-process.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { aRun } from './job-runs.ts';

let bundle: string;
beforeAll(async () => {
  bundle = await mkdtemp(join(tmpdir(), 'don-doc-bundle-'));
  await bundleFunctions(bundle);
});
afterAll(() => rm(bundle, { recursive: true, force: true }));

/** What is deployed, started as the image starts it, over a sample workbook. */
async function deployed(target: string) {
  const workspace = await temporaryFolder();
  await setup(await aRun({ workspace }), sampleContent());
  const port = await freePort();
  const child = spawn(process.execPath, ['framework.mjs'], {
    cwd: bundle,
    // Nothing of this checkout: what is missing in the bundle must be missed.
    env: { PORT: `${port}`, FUNCTION_TARGET: target, WORKSPACE: workspace },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill());
  // The framework says so once it listens.
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (text: Buffer) => text.includes('URL:') && resolve());
    child.once('exit', (status) => reject(new Error(`The server ended with ${status}`)));
  });
  return (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${port}${path}`, init);
}

const post = (body: unknown = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

describe('The bundle, run by its own functions-framework', () => {
  it('checks, reminds, reports, shows the page and hands out the report', async () => {
    const ask = await deployed('all');
    const checked = await ask('/check', post());
    expect(await checked.json()).toMatchObject({ tasks: expect.any(Array) });
    const reminded = await ask('/remind', post());
    expect(await reminded.json()).toMatchObject({ mails: expect.any(Array) });
    const made = await ask('/report', post({ period: '2026-Q2' }));
    expect(await made.json()).toMatchObject({ period: '2026-Q2' });
    const page = await (await ask('/')).text();
    expect(page).toContain('href="/reports/BC-2026-Q2-VP.docx"');
    const file = Buffer.from(await (await ask('/reports/BC-2026-Q2-VP.docx')).arrayBuffer());
    expect(file.subarray(0, 2).toString()).toBe('PK');
  });

  it('starts as one function alone, as the schedule calls it', async () => {
    const ask = await deployed('check');
    expect((await ask('/', post())).status).toBe(200);
    expect((await ask('/')).status).toBe(405);
  });

  it('refuses a body in an encoding whose tables it leaves out', async () => {
    const ask = await deployed('check');
    const headers = { 'content-type': 'application/json; charset=gbk' };
    expect((await ask('/', { ...post(), headers })).status).toBe(415);
    expect((await ask('/', post())).status).toBe(200);
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
