import * as z from 'zod';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Digest, DigestItem, ReminderReason } from './digest.ts';
import { dueDay } from './history.ts';
import { safeName } from './safe-name.ts';

const toldTask = z.object({
  code: z.string(),
  reason: z.string(),
  /** The deadline and the rung told; '' where no day counts, and in entries of old. */
  deadline: z.string().default(''),
  rung: z.string().default(''),
});

/** What one unit, head or leader was told. */
const told = {
  tasks: z.array(toldTask),
  isWeekly: z.boolean().default(false),
  /** The closing date of the figures that the unit was asked to confirm; '' for none. */
  tallyOf: z.string().default(''),
};

/** What the Store remembers of one mail: claimed before it is sent, marked after. */
const ledgerEntry = z.object({
  /** `head`, `leader`: to one person above a unit; `summary` is the Office's own. */
  kind: z.enum(['digest', 'head', 'leader', 'summary']).default('digest'),
  key: z.string(),
  day: z.string(),
  unitName: z.string(),
  to: z.string(),
  subject: z.string(),
  ...told,
  /** In the Office's summary: what it was given to tell units that no mail reaches. */
  byChat: z.array(z.object({ recipient: z.string(), ...told })).default([]),
  /** Only the Office got it: the unit was told nothing. */
  trial: z.boolean().default(false),
  state: z.enum(['claimed', 'sent', 'failed']),
  claimedAt: z.string(),
  /** False while it only lies in the outbox of this machine: it has reached nobody yet. */
  left: z.boolean(),
  /** The server's answer or the reason of the failure, already in words for people. */
  answer: z.string(),
});

export type LedgerEntry = Readonly<z.infer<typeof ledgerEntry>>;

/** A claim that nobody marked is taken over after this long: its process has died. */
export const CLAIM_MINUTES = 15;

/** How the Office's summary is claimed: it is the mail of no unit. */
export const SUMMARY_ID = 'tong-hop';

export const LEDGER_PREFIX = 'ledger/';

/** Where the claim of one recipient's mail of one day is kept; safe as a file name everywhere. */
export function ledgerStoreKey({ day, recipient }: Claimable): string {
  return `${LEDGER_PREFIX}${day}/${safeName(recipient)}.json`;
}

/** What a mail is claimed by. */
export interface Claimable {
  readonly kind: LedgerEntry['kind'];
  /** Day and recipient: `2026-06-22/VHXH`. */
  readonly key: string;
  readonly day: CalendarDate;
  readonly recipient: string;
  readonly unitName: string;
  readonly isWeekly: boolean;
  readonly tallyOf: string;
  readonly tasks: LedgerEntry['tasks'];
  readonly byChat?: LedgerEntry['byChat'];
}

/**
 * The Office's summary of a day. It carries what units hear by Zalo, so that they count as told
 * exactly when it is sent.
 */
export function ofSummary(
  day: CalendarDate,
  unitName: string,
  byChat: readonly Claimable[],
): Claimable {
  const key = `${day}/${SUMMARY_ID}`;
  return {
    kind: 'summary',
    key,
    day,
    recipient: SUMMARY_ID,
    unitName,
    isWeekly: false,
    tallyOf: '',
    tasks: [],
    byChat: byChat.map((one) => ({
      recipient: one.recipient,
      isWeekly: one.isWeekly,
      tallyOf: one.tallyOf,
      tasks: one.tasks,
    })),
  };
}

export function ofDigest(digest: Digest): Claimable {
  return {
    kind: 'digest',
    key: digest.key,
    day: digest.day,
    recipient: digest.unit.id,
    unitName: digest.unit.name,
    isWeekly: digest.isWeekly,
    tallyOf: digest.tally?.period.to ?? '',
    tasks: toldTasks(digest.items),
  };
}

/** What the ledger remembers of the lines of a mail. */
export function toldTasks(items: readonly DigestItem[]): LedgerEntry['tasks'] {
  return items.map(({ task, reason, rung }) => ({
    code: task.code,
    reason,
    deadline: dueDay(task),
    rung: rung ?? '',
  }));
}

export function claim(
  { kind, key, day, unitName, isWeekly, tallyOf, tasks, byChat = [] }: Claimable,
  mail: { readonly to: string; readonly subject: string; readonly trial: boolean },
  claimedAt: string,
): LedgerEntry {
  return {
    kind,
    key,
    day,
    unitName,
    to: mail.to,
    subject: mail.subject,
    tasks,
    isWeekly,
    tallyOf,
    byChat,
    trial: mail.trial,
    state: 'claimed',
    claimedAt,
    left: false,
    answer: '',
  };
}

/** Whether the mail of a new claim is sent already; one that was sent on trial is not. */
export function isDelivered(entry: LedgerEntry, claimed: LedgerEntry): boolean {
  return entry.state === 'sent' && (claimed.trial || !entry.trial);
}

/**
 * Whether a run may send: the earlier attempt failed, died before it could say how it went, or was
 * on trial.
 */
export function mayTakeOver(entry: LedgerEntry, claimed: LedgerEntry): boolean {
  if (entry.state !== 'claimed') return !isDelivered(entry, claimed);
  const age = Date.parse(claimed.claimedAt) - Date.parse(entry.claimedAt);
  return age >= CLAIM_MINUTES * 60_000;
}

/**
 * Whether an attempt may say how it went. A mail that was sent was sent, whatever others believed
 * meanwhile; a failure only counts while nobody has taken the claim over.
 */
export function mayMark(current: LedgerEntry, outcome: LedgerEntry): boolean {
  if (outcome.state === 'sent') return !isDelivered(current, outcome);
  return current.state === 'claimed' && current.claimedAt === outcome.claimedAt;
}

export function encodeLedgerEntry(entry: LedgerEntry): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(entry, null, 2)}\n`);
}

/** Null when the stored bytes are no entry; what they said is then unknown. */
export function decodeLedgerEntry(bytes: Uint8Array): LedgerEntry | null {
  try {
    return ledgerEntry.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return null;
  }
}

/** Stands for an entry that cannot be read, so that people see it in the log. */
export function unreadableEntry(storeKey: string, answer: string): LedgerEntry {
  const [day = '', unit = ''] = storeKey.slice(LEDGER_PREFIX.length).split('/');
  return {
    kind: 'digest',
    key: storeKey,
    day,
    unitName: unit.replace(/\.json$/, ''),
    to: '',
    subject: '',
    tasks: [],
    isWeekly: false,
    tallyOf: '',
    byChat: [],
    trial: false,
    state: 'failed',
    claimedAt: '',
    left: false,
    answer,
  };
}

/** Reasons that press a task: what “số lần nhắc” of an overdue task counts. */
const PRESSING: readonly ReminderReason[] = ['overdue', 'due', 'upcoming'];

/** Mails that reached somebody: what a signed report may speak of. */
export function mailsThatLeft(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  return entries.filter(
    ({ kind, state, left, trial }) => kind === 'digest' && state === 'sent' && left && !trial,
  );
}

/** How often each task was pressed in mails that reached somebody, by task code. */
export function remindersByTask(entries: readonly LedgerEntry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { tasks } of mailsThatLeft(entries)) {
    for (const { code, reason } of tasks) {
      if (PRESSING.some((one) => one === reason)) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }
  return counts;
}
