import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderStore } from '../../functions/adapters/folder-store.ts';
import { readLedger } from '../../functions/ledger-store.ts';
import { MAILS_AT_ONCE } from '../../functions/remind.ts';
import { setup } from '../../functions/setup.ts';
import { sampleContent } from '../../sheet-templates/content.ts';
import { aRun, SAMPLE_MAILS, sampleMonday } from '../functions/job-runs.ts';
import { type Death, deaths, type MortalRun } from './mortal-run.ts';
import { watchedSmtp } from './watched-smtp.ts';

const entry = fileURLToPath(new URL('./mortal-run.ts', import.meta.url));

/** A ward whose real process dies at one moment and is started again. */
class Crash {
  readonly death: Death;
  /** Message-ID and recipient in the order in which the server took the mails. */
  readonly taken: string[] = [];
  #dying: number | null = null;

  constructor(death: Death) {
    this.death = death;
  }

  /** Runs the job in a process of its own; true when it was killed. */
  async run(order: Omit<MortalRun, 'today'>): Promise<boolean> {
    const told: MortalRun = { ...order, today: sampleMonday };
    const child = spawn(process.execPath, [entry, JSON.stringify(told)], { stdio: 'pipe' });
    const errors: string[] = [];
    child.stderr.on('data', (part) => errors.push(String(part)));
    this.#dying = told.death === 'never' ? null : (child.pid ?? null);
    const [code, signal] = await once(child, 'exit');
    if (code !== 0 && signal !== 'SIGKILL') throw new Error(errors.join(''));
    return signal === 'SIGKILL';
  }

  /** A real server, from whose side a process can be killed in the middle of a mail. */
  server(): Promise<string> {
    return watchedSmtp({
      onData: () => this.#kill('during DATA'),
      isDeaf: () => this.#dying !== null && this.death === 'during DATA',
      onTaken: (deliveries) => {
        this.taken.push(...deliveries);
        this.#kill('after the final dot, before the 250');
      },
    });
  }

  #kill(moment: Death): void {
    if (this.#dying !== null && this.death === moment) process.kill(this.#dying, 'SIGKILL');
  }
}

/** What became of the mails of a day on which the job died once and was started again. */
async function dayWith(death: Death) {
  const context = await aRun();
  const sample = sampleContent();
  await setup(context, { ...sample, settings: { ...sample.settings, sendingMode: 'live' } });
  const workspace = dirname(context.workbook.location);
  const crash = new Crash(death);
  const smtpUrl = await crash.server();
  const wasKilled = await crash.run({ workspace, smtpUrl, death, minutesLater: 0 });
  const before = crash.taken.length;
  const claimed = (await readLedger(folderStore(workspace))).length;
  await crash.run({ workspace, smtpUrl, death: 'never', minutesLater: 5 });
  const inTheQuarter = crash.taken.length - before;
  await crash.run({ workspace, smtpUrl, death: 'never', minutesLater: 30 });
  const entries = await readLedger(folderStore(workspace));
  const { sheets } = await context.workbook.read();
  const log = sheets.find(({ title }) => title === 'Nhật ký nhắc việc')?.rows ?? [];
  return {
    wasKilled,
    mails: new Set(crash.taken.map((one) => one.split(' ')[0])).size,
    copies: crash.taken.length - new Set(crash.taken).size,
    claimed,
    inTheQuarter,
    unsent: entries.filter(({ state }) => state !== 'sent').length,
    logged: log.filter((cells) => cells.some((cell) => String(cell).startsWith('Đã gửi'))).length,
  };
}

/** At most as many mails are between their claim and their mark. */
const ON_THE_WAY = MAILS_AT_ONCE;
/** Some mail may have been taken by then whose mark was still to come. */
const afterFirstMail = deaths.slice(
  deaths.indexOf('during DATA'),
  deaths.indexOf('after the mark') + 1,
);

const printed: string[] = [];

describe('A run that is really killed, and started again', () => {
  it.each(deaths)(
    'delivers every mail, and repeats only what it could not mark: %s',
    async (death) => {
      const { wasKilled, mails, copies, claimed, inTheQuarter, unsent, logged } =
        await dayWith(death);
      const figures = [mails, copies, inTheQuarter].map((figure) => String(figure).padStart(9));
      printed.push(death.padEnd(38) + figures.join(''));
      expect(wasKilled).toBe(death !== 'never');
      expect({ mails, unsent, logged }).toEqual({
        mails: SAMPLE_MAILS,
        unsent: 0,
        logged: SAMPLE_MAILS,
      });
      const mayRepeat = afterFirstMail.includes(death);
      expect(copies).toBeGreaterThanOrEqual(/^after the (?:final dot|250)/.test(death) ? 1 : 0);
      expect(copies).toBeLessThanOrEqual(mayRepeat ? ON_THE_WAY : 0);
      // Claims of the dead are left alone for a quarter of an hour.
      expect(claimed > 0).toBe(death !== 'before the claim');
      expect(inTheQuarter).toBeLessThanOrEqual(SAMPLE_MAILS - claimed);
    },
    60_000,
  );

  it('leaves a table of what happened', () => {
    const head = ['mails', 'copies', '< 15 min'].map((word) => word.padStart(9)).join('');
    process.stdout.write(`${['killed'.padEnd(38) + head, ...printed].join('\n')}\n`);
    expect(printed).toHaveLength(deaths.length);
  });
});
