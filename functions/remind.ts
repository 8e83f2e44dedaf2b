import { mailTroubles, smtpTroubles } from '../shared/messages/troubles.ts';
import { chatText } from '../shared/reminders/chat-text.ts';
import type { Digest } from '../shared/reminders/digest.ts';
import { digestMail, unreachable } from '../shared/reminders/digest-mail.ts';
import type { DigestSetting } from '../shared/reminders/digest-setting.ts';
import { digestSubject } from '../shared/reminders/digest-subject.ts';
import {
  entriesThatCount,
  type ReminderHistory,
  reminderHistory,
} from '../shared/reminders/history.ts';
import { type LedgerEntry, ofDigest, ofSummary, SUMMARY_ID } from '../shared/reminders/ledger.ts';
import type { Mail } from '../shared/reminders/mail.ts';
import { movedRows, officeSummary, sentMail } from '../shared/reminders/office-summary.ts';
import { isReminderDay, mostUrgentFirst, planDigests } from '../shared/reminders/plan-digests.ts';
import { summaryMail } from '../shared/reminders/summary-mail.ts';
import { rowAddress } from '../shared/workbook/row-address.ts';
import { type Delivery, deliverOnce, type MailOutcome } from './deliver-once.ts';

import { type DraftedLetter, draftLetters } from './draft-letters.ts';
import { ConfigError, isBrokenWorld } from './errors.ts';
import { inParallel } from './in-parallel.ts';
import { type JobContext, readAtWords } from './job-context.ts';
import { readLedger } from './ledger-store.ts';
import { withinDailyLimit } from './mail-limit.ts';
import { type OpenProgramme, openProgramme } from './open-programme.ts';
import { refreshTabs } from './refresh-tabs.ts';
import { readRunDays, recordRun } from './run-days.ts';

/** More than there are connections: some are claimed or marked while others are on their way. */
export const MAILS_AT_ONCE = 8;

/** Kept back of a run's time for the Office's mail and the workbook. */
const RESERVED_MS = 60_000;

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
  /** What to tell the unit by Zalo, when no mail reaches it; else empty. */
  readonly chatText: string;
}

export interface RemindResult {
  readonly today: string;
  readonly mails: readonly RemindedMail[];
  /** The Office's own mail about the day; null when there is nothing to say, or nobody to say it to. */
  readonly summary: RemindedMail | null;
  /** Draft công văn of the day, for a person to number and sign. */
  readonly letters: readonly DraftedLetter[];
  /** Time ran out: the mails that are left, letters and summary wait for the next run of the day. */
  readonly unfinished: boolean;
  /** False when mails only lie in the outbox of this machine. */
  readonly leavesMachine: boolean;
  /** Why the workbook does not show these mails yet; null when it does. */
  readonly logTrouble: string | null;
}

/**
 * Sends each unit its digest of the day, once: claimed in the Store before sending, marked after.
 * One failure never stops the rest.
 */
export function remind(context: JobContext): Promise<RemindResult> {
  return context.workbook
    .exclusively(() => remindAlone(context))
    .finally(() => context.mailer.close());
}

async function remindAlone(context: JobContext): Promise<RemindResult> {
  const open = await openProgramme(context);
  const { store, today, mailer } = context;
  const { settings } = open.programme;
  // What only lies in the outbox of this machine is looked at as it will be sent.
  const trial = mailer.leavesMachine && settings.sendingMode === 'trial';
  const entries = entriesThatCount(await readLedger(store), trial);
  const history = reminderHistory(entries, await readRunDays(store), today);
  const digests = mostUrgentFirst(planDigests(open.programme, today, history));
  const setting = {
    settings,
    readAt: readAtWords(context),
    sample: open.sample,
    rowAddress: (tab: string, row: number) => rowAddress(open.tabAddresses, tab, row),
    trial,
    unitNames: new Map(open.programme.units.map(({ id, name }) => [id, name])),
    date: context.runAt,
  };
  if (digests.length > 0 && mailer.leavesMachine && settings.officeMail === '') {
    throw new ConfigError(smtpTroubles.noOffice);
  }
  const contextOf = withinDailyLimit(digests, entries, context);
  let unfinished = false;
  const mails = await inParallel(digests, MAILS_AT_ONCE, (digest) => {
    unfinished ||= context.msLeft() < RESERVED_MS;
    const deliver = unfinished ? leftForNextRun : deliverOnce;
    return remindUnit(digest, digestMail(digest, setting), setting, contextOf(digest), deliver);
  });
  const ending = unfinished
    ? { letters: [], summary: null }
    : await endDay(context, open, { entries, history, mails, setting });
  const logTrouble = await updateLog(context, open);
  const { leavesMachine } = mailer;
  return { today, mails, ...ending, unfinished, leavesMachine, logTrouble };
}

type SummarySetting = Parameters<typeof summaryMail>[1];

interface DayOfMails {
  readonly entries: readonly LedgerEntry[];
  readonly history: ReminderHistory;
  readonly mails: readonly RemindedMail[];
  readonly setting: SummarySetting;
}

/** The day counts as reminded, and is summed up, once everything due has been dealt with. */
async function endDay(
  context: JobContext,
  open: OpenProgramme,
  { entries, history, mails, setting }: DayOfMails,
): Promise<Pick<RemindResult, 'letters' | 'summary'>> {
  const { store, today, clock, dryRun } = context;
  if (!dryRun && isReminderDay(open.programme, today)) {
    await recordRun(store, today, clock().toISOString());
  }
  const letters = await draftLetters(context, open, entries);
  const summary = await summarise(open, history, { mails, letters }, setting, context);
  return { letters, summary };
}

/** Nothing is claimed, so the next run sends it. */
async function leftForNextRun(): Promise<Delivery> {
  return { outcome: 'skipped', note: mailTroubles.outOfTime };
}

async function remindUnit(
  digest: Digest,
  mail: Mail | null,
  setting: DigestSetting,
  context: JobContext,
  deliver: typeof deliverOnce,
): Promise<RemindedMail> {
  const { outcome, note }: Delivery = mail
    ? await deliver(mail, ofDigest(digest), setting.trial, context)
    : { outcome: 'skipped', note: unreachable(digest.unit) ?? '' };
  return {
    key: digest.key,
    unit: digest.unit.id,
    unitName: digest.unit.name,
    to: mail?.to.address ?? null,
    cc: mail?.cc.map(({ address }) => address) ?? [],
    subject: digestSubject(digest, setting),
    tasks: digest.items.map(({ task, reason }) => ({ code: task.code, reason })),
    outcome,
    note,
    chatText: mail ? '' : chatText(digest, setting.settings, setting.unitNames),
  };
}

/** The Office reads what went out, what did not, and what only a person can decide. */
async function summarise(
  open: OpenProgramme,
  history: ReminderHistory,
  { mails, letters }: Pick<RemindResult, 'mails' | 'letters'>,
  setting: SummarySetting,
  context: JobContext,
): Promise<RemindedMail | null> {
  const { programme, findings } = open;
  const unitById = new Map(programme.units.map((unit) => [unit.id, unit]));
  const summary = officeSummary(programme, context.today, history, {
    mails: mails.flatMap((mail) => {
      const unit = unitById.get(mail.unit);
      return unit ? [sentMail(unit, mail)] : [];
    }),
    movedRows: movedRows(findings),
    letters,
  });
  if (!summary) return null;
  const mail = summaryMail(summary, setting);
  const unitName = programme.settings.officeName;
  const claimable = ofSummary(context.today, unitName);
  const { outcome, note } = await deliverOnce(mail, claimable, setting.trial, context);
  const { to, subject, key } = mail;
  return {
    key,
    unit: SUMMARY_ID,
    unitName,
    to: to.address,
    cc: [],
    subject,
    tasks: [],
    outcome,
    note,
    chatText: '',
  };
}

/** What was sent is sent and in the Store, whatever becomes of the workbook: the next run shows it. */
async function updateLog(context: JobContext, open: OpenProgramme): Promise<string | null> {
  try {
    await refreshTabs(context, open);
    return null;
  } catch (error) {
    if (!isBrokenWorld(error)) throw error;
    return error.message;
  }
}
