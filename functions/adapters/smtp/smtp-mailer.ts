import { createTransport } from 'nodemailer';
import { smtpTroubles } from '../../../shared/messages/troubles.ts';
import type { Mail } from '../../../shared/reminders/mail.ts';
import { DeliveryFailed } from '../../errors.ts';
import { messageOf } from '../mail-message.ts';
import type { Mailer } from '../ports.ts';
import type { SmtpAddress } from './smtp-address.ts';
import { type SmtpFailure, smtpFailure } from './smtp-failure.ts';

export interface SmtpWaiting {
  readonly sleep: (ms: number) => Promise<void>;
  /** Pauses before the second, third … attempt. */
  readonly pausesMs: readonly number[];
  /** How long a server may be silent, in each part of the conversation. */
  readonly silenceMs: number;
  /** What the run has left: a repeat that would not fit in is left to the next run. */
  readonly msLeft: () => number;
}

/** Half a minute of silence is a dead server; three attempts outlast a short trouble of it. */
export const PATIENT = { pausesMs: [2_000, 8_000], silenceMs: 30_000 } as const;

/** At most so many connections at once: more is what servers take for an attack. */
const CONNECTIONS = 5;

/**
 * Hands mails to an SMTP server over a small pool of connections. What may pass (4xx, resets,
 * silence) is tried again; a copy that this makes bears the same Message-ID. The copy goes out once
 * the mail itself is taken.
 */
export function smtpMailer(address: SmtpAddress, waiting: SmtpWaiting): Mailer {
  const { host, port, secure, requireTLS, isLoopback, auth } = address;
  const transport = createTransport({
    host,
    port,
    secure,
    requireTLS,
    ...(auth ? { auth: { ...auth } } : {}),
    ...(isLoopback ? { tls: { rejectUnauthorized: false } } : {}),
    pool: true,
    maxConnections: CONNECTIONS,
    connectionTimeout: waiting.silenceMs,
    greetingTimeout: waiting.silenceMs,
    socketTimeout: waiting.silenceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const attempt = async (mail: Mail, to: string): Promise<string | SmtpFailure> => {
    try {
      const envelope = { from: mail.from.address, to: [to] };
      const { response } = await transport.sendMail({ ...messageOf(mail), envelope });
      return response;
    } catch (error) {
      if (error instanceof DeliveryFailed) return { mayPass: false, sentence: error.message };
      return smtpFailure(error, to);
    }
  };
  const deliver = async (mail: Mail, to: string): Promise<string | SmtpFailure> => {
    let outcome = await attempt(mail, to);
    for (const pause of waiting.pausesMs) {
      if (typeof outcome === 'string' || !outcome.mayPass) break;
      if (waiting.msLeft() < pause + waiting.silenceMs) break;
      await waiting.sleep(pause);
      outcome = await attempt(mail, to);
    }
    return outcome;
  };
  return {
    leavesMachine: true,
    async send(mail) {
      // One after the other: a head must not be told again and again what never reached the unit.
      const outcome = await deliver(mail, mail.to.address);
      if (typeof outcome !== 'string') throw new DeliveryFailed(outcome.sentence);
      const refused: string[] = [];
      for (const { address } of mail.cc) {
        if (typeof (await deliver(mail, address)) !== 'string') refused.push(address);
      }
      return {
        answer: refused.length === 0 ? outcome : smtpTroubles.copyRefused(refused.join(', ')),
      };
    },
    close: () => transport.close(),
  };
}
