import { noTaskTable } from '../shared/intake/no-task-table.ts';
import { type Understanding, understandWorkbook } from '../shared/intake/understand.ts';
import { workbookTroubles } from '../shared/messages/troubles.ts';
import { foreignTabs } from '../shared/tabs/foreign-tabs.ts';
import type { WorkbookContent } from '../shared/workbook/content.ts';
import { WorkbookUnavailable } from './errors.ts';
import type { JobContext } from './job-context.ts';

/** A workbook as one run sees it: read once, understood once. */
export interface OpenProgramme extends Understanding {
  readonly revision: string;
  /** Made-up data: the workbook says so, or the run plays a sample day. */
  readonly sample: boolean;
}

/** The one reading of a run. Throws `WorkbookUnavailable` when there is no task table. */
export async function openProgramme(context: JobContext): Promise<OpenProgramme> {
  return understood(context, await readWorkbook(context));
}

/** What was read, understood. Throws `WorkbookUnavailable` when there is no task table. */
export function understood(context: JobContext, content: WorkbookContent): OpenProgramme {
  const understanding = understandWorkbook(content, context.defaults, context.today);
  if (!understanding) {
    throw new WorkbookUnavailable(noTaskTable(context.workbook.name(), content));
  }
  const sample = context.sampleDay || understanding.programme.settings.sample;
  return { ...understanding, revision: content.revision, sample };
}

/**
 * Reads the workbook. Throws `WorkbookUnavailable` when a tab of people's bears the name of a
 * system tab: a run would replace it.
 */
export async function readWorkbook(
  context: JobContext,
  detail: 'values' | 'look' = 'values',
): Promise<WorkbookContent> {
  const content = await context.workbook.read(detail);
  const foreign = foreignTabs(content.sheets).map((title) => `“${title}”`);
  if (foreign.length > 0) {
    const sentence = workbookTroubles.foreignTab(context.workbook.name(), foreign.join(', '));
    throw new WorkbookUnavailable(sentence);
  }
  return content;
}
