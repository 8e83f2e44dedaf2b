import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { onTestFinished } from 'vitest';

/** The moments of a mail at which a test may do something to its sender. */
export interface MailMoments {
  /** Part of the mail has come. */
  readonly onData: () => void;
  /** The server hears the mail to its end and takes no notice of it. */
  readonly isDeaf: () => boolean;
  /** The server has the mail, and has not said so yet: Message-ID and recipient of each delivery. */
  readonly onTaken: (deliveries: readonly string[]) => void;
}

/** A real SMTP server; its address. */
export async function watchedSmtp({ onData, isDeaf, onTaken }: MailMoments): Promise<string> {
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => {
        parts.push(part);
        onData();
      });
      stream.on('end', async () => {
        const { messageId } = await PostalMime.parse(Buffer.concat(parts));
        if (isDeaf()) return;
        onTaken(session.envelope.rcptTo.map(({ address }) => `${messageId} ${address}`));
        done();
      });
    },
  });
  smtp.on('error', () => undefined);
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => smtp.close(() => resolve())));
  return `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`;
}
