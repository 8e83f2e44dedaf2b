import { argv, kill, pid } from 'node:process';
import { smtpAddress } from '../../functions/adapters/smtp/smtp-address.ts';
import { remind } from '../../functions/remind.ts';
import { jobContext } from '../../functions/wiring.ts';

/** The moments at which a run of the real job really dies, in the order of the run. */
export const deaths = [
  'never',
  'before the claim',
  'after the claim',
  'during DATA',
  'after the final dot, before the 250',
  'after the 250, before the mark',
  'after the mark',
  'before the workbook is written',
  'after the workbook is written',
] as const;

export type Death = (typeof deaths)[number];

/** What one run in a process of its own is told; the server sees to deaths during the mail. */
export interface MortalRun {
  readonly workspace: string;
  readonly today: string;
  readonly smtpUrl: string;
  readonly death: Death;
  /** The clock is ahead by so much, so that claims run out without waiting. */
  readonly minutesLater: number;
}

async function run({ workspace, today, smtpUrl, death, minutesLater }: MortalRun): Promise<void> {
  const smtp = smtpAddress(smtpUrl);
  const context = jobContext({ workspace, workbook: null, today, dryRun: false, smtp });
  const { store, workbook, mailer } = context;
  const dieAt = (moment: Death) => {
    if (moment === death) kill(pid, 'SIGKILL');
  };
  const isClaim = (key: string) => key.startsWith('ledger/');
  await remind({
    ...context,
    clock: () => new Date(Date.now() + minutesLater * 60_000),
    store: {
      ...store,
      async create(key, bytes) {
        if (isClaim(key)) dieAt('before the claim');
        const isOurs = await store.create(key, bytes);
        if (isClaim(key)) dieAt('after the claim');
        return isOurs;
      },
      async replace(key, bytes, version) {
        if (isClaim(key)) dieAt('after the 250, before the mark');
        const isReplaced = await store.replace(key, bytes, version);
        if (isClaim(key)) dieAt('after the mark');
        return isReplaced;
      },
    },
    workbook: {
      ...workbook,
      async write(update, revision) {
        dieAt('before the workbook is written');
        const outcome = await workbook.write(update, revision);
        dieAt('after the workbook is written');
        return outcome;
      },
    },
    mailer,
  });
}

const [, , order] = argv;
if (import.meta.main && order) await run(JSON.parse(order) as MortalRun);
