import { describe, expect, it } from 'vitest';
import {
  CallFailure,
  failureOfAnswer,
} from '../../functions/adapters/google-sheets/call-failure.ts';
import { callPolicy } from '../../functions/adapters/google-sheets/call-policy.ts';
import { quickWaiting } from './sheet-runs.ts';

/** Fails as told, one kind a time, then succeeds. */
function failing(...kinds: readonly ConstructorParameters<typeof CallFailure>[0][]) {
  let made = 0;
  const call = async () => {
    const kind = kinds[made++];
    if (kind) throw new CallFailure(kind, kind);
    return `attempt ${made}`;
  };
  return { call, made: () => made };
}

const many = <Kind>(kind: Kind, count: number) => Array.from({ length: count }, () => kind);

describe('Calls to the Sheets API', () => {
  it('are tried again for more than the minute that a quota takes to fill', async () => {
    const waiting = quickWaiting();
    const { call } = failing(...many('rate' as const, 7));
    expect(await callPolicy(waiting).run({ kind: 'read', call })).toBe('attempt 8');
    expect(waiting.waits).toEqual([1500, 2500, 4500, 8500, 16_500, 32_500, 63_500]);
  });

  it('wait for another time each, so that runs do not come back together', async () => {
    const waits = async (random: number) => {
      const waiting = { ...quickWaiting(), random: () => random };
      await callPolicy(waiting).run({ kind: 'read', call: failing('server').call });
      return waiting.waits;
    };
    expect(await waits(0)).toEqual([1000]);
    expect(await waits(0.9)).toEqual([1900]);
  });

  it('obey a server that says how long to wait', async () => {
    const waiting = quickWaiting();
    let isFirst = true;
    const call = async () => {
      if (!isFirst) return 'done';
      isFirst = false;
      throw new CallFailure('rate', 'slow down', 20);
    };
    await callPolicy(waiting).run({ kind: 'read', call });
    expect(waiting.waits).toEqual([20_000]);
  });

  it('give up in the end', async () => {
    const { call, made } = failing(...many('server' as const, 100));
    const run = callPolicy(quickWaiting()).run({ kind: 'read', call });
    await expect(run).rejects.toThrow(CallFailure);
    expect(made()).toBe(8);
  });

  it.each(['denied', 'missing', 'invalid', 'office-file', 'protected', 'credentials'] as const)(
    'are not tried again when the answer is “%s”',
    async (kind) => {
      const waiting = quickWaiting();
      const { call, made } = failing(kind);
      await expect(callPolicy(waiting).run({ kind: 'write', call })).rejects.toThrow(kind);
      expect(made()).toBe(1);
      expect(waiting.waits).toEqual([]);
    },
  );

  it('are read back before a write is repeated that may have been applied', async () => {
    for (const kind of ['server', 'network', 'timeout', 'unproven'] as const) {
      const { call, made } = failing(kind);
      const readBack = async () => 'was applied';
      const result = await callPolicy(quickWaiting()).run({ kind: 'write', call, readBack });
      expect([result, made()]).toEqual(['was applied', 1]);
    }
    const { call, made } = failing('server', 'server');
    const readBack = async () => null;
    await callPolicy(quickWaiting()).run({ kind: 'write', call, readBack });
    expect(made()).toBe(3);
  });

  it('are repeated without reading back when the server refused them unseen', async () => {
    const { call } = failing('rate');
    const readBack = () => Promise.reject(new Error('must not be asked'));
    expect(await callPolicy(quickWaiting()).run({ kind: 'write', call, readBack })).toBe(
      'attempt 2',
    );
  });

  it('stay at fifty reads and fifty writes a minute, for all workbooks together', async () => {
    const waiting = quickWaiting();
    const policy = callPolicy(waiting);
    const times: number[] = [];
    const call = async () => times.push(waiting.now());
    for (let number = 0; number < 120; number++) await policy.run({ kind: 'read', call });
    for (const start of times) {
      const inMinute = times.filter((time) => time >= start && time < start + 60_000);
      expect(inMinute.length).toBeLessThanOrEqual(50);
    }
    const before = waiting.now();
    for (let number = 0; number < 50; number++) await policy.run({ kind: 'write', call });
    expect(waiting.now()).toBe(before);
  });

  it('are given up rather than waited for beyond the time of a run', async () => {
    const waiting = quickWaiting();
    const until = 10_000;
    const policy = callPolicy(waiting).within(() => until - waiting.now());
    const { call } = failing(...many('rate' as const, 7));
    await expect(policy.run({ kind: 'read', call })).rejects.toMatchObject({ kind: 'rate' });
    expect(waiting.waits).toEqual([1500, 2500, 4500]);
    expect(policy.deadlineMs).toEqual({ read: 5000, write: 5000 });
  });

  it('of a run that has no time for our own limit are given up too, and counted with all', async () => {
    const waiting = quickWaiting();
    const all = callPolicy(waiting);
    const call = async () => 'done';
    for (let number = 0; number < 50; number++) await all.run({ kind: 'read', call });
    const failed = all.within(() => 30_000).run({ kind: 'read', call });
    await expect(failed).rejects.toMatchObject({ kind: 'rate' });
    expect(waiting.waits).toEqual([]);
  });
});

describe('An answer that is no success', () => {
  const answer = (status: number, body: unknown, retryAfter = '') =>
    failureOfAnswer({
      status,
      contentType: 'application/json',
      retryAfter,
      text: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const error = (status: string, message: string, more: object = {}) => ({
    error: { status, message, ...more },
  });

  it.each([
    ['rate', 429, error('RESOURCE_EXHAUSTED', 'Quota exceeded')],
    ['rate', 403, error('', 'x', { errors: [{ reason: 'userRateLimitExceeded' }] })],
    ['denied', 403, error('PERMISSION_DENIED', 'The caller does not have permission')],
    [
      'denied',
      403,
      error('', 'x', { errors: [{ domain: 'usageLimits', reason: 'storageQuotaExceeded' }] }),
    ],
    ['missing', 404, error('NOT_FOUND', 'Requested entity was not found.')],
    ['credentials', 401, error('UNAUTHENTICATED', 'x')],
    ['server', 500, error('INTERNAL', 'Internal error encountered.')],
    ['server', 502, '<!DOCTYPE html><title>502</title>'],
    ['server', 503, error('UNAVAILABLE', 'The service is currently unavailable.')],
    [
      'office-file',
      400,
      error('FAILED_PRECONDITION', 'This operation is not supported for this document'),
    ],
    [
      'protected',
      400,
      error(
        'INVALID_ARGUMENT',
        'Invalid requests[0].updateCells: You are trying to edit a protected cell or object.',
      ),
    ],
    [
      'too-large',
      400,
      error(
        'INVALID_ARGUMENT',
        'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
      ),
    ],
    ['moved', 400, error('INVALID_ARGUMENT', "Unable to parse range: 'x'!A1")],
    ['invalid', 400, error('INVALID_ARGUMENT', 'Invalid value')],
  ] as const)('is “%s” for status %i', (kind, status, body) => {
    expect(answer(status, body).kind).toBe(kind);
  });

  it('leaves nothing of its body in the error', () => {
    const secret = 'nội dung của người dân';
    const failure = answer(403, error('PERMISSION_DENIED', secret));
    expect(`${failure.message} ${JSON.stringify(failure)}`).not.toContain(secret);
    expect(failure.message).toBe('The API answered 403 PERMISSION_DENIED');
  });

  it('may say for how many seconds to wait', () => {
    expect(answer(429, '{}', '30').retryAfterSeconds).toBe(30);
    expect(answer(429, '{}', 'Wed, 21 Oct 2026 07:28:00 GMT').retryAfterSeconds).toBeNull();
  });
});
