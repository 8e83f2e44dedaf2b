import * as z from 'zod';
import { spreadsheetId } from '../shared/google-sheets/spreadsheet-id.ts';
import { configWords } from '../shared/messages/terminal.ts';
import { isLoopbackHost } from './adapters/loopback.ts';
import { type OAuthGrant, type SmtpAddress, smtpAddress } from './adapters/smtp/smtp-address.ts';
import { ConfigError } from './errors.ts';

/** What the environment decides. */
export interface Config {
  readonly port: number;
  readonly workspace: string;
  readonly workbook: string | null;
  /** Where the Sheets API is, when not at Google's. */
  readonly sheetsRootUrl: string | null;
  /** The server that mails are handed to; null = the outbox folder. */
  readonly smtp: SmtpAddress | null;
  /** What the mail provider allows; units' mails beyond it wait for the next run. */
  readonly mailsADay: number;
}

const environment = z.object({
  PORT: z.coerce
    .number(configWords.port)
    .int(configWords.port)
    .min(1, configWords.port)
    .max(65_535, configWords.port)
    .default(8080),
  WORKSPACE: z.string().min(1, configWords.workspace).default('workspace'),
  WORKBOOK: z
    .string()
    .min(1, configWords.workbook)
    .refine(isWorkbook, configWords.workbookAddress)
    .optional(),
  SMTP_URL: z
    .string()
    .refine((text) => smtpAddress(text) !== null, configWords.smtpUrl)
    .optional(),
  MAILS_PER_DAY: z.coerce
    .number(configWords.mailsADay)
    .int(configWords.mailsADay)
    .min(2, configWords.mailsADay)
    .default(400),
  SMTP_OAUTH_CLIENT_ID: z.string().min(1, configWords.oauth).optional(),
  SMTP_OAUTH_CLIENT_SECRET: z.string().min(1, configWords.oauth).optional(),
  SMTP_OAUTH_REFRESH_TOKEN: z.string().min(1, configWords.oauth).optional(),
  SHEETS_ROOT_URL: z.string().refine(isRootUrl, configWords.sheetsRootUrl).optional(),
});

/** Reads the environment; throws `ConfigError` with every problem at once. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const read = environment.safeParse(env);
  if (!read.success) {
    throw new ConfigError(read.error.issues.map(({ message }) => message).join('\n'));
  }
  const { PORT, WORKSPACE, WORKBOOK, SHEETS_ROOT_URL, SMTP_URL, MAILS_PER_DAY } = read.data;
  const grant = oauthGrant(read.data);
  return {
    port: PORT,
    workspace: WORKSPACE,
    workbook: WORKBOOK ?? null,
    sheetsRootUrl: SHEETS_ROOT_URL ?? null,
    smtp: SMTP_URL === undefined ? null : smtpAddress(SMTP_URL, grant),
    mailsADay: MAILS_PER_DAY,
  };
}

/** All three of them, or none. */
function oauthGrant(read: z.infer<typeof environment>): OAuthGrant | null {
  const clientId = read.SMTP_OAUTH_CLIENT_ID;
  const clientSecret = read.SMTP_OAUTH_CLIENT_SECRET;
  const refreshToken = read.SMTP_OAUTH_REFRESH_TOKEN;
  if (clientId && clientSecret && refreshToken) return { clientId, clientSecret, refreshToken };
  if (clientId || clientSecret || refreshToken) throw new ConfigError(configWords.oauth);
  return null;
}

/** A web address must be a spreadsheet's; anything else may be the path of a file. */
export function isWorkbook(text: string): boolean {
  return !/^https?:\/\//i.test(text.trim()) || spreadsheetId(text) !== null;
}

/** Tokens and people's data travel unencrypted over plain HTTP: only within this machine. */
function isRootUrl(text: string): boolean {
  const url = URL.parse(text);
  if (url?.pathname !== '/' || url.search !== '' || url.username !== '') return false;
  if (url.protocol === 'https:') return true;
  return url.protocol === 'http:' && isLoopbackHost(url.hostname);
}
