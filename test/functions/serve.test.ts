import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { type RequestOptions, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { RequestEvent } from '../../functions/http/request-event.ts';
import { localServer } from '../../functions/serve.ts';
import { setup } from '../../functions/setup.ts';
import { sampleContent } from '../../sheet-templates/content.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { aRun } from './job-runs.ts';

/** The whole server on a free port of this machine, over a sample workbook. */
async function served(host = '127.0.0.1') {
  const workspace = await temporaryFolder();
  await setup(await aRun({ workspace }), sampleContent());
  vi.stubEnv('WORKSPACE', workspace);
  const logged: RequestEvent[] = [];
  const server = localServer((event) => logged.push(event));
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  onTestFinished(() => {
    server.close();
    vi.unstubAllEnvs();
  });
  const { port } = server.address() as AddressInfo;
  const ask = (path: string, init?: RequestInit) =>
    fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', ...init });
  return Object.assign(ask, { port, workspace, logged });
}

/** A request with headers that `fetch` does not let anybody send. */
function statusOf(options: RequestOptions): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', ...options }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

const post = (body?: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  ...(body === undefined ? {} : { body: JSON.stringify(body) }),
});

describe('The functions over HTTP', () => {
  it('check, remind and report answer with what they did', async () => {
    const ask = await served();
    expect(await (await ask('/check', post())).json()).toMatchObject({ tasks: expect.any(Array) });
    expect(await (await ask('/remind', post())).json()).toMatchObject({ mails: expect.any(Array) });
    const made = await (await ask('/report', post({ period: '2026-Q2', variant: 'party' }))).json();
    expect(made).toMatchObject({ period: '2026-Q2', variant: 'party' });
  });

  it('foretells the mails of the day without sending one', async () => {
    const ask = await served();
    type Mails = { mails: { unit: string }[] };
    const foretold = (await (await ask('/remind', post({ preview: true }))).json()) as Mails;
    expect(existsSync(join(process.env['WORKSPACE']!, 'outbox'))).toBe(false);
    const sent = (await (await ask('/remind', post())).json()) as Mails;
    expect(foretold.mails.map(({ unit }) => unit)).toEqual(sent.mails.map(({ unit }) => unit));
  });

  it('lets a stored report be downloaded with its type and name', async () => {
    const ask = await served();
    await ask('/report', post({ period: '2026-Q2' }));
    const answer = await ask('/reports/BC-2026-Q2-VP.docx');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('wordprocessingml.document');
    expect(answer.headers.get('content-disposition')).toContain('BC-2026-Q2-VP.docx');
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  it('gives a report that the Office saved under a Vietnamese name, with that name', async () => {
    const ask = await served();
    const name = 'Báo cáo quý II (đã ký), phường Hòa Bình.docx';
    await mkdir(join(ask.workspace, 'reports'));
    await writeFile(join(ask.workspace, 'reports', name), 'PK');
    expect(await (await ask('/')).text()).toContain(`/reports/${encodeURIComponent(name)}`);
    const answer = await ask(`/reports/${encodeURIComponent(name)}`);
    expect(answer.status).toBe(200);
    const disposition = answer.headers.get('content-disposition') ?? '';
    // RFC 6266: a plain name for old programs, the real one in RFC 5987's form.
    expect(disposition).toMatch(/^attachment; filename="[ -~]*\.docx"; filename\*=UTF-8''/);
    expect(decodeURIComponent(disposition.split("UTF-8''")[1] ?? '')).toBe(name);
  });

  it('shows a page with buttons and links, in Vietnamese', async () => {
    const ask = await served();
    await ask('/report', post({ period: '2026-Q2' }));
    const page = await (await ask('/')).text();
    expect(page).toContain('<html lang="vi">');
    expect(page).toContain('Rà soát ngay');
    expect(page).toContain('href="/reports/BC-2026-Q2-VP.docx"');
  });

  it('says what a button did only of files that are there, and nothing that an address makes up', async () => {
    const ask = await served();
    await ask('/report', post({ period: '2026-Q2' }));
    const pageAt = async (query: string) => (await ask(`/?${query}`)).text();
    expect(await pageAt('done=reported&name=BC-2026-Q2-VP.docx')).toContain('Đã lập báo cáo');
    for (const query of ['done=reported&name=evil.docx', 'done=sent&mails=x&failed=0', 'done=x']) {
      expect(await pageAt(query)).not.toContain('class="notice"');
    }
  });

  it('brings a person who pressed a button back to the page', async () => {
    const ask = await served();
    const answer = await ask('/check', post(undefined, { accept: 'text/html' }));
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/?done=checked']);
  });

  it('says that it is well', async () => {
    const ask = await served();
    expect(await (await ask('/health')).json()).toEqual({ status: 'ok' });
  });

  it.each([
    ['/nowhere', {}, 404],
    ['/check', {}, 405],
    ['/health', post(), 405],
    ['/reports/..%2f..%2fetc%2fpasswd', {}, 404],
    ['/reports/none.docx', {}, 404],
    ['/report', post({ variant: 'secret' }), 400],
    ['/report', post({ period: '2026-Q9' }), 400],
    ['/report', post({ asOf: '31/6/2026' }), 400],
    ['/report', post({ unknown: 1 }), 400],
    ['/check', post(undefined, { 'sec-fetch-site': 'cross-site' }), 403],
    ['/remind', post(undefined, { origin: 'http://evil.test' }), 403],
    ['/check', post({ dryRun: true }), 400],
    ['/remind', post([]), 400],
    ['/remind', post({ preview: 'yes' }), 400],
    ['/report', post({ period: '2025' }), 400],
  ] satisfies [string, RequestInit, number][])(
    'answers %s %j with %i and a sentence, nothing technical',
    async (path, init, status) => {
      const ask = await served();
      const answer = await ask(path, init);
      expect(answer.status).toBe(status);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
      const problem = (await answer.json()) as { detail: string };
      expect(problem.detail).toMatch(/[ạ-ỹà-ý]/i);
      expect(JSON.stringify(problem)).not.toMatch(/\.ts|Error:|node_modules/);
    },
  );

  it.each([
    ['a page that calls this machine by another name', { host: 'evil.test' }],
    ['a page that calls it by a name that only begins so', { host: '127.0.0.1.evil.test' }],
    ['what another machine passed on', { 'x-forwarded-for': '10.0.0.7' }],
    ['what another machine passed on, in the newer way', { forwarded: 'for=10.0.0.7' }],
    [
      'another machine that says it is this one',
      { 'x-forwarded-host': '127.0.0.1', host: 'evil.test' },
    ],
  ])('does nothing for %s', async (_, headers) => {
    const { port } = await served();
    expect(await statusOf({ port, path: '/remind', method: 'POST', headers })).toBe(403);
  });

  it.each(['localhost', '[::1]', '127.0.0.1'])(
    'works under each name of this machine: %s',
    async (name) => {
      const { port } = await served();
      expect(await statusOf({ port, path: '/', headers: { host: `${name}:${port}` } })).toBe(200);
    },
  );

  it('does nothing for another machine, even where the server listens to it', async () => {
    const address = Object.values(networkInterfaces())
      .flatMap((one) => one ?? [])
      .find(({ internal, family }) => !internal && family === 'IPv4')?.address;
    if (address === undefined) return;
    const { port } = await served('0.0.0.0');
    const headers = { host: '127.0.0.1' };
    expect(await statusOf({ host: address, port, path: '/', headers })).toBe(403);
  });

  it('answers 503 with a sentence while the workbook is not there', async () => {
    const ask = await served();
    vi.stubEnv('WORKBOOK', '/none/so.xlsx');
    const answer = await ask('/check', post());
    expect(answer.status).toBe(503);
    expect(((await answer.json()) as { detail: string }).detail).toContain('Chưa có tệp');
  });
});

describe('A machine that serves many wards', () => {
  it('queues the job of each within its process, over each ward’s own file', async () => {
    vi.stubEnv('WARDS', 'wards.json');
    const ask = await served();
    const wards = ['an-hai', 'hoa-binh'];
    const list = Object.fromEntries(wards.map((name) => [name, {}]));
    await writeFile(join(ask.workspace, 'wards.json'), JSON.stringify(list));
    for (const name of wards) {
      const workbook = join(ask.workspace, name, 'so-theo-doi.xlsx');
      await setup(await aRun({ workspace: join(ask.workspace, name), workbook }), sampleContent());
    }
    expect(await (await ask('/dispatch', post({ job: 'report' }))).json()).toMatchObject({
      queued: 2,
      alreadyQueued: 0,
    });
    const done = () => ask.logged.filter(({ ward }) => ward !== null);
    await expect.poll(done, { timeout: 20_000 }).toHaveLength(2);
    expect(
      done()
        .map(({ ward, status }) => `${ward} ${status}`)
        .sort(),
    ).toEqual(['an-hai 200', 'hoa-binh 200']);
    for (const name of wards) {
      expect(await readdir(join(ask.workspace, name, 'reports'))).not.toEqual([]);
    }
    expect((await ask('/report', post())).status).toBe(404);
    expect(existsSync(join(ask.workspace, 'reports'))).toBe(false);
  });
});
