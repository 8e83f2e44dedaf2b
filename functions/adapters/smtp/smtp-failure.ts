import { smtpTroubles } from '../../../shared/messages/troubles.ts';

/** What became of an attempt that did not end with the server's 250. */
export interface SmtpFailure {
  /** Trying again may help: the server said 4xx, or nothing at all. */
  readonly mayPass: boolean;
  /** For people: what it means and what to do, with the server's own words. */
  readonly sentence: string;
}

/** The parts of nodemailer's errors that tell. */
interface NodemailerError {
  readonly code?: string;
  readonly responseCode?: number;
  readonly response?: string;
  readonly rejected?: readonly string[];
}

/** Reads an error of nodemailer: by the reply of the server where there is one, else by its code. */
export function smtpFailure(error: unknown, address: string): SmtpFailure {
  const { code = '', responseCode, response = '' } = (error ?? {}) as NodemailerError;
  const reply = plain(response);
  if (code === 'EAUTH' || responseCode === 535 || responseCode === 534) {
    return { mayPass: false, sentence: smtpTroubles.signIn(reply) };
  }
  if (
    code === 'ETLS' ||
    code === 'EREQUIRETLS' ||
    (code === 'ESOCKET' && /TLS|certificate/i.test(String(error)))
  ) {
    return { mayPass: false, sentence: smtpTroubles.encryption };
  }
  if (responseCode !== undefined) {
    const mayPass = responseCode >= 400 && responseCode < 500;
    const sentence = mayPass ? smtpTroubles.later(reply) : smtpTroubles.refused(address, reply);
    return { mayPass, sentence };
  }
  return { mayPass: true, sentence: smtpTroubles.unreachable };
}

/** One line of the server's words, whatever it sent. */
function plain(response: string): string {
  return response
    .replace(/[^\x20-\x7e]+/g, ' ')
    .trim()
    .slice(0, 200);
}
