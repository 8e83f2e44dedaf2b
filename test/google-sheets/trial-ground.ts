import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type SheetsServer, startSheetsServer } from '../sheets-server/sheets-server.ts';

/** A server and folders for all the trials of one file. */
export interface TrialGround {
  readonly server: SheetsServer;
  folder(): string;
  close(): Promise<void>;
}

export async function openTrialGround(): Promise<TrialGround> {
  const server = await startSheetsServer({ quota: false });
  const root = await mkdtemp(join(tmpdir(), 'don-doc-trials-'));
  let folders = 1000;
  return {
    server,
    // All paths are equally long, because they stand in cells.
    folder: () => join(root, String(++folders)),
    async close() {
      await server.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}
