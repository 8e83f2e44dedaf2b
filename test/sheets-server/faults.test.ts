import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Fault, type SheetsServer, startSheetsServer } from './sheets-server.ts';
import { type TestClient, testClient } from './test-client.ts';

let server: SheetsServer;
let client: TestClient;

beforeEach(async () => {
  server = await startSheetsServer({ quota: false });
  client = testClient(server);
  await client.fill('A1', [['cũ']]);
});
afterEach(() => server.close());

function next(...faults: readonly (Fault | null)[]): void {
  const rest = [...faults];
  server.onRequest(() => rest.shift());
}

const write = () => client.put('/values/A1?valueInputOption=RAW', { values: [['mới']] });
const stored = () => server.person(client.id).cell('Sheet1', 'A1').value;

describe('a fault', () => {
  it.each([
    [429, 'RESOURCE_EXHAUSTED'],
    [500, 'INTERNAL'],
    [503, 'UNAVAILABLE'],
  ])('answers %i without doing anything', async (status, name) => {
    next({ kind: 'status', status });
    const answer = await write();
    expect(answer.status).toBe(status);
    expect(answer.json.error.status).toBe(name);
    expect(stored()).toBe('cũ');
  });

  it('answers 503 although the write was done', async () => {
    next({ kind: 'status', status: 503, applied: true });
    expect((await write()).status).toBe(503);
    expect(stored()).toBe('mới');
  });

  it('comes as a storm for as long as the hook says', async () => {
    next({ kind: 'status', status: 429 }, { kind: 'status', status: 429 }, null);
    const statuses = [await write(), await write(), await write()].map((one) => one.status);
    expect(statuses).toEqual([429, 429, 200]);
  });

  it('resets the connection before or within the body', async () => {
    next({ kind: 'reset', when: 'before' });
    await expect(write()).rejects.toThrow();
    expect(stored()).toBe('cũ');
    next({ kind: 'reset', when: 'body' });
    await expect(write()).rejects.toThrow();
    expect(stored()).toBe('mới');
  });

  it.each<Fault>([{ kind: 'hang' }, { kind: 'drip' }])(
    'makes the caller wait: %j',
    async (fault) => {
      next(fault);
      const signal = AbortSignal.timeout(100);
      const url = `${server.url}v4/spreadsheets/${client.id}/values/A1`;
      const read = fetch(url, { signal }).then((response) => response.text());
      await expect(read).rejects.toThrow();
    },
  );

  it('cuts the JSON off, sends a page of HTML, or nothing', async () => {
    next(
      { kind: 'html' },
      { kind: 'status', status: 502, html: true },
      { kind: 'empty' },
      { kind: 'forbidden' },
      { kind: 'not-found' },
      { kind: 'truncated' },
    );
    const read = () => client.get('/values/A1');
    expect(await read()).toMatchObject({ status: 200, text: expect.stringMatching(/^<!DOCTYPE/) });
    expect(await read()).toMatchObject({ status: 502, text: expect.stringMatching(/^<!DOCTYPE/) });
    expect(await read()).toMatchObject({ status: 200, text: '' });
    expect((await read()).status).toBe(403);
    expect((await read()).status).toBe(404);
    await expect(read()).rejects.toThrow('JSON');
  });

  it('lets a read see the state before the last write', async () => {
    await write();
    next({ kind: 'stale' }, null);
    expect(await client.values('A1')).toEqual([['cũ']]);
    expect(await client.values('A1')).toEqual([['mới']]);
  });

  it('can tell the caller when to come back', async () => {
    next({ kind: 'status', status: 429, retryAfterSeconds: 7 });
    const response = await fetch(`${server.url}v4/spreadsheets/${client.id}`);
    expect(response.headers.get('retry-after')).toBe('7');
  });
});

describe('the log of requests', () => {
  it('tells what was asked and answered, in order', async () => {
    next(null, { kind: 'status', status: 503 }, { kind: 'reset', when: 'before' });
    await client.get('/values:batchGet?ranges=A1');
    await client.batch({ addSheet: {} });
    await write().catch(() => null);
    const seen = server.requests.slice(1);
    expect(seen.map(({ index, api, kind, status }) => [index, api, kind, status])).toEqual([
      [1, 'values.batchGet', 'read', 200],
      [2, 'spreadsheets.batchUpdate', 'write', 503],
      [3, 'values.update', 'write', 0],
    ]);
    expect(seen[1]!.requestBytes).toBe('{"requests":[{"addSheet":{}}]}'.length);
    expect(seen[0]!.responseBytes).toBeGreaterThan(100);
  });
});

describe('the quota', () => {
  it('is 60 reads and 60 writes a minute, in separate buckets', async () => {
    let now = 0;
    const metered = await startSheetsServer({ now: () => now });
    const reader = testClient(metered);
    for (let count = 0; count < 60; count += 1) await reader.get('?fields=spreadsheetId');
    const refused = await reader.get('?fields=spreadsheetId');
    expect(refused.status).toBe(429);
    expect(refused.json.error).toEqual({
      code: 429,
      message:
        "Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute per user' " +
        "of service 'sheets.googleapis.com' for consumer 'project_number:1074179254152'.",
      status: 'RESOURCE_EXHAUSTED',
      details: [
        {
          '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
          reason: 'RATE_LIMIT_EXCEEDED',
          domain: 'googleapis.com',
          metadata: {
            service: 'sheets.googleapis.com',
            consumer: 'projects/1074179254152',
            quota_limit: 'ReadRequestsPerMinutePerUser',
            quota_metric: 'sheets.googleapis.com/read_requests',
          },
        },
      ],
    });
    expect((await reader.batch({ addSheet: {} })).status).toBe(200);
    now = 60_000;
    expect((await reader.get('?fields=spreadsheetId')).status).toBe(200);
    await metered.close();
  });
});

describe('files in Drive', () => {
  it('are made empty and deleted', async () => {
    const body = JSON.stringify({
      name: 'Mới',
      mimeType: 'application/vnd.google-apps.spreadsheet',
    });
    const url = `${server.url}drive/v3/files`;
    const made = await fetch(`${url}?supportsAllDrives=True`, { method: 'POST', body });
    const file = (await made.json()) as { id: string };
    expect(file).toEqual({ kind: 'drive#file', id: file.id, ...JSON.parse(body) });
    expect((await testClient(server, file.id).get('')).status).toBe(200);
    expect((await fetch(`${url}/${file.id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await testClient(server, file.id).get('')).status).toBe(404);
  });
});

describe('the server on its own', () => {
  it('prints its address and stays until it is stopped', async () => {
    const entry = fileURLToPath(new URL('run.mjs', import.meta.url));
    const child = spawn(process.execPath, [entry, '--port', '0', '--quota', 'off']);
    const [printed] = (await once(child.stdout, 'data')) as [Buffer];
    expect(String(printed)).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\n$/);
    expect((await fetch(String(printed).trim())).status).toBe(404);
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});
