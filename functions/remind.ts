import { createHash } from 'node:crypto';
import { mailTroubles } from '../shared/messages/troubles.ts';
import type { DigestSetting } from '../shared/reminders/digest-setting.ts';
import {
  entriesThatCount,
  type ReminderHistory,
  reminderHistory,
} from '../shared/reminders/history.ts';
import { type LedgerEntry, ofSummary } from '../shared/reminders/ledger.ts';
import {
  movedRows,
  type OfficeSummary,
  officeSummary,
  sentMail,
} from '../shared/reminders/office-summary.ts';
import { isReminderDay } from '../shared/reminders/plan-digests.ts';
import { type PlannedDay, type PlannedMail, planDay } from '../shared/reminders/planned-mail.ts';
import { isTrial, noSender } from '../shared/reminders/sending.ts';
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
  /** The unit, its head or the Office, as the ledger names them. */
  readonly unit: string;
  readonly unitName: string;
  readonly to: string | null;
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
 * Sends each unit its digest of the day, and heads theirs, once: claimed in the Store before
 * sending, marked after. One failure never stops the rest.
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
  const trial = isTrial(settings, mailer.leavesMachine);
  const entries = entriesThatCount(await readLedger(store), trial);
  const history = reminderHistory(entries, await readRunDays(store), today);
  const setting = settingOf(open, trial, context);
  const planned = planDay(open.programme, today, history, setting, sha256);
  const why = noSender(settings, mailer.leavesMachine);
  if (planned.mails.length > 0 && why !== null) throw new ConfigError(why);
  const contextOf = withinDailyLimit(planned.mails, entries, context);
  let unfinished = false;
  const mails = await inParallel(planned.mails, MAILS_AT_ONCE, (one) => {
    unfinished ||= context.msLeft() < RESERVED_MS;
    return deliver(one, trial, contextOf(one), unfinished ? leftForNextRun : deliverOnce);
  });
  const ending = unfinished
    ? { letters: [], summary: null }
    : await endDay(context, open, { entries, history, planned, mails, setting });
  const logTrouble = await updateLog(context, open);
  const { leavesMachine } = mailer;
  return { today, mails, ...ending, unfinished, leavesMachine, logTrouble };
}

function settingOf(
  { programme, tabAddresses, sample }: OpenProgramme,
  trial: boolean,
  context: JobContext,
): DigestSetting {
  return {
    settings: programme.settings,
    readAt: readAtWords(context),
    date: context.runAt,
    sample,
    trial,
    unitNames: new Map(programme.units.map(({ id, name }) => [id, name])),
    rowAddress: (tab, row) => rowAddress(tabAddresses, tab, row),
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

interface DayOfMails {
  readonly entries: readonly LedgerEntry[];
  readonly history: ReminderHistory;
  readonly planned: PlannedDay;
  /** What became of each planned mail, in their order. */
  readonly mails: readonly RemindedMail[];
  readonly setting: DigestSetting;
}

/** The day counts as reminded, and is summed up, once everything due has been dealt with. */
async function endDay(
  context: JobContext,
  open: OpenProgramme,
  { entries, history, planned, mails, setting }: DayOfMails,
): Promise<Pick<RemindResult, 'letters' | 'summary'>> {
  const { store, today, clock, dryRun } = context;
  if (!dryRun && isReminderDay(open.programme, today)) {
    await recordRun(store, today, clock().toISOString());
  }
  const letters = await draftLetters(context, open, entries);
  const news = officeSummary(open.programme, today, history, {
    mails: planned.mails.map((one, index) => sentMail(one, mails[index]!)),
    movedRows: movedRows(open.findings),
    letters,
    toApprove: planned.toApprove,
  });
  const summary = news && (await tellOffice(news, planned.mails, setting, context));
  return { letters, summary };
}

/** Nothing is claimed, so the next run sends it. */
async function leftForNextRun(): Promise<Delivery> {
  return { outcome: 'skipped', note: mailTroubles.outOfTime };
}

async function deliver(
  { claimable, mail, subject, whyNot, chatText }: Omit<PlannedMail, 'unit'>,
  trial: boolean,
  context: JobContext,
  send: typeof deliverOnce,
): Promise<RemindedMail> {
  const { outcome, note }: Delivery = mail
    ? await send(mail, claimable, trial, context)
    : { outcome: 'skipped', note: whyNot };
  return {
    key: claimable.key,
    unit: claimable.recipient,
    unitName: claimable.unitName,
    to: mail?.to.address ?? null,
    subject,
    tasks: claimable.tasks.map(({ code, reason }) => ({ code, reason })),
    outcome,
    note,
    chatText,
  };
}

/** The Office reads what went out, what did not, and what only a person can decide or tell. */
function tellOffice(
  summary: OfficeSummary,
  planned: readonly PlannedMail[],
  setting: DigestSetting,
  context: JobContext,
): Promise<RemindedMail> {
  const mail = summaryMail(summary, setting);
  const byChat = planned.filter(({ chatText }) => chatText !== '');
  const claimable = ofSummary(
    context.today,
    setting.settings.officeName,
    byChat.map((one) => one.claimable),
  );
  const own = { claimable, mail, subject: mail.subject, whyNot: '', chatText: '' };
  return deliver(own, setting.trial, context, deliverOnce);
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
