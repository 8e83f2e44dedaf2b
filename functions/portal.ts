import type { Reader } from '../shared/domain/reader.ts';
import { reportablePeriods } from '../shared/domain/reportable-periods.ts';
import { requestedPeriod } from '../shared/domain/requested-period.ts';
import type { Settings } from '../shared/domain/settings.ts';
import type { PortalActions, PortalInput, PortalNotice } from '../shared/page/portal-input.ts';
import { portalPage } from '../shared/page/portal-page.ts';
import { unitReminders } from '../shared/reminders/unit-reminders.ts';
import { rowAddress } from '../shared/workbook/row-address.ts';
import { isBrokenWorld } from './errors.ts';
import type { JobContext } from './job-context.ts';
import { readLedger } from './ledger-store.ts';
import type { Reading } from './readings.ts';
import { readRunDays } from './run-days.ts';
import type { StoredNames } from './stored-reports.ts';

/** Who opens the page, and what a button has just done. */
export interface PortalVisit {
  readonly reader: Reader;
  /** Those that the reader may have. */
  readonly files: StoredNames;
  readonly notice: PortalNotice | null;
}

/** The page as it is now; nothing is written. A workbook that cannot be read is a sentence on it. */
export async function portal(
  context: JobContext,
  reading: () => Promise<Reading>,
  { reader, files, notice }: PortalVisit,
): Promise<string> {
  const { read, trouble } = await readOrTrouble(reading);
  const entries = await readLedger(context.store);
  const { workbook, store, today } = context;
  const addresses = read?.open.tabAddresses ?? new Map<string, string>();
  const input: PortalInput = {
    programme: read && { ...read.open, today: read.today, readAt: read.readAt },
    trouble,
    workbook: {
      location: workbook.name(),
      address: workbook.location.startsWith('https://') ? workbook.location : null,
      rowAddress: (tab, row) => rowAddress(addresses, tab, row),
    },
    actions:
      read && reader.kind === 'all' ? actionsOf(read.open.programme.settings, context) : null,
    notice,
    reminders: unitReminders(entries, today),
    lastReminded: (await readRunDays(store)).toSorted().at(-1) ?? null,
    ...files,
  };
  return portalPage(input);
}

async function readOrTrouble(
  reading: () => Promise<Reading>,
): Promise<{ readonly read: Reading | null; readonly trouble: string | null }> {
  try {
    return { read: await reading(), trouble: null };
  } catch (error) {
    if (!isBrokenWorld(error)) throw error;
    return { read: null, trouble: error.message };
  }
}

function actionsOf(settings: Settings, { today, mailer }: JobContext): PortalActions {
  const variant = settings.reportVariant;
  const usual = requestedPeriod({ variant, period: null, asOf: null }, settings, today);
  const periods = reportablePeriods(settings, variant, today);
  return {
    periods,
    period: typeof usual === 'string' ? (periods[0]?.id ?? '') : usual.id,
    variant,
    mailsLeave: mailer.leavesMachine,
  };
}
