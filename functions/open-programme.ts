import { basename } from 'node:path';
import { type Understanding, understandWorkbook } from '../shared/intake/understand.ts';
import { workbookTroubles } from '../shared/messages/troubles.ts';
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
  const content = await context.workbook.read();
  const understanding = understandWorkbook(content, context.defaults, context.today);
  if (!understanding) {
    throw new WorkbookUnavailable(
      workbookTroubles.noTaskTable(basename(context.workbook.location)),
    );
  }
  const sample = context.sampleDay || understanding.programme.settings.sample;
  return { ...understanding, revision: content.revision, sample };
}
