import { type PreviewedMail, previewPage } from '../shared/page/preview-page.ts';
import type { JobContext } from './job-context.ts';
import { foretell } from './preview.ts';

/** The mails of the next working day as they would go out, and nothing else. */
export async function previewedMails(given: JobContext): Promise<string> {
  const foretold: PreviewedMail[] = [];
  const { today, mails } = await foretell(given, null, async ({ to, subject, text }) => {
    foretold.push({ unitName: to.name, to: to.address, subject, text });
  });
  const unreached = mails
    .filter(({ chatText }) => chatText !== '')
    .map(({ unitName, subject, chatText }) => ({ unitName, to: null, subject, text: chatText }));
  return previewPage(today, [...foretold, ...unreached]);
}
