import { describe, expect, it, onTestFinished } from 'vitest';
import { callPolicy } from '../../functions/adapters/google-sheets/call-policy.ts';
import { bucketStore } from '../../functions/adapters/google-storage/bucket-store.ts';
import { connectStorage } from '../../functions/adapters/google-storage/connect.ts';
import { StoreUnavailable } from '../../functions/errors.ts';
import { storeContract } from '../contracts/store-contract.ts';
import { quickWaiting } from '../google-sheets/sheet-runs.ts';
import {
  type Fault,
  type StorageServer,
  startStorageServer,
} from '../storage-server/storage-server.ts';

const BUCKET = 'don-doc-hoa-binh';

async function aServer(): Promise<StorageServer> {
  const server = await startStorageServer(BUCKET);
  onTestFinished(() => server.close());
  return server;
}

function storeAt(server: StorageServer, { prefix = '', bucket = BUCKET, patienceMs = 2_000 } = {}) {
  const deadlines = { read: patienceMs, write: patienceMs };
  const policy = callPolicy(quickWaiting(), deadlines, Number.POSITIVE_INFINITY);
  return bucketStore({
    bucket,
    prefix,
    connect: async () => connectStorage(bucket, server.url, policy),
    addressOf: (key) => (key.startsWith('reports/') ? `https://don-doc.test/${key}` : null),
  });
}

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (item: { bytes: Uint8Array } | null) => item && new TextDecoder().decode(item.bytes);

storeContract('a Cloud Storage bucket, over HTTP', async () => storeAt(await aServer()));
storeContract('a ward’s part of a bucket', async () => {
  const server = await aServer();
  await storeAt(server, { prefix: 'phuong-khac/' }).create('item', bytes('của phường khác'));
  return storeAt(server, { prefix: 'hoa-binh/' });
});

describe('A bucket', () => {
  it('lists thousands of keys page by page', async () => {
    const server = await aServer();
    const store = storeAt(server);
    const keys = Array.from(
      { length: 20 },
      (_, index) => `ledger/${String(index).padStart(3, '0')}`,
    );
    for (const key of keys.toReversed()) await store.create(key, bytes(key));
    expect(await store.list('ledger/')).toEqual(keys);
  });

  it('keeps any bytes as they are', async () => {
    const store = storeAt(await aServer());
    const all = Uint8Array.from({ length: 1000 }, (_, index) => (index * 7) % 256);
    await store.create('reports/a.docx', all);
    expect(Buffer.from((await store.read('reports/a.docx'))!.bytes).equals(Buffer.from(all))).toBe(
      true,
    );
    await store.create('empty', new Uint8Array());
    expect((await store.read('empty'))?.bytes).toHaveLength(0);
  });

  it('never replaces by a version that would create', async () => {
    const server = await aServer();
    expect(await storeAt(server).replace('item', bytes('x'), '0')).toBe(false);
    expect(server.contents().size).toBe(0);
  });

  it('tells people where a report can be opened', async () => {
    const store = storeAt(await aServer(), { prefix: 'hoa-binh/' });
    expect(store.locationOf('reports/a.docx')).toBe('https://don-doc.test/reports/a.docx');
    expect(store.locationOf('ledger/x.json')).toBe(`gs://${BUCKET}/hoa-binh/ledger/x.json`);
  });

  const passing: readonly Fault[] = [
    'busy',
    'too many',
    'dropped before',
    'reply lost',
    '503 although done',
    'reply cut off',
    'slow, done after the caller gave up',
  ];

  it.each(passing)(
    'does each thing once, and says so rightly, although once: %s',
    async (fault) => {
      const server = await aServer();
      const store = storeAt(server, { patienceMs: 150 });
      server.faults.push(fault);
      expect(await store.create('claim', bytes('một'))).toBe(true);
      expect(await storeAt(server).create('claim', bytes('một'))).toBe(false);
      server.faults.push(fault);
      const item = (await store.read('claim'))!;
      expect(text(item)).toBe('một');
      server.faults.push(fault);
      expect(await store.replace('claim', bytes('hai'), item.version)).toBe(true);
      expect(await storeAt(server).replace('claim', bytes('hai'), item.version)).toBe(false);
      server.faults.push(fault);
      expect(await store.list('')).toEqual(['claim']);
      expect(Object.fromEntries(server.contents())).toEqual({ claim: 'hai' });
    },
  );

  it('says that a claim is lost when another was made while its own answer was late', async () => {
    const server = await aServer();
    server.faults.push('dropped before');
    const late = storeAt(server).create('claim', bytes('như nhau'));
    expect(await storeAt(server).create('claim', bytes('như nhau'))).toBe(true);
    expect(await late).toBe(false);
  });

  it('lets one of many through, whatever befalls their answers', async () => {
    const server = await aServer();
    server.faults.push('reply lost', null, '503 although done', 'busy', 'reply lost', null, 'busy');
    const claims = Array.from({ length: 8 }, () => storeAt(server).create('claim', bytes('x')));
    expect((await Promise.all(claims)).filter(Boolean)).toHaveLength(1);
  });

  it.each([
    ['denied', 'roles/storage.objectUser'],
    ['busy', 'Máy chủ Google đang trục trặc'],
  ] as const)('fails with a sentence that says what to do: %s', async (fault, words) => {
    const server = await aServer();
    server.faults.push(...Array.from({ length: 20 }, () => fault));
    const failed = storeAt(server).create('item', bytes('x'));
    await expect(failed).rejects.toThrow(StoreUnavailable);
    await expect(failed).rejects.toThrow(words);
    await expect(failed).rejects.not.toThrow('person@x.test');
  });

  it('names a bucket that is not there', async () => {
    const store = storeAt(await aServer(), { bucket: 'kho-khac' });
    await expect(store.list('ledger/')).rejects.toThrow('Không có kho Cloud Storage “kho-khac”');
    await expect(store.create('a', bytes('x'))).rejects.toThrow('STORE_BUCKET');
  });
});
