import { isLoopbackHost } from '../loopback.ts';

/** Where mails are handed over, from `SMTP_URL`. */
export interface SmtpAddress {
  readonly host: string;
  readonly port: number;
  /** Encrypted from the first byte (`smtps://`, port 465). */
  readonly secure: boolean;
  /** Refuses to go on where the server offers no encryption. */
  readonly requireTLS: boolean;
  /** Within this machine nobody listens and no certificate can be right. */
  readonly isLoopback: boolean;
  readonly auth: SmtpSignIn | null;
}

/** A password, or what Google gives instead of one to an application (OAuth 2.0). */
export type SmtpSignIn =
  | { readonly user: string; readonly pass: string }
  | ({ readonly type: 'OAuth2'; readonly user: string } & OAuthGrant);

export interface OAuthGrant {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly refreshToken: string;
  /** Where tokens are given, when not at Google's. */
  readonly accessUrl?: string;
}

/**
 * `smtp://user:password@host:587` or `smtps://…:465`; null for anything else. With a grant the user
 * needs no password.
 */
export function smtpAddress(text: string, grant: OAuthGrant | null = null): SmtpAddress | null {
  const url = URL.parse(text.trim());
  if (!url || !/^smtps?:$/.test(url.protocol) || url.hostname === '') return null;
  if (!['', '/'].includes(url.pathname) || url.search !== '' || url.hash !== '') return null;
  const secure = url.protocol === 'smtps:';
  const isLoopback = isLoopbackHost(url.hostname);
  const user = decoded(url.username);
  const pass = decoded(url.password);
  if (user === null || pass === null) return null;
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    requireTLS: !secure && !isLoopback,
    isLoopback,
    auth: user === '' ? null : signIn(user, pass, grant),
  };
}

function signIn(user: string, pass: string, grant: OAuthGrant | null): SmtpSignIn {
  return grant === null ? { user, pass } : { type: 'OAuth2', user, ...grant };
}

/** Null for what is no percent-encoding. */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
