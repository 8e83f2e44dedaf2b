import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { mailTroubles } from '../../shared/messages/troubles.ts';
import type { Mail } from '../../shared/reminders/mail.ts';
import { DeliveryFailed } from '../errors.ts';
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
    async send(mail) {
      const name = `${mail.fileName}.eml`;
      try {
        const { message } = await transport.sendMail(messageOf(mail));
        await mkdir(folder, { recursive: true });
        await replaceFile(join(folder, name), message as Buffer);
      } catch (error) {
        throw new DeliveryFailed(mailTroubles.outbox(folder), { cause: error });
      }
      return { answer: name };
    },
  };
}

/** Addresses go in as objects only, so that no cell can name a second recipient. */
export function messageOf(mail: Mail) {
  return {
    messageId: `<${mail.messageId}>`,
    from: { ...mail.from },
    ...(mail.replyTo ? { replyTo: { ...mail.replyTo } } : {}),
    to: [{ ...mail.to }],
    cc: mail.cc.map((address) => ({ ...address })),
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    date: new Date(mail.date),
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'vi' },
    // Without it the library puts random boundaries in, and no two runs write the same file.
    baseBoundary: createHash('sha256').update(mail.messageId).digest('hex').slice(0, 16),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
