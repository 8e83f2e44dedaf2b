import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DateTime } from 'luxon';
import type { CalendarDate } from '../shared/domain/calendar-date.ts';
import { spreadsheetId } from '../shared/google-sheets/spreadsheet-id.ts';
import { understandWorkbook } from '../shared/intake/understand.ts';
import { terminalWords } from '../shared/messages/terminal.ts';
import { ownFirstCells } from '../shared/tabs/foreign-tabs.ts';
import { headerInFormula } from '../shared/tabs/verdict-cells.ts';
import { defaultSettings, programmeDefaults } from '../sheet-templates/defaults.ts';
import { look } from '../sheet-templates/look.ts';
import { folderStore } from './adapters/folder-store.ts';
import { type CallPolicy, callPolicy } from './adapters/google-sheets/call-policy.ts';
import { googleWorkbook } from './adapters/google-sheets/google-workbook.ts';
import { outboxMailer } from './adapters/outbox-mailer.ts';
import type { Mailer, Store, Workbook } from './adapters/ports.ts';
import type { SmtpAddress } from './adapters/smtp/smtp-address.ts';
import { xlsxWorkbook } from './adapters/xlsx-workbook.ts';
import { type JobContext, playedMoment } from './job-context.ts';
import { withRememberedSize } from './remembered-size.ts';

const ZONE = 'Asia/Ho_Chi_Minh';

/** All workbooks of this process share one account's quota. */
const sheetsPolicy = callPolicy({
  now: () => performance.now(),
  sleep: async (ms) => sleep(ms),
  random: Math.random,
});

export interface Wanted {
  readonly workspace: string;
  /** A file, or the id or address of a Google Sheet; null = the workspace's `so-theo-doi.xlsx`. */
  readonly workbook: string | null;
  /** Null = the clock decides. */
  readonly today: CalendarDate | null;
  readonly dryRun: boolean;
  readonly sampleDay?: boolean;
  /** A person says that rows which are no longer there were really deleted. */
  readonly acceptFewerRows?: boolean;
  /** Another server than Google's, for tests; and how its calls are spaced. */
  readonly sheetsRootUrl?: string | null;
  readonly sheetsPolicy?: CallPolicy;
  /** Null or absent = the outbox folder of the workspace. */
  readonly smtp?: SmtpAddress | null;
  /** Absent = as many as there are. */
  readonly mailsADay?: number;
}

/** Where the embedded workbook of a workspace lies. */
export function workbookPath({
  workspace,
  workbook,
}: Pick<Wanted, 'workspace' | 'workbook'>): string {
  return resolve(workbook ?? join(workspace, 'so-theo-doi.xlsx'));
}

/** Builds the real adapters over a workspace folder. The only place that asks what day it is. */
export function jobContext(wanted: Wanted): JobContext {
  const workspace = resolve(wanted.workspace);
  const clock = () => new Date();
  const moment = wanted.today
    ? DateTime.fromISO(playedMoment(wanted.today), { zone: ZONE })
    : DateTime.fromJSDate(clock(), { zone: ZONE });
  const store = folderStore(workspace);
  const defaults = programmeDefaults();
  return {
    workbook: workbookOf(wanted, store, clock),
    store,
    mailer: wanted.smtp ? lateSmtpMailer(wanted.smtp) : outboxMailer(join(workspace, 'outbox')),
    mailsADay: wanted.mailsADay ?? Number.POSITIVE_INFINITY,
    understand: (content, today, memory) => understandWorkbook(content, defaults, today, memory),
    today: moment.toFormat('yyyy-MM-dd'),
    runAt: moment.toISO({ suppressMilliseconds: true }) ?? '',
    clock,
    dryRun: wanted.dryRun,
    sampleDay: wanted.sampleDay ?? false,
  };
}

/** Runs that send nothing do not open, or even load, what talks to the server. */
function lateSmtpMailer(address: SmtpAddress): Mailer {
  let opened: Promise<Mailer> | null = null;
  const open = async () => {
    const { PATIENT, smtpMailer } = await import('./adapters/smtp/smtp-mailer.ts');
    return smtpMailer(address, { ...PATIENT, sleep: async (ms) => sleep(ms) });
  };
  return {
    leavesMachine: true,
    async send(mail) {
      opened ??= open();
      return (await opened).send(mail);
    },
    close: () => void opened?.then((mailer) => mailer.close()),
  };
}

function workbookOf(wanted: Wanted, store: Store, clock: () => Date): Workbook {
  const willWrite = !wanted.dryRun;
  const id = wanted.workbook === null ? null : spreadsheetId(wanted.workbook);
  if (id === null) {
    return xlsxWorkbook(workbookPath(wanted), {
      look,
      title: terminalWords.workbookTitle,
      creator: defaultSettings.bodyName,
      willWrite,
      now: clock,
    });
  }
  const { sheetsRootUrl = null, acceptFewerRows = false } = wanted;
  const workbook = googleWorkbook(id, {
    async connect() {
      // The client library is half of a cold start; runs over a file do without it.
      const { connectSheets } = await import('./adapters/google-sheets/connect.ts');
      return connectSheets(sheetsRootUrl, wanted.sheetsPolicy ?? sheetsPolicy);
    },
    look,
    marks: { firstCells: ownFirstCells, shownByFormula: headerInFormula },
    lockPath: join(resolve(wanted.workspace), 'locks', id),
    willWrite,
  });
  return withRememberedSize(workbook, store, { acceptFewerRows, willWrite });
}
