import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type CallPolicy, callPolicy } from '../../functions/adapters/google-sheets/call-policy.ts';
import { readConfig } from '../../functions/config.ts';
import { spreadsheetId } from '../../shared/google-sheets/spreadsheet-id.ts';
import { allProbes } from './all-probes.ts';
import { type SmokeRun, smokeRun } from './smoke-run.ts';
import { clean, detailsOf, tableOf } from './table.ts';

const USAGE = `Usage: npm run smoke -- --workbook ID-OR-ADDRESS
Looks at what we believe of the Sheets API in a Google Sheet meant for trial. Makes tabs of its own
there, deletes them at the end, and touches no other tab. Takes about two minutes, because it keeps
below the quota. Credentials: Application Default Credentials (the sheet is shared with them as
Editor); none for a server on this machine (SHEETS_ROOT_URL=http://127.0.0.1:PORT/).`;

/** What a test replaces. */
export interface SmokeSurroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly policy: CallPolicy;
  readonly write: (text: string) => void;
  readonly signal?: AbortSignal;
}

/** Returns the exit status: 0 = all was looked at, nothing differs, nothing was left behind. */
export async function main(
  args: readonly string[],
  surroundings: SmokeSurroundings = ofThisProcess(),
): Promise<number> {
  const { env, policy, write, signal } = surroundings;
  const id = spreadsheetId(wantedWorkbook(args) ?? '');
  if (id === null) {
    write(`${USAGE}\n`);
    return 1;
  }
  try {
    const rootUrl = readConfig(env).sheetsRootUrl;
    write(`Looking at ${allProbes.length} facts, one after another …\n`);
    const run = await smokeRun({
      ...{ spreadsheetId: id, rootUrl, policy, probes: allProbes, random: Math.random },
      ...(signal ? { signal } : {}),
    });
    write(reportOf(run));
    if (run.failure !== null) throw run.failure;
    const isWhole = run.observations.length === allProbes.length && run.remaining.length === 0;
    return isWhole && run.observations.every(({ holds }) => holds !== false) ? 0 : 1;
  } catch (error) {
    write(
      `The run could not be made: ${clean(error instanceof Error ? error.message : String(error))}\n`,
    );
    return 1;
  }
}

function wantedWorkbook(args: readonly string[]): string | null {
  try {
    const options = { workbook: { type: 'string' } } as const;
    return parseArgs({ args: [...args], options }).values.workbook ?? null;
  } catch {
    return null;
  }
}

function reportOf({ locale, timeZone, observations, remaining, leftOver }: SmokeRun): string {
  const count = (holds: boolean | null) => observations.filter((one) => one.holds === holds).length;
  return [
    `Locale ${locale}, time zone ${timeZone}`,
    tableOf(observations),
    '',
    detailsOf(observations),
    '',
    `${observations.length} facts: ${count(true)} as expected, ${count(false)} differ, ${count(null)} unclear`,
    remaining.length === 0
      ? 'The trial tabs are deleted.'
      : `DELETE BY HAND: ${remaining.join('; ')}`,
    ...(leftOver.length === 0 ? [] : [`Left behind by an earlier run: ${leftOver.join('; ')}`]),
    '',
  ].join('\n');
}

/** Ctrl+C ends the run after the fact at hand, so that the trial tabs are still deleted. */
function ofThisProcess(): SmokeSurroundings {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  return {
    env: process.env,
    policy: callPolicy({
      now: () => performance.now(),
      sleep: async (ms) => sleep(ms),
      random: Math.random,
    }),
    write: (text) => process.stdout.write(text),
    signal: stop.signal,
  };
}
