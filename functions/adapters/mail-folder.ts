import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { previewWords } from '../../shared/messages/mails.ts';
import { mailTroubles } from '../../shared/messages/troubles.ts';
import type { Mail } from '../../shared/reminders/mail.ts';
import { DeliveryFailed } from '../errors.ts';
import { replaceFile } from './replace-file.ts';

/**
 * Puts a mail into a folder to look at: a page and a text that open without a mail program. A mail
 * of the same name is replaced. Throws `DeliveryFailed`.
 */
export async function putMailInFolder(mail: Mail, folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await replaceFile(join(folder, `${mail.fileName}.html`), Buffer.from(mail.html));
    await replaceFile(join(folder, `${mail.fileName}.txt`), Buffer.from(textOf(mail)));
  } catch (error) {
    throw new DeliveryFailed(mailTroubles.outbox(folder), { cause: error });
  }
}

function textOf({ to, subject, text }: Mail): string {
  const head = [previewWords.to(`${to.name} <${to.address}>`), previewWords.subject(subject)];
  return `${head.join('\n')}\n\n${text}`;
}
