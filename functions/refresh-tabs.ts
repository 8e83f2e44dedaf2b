import { firstOfTabs } from '../shared/intake/rows/task-tables.ts';
import type { TableLayout } from '../shared/intake/tables/locate-table.ts';
import { composeSystemTabs } from '../shared/tabs/system-tabs.ts';
import type { VerdictTable } from '../shared/tabs/tabs-input.ts';
import type { WorkbookUpdate } from '../shared/workbook/update.ts';
import { type JobContext, readAtWords } from './job-context.ts';
import { readLedger } from './ledger-store.ts';
import type { OpenProgramme } from './open-programme.ts';
import { readRunDays } from './run-days.ts';
import { listStored, REPORTS_PREFIX } from './stored-reports.ts';

/** The one writing of a run: the system's tabs and the verdicts, from what was read and remembered. */
export async function refreshTabs(context: JobContext, open: OpenProgramme): Promise<void> {
  if (context.dryRun) return;
  await context.workbook.write(await systemTabsUpdate(context, open), open.revision);
}

export async function systemTabsUpdate(
  context: JobContext,
  open: OpenProgramme,
): Promise<WorkbookUpdate> {
  const stored = await listStored(context.store);
  const located = (names: readonly string[]) =>
    names.map((name) => ({ name, location: context.store.locationOf(REPORTS_PREFIX + name) }));
  return composeSystemTabs({
    programme: open.programme,
    findings: open.findings,
    verdictTables: [...firstOfTabs(open.taskTables), open.indicatorTable].flatMap((table) =>
      table ? verdictTable(table) : [],
    ),
    today: context.today,
    lastReminded: (await readRunDays(context.store)).toSorted().at(-1) ?? null,
    readAt: readAtWords(context),
    sample: open.sample,
    mails: await readLedger(context.store),
    reports: located(stored.reports),
    drafts: located(stored.drafts),
  });
}

function verdictTable(
  layout: Pick<TableLayout<string>, 'sheet' | 'headerRow' | 'columns'>,
): VerdictTable {
  const { columns } = layout;
  return {
    sheet: layout.sheet,
    headerRow: layout.headerRow,
    codeColumn: columns.get('code') ?? null,
    verdictColumn: columns.get('verdict') ?? null,
    missingColumn: columns.get('missing') ?? null,
  };
}
