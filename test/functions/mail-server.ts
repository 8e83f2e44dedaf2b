import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { onTestFinished } from 'vitest';
import { smtpAddress } from '../../functions/adapters/smtp/smtp-address.ts';
import { setup } from '../../functions/setup.ts';
import { jobContext } from '../../functions/wiring.ts';
import type { Settings } from '../../shared/domain/settings.ts';
import { sampleContent } from '../../sheet-templates/content.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { aRun, sampleMonday } from './job-runs.ts';

/** The Office's address in the sample. */
export const OFFICE = 'vanphong@hoabinh.test';

interface Arrived {
  readonly recipients: readonly string[];
  readonly subject: string;
  readonly text: string;
}

/** A server that takes every mail but those to one address. */
export async function server(refused = '') {
  const arrived: Arrived[] = [];
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      done(
        address === refused
          ? Object.assign(new Error('No such user'), { responseCode: 550 })
          : undefined,
      );
    },
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', async () => {
        const { subject = '', text = '' } = await PostalMime.parse(Buffer.concat(parts));
        const recipients = session.envelope.rcptTo.map(({ address }) => address);
        arrived.push({ recipients, subject, text });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => smtp.close(() => resolve())));
  const { port } = smtp.server.address() as AddressInfo;
  return { arrived, smtp: smtpAddress(`smtp://127.0.0.1:${port}`)! };
}

/** The sample's workbook with such settings, in a workspace of its own. */
export async function workspaceWith(settings: Partial<Settings>): Promise<string> {
  const run = await aRun({ workspace: await temporaryFolder() });
  const sample = sampleContent();
  await setup(run, { ...sample, settings: { ...sample.settings, ...settings } });
  return dirname(run.workbook.location);
}

export const over = (
  workspace: string,
  smtp: Awaited<ReturnType<typeof server>>['smtp'],
  workbook: string | null = null,
) => jobContext({ workspace, workbook, today: sampleMonday, dryRun: false, smtp });
