import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { SMTPServer } from 'smtp-server';
import { folderStore } from '../../functions/adapters/folder-store.ts';
import { messageOf } from '../../functions/adapters/mail-message.ts';
import { smtpAddress } from '../../functions/adapters/smtp/smtp-address.ts';
import { smtpMailer } from '../../functions/adapters/smtp/smtp-mailer.ts';
import { deliverOnce } from '../../functions/deliver-once.ts';
import { inParallel } from '../../functions/in-parallel.ts';
import { MAILS_AT_ONCE } from '../../functions/remind.ts';
import { jobContext } from '../../functions/wiring.ts';
import type { Digest } from '../../shared/reminders/digest.ts';
import { digestMail } from '../../shared/reminders/digest-mail.ts';
import { NOTHING_SENT } from '../../shared/reminders/history.ts';
import { ofDigest } from '../../shared/reminders/ledger.ts';
import { planDigests } from '../../shared/reminders/plan-digests.ts';
import { aDeadline, aProgramme, aTask, aUnit } from '../builders.ts';
import { measureInTurn, ratios, spreadOf } from './measure.ts';
import { slowRelay } from './slow-relay.ts';

const DAY = '2026-06-22';
const UNITS = 60;
const ROUND_TRIP_MS = 30;
const CONNECTIONS = 5;
const MOST_RATIO = 1.1;
/** Issue 5: planning grows with the rows. */
const MOST_GROWTH = 30;

const OURS = 'ours: composed, claimed, sent, marked';
const PEER = 'peer: pooled nodemailer, ready-made bytes';

/** Sixty digests over a slow line, and the planning of many rows. */
export async function remind(print: (line: string) => void): Promise<boolean> {
  const isFast = await sending(print);
  return (await planning(print)) && isFast;
}

function wardOf(units: number, tasks: number) {
  const all = Array.from({ length: units }, (_, index) => aUnit(`U${index}`, `Đơn vị ${index}`));
  return aProgramme({
    units: all,
    tasks: Array.from({ length: tasks }, (_, index) =>
      aTask({
        code: `N${(index % 8) + 1}.${index}`,
        leadUnit: `U${index % units}`,
        // Too late by a day only: no copies to heads, which are mails of their own.
        deadline: aDeadline(index % 3 === 0 ? '2026-06-19' : '2026-06-24'),
      }),
    ),
  });
}

async function sending(print: (line: string) => void): Promise<boolean> {
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      stream.resume();
      stream.on('end', () => done());
    },
  });
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
  const relay = await slowRelay((smtp.server.address() as AddressInfo).port, ROUND_TRIP_MS);
  const programme = wardOf(UNITS, UNITS * 5);
  const digests = planDigests(programme, DAY, NOTHING_SENT);
  const setting = {
    settings: programme.settings,
    readAt: '07 giờ 30 phút',
    sample: false,
    trial: false,
    unitNames: new Map(programme.units.map(({ id, name }) => [id, name])),
    rowAddress: () => null,
    date: `${DAY}T07:30:00+07:00`,
  };
  const mailOf = (digest: Digest) => digestMail(digest, setting)!;
  const ready = await Promise.all(digests.map((digest) => readyMade(messageOf(mailOf(digest)))));
  const timings = await measureInTurn(
    [
      { name: PEER, run: () => sendReady(relay.port, ready) },
      { name: OURS, run: () => sendOurs(relay.port, digests, mailOf) },
    ],
    7,
  );
  relay.close();
  await new Promise<void>((resolve) => smtp.close(() => resolve()));
  print(
    `${digests.length} digests, ${ROUND_TRIP_MS} ms there and back, ${CONNECTIONS} connections`,
  );
  for (const name of [PEER, OURS]) {
    const { median, min, max } = spreadOf(timings.get(name)!);
    print(`  ${name.padEnd(46)} ${median.toFixed(0)} ms (${min.toFixed(0)}–${max.toFixed(0)})`);
  }
  const ratio = spreadOf(ratios(timings, OURS, PEER)).median;
  const isMet = ratio <= MOST_RATIO;
  print(`  ${ratio.toFixed(2)} × the peer, at most ${MOST_RATIO}: ${isMet ? 'OK' : 'MISSED'}`);
  return isMet;
}

interface ReadyMade {
  readonly raw: Buffer;
  readonly envelope: { readonly from: string; readonly to: readonly string[] };
}

async function readyMade(message: ReturnType<typeof messageOf>): Promise<ReadyMade> {
  const built = await createTransport({ streamTransport: true, buffer: true }).sendMail(message);
  const { from, to } = built.envelope;
  return { raw: built.message as Buffer, envelope: { from: String(from), to } };
}

async function sendReady(port: number, ready: readonly ReadyMade[]): Promise<void> {
  const transport = createTransport({
    host: '127.0.0.1',
    port,
    pool: true,
    maxConnections: CONNECTIONS,
  });
  await Promise.all(
    ready.map(({ raw, envelope }) =>
      transport.sendMail({ raw, envelope: { from: envelope.from, to: [...envelope.to] } }),
    ),
  );
  transport.close();
}

async function sendOurs(
  port: number,
  digests: readonly Digest[],
  mailOf: (digest: Digest) => ReturnType<typeof digestMail> & object,
): Promise<void> {
  const workspace = await mkdtemp(join(tmpdir(), 'don-doc-bench-'));
  const address = smtpAddress(`smtp://127.0.0.1:${port}`)!;
  const waiting = {
    pausesMs: [],
    silenceMs: 30_000,
    msLeft: () => Number.POSITIVE_INFINITY,
    sleep: async () => undefined,
  };
  const mailer = smtpMailer(address, waiting);
  const context = {
    ...jobContext({ workspace, workbook: null, today: DAY, dryRun: false }),
    store: folderStore(workspace),
    mailer,
  };
  await inParallel(digests, MAILS_AT_ONCE, (digest) =>
    deliverOnce(mailOf(digest), ofDigest(digest), false, context),
  );
  mailer.close();
  await rm(workspace, { recursive: true, force: true });
}

async function planning(print: (line: string) => void): Promise<boolean> {
  const medians: number[] = [];
  for (const tasks of [2_000, 50_000]) {
    const programme = wardOf(UNITS, tasks);
    const name = 'planned';
    const run = async () => planDigests(programme, DAY, NOTHING_SENT);
    const timings = await measureInTurn([{ name, run }], 9);
    const { median } = spreadOf(timings.get(name)!);
    const speed = Math.round((tasks / median) * 1000).toLocaleString('en');
    print(`${tasks.toLocaleString('en')} rows planned in ${median.toFixed(0)} ms, ${speed} rows/s`);
    medians.push(median);
  }
  const growth = medians[1]! / medians[0]!;
  const isMet = growth <= MOST_GROWTH;
  print(
    `  25 × the rows cost ${growth.toFixed(1)} × the time, at most ${MOST_GROWTH}: ${isMet ? 'OK' : 'MISSED'}`,
  );
  return isMet;
}
