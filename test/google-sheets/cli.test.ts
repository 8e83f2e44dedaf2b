import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';

const job = fileURLToPath(new URL('../../functions/run.mjs', import.meta.url));
const serverEntry = fileURLToPath(new URL('../sheets-server/run.mjs', import.meta.url));

let server: ChildProcess;
let address: string;
beforeAll(async () => {
  server = spawn(process.execPath, [serverEntry, '--port', '0', '--quota', 'off']);
  const [printed] = await once(server.stdout!, 'data');
  address = String(printed).trim();
});
afterAll(async () => {
  server.kill();
  await once(server, 'exit');
});

/** A new spreadsheet, made the way Drive does. */
async function newSpreadsheet(): Promise<string> {
  const body = JSON.stringify({ name: 'Sổ', mimeType: 'application/vnd.google-apps.spreadsheet' });
  const made = await fetch(`${address}drive/v3/files`, { method: 'POST', body });
  return ((await made.json()) as { id: string }).id;
}

/** Runs the real command against the server in the other process. */
function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [job, 'job', ...args], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', SHEETS_ROOT_URL: address },
  });
  return { status, stdout, stderr };
}

describe('The command line over a Google Sheet', () => {
  it('sets up, checks, reminds and reports by id or by address, as over a file', async () => {
    const id = await newSpreadsheet();
    const workspace = await temporaryFolder();
    const where = ['--workspace', workspace, '--today', '2026-06-22', '--json'];
    const link = `https://docs.google.com/spreadsheets/d/${id}/edit#gid=0`;
    const planned = run('setup', ...where, '--workbook', id, '--dry-run');
    expect(JSON.parse(planned.stdout).added).toHaveLength(13);
    const made = run('setup', ...where, '--workbook', id);
    expect(made).toMatchObject({ status: 0, stdout: planned.stdout });
    expect(JSON.parse(run('setup', ...where, '--workbook', link).stdout).added).toEqual([]);

    const onSheet = run('check', ...where, '--workbook', link);
    expect(onSheet.status).toBe(0);
    const fileWorkspace = ['--workspace', await temporaryFolder(), ...where.slice(2)];
    run('setup', ...fileWorkspace);
    expect(JSON.parse(onSheet.stdout)).toEqual(JSON.parse(run('check', ...fileWorkspace).stdout));

    expect(run('remind', ...where, '--workbook', id).status).toBe(0);
    const reported = run('report', ...where, '--workbook', id);
    expect(JSON.parse(reported.stdout)).toMatchObject({ period: '2026-Q2', variant: 'office' });
  }, 60_000);

  it('says in one sentence what to do when the spreadsheet cannot be found', async () => {
    const workspace = await temporaryFolder();
    const missing = '1'.repeat(44);
    const { status, stderr } = run('check', '--workspace', workspace, '--workbook', missing);
    expect(status).toBe(1);
    expect(stderr.trim()).toMatch(
      /^Không tìm thấy bảng tính Google có mã “1{44}”\. Đề nghị [^\n]*$/,
    );
  });
});
