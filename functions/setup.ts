import { tasksContract } from '../shared/contract/tasks.ts';
import { likelyTable } from '../shared/intake/tables/likely-table.ts';
import { workbookTroubles } from '../shared/messages/troubles.ts';
import { contentAfter } from '../shared/workbook/content-after.ts';
import { withFormulas } from '../shared/workbook/with-formulas.ts';
import type { AddedPart } from '../sheet-templates/added-part.ts';
import type { WorkbookTemplateContent } from '../sheet-templates/content.ts';
import { missingParts } from '../sheet-templates/missing-parts.ts';
import { newWorkbook } from '../sheet-templates/template.ts';
import { WorkbookUnavailable } from './errors.ts';
import type { JobContext } from './job-context.ts';
import { readWorkbook, understood } from './open-programme.ts';
import { refreshTabs, systemTabsUpdate } from './refresh-tabs.ts';

export interface SetupResult {
  readonly workbook: string;
  readonly created: boolean;
  readonly added: readonly AddedPart[];
  /** What only people can set right: the workbook's language, its time zone. */
  readonly advice: readonly string[];
}

/**
 * Makes the template's workbook, or adds what is missing to an existing one, and lets the system
 * write its own tabs. People's cells are never touched; a second run changes nothing.
 */
export function setup(
  context: JobContext,
  template: WorkbookTemplateContent,
): Promise<SetupResult> {
  return context.workbook.exclusively(() => setupAlone(context, template));
}

async function setupAlone(
  context: JobContext,
  template: WorkbookTemplateContent,
): Promise<SetupResult> {
  const { workbook } = context;
  if (await workbook.exists()) return complete(context, template);
  const sheets = newWorkbook(template);
  if (!context.dryRun) {
    await workbook.create(sheets);
    await refreshTabs(context, await understood(context, await readWorkbook(context)));
  }
  const added = sheets.map(({ title }) => ({ kind: 'tab' as const, tab: title }));
  return { workbook: workbook.location, created: true, added, advice: [] };
}

/** Reads once, writes once: what is missing, with the system's tabs as they will be afterwards. */
async function complete(
  context: JobContext,
  template: WorkbookTemplateContent,
): Promise<SetupResult> {
  const { workbook, dryRun } = context;
  const content = await readWorkbook(context, 'look');
  const missing = missingParts(content, template);
  // Once set up, a workbook without its task table has lost a header, not its tasks: another table
  // of the programme's own beside theirs would be read instead.
  if (missing.lostTaskTable) {
    throw new WorkbookUnavailable(
      workbookTroubles.noTaskTable(workbook.name(), likelyTable(content.sheets)),
    );
  }
  if (missing.taskTitleTaken) {
    throw new WorkbookUnavailable(workbookTroubles.titleTaken(workbook.name(), tasksContract.tab));
  }
  const { added, advice, update } = missing;
  if (!dryRun && added.length > 0) {
    const open = await understood(context, contentAfter(content, update));
    const tabs = await systemTabsUpdate(context, open);
    const { replaceSheets, formulas } = tabs;
    await workbook.write(withFormulas({ ...update, replaceSheets, formulas }), content.revision);
  }
  return { workbook: workbook.location, created: false, added, advice };
}
