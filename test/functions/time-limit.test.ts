import { describe, expect, it } from 'vitest';
import type { JobContext } from '../../functions/job-context.ts';
import { remind } from '../../functions/remind.ts';
import { readRunDays } from '../../functions/run-days.ts';
import { aSampleRun } from './job-runs.ts';

/** A run whose time is up after so many mails. */
function runsOutAfter(mails: number, context: JobContext): JobContext {
  let sent = 0;
  const { mailer } = context;
  return {
    ...context,
    msLeft: () => (sent >= mails ? 59_000 : 61_000),
    mailer: {
      ...mailer,
      send(mail) {
        sent++;
        return mailer.send(mail);
      },
    },
  };
}

const outcomes = ({ mails }: Awaited<ReturnType<typeof remind>>) =>
  mails.map(({ outcome }) => outcome);

describe('A reminder run whose time is up', () => {
  it('leaves the rest to the next run of the day, and the summary with it', async () => {
    const context = await aSampleRun();
    const all = outcomes(await remind({ ...context, dryRun: true }));
    const due = all.filter((outcome) => outcome === 'planned').length;
    const first = await remind(runsOutAfter(0, context));
    expect(first).toMatchObject({ unfinished: true, summary: null, letters: [] });
    expect(outcomes(first)).not.toContain('sent');
    expect(first.mails.find(({ to }) => to !== null)?.note).toContain('lượt chạy sau');
    expect(await readRunDays(context.store)).toEqual([]);

    const second = await remind(context);
    expect(outcomes(second).filter((outcome) => outcome === 'sent')).toHaveLength(due);
    expect(second).toMatchObject({ unfinished: false, summary: { outcome: 'sent' } });
    expect(await readRunDays(context.store)).toEqual([context.today]);
  });

  it('sends nothing twice, however often it runs out of time', async () => {
    const context = await aSampleRun();
    const sent: string[] = [];
    let runs = 0;
    for (let unfinished = true; unfinished; runs++) {
      const result = await remind(runsOutAfter(1, context));
      sent.push(...result.mails.flatMap(({ key, outcome }) => (outcome === 'sent' ? key : [])));
      unfinished = result.unfinished && runs < 20;
    }
    expect(new Set(sent).size).toBe(sent.length);
    expect(runs).toBeLessThan(20);
    const after = await remind(context);
    expect(outcomes(after)).not.toContain('sent');
  });
});
