import { createHash } from 'node:crypto';
import type { Mail } from '../../shared/reminders/mail.ts';

/**
 * A mail as nodemailer takes it. Addresses go in as objects only, so that no cell can name a second
 * recipient; nothing that a text names is read from disk or fetched.
 */
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
