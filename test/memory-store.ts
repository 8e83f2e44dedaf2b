import type { Store, StoredItem } from '../functions/adapters/ports.ts';

/** A Store that forgets with the test. */
export function memoryStore(): Store {
  const items = new Map<string, StoredItem>();
  let writes = 0;
  const put = (key: string, bytes: Uint8Array) => {
    items.set(key, { bytes, version: String(++writes) });
    return true;
  };
  return {
    read: async (key) => items.get(key) ?? null,
    create: async (key, bytes) => !items.has(key) && put(key, bytes),
    replace: async (key, bytes, version) => items.get(key)?.version === version && put(key, bytes),
    list: async (prefix) => [...items.keys()].filter((key) => key.startsWith(prefix)).sort(),
    locationOf: (key) => key,
  };
}
