import { describe, expect, it } from 'vitest';
import type { Store } from '../../functions/adapters/ports.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (item: { bytes: Uint8Array } | null) => item && new TextDecoder().decode(item.bytes);

/** What every Store must do; run against each adapter. */
export function storeContract(name: string, makeStore: () => Promise<Store>): void {
  describe(`The store contract: ${name}`, () => {
    it('reads what was created, and null for what never was', async () => {
      const store = await makeStore();
      expect(await store.create('ledger/2026-06-22/VP.json', bytes('một'))).toBe(true);
      expect(text(await store.read('ledger/2026-06-22/VP.json'))).toBe('một');
      expect(await store.read('ledger/none.json')).toBeNull();
    });

    it('lets only the first of two claims through', async () => {
      const store = await makeStore();
      const claims = await Promise.all(
        ['a', 'b', 'c'].map((claim) => store.create('claim', bytes(claim))),
      );
      expect(claims.filter(Boolean)).toHaveLength(1);
    });

    it('replaces only the version that was read', async () => {
      const store = await makeStore();
      await store.create('item', bytes('cũ'));
      const { version } = (await store.read('item'))!;
      expect(await store.replace('item', bytes('mới'), version)).toBe(true);
      expect(await store.replace('item', bytes('khác'), version)).toBe(false);
      expect(text(await store.read('item'))).toBe('mới');
    });

    it('does not replace what was never created', async () => {
      const store = await makeStore();
      expect(await store.replace('item', bytes('x'), 'v')).toBe(false);
      expect(await store.read('item')).toBeNull();
    });

    it('lists keys by prefix, sorted', async () => {
      const store = await makeStore();
      for (const key of ['reports/b.docx', 'ledger/2026-06-22/VP.json', 'reports/a.docx']) {
        await store.create(key, bytes(key));
      }
      expect(await store.list('reports/')).toEqual(['reports/a.docx', 'reports/b.docx']);
      expect(await store.list('none/')).toEqual([]);
    });

    it.each(['../x', '/etc/passwd', 'a/../b', 'a//b', '', 'a\\b', 'C:x'])(
      'refuses the key %j, which could lead out of the store',
      async (key) => {
        const store = await makeStore();
        await expect((async () => store.create(key, bytes('x')))()).rejects.toThrow();
      },
    );
  });
}
