import { mailWords } from '../shared/messages/mails.ts';
import { NOTICE_FILE_NAME, trackingNotice } from '../shared/report/letter/tracking-notice.ts';
import { docxFile } from './docx-file.ts';
import type { JobContext } from './job-context.ts';
import { openProgramme } from './open-programme.ts';
import { refreshTabs } from './refresh-tabs.ts';
import { plannedReportKey, storeReport } from './stored-reports.ts';

export interface NoticeResult {
  /** Absolute. */
  readonly path: string;
}

/** Drafts the Chair's thông báo about the sheet, stores the Word file and lists it in the workbook. */
export function notice(context: JobContext): Promise<NoticeResult> {
  return context.workbook.exclusively(() => noticeAlone(context));
}

async function noticeAlone(context: JobContext): Promise<NoticeResult> {
  const { store, today, dryRun } = context;
  const open = await openProgramme(context);
  const mark = open.sample ? mailWords.reportMark(today) : null;
  const bytes = await docxFile(trackingNotice(open.programme, today, mark));
  const key = await (dryRun ? plannedReportKey : storeReport)(store, NOTICE_FILE_NAME, bytes);
  await refreshTabs(context, open);
  return { path: store.locationOf(key) };
}
