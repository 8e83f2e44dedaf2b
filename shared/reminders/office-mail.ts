import type { Settings } from '../domain/settings.ts';
import { digestHtml } from './digest-html.ts';
import type { DigestSetting } from './digest-setting.ts';
import { digestText } from './digest-text.ts';
import type { DigestView } from './digest-view.ts';
import type { Claimable } from './ledger.ts';
import type { Mail, MailAddress } from './mail.ts';
import { safeName } from './safe-name.ts';

/** Stands in while `Cấu hình` names no address; no mail can ever reach it (RFC 2606). */
const NO_ADDRESS = 'van-phong@don-doc.invalid';

/** The Office as sender and receiver. */
export function officeAddress({ officeName, officeMail, place }: Settings): MailAddress {
  return { name: [officeName, place].join(' ').trim(), address: officeMail || NO_ADDRESS };
}

/** What the Office sends to one person; on trial it goes to the Office itself. */
export function mailFromOffice(
  view: DigestView,
  { key, day, recipient }: Pick<Claimable, 'key' | 'day' | 'recipient'>,
  to: MailAddress,
  { settings, trial, date }: Pick<DigestSetting, 'settings' | 'trial' | 'date'>,
): Mail {
  const office = officeAddress(settings);
  const name = safeName(recipient);
  return {
    key,
    fileName: `${day}_${name}`,
    // Mail programs hide a second mail of one id, so a trial has its own.
    messageId: `${day}.${name}${trial ? '.chay-thu' : ''}@don-doc.invalid`,
    from: office,
    replyTo: settings.officeMail === '' ? null : office,
    to: trial ? office : to,
    subject: view.subject,
    text: digestText(view),
    html: digestHtml(view),
    date,
  };
}
