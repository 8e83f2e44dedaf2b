import { noTaskTable } from '../shared/intake/tables/no-task-table.ts';
import type { Understanding } from '../shared/intake/understand.ts';
import { workbookTroubles } from '../shared/messages/troubles.ts';
import { foreignTabs } from '../shared/tabs/foreign-tabs.ts';
import type { WorkbookContent } from '../shared/workbook/content.ts';
import { WorkbookUnavailable } from './errors.ts';
import type { JobContext } from './job-context.ts';
import { freezeOwed } from './snapshots.ts';
import { readTaskMemory } from './task-memory.ts';

/** A workbook as one run sees it: read once, understood once. */
export interface OpenProgramme extends Understanding {
  readonly revision: string;
  /** Made-up data: the workbook says so, or the run plays a sample day. */
  readonly sample: boolean;
  /** Where people open each tab, by its title; empty for files. */
  readonly tabAddresses: ReadonlyMap<string, string>;
}

/**
 * The one reading of a run, which freezes the figures of a closing date that has come. Throws
 * `WorkbookUnavailable` when there is no task table.
 */
export async function openProgramme(context: JobContext): Promise<OpenProgramme> {
  const open = await understood(context, await readWorkbook(context));
  await freezeOwed(context, open);
  return open;
}

/**
 * What was read, understood against the last reading, which it then replaces in the Store. Throws
 * `WorkbookUnavailable` when there is no task table.
 */
export async function understood(
  context: JobContext,
  content: WorkbookContent,
): Promise<OpenProgramme> {
  const { memory, save } = await readTaskMemory(context.store, context.workbook);
  const understanding = await context.understand(content, context.today, memory);
  if (!understanding) {
    throw new WorkbookUnavailable(noTaskTable(context.workbook.name(), content));
  }
  if (!context.dryRun) await save(understanding.memory);
  const sample = context.sampleDay || understanding.programme.settings.sample;
  const tabAddresses = new Map(
    content.sheets.flatMap(({ title, address }) => (address ? [[title, address] as const] : [])),
  );
  return { ...understanding, revision: content.revision, sample, tabAddresses };
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
