import { createHash } from 'node:crypto';
import { isMailAddress } from '../../shared/domain/mail-address.ts';
import { mailTroubles } from '../../shared/messages/troubles.ts';
import type { Mail } from '../../shared/reminders/mail.ts';
import { DeliveryFailed } from '../errors.ts';

/**
 * A mail as nodemailer takes it. Addresses go in as objects only, and each must be one plain
 * address: nodemailer takes `a@x.vn, b@y.vn` in an object for two recipients. Nothing that a text
 * names is read from disk or fetched. Throws `DeliveryFailed`.
 */
export function messageOf(mail: Mail) {
  const replyTo = mail.replyTo ? [mail.replyTo] : [];
  for (const { address } of [mail.from, mail.to, ...replyTo]) {
    if (!isMailAddress(address)) throw new DeliveryFailed(mailTroubles.notOneAddress(address));
  }
  return {
    messageId: `<${mail.messageId}>`,
    from: { ...mail.from },
    ...(mail.replyTo ? { replyTo: { ...mail.replyTo } } : {}),
    to: [{ ...mail.to }],
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    date: new Date(mail.date),
    headers: {
      'Auto-Submitted': 'auto-generated',
      'Content-Language': 'vi',
      'List-Id': '<nhac-viec.don-doc.invalid>',
    },
    // Without it the library puts random boundaries in, and no two runs write the same file.
    baseBoundary: createHash('sha256').update(mail.messageId).digest('hex').slice(0, 16),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
