import { mailTroubles, storeTroubles } from '../shared/messages/troubles.ts';
import {
  type Claimable,
  claim,
  encodeLedgerEntry,
  isDelivered,
  type LedgerEntry,
  ledgerStoreKey,
  mayMark,
  mayTakeOver,
} from '../shared/reminders/ledger.ts';
import type { Mail } from '../shared/reminders/mail.ts';
import { DeliveryFailed } from './errors.ts';
import type { JobContext } from './job-context.ts';
import { readLedgerEntry } from './ledger-store.ts';

/** `skipped`: the unit gets no mail or has no address, or another run is sending it right now. */
export type MailOutcome = 'planned' | 'sent' | 'already-sent' | 'skipped' | 'failed';

export interface Delivery {
  readonly outcome: MailOutcome;
  /** Where it went, or why it did not; for people. */
  readonly note: string;
}

/** Sends one mail unless the Store says that somebody did: claim, send, mark. */
export async function deliverOnce(
  mail: Mail,
  claimable: Claimable,
  trial: boolean,
  context: JobContext,
): Promise<Delivery> {
  const key = ledgerStoreKey(claimable);
  if (context.dryRun) return foretold(key, mail, context);
  const claimedAt = context.clock().toISOString();
  const entry = claim(claimable, { to: mail.to.address, subject: mail.subject, trial }, claimedAt);
  const refused = await claimRefused(key, entry, context);
  return refused ?? deliverClaimed(key, entry, mail, context);
}

async function foretold(
  key: string,
  mail: Mail,
  { store, onForetold }: JobContext,
): Promise<Delivery> {
  await onForetold?.(mail);
  const earlier = await readLedgerEntry(store, key);
  return { outcome: earlier?.entry?.state === 'sent' ? 'already-sent' : 'planned', note: '' };
}

/** Null when the claim is ours; otherwise what became of the mail in another run. */
async function claimRefused(
  key: string,
  claimed: LedgerEntry,
  { store }: JobContext,
): Promise<Delivery | null> {
  const bytes = encodeLedgerEntry(claimed);
  if (await store.create(key, bytes)) return null;
  const earlier = await readLedgerEntry(store, key);
  if (!earlier) return { outcome: 'skipped', note: mailTroubles.beingSent };
  const { entry, version } = earlier;
  // What a damaged entry said is unknown: sending now could send twice.
  if (!entry) return { outcome: 'failed', note: storeTroubles.unreadableEntry(key) };
  if (isDelivered(entry, claimed)) return { outcome: 'already-sent', note: entry.answer };
  const isOurs = mayTakeOver(entry, claimed) && (await store.replace(key, bytes, version));
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
    await mark(
      key,
      { ...entry, state: 'sent', answer, left: context.mailer.leavesMachine },
      context,
    );
    return { outcome: 'sent', note: answer };
  } catch (error) {
    if (!(error instanceof DeliveryFailed)) throw error;
    await mark(key, { ...entry, state: 'failed', answer: error.message }, context);
    return { outcome: 'failed', note: error.message };
  }
}

/** Another run may have taken over meanwhile: it is looked at again until the mark stands or is moot. */
async function mark(key: string, outcome: LedgerEntry, { store }: JobContext): Promise<void> {
  for (let marked = false; !marked; ) {
    const current = await readLedgerEntry(store, key);
    if (!current || (current.entry && !mayMark(current.entry, outcome))) return;
    marked = await store.replace(key, encodeLedgerEntry(outcome), current.version);
  }
}
