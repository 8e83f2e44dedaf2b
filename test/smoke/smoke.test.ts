import { describe, expect, it, onTestFinished } from 'vitest';
import { callPolicy } from '../../functions/adapters/google-sheets/call-policy.ts';
import { quickWaiting } from '../google-sheets/sheet-runs.ts';
import { type SheetsServer, startSheetsServer } from '../sheets-server/sheets-server.ts';
import { allProbes } from './all-probes.ts';
import { main } from './main.ts';

/** A spreadsheet of people's, on a server of the test's own. */
async function aTrial() {
  const server = await startSheetsServer({ quota: false });
  onTestFinished(() => server.close());
  const id = server.createSpreadsheet({ title: 'Bản thử', locale: 'vi_VN' });
  const person = server.person(id);
  person.retype('Sheet1', 'B2', 'của người');
  person.addTab('Rà soát');
  return { server, id };
}

async function runOver({ server, id }: { server: SheetsServer; id: string }, signal?: AbortSignal) {
  let said = '';
  const status = await main(['--workbook', id], {
    env: { SHEETS_ROOT_URL: server.url },
    policy: callPolicy(quickWaiting()),
    write: (text) => {
      said += text;
    },
    ...(signal ? { signal } : {}),
  });
  return { status, said };
}

describe('The smoke run', () => {
  it('leaves the spreadsheet exactly as it was and prints one line for each fact', async () => {
    const trial = await aTrial();
    const before = trial.server.snapshot(trial.id);
    const { said } = await runOver(trial);
    expect(trial.server.snapshot(trial.id)).toEqual(before);
    const lines = said.split('\n').filter((line) => / · (as expected|DIFFERS|unclear)$/.test(line));
    expect(lines).toHaveLength(allProbes.length);
    expect(said).not.toContain('could not be looked at');
    expect(said).toContain('The trial tabs are deleted.');
  });

  it('deletes its tabs when the server fails in the middle', async () => {
    const trial = await aTrial();
    const before = trial.server.snapshot(trial.id);
    let writes = 0;
    trial.server.onRequest(({ kind }) => {
      if (kind === 'write') writes += 1;
      const fails = kind === 'write' && writes > 1 && writes % 3 > 0;
      return fails ? { kind: 'status', status: 500 } : null;
    });
    const { said } = await runOver(trial);
    expect(said).toContain('The Sheets API answered 500');
    expect(trial.server.snapshot(trial.id)).toEqual(before);
  });

  it('deletes its tabs when it is stopped', async () => {
    const trial = await aTrial();
    const before = trial.server.snapshot(trial.id);
    const { said } = await runOver(trial, AbortSignal.abort());
    expect(trial.server.snapshot(trial.id)).toEqual(before);
    expect(said).toContain('0 facts');
  });

  it('refuses to run over a spreadsheet that nobody named', async () => {
    const { server } = await aTrial();
    for (const args of [[], ['--workbook'], ['--workbook', 'so.xlsx'], ['--sheet', 'x']]) {
      let said = '';
      const write = (text: string) => {
        said += text;
      };
      const env = { SHEETS_ROOT_URL: server.url, WORKBOOK: 'x'.repeat(44) };
      expect(await main(args, { env, policy: callPolicy(quickWaiting()), write })).toBe(1);
      expect(said).toContain('Usage:');
    }
    expect(server.requests).toEqual([]);
  });
});
