import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { mailTroubles } from '../../shared/messages/troubles.ts';
import { DeliveryFailed } from '../errors.ts';
import { messageOf } from './mail-message.ts';
import type { Mailer } from './ports.ts';
import { replaceFile } from './replace-file.ts';

/**
 * The embedded mailer: each mail becomes an .eml file that any mail program opens. Nothing leaves
 * the machine. A mail delivered again under its key replaces its own file.
 */
export function outboxMailer(folder: string): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    leavesMachine: false,
    close: () => undefined,
    async send(mail) {
      const name = `${mail.fileName}.eml`;
      try {
        const { message } = await transport.sendMail(messageOf(mail));
        await mkdir(folder, { recursive: true });
        await replaceFile(join(folder, name), message as Buffer);
      } catch (error) {
        if (error instanceof DeliveryFailed) throw error;
        throw new DeliveryFailed(mailTroubles.outbox(folder), { cause: error });
      }
      return { answer: name };
    },
  };
}
