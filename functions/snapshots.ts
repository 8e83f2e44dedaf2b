import type { CalendarDate } from '../shared/domain/calendar-date.ts';
import { addDays } from '../shared/domain/calendar-date.ts';
import type { Period } from '../shared/domain/period.ts';
import { closingMonth, previousPeriod } from '../shared/domain/previous-period.ts';
import type { ReportVariant } from '../shared/domain/report-variant.ts';
import { reportTroubles, storeTroubles } from '../shared/messages/troubles.ts';
import { mailsThatLeft, remindersByTask } from '../shared/reminders/ledger.ts';
import {
  type Closing,
  closedBefore,
  closedUpTo,
  closingOf,
  type FrozenClosing,
  frozenClosings,
  frozenOf,
  owedClosings,
  SNAPSHOTS_PREFIX,
  snapshotKey,
} from '../shared/report/snapshot/closings.ts';
import { openContents } from '../shared/report/snapshot/open-contents.ts';
import {
  type SentReminders,
  type Snapshot,
  takeSnapshot,
} from '../shared/report/snapshot/snapshot.ts';
import { decodeSnapshot, encodeSnapshot } from '../shared/report/snapshot/snapshot-data.ts';
import { isWorthFreezing } from '../shared/report/snapshot/worth-freezing.ts';
import { letterDays } from './draft-letters.ts';
import { ConfigError, StoreUnavailable } from './errors.ts';
import type { JobContext } from './job-context.ts';
import { readLedger } from './ledger-store.ts';
import type { OpenProgramme } from './open-programme.ts';

/** The figures of a report, and those it is compared with. */
export interface ReportFigures {
  readonly snapshot: Snapshot;
  readonly previous: Snapshot | null;
}

/** What a report asks of the figures. */
export interface WantedFigures {
  readonly variant: ReportVariant;
  readonly period: Period;
  /** A person says that the frozen figures are wrong: those of now take their place. */
  readonly correct: boolean;
}

/** Freezes every closing date that has come and that no earlier run has frozen. */
export async function freezeOwed(context: JobContext, open: OpenProgramme): Promise<void> {
  if (context.dryRun) return;
  const { programme } = open;
  const frozen = await readFrozen(context, open);
  for (const closing of owedClosings(frozen, programme.settings, context.today)) {
    if (isWorthFreezing(programme, closing, context.today)) {
      await freeze(context, open, closing, 1, frozen);
    }
  }
}

/**
 * The figures of a period: frozen ones when it is closed, else those of now. A closed period that
 * nobody froze is frozen as it is seen. Throws `StoreUnavailable` when frozen figures are damaged:
 * others must not stand in for them unnoticed.
 */
export async function readFigures(
  context: JobContext,
  open: OpenProgramme,
  wanted: WantedFigures,
): Promise<ReportFigures> {
  const frozen = await readFrozen(context, open);
  const snapshot = await figuresOf(context, open, wanted, frozen);
  const earlier = frozenClosings(snapshot.earlier, open.sample);
  const before = previousPeriod(
    wanted.period,
    open.programme.settings.reportKind,
    snapshot.settings.closingDay,
  );
  const key = before && frozenOf(earlier, closingMonth(before), wanted.variant)?.key;
  return { snapshot, previous: key ? await readSnapshot(context, key) : null };
}

async function figuresOf(
  context: JobContext,
  open: OpenProgramme,
  { variant, period, correct }: WantedFigures,
  frozen: readonly FrozenClosing[],
): Promise<Snapshot> {
  const { programme } = open;
  const closing =
    period.kind === 'day' ? null : closingOf(closingMonth(period), variant, programme.settings);
  const found = closing && frozenOf(frozen, closing.month, variant);
  if (closing && (found || closing.date <= context.today)) {
    if (found && !correct) return readSnapshot(context, found.key);
    const number = (found?.number ?? 0) + 1;
    const again = found ? { ...closing, rule: found.rule } : closing;
    return isWorthFreezing(programme, closing, context.today)
      ? freeze(context, open, again, number, frozen)
      : snapshotOf(context, open, again, number, closedBefore(closing, frozen), closing.date);
  }
  if (correct) throw new ConfigError(reportTroubles.notClosed);
  const now = closing ?? { month: closingMonth(period), rule: 'all', date: period.to };
  const before = closing ? closing.date : addDays(period.to, 1);
  const earlier = closing ? closedBefore(now, frozen) : closedUpTo(now, frozen);
  return snapshotOf(context, open, now, 1, earlier, before);
}

/** Losing the race to another run leaves that run's figures, which are then everybody's. */
async function freeze(
  context: JobContext,
  open: OpenProgramme,
  closing: Closing,
  number: number,
  frozen: readonly FrozenClosing[],
): Promise<Snapshot> {
  const earlier = closedBefore(closing, frozen);
  const snapshot = await snapshotOf(context, open, closing, number, earlier, closing.date);
  if (context.dryRun) return snapshot;
  const key = snapshotKey(closing, number, open.sample);
  const isOurs = await context.store.create(key, encodeSnapshot(snapshot));
  return isOurs ? snapshot : readSnapshot(context, key);
}

async function snapshotOf(
  context: JobContext,
  { programme, findings }: OpenProgramme,
  closing: Closing,
  number: number,
  earlier: readonly FrozenClosing[],
  mailsBefore: CalendarDate,
): Promise<Snapshot> {
  return takeSnapshot(closing, {
    programme,
    today: context.today,
    number,
    reminders: await remindersBefore(context, mailsBefore),
    openContents: openContents(findings),
    earlier: earlier.map(({ key }) => key),
  });
}

async function readFrozen(
  { store }: JobContext,
  { sample }: OpenProgramme,
): Promise<readonly FrozenClosing[]> {
  return frozenClosings(await store.list(SNAPSHOTS_PREFIX), sample);
}

async function readSnapshot({ store }: JobContext, key: string): Promise<Snapshot> {
  const item = await store.read(key);
  const snapshot = item && decodeSnapshot(item.bytes);
  if (!snapshot)
    throw new StoreUnavailable(storeTroubles.unreadableSnapshot(store.locationOf(key)));
  return snapshot;
}

async function remindersBefore(context: JobContext, end: CalendarDate): Promise<SentReminders> {
  const entries = (await readLedger(context.store)).filter(({ day }) => day < end);
  return {
    mails: mailsThatLeft(entries).map(({ day, unitName }) => ({ day, unitName })),
    pressed: remindersByTask(entries),
    letters: (await letterDays(context.store)).filter((day) => day < end),
  };
}
