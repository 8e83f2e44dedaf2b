import type { Settings } from '../domain/settings.ts';
import { smtpTroubles } from '../messages/troubles.ts';

/** The mails go to the Office only. What lies in an outbox is looked at as it will be sent. */
export function isTrial({ sendingMode }: Settings, leavesMachine: boolean): boolean {
  return leavesMachine && sendingMode === 'trial';
}

/** Why nothing can be sent in the Office's name, in words; null when it can. */
export function noSender({ officeMail }: Settings, leavesMachine: boolean): string | null {
  return leavesMachine && officeMail === '' ? smtpTroubles.noOffice : null;
}
