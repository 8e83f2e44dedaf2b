import type { AddressInfo } from 'node:net';
import { http } from '@google-cloud/functions-framework';
import { getTestServer } from '@google-cloud/functions-framework/testing';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { readCloudConfig, readConfig } from '../../functions/config.ts';
import { answering } from '../../functions/http/answer.ts';
import { cloudEntry } from '../../functions/http/cloud-log.ts';
import { loggedError, type RequestEvent } from '../../functions/http/request-event.ts';
import { terminalLine } from '../../functions/http/terminal-log.ts';
import { changesInCloud, queueInCloud, served } from '../../functions/wiring.ts';
import { aSampleRun } from '../functions/job-runs.ts';
import { aCloud, type Cloud, signedIn, startCloud, withToken } from './cloud.ts';
import { iapAssertion, jobToken } from './tokens.ts';

let cloud: Cloud;
beforeAll(async () => {
  cloud = await startCloud();
}, 60_000);
afterAll(() => cloud.close());

const OCTETS = { 'content-type': 'application/octet-stream' };

async function reported(body: RequestInit['body'], headers: Record<string, string> = OCTETS) {
  const init = body === undefined ? { headers } : { headers, body };
  return cloud.ask('/report', withToken(jobToken(), init));
}

describe('What is asked over HTTP', () => {
  it.each([OCTETS, { 'content-type': 'text/plain' }, { 'content-type': 'application/json' }])(
    'is understood whatever the scheduler calls it: %j',
    async (headers) => {
      const body = JSON.stringify({ asOf: '2026-06-22', variant: 'party' });
      const answer = await reported(body, headers);
      expect(await answer.json()).toMatchObject({ variant: 'party' });
    },
  );

  it.each([
    ['half a JSON', '{"asOf":', OCTETS],
    ['no JSON', 'xin chào', { 'content-type': 'text/plain' }],
    ['a list', '[]', OCTETS],
    ['null', 'null', OCTETS],
    ['an unknown option', '{"toDay":"2026-06-22"}', OCTETS],
    ['the names of objects', '{"__proto__":{"variant":"party"},"constructor":1}', OCTETS],
    ['a long period', `{"period":"${'9'.repeat(50)}"}`, OCTETS],
  ] as const)('is refused as a wrong request: %s', async (_, body, headers) => {
    const answer = await reported(body, headers);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });

  it('is refused when it is larger than any request of ours', async () => {
    const body = JSON.stringify({ period: ' '.repeat(20_000) });
    expect((await reported(body)).status).toBe(413);
  });

  it('is refused when its address is too long, or has a query', async () => {
    const long = await cloud.ask(`/check?${'a'.repeat(3000)}`, withToken(jobToken()));
    expect(long.status).toBe(414);
    const query = await cloud.ask('/check?dryRun=true', withToken(jobToken()));
    expect(query.status).toBe(400);
    expect(((await query.json()) as { detail: string }).detail).toContain('địa chỉ');
  });

  it.each([
    ['GET', '/check', 405, 'POST'],
    ['DELETE', '/', 405, 'GET'],
    ['GET', '/nowhere', 404, null],
  ])('is refused for %s %s with %i', async (method, path, status, allow) => {
    const answer = await cloud.ask(path, { method });
    expect([answer.status, answer.headers.get('allow')]).toEqual([status, allow]);
  });
});

describe('A problem', () => {
  it('is a page where a browser asked for one, and JSON for programs', async () => {
    const accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
    const page = await cloud.ask('/', { headers: { accept } });
    expect(page.status).toBe(401);
    expect(page.headers.get('content-type')).toContain('text/html');
    const text = await page.text();
    expect(text).toContain('<html lang="vi">');
    expect(text).toContain('Cần đăng nhập');
    const json = await cloud.ask('/');
    expect(json.headers.get('www-authenticate')).toBe('Bearer');
    expect(await json.json()).toMatchObject({ status: 401, title: 'Unauthorized' });
  });

  it('says nothing of the environment, but the log does', async () => {
    const broken = await aCloud({
      STORE_BUCKET: undefined,
      SMTP_URL: 'smtp://a:hunter2@',
      WORKBOOK: 'x',
    });
    const answer = await broken.ask('/check', withToken(jobToken()));
    expect(answer.status).toBe(503);
    expect(await answer.text()).not.toMatch(/STORE_BUCKET|SMTP_URL|hunter2/);
    const [line] = broken.logged;
    for (const name of ['STORE_BUCKET', 'SMTP_URL', 'WORKBOOK']) expect(line).toContain(name);
    expect(line).not.toContain('hunter2');
  });

  it('is a conflict while the same job runs, and no longer', async () => {
    const { ask, storage } = cloud;
    const release = storage.hold();
    const before = storage.asked.length;
    const slow = ask('/check', withToken(jobToken()));
    await expect.poll(() => storage.asked.length).toBeGreaterThan(before);
    const second = await ask('/check', withToken(jobToken()));
    release();
    expect(second.status).toBe(409);
    expect(second.headers.get('retry-after')).toBe('60');
    expect((await slow).status).toBe(200);
    expect((await ask('/check', withToken(jobToken()))).status).toBe(200);
  });
});

describe('A job that ran out of time', () => {
  it('is answered so that the scheduler calls again, and is logged with what it did', async () => {
    const context = await aSampleRun();
    const logged: RequestEvent[] = [];
    const answer = answering({
      ...served,
      queue: () => queueInCloud(readCloudConfig({})),
      changes: changesInCloud,
      config: () => readConfig({}),
      access: async () => ({ kind: 'machine' }),
      context: () => ({ ...context, msLeft: () => 0 }),
      log: (event) => logged.push(event),
    });
    const remindNow = answer(() => 'remind');
    http('out-of-time', remindNow);
    const server = getTestServer('out-of-time');
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const reply = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST' });
    expect([reply.status, reply.headers.get('retry-after')]).toEqual([503, '60']);
    expect(await reply.text()).toContain('lượt chạy sau');
    await expect.poll(() => logged).toHaveLength(1);
    expect(logged[0]).toMatchObject({ status: 503, facts: { sent: 0 } });
  });
});

describe('The log in the cloud', () => {
  const lines = () => cloud.logged.map((line) => JSON.parse(line) as Record<string, unknown>);

  it('has one line for each outcome, with its severity, figures and trace', async () => {
    cloud.logged.splice(0);
    const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
    const headers = { traceparent: `00-${trace}-00f067aa0ba902b7-01` };
    await cloud.ask('/check', withToken(jobToken(), { headers }));
    await cloud.ask('/check', {
      method: 'POST',
      headers: { 'x-cloud-trace-context': `${trace}/123;o=1` },
    });
    await cloud.ask('/', signedIn(iapAssertion('vanphong@hoabinh.test')));
    const [done, refused, page, ...more] = lines();
    expect(more).toEqual([]);
    expect(done).toMatchObject({
      severity: 'INFO',
      message: 'POST check 200',
      tasks: expect.any(Number),
      durationMs: expect.any(Number),
      'logging.googleapis.com/trace': `projects/du-an/traces/${trace}`,
    });
    expect(refused).toMatchObject({
      severity: 'WARNING',
      status: 401,
      causes: ['no-token'],
      'logging.googleapis.com/trace': `projects/du-an/traces/${trace}`,
    });
    expect(page).toMatchObject({ severity: 'INFO', function: 'portal' });
    expect(cloud.logged.every((line) => line.endsWith('}\n'))).toBe(true);
  });

  it('believes no trace that is none', async () => {
    cloud.logged.splice(0);
    const headers = { traceparent: `00-${'x'.repeat(32)}-1-01`, 'x-cloud-trace-context': '"}{' };
    await cloud.ask('/health', { headers });
    expect(lines()[0]).not.toHaveProperty(['logging.googleapis.com/trace']);
  });

  it('warns of mails that failed', () => {
    const event: RequestEvent = {
      name: 'remind',
      method: 'POST',
      ward: null,
      status: 200,
      durationMs: 1200,
      facts: { sent: 5, failed: 1 },
      error: null,
      cloudTrace: '',
      traceparent: '',
    };
    expect(cloudEntry(event, null)).toMatchObject({ severity: 'WARNING', failed: 1 });
    expect(terminalLine(event)).toBe(
      'LƯU Ý · Nhắc việc · mã 200, 1,2 giây · 5 thư đã gửi · 1 thư không gửi được',
    );
  });

  it('keeps of an error that nobody foresaw where it came from, and not what it says', () => {
    const cause = new TypeError('ô B5: “Nguyễn Văn A”');
    const { causes, stack } = loggedError(new Error('a@hoabinh.test', { cause }));
    expect(causes).toEqual(['Error', 'TypeError']);
    expect(stack[0]).toMatch(/^at .*http\.test\.ts/);
    expect(JSON.stringify({ causes, stack })).not.toMatch(/Nguyễn|hoabinh/);
  });

  it('tells a broken world by its kind, without what the server said', async () => {
    const { ask, storage, logged } = await aCloud();
    storage.faults.push(...Array.from({ length: 40 }, () => 'denied' as const));
    expect((await ask('/check', withToken(jobToken()))).status).toBe(503);
    const line = JSON.parse(logged.at(-1) ?? '{}') as Record<string, unknown>;
    expect(line).toMatchObject({
      severity: 'ERROR',
      causes: ['StoreUnavailable', 'CallFailure denied'],
      stack: [],
    });
    expect(logged.join('')).not.toContain('person@x.test');
  });
});
