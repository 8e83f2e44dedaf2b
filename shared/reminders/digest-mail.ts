import type { Settings } from '../domain/settings.ts';
import type { Unit } from '../domain/unit.ts';
import { mailTroubles } from '../messages/troubles.ts';
import type { Digest } from './digest.ts';
import { digestHtml } from './digest-html.ts';
import type { DigestSetting } from './digest-setting.ts';
import { digestText } from './digest-text.ts';
import { digestView } from './digest-view.ts';
import type { Mail, MailAddress } from './mail.ts';
import { safeName } from './safe-name.ts';

/** Stands in while `Cấu hình` names no address; no mail can ever reach it (RFC 2606). */
const NO_ADDRESS = 'van-phong@don-doc.invalid';

/** The Office as sender and receiver. */
export function officeAddress({ officeName, officeMail, place }: Settings): MailAddress {
  return { name: [officeName, place].join(' ').trim(), address: officeMail || NO_ADDRESS };
}

/** Why a unit gets no mail, in words; null when it can be written to. */
export function unreachable({ tone, contactMail }: Unit): string | null {
  if (tone === 'no-mail') return mailTroubles.noMailWanted;
  return contactMail === '' ? mailTroubles.noAddress : null;
}

function recipients(digest: Digest, headAfter: number): Pick<Mail, 'to' | 'cc'> {
  const { unit } = digest;
  const to = { name: unit.contact || unit.name, address: unit.contactMail };
  return { to, cc: copyToHead(digest, headAfter) };
}

/** From so many working days overdue on, the head of the unit reads along (demands: escalation). */
function copyToHead({ items, unit }: Digest, headAfter: number): Mail['cc'] {
  const isLong = items.some(
    ({ reason, workingDays }) => reason === 'overdue' && (workingDays ?? 0) >= headAfter,
  );
  const { head, headTitle, headMail, contactMail } = unit;
  if (!isLong || headMail === '' || headMail === contactMail) return [];
  return [{ name: head || headTitle || unit.name, address: headMail }];
}

/** Of a day and a recipient; mail programs hide a second mail of one id, so a trial has its own. */
export function messageIdOf(day: string, recipient: string, trial: boolean): string {
  return `${day}.${recipient}${trial ? '.chay-thu' : ''}@don-doc.invalid`;
}

/** The mail of a digest; null when its unit is unreachable. */
export function digestMail(
  digest: Digest,
  setting: DigestSetting & { readonly date: string },
): Mail | null {
  const { unit } = digest;
  if (unreachable(unit) !== null) return null;
  const view = digestView(digest, setting);
  const office = officeAddress(setting.settings);
  return {
    key: digest.key,
    fileName: `${digest.day}_${safeName(unit.id)}`,
    messageId: messageIdOf(digest.day, safeName(unit.id), setting.trial),
    from: office,
    replyTo: setting.settings.officeMail === '' ? null : office,
    ...(setting.trial ? { to: office, cc: [] } : recipients(digest, setting.settings.headAfter)),
    subject: view.subject,
    text: digestText(view),
    html: digestHtml(view),
    date: setting.date,
  };
}
