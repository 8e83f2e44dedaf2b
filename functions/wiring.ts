import { join, resolve } from 'node:path';
import { DateTime } from 'luxon';
import type { CalendarDate } from '../shared/domain/calendar-date.ts';
import { terminalWords } from '../shared/messages/terminal.ts';
import { defaultSettings, programmeDefaults } from '../sheet-templates/defaults.ts';
import { look } from '../sheet-templates/look.ts';
import { folderStore } from './adapters/folder-store.ts';
import { outboxMailer } from './adapters/outbox-mailer.ts';
import { xlsxWorkbook } from './adapters/xlsx-workbook.ts';
import type { JobContext } from './job-context.ts';

const ZONE = 'Asia/Ho_Chi_Minh';
/** Reminders go out in the morning; a replaced day is played at that hour. */
const PLAYED_HOUR = 'T07:30:00';

export interface Wanted {
  readonly workspace: string;
  /** Null = the workspace's own `so-theo-doi.xlsx`. */
  readonly workbook: string | null;
  /** Null = the clock decides. */
  readonly today: CalendarDate | null;
  readonly dryRun: boolean;
  readonly sampleDay?: boolean;
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
    ? DateTime.fromISO(`${wanted.today}${PLAYED_HOUR}`, { zone: ZONE })
    : DateTime.fromJSDate(clock(), { zone: ZONE });
  return {
    workbook: xlsxWorkbook(workbookPath(wanted), {
      look,
      title: terminalWords.workbookTitle,
      creator: defaultSettings.bodyName,
      willWrite: !wanted.dryRun,
      now: clock,
    }),
    store: folderStore(workspace),
    mailer: outboxMailer(join(workspace, 'outbox')),
    defaults: programmeDefaults(),
    today: moment.toFormat('yyyy-MM-dd'),
    runAt: moment.toISO({ suppressMilliseconds: true }) ?? '',
    clock,
    dryRun: wanted.dryRun,
    sampleDay: wanted.sampleDay ?? false,
  };
}
