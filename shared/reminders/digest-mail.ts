import type { Digest } from './digest.ts';
import { digestHtml } from './digest-html.ts';
import { digestText } from './digest-text.ts';
import { type DigestSetting, digestView } from './digest-view.ts';
import type { Mail } from './mail.ts';

/** Stands in while `Cấu hình` names no address; no mail can ever reach it (RFC 2606). */
const NO_ADDRESS = 'van-phong@don-doc.invalid';

/** The mail of a digest; null when its unit gets none or has no address. */
export function digestMail(
  digest: Digest,
  setting: DigestSetting & { readonly date: string },
): Mail | null {
  const { unit } = digest;
  if (unit.tone === 'no-mail' || unit.contactMail === '') return null;
  const view = digestView(digest, setting);
  const { officeName, officeMail, place } = setting.settings;
  const office = { name: [officeName, place].join(' ').trim(), address: officeMail };
  return {
    key: digest.key,
    messageId: `${digest.key.replace('/', '.')}@don-doc.invalid`,
    from: { name: office.name, address: office.address || NO_ADDRESS },
    replyTo: office.address === '' ? null : office,
    to: { name: unit.contact || unit.name, address: unit.contactMail },
    cc: [],
    subject: view.subject,
    text: digestText(view),
    html: digestHtml(view),
    date: setting.date,
  };
}
