import { mailTroubles } from '../shared/messages/troubles.ts';
import type { Digest } from '../shared/reminders/digest.ts';
import { digestMail } from '../shared/reminders/digest-mail.ts';
import { digestView } from '../shared/reminders/digest-view.ts';
import {
  claim,
  encodeLedgerEntry,
  type LedgerEntry,
  ledgerStoreKey,
  mayTakeOver,
} from '../shared/reminders/ledger.ts';
import type { Mail } from '../shared/reminders/mail.ts';
import { planDigests } from '../shared/reminders/plan-digests.ts';
import { DeliveryFailed } from './errors.ts';
import { type JobContext, readAtWords } from './job-context.ts';
import { type OpenProgramme, openProgramme } from './open-programme.ts';
import { readLedgerEntry, refreshTabs } from './refresh-tabs.ts';

/** `skipped`: the unit gets no mail or has no address, or another run is sending it right now. */
export type MailOutcome = 'planned' | 'sent' | 'already-sent' | 'skipped' | 'failed';

export interface RemindedMail {
  readonly key: string;
  readonly unit: string;
  readonly unitName: string;
  readonly to: string | null;
  readonly cc: readonly string[];
  readonly subject: string;
  readonly tasks: readonly { readonly code: string; readonly reason: string }[];
  readonly outcome: MailOutcome;
  /** Why it was skipped or failed, or where it went; for people. */
  readonly note: string;
}

export interface RemindResult {
  readonly today: string;
  readonly mails: readonly RemindedMail[];
}

/**
 * Sends each unit its digest of the day, once: claimed in the Store before sending, marked after.
 * One failure never stops the rest.
 */
export async function remind(context: JobContext): Promise<RemindResult> {
  const open = await openProgramme(context);
  const digests = planDigests(open.programme, context.today);
  const mails: RemindedMail[] = [];
  for (const digest of digests) mails.push(await remindUnit(digest, open, context));
  await refreshTabs(context, open);
  return { today: context.today, mails };
}

async function remindUnit(
  digest: Digest,
  open: OpenProgramme,
  context: JobContext,
): Promise<RemindedMail> {
  const setting = {
    settings: open.programme.settings,
    readAt: readAtWords(context),
    sample: open.sample,
    unitNames: new Map(open.programme.units.map(({ id, name }) => [id, name])),
    date: context.runAt,
  };
  const mail = digestMail(digest, setting);
  const subject = mail?.subject ?? digestView(digest, setting).subject;
  const { outcome, note } = mail ? await deliverOnce(mail, digest, context) : notMailed(digest);
  return {
    key: digest.key,
    unit: digest.unit.id,
    unitName: digest.unit.name,
    to: mail?.to.address ?? null,
    cc: mail?.cc.map(({ address }) => address) ?? [],
    subject,
    tasks: digest.items.map(({ task, reason }) => ({ code: task.code, reason })),
    outcome,
    note,
  };
}

interface Delivery {
  readonly outcome: MailOutcome;
  readonly note: string;
}

function notMailed(digest: Digest): Delivery {
  const wanted = digest.unit.tone !== 'no-mail';
  return { outcome: 'skipped', note: wanted ? mailTroubles.noAddress : mailTroubles.noMailWanted };
}

async function deliverOnce(mail: Mail, digest: Digest, context: JobContext): Promise<Delivery> {
  const key = ledgerStoreKey(digest.day, digest.unit);
  const entry = claim(digest, { to: mail.to.address, subject: mail.subject }, now(context));
  if (context.dryRun) {
    const earlier = await context.store.read(key);
    const isSent = earlier !== null && (await readLedgerEntry(context.store, key)).state === 'sent';
    return { outcome: isSent ? 'already-sent' : 'planned', note: '' };
  }
  const refused = await claimRefused(key, entry, context);
  return refused ?? deliverClaimed(key, entry, mail, context);
}

/** Null when the claim is ours; otherwise what became of the mail in another run. */
async function claimRefused(
  key: string,
  entry: LedgerEntry,
  context: JobContext,
): Promise<Delivery | null> {
  const bytes = encodeLedgerEntry(entry);
  if (await context.store.create(key, bytes)) return null;
  const earlier = await readLedgerEntry(context.store, key);
  if (earlier.state === 'sent') return { outcome: 'already-sent', note: earlier.answer };
  const item = await context.store.read(key);
  const isOurs =
    item !== null &&
    mayTakeOver(earlier, entry.claimedAt) &&
    (await context.store.replace(key, bytes, item.version));
  return isOurs ? null : { outcome: 'skipped', note: mailTroubles.beingSent };
}

async function deliverClaimed(
  key: string,
  entry: LedgerEntry,
  mail: Mail,
  context: JobContext,
): Promise<Delivery> {
  try {
    const { answer } = await context.mailer.send(mail);
    await mark(key, { ...entry, state: 'sent', answer }, context);
    return { outcome: 'sent', note: answer };
  } catch (error) {
    if (!(error instanceof DeliveryFailed)) throw error;
    await mark(key, { ...entry, state: 'failed', answer: error.message }, context);
    return { outcome: 'failed', note: error.message };
  }
}

/** A mark that finds the claim replaced is left alone: the other run took over and will mark. */
async function mark(key: string, entry: LedgerEntry, context: JobContext): Promise<void> {
  const item = await context.store.read(key);
  if (item) await context.store.replace(key, encodeLedgerEntry(entry), item.version);
}

function now(context: JobContext): string {
  return context.clock().toISOString();
}
