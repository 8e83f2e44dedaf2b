import type { Unit } from '../domain/unit.ts';
import { mailTroubles } from '../messages/troubles.ts';
import type { Digest } from './digest.ts';
import type { DigestSetting } from './digest-setting.ts';
import { digestView } from './digest-view.ts';
import { ofDigest } from './ledger.ts';
import type { Mail } from './mail.ts';
import { mailFromOffice } from './office-mail.ts';

/** Why a unit gets no mail, in words; null when it can be written to. */
export function unreachable({ tone, contactMail }: Unit): string | null {
  if (tone === 'no-mail') return mailTroubles.noMailWanted;
  return contactMail === '' ? mailTroubles.noAddress : null;
}

/** The mail of a digest; null when its unit is unreachable. */
export function digestMail(digest: Digest, setting: DigestSetting): Mail | null {
  const { unit } = digest;
  if (unreachable(unit) !== null) return null;
  const to = { name: unit.contact || unit.name, address: unit.contactMail };
  return mailFromOffice(digestView(digest, setting), ofDigest(digest), to, setting);
}
