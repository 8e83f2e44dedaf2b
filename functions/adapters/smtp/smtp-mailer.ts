import { createTransport } from 'nodemailer';
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
 * silence) is tried again; a copy that this makes bears the same Message-ID.
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
  const attempt = async (mail: Mail): Promise<string | SmtpFailure> => {
    try {
      const { response } = await transport.sendMail(messageOf(mail));
      return response;
    } catch (error) {
      if (error instanceof DeliveryFailed) return { mayPass: false, sentence: error.message };
      return smtpFailure(error, mail.to.address);
    }
  };
  return {
    leavesMachine: true,
    async send(mail) {
      let outcome = await attempt(mail);
      for (const pause of waiting.pausesMs) {
        if (typeof outcome === 'string' || !outcome.mayPass) break;
        if (waiting.msLeft() < pause + waiting.silenceMs) break;
        await waiting.sleep(pause);
        outcome = await attempt(mail);
      }
      if (typeof outcome !== 'string') throw new DeliveryFailed(outcome.sentence);
      return { answer: outcome };
    },
    close: () => transport.close(),
  };
}
