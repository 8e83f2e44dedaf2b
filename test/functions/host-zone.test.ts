import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';

const run = promisify(execFile);
const entry = fileURLToPath(new URL('../../functions/run.mjs', import.meta.url));

/** Every mail of the demonstration, made on a host whose clock shows another zone. */
async function mailsIn(zone: string): Promise<readonly (readonly [string, string])[]> {
  const workspace = await temporaryFolder();
  const env = { ...process.env, TZ: zone, WORKSPACE: workspace };
  await run(process.execPath, [entry, 'demo'], { env });
  const names = (await readdir(join(workspace, 'outbox'))).toSorted();
  return Promise.all(
    names.map(
      async (name) => [name, await readFile(join(workspace, 'outbox', name), 'utf8')] as const,
    ),
  );
}

it('What is due is decided in Việt Nam, wherever the machine believes it is (I15, pain 5)', async () => {
  const [here, west, east] = await Promise.all([
    mailsIn('Asia/Ho_Chi_Minh'),
    mailsIn('Pacific/Pago_Pago'),
    mailsIn('Pacific/Kiritimati'),
  ]);
  expect(here.length).toBeGreaterThan(3);
  expect(west).toEqual(here);
  expect(east).toEqual(here);
}, 60_000);
