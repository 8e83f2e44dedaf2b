import { basename } from 'node:path';
import { tasksContract } from '../shared/contract/tasks.ts';
import { workbookTroubles } from '../shared/messages/troubles.ts';
import type { WorkbookTemplateContent } from '../sheet-templates/content.ts';
import { type AddedPart, missingParts } from '../sheet-templates/missing-parts.ts';
import { newWorkbook } from '../sheet-templates/template.ts';
import { WorkbookUnavailable } from './errors.ts';
import type { JobContext } from './job-context.ts';
import { openProgramme, readWorkbook } from './open-programme.ts';
import { refreshTabs } from './refresh-tabs.ts';

export interface SetupResult {
  readonly workbook: string;
  readonly created: boolean;
  readonly added: readonly AddedPart[];
}

/**
 * Makes the template's workbook, or adds what is missing to an existing one, then lets the system
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
  const created = !(await workbook.exists());
  const added = created ? await makeNew(context, template) : await addMissing(context, template);
  if (!context.dryRun) await refreshTabs(context, await openProgramme(context));
  return { workbook: workbook.location, created, added };
}

async function makeNew(
  { workbook, dryRun }: JobContext,
  template: WorkbookTemplateContent,
): Promise<readonly AddedPart[]> {
  const sheets = newWorkbook(template);
  if (!dryRun) await workbook.create(sheets);
  return sheets.map(({ title }) => ({ kind: 'tab', tab: title }));
}

async function addMissing(
  context: JobContext,
  template: WorkbookTemplateContent,
): Promise<readonly AddedPart[]> {
  const { workbook, dryRun } = context;
  const content = await readWorkbook(context);
  const missing = missingParts(content, template);
  if (missing.taskTitleTaken) {
    const name = basename(workbook.location);
    throw new WorkbookUnavailable(workbookTroubles.titleTaken(name, tasksContract.tab));
  }
  if (!dryRun && missing.added.length > 0) await workbook.write(missing.update, content.revision);
  return missing.added;
}
