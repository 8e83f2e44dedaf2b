import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderStore } from '../../functions/adapters/folder-store.ts';
import { storeContract } from '../contracts/store-contract.ts';
import { temporaryFolder } from '../temporary-folder.ts';

storeContract('a folder', async () => folderStore(await temporaryFolder()));

it('A folder goes on after a run that was killed before it could name its lock', async () => {
  const folder = await temporaryFolder();
  const store = folderStore(folder);
  const bytes = new TextEncoder().encode('một');
  await store.create('a.json', bytes);
  const { version } = (await store.read('a.json'))!;
  await writeFile(join(folder, '.a.json.don-doc.lock'), '');
  expect(await store.replace('a.json', new TextEncoder().encode('hai'), version)).toBe(true);
  expect(await readdir(folder)).toEqual(['a.json']);
});
