import * as z from 'zod';
import { isMailAddress } from '../shared/domain/mail-address.ts';
import { spreadsheetId } from '../shared/google-sheets/spreadsheet-id.ts';
import { configWords } from '../shared/messages/config.ts';
import { isLoopbackHost } from './adapters/loopback.ts';
import { type OAuthGrant, type SmtpAddress, smtpAddress } from './adapters/smtp/smtp-address.ts';
import { ConfigError } from './errors.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** One for a unit, and one for the Office's summary, which says who has to wait. */
export const LEAST_MAILS_A_DAY = 2;

const wholeNumber = (words: string, least: number, most: number) =>
  z.coerce.number(words).int(words).min(least, words).max(most, words);
const filled = (words: string) => z.string().min(1, words).optional();
const fitting = (words: string, fits: (text: string) => boolean) =>
  z.string().refine(fits, words).optional();

const environment = z.object({
  PORT: wholeNumber(configWords.port, 1, 65_535).default(8080),
  WORKSPACE: z.string().min(1, configWords.workspace).default('workspace'),
  WORKBOOK: z
    .string()
    .min(1, configWords.workbook)
    .refine(isWorkbook, configWords.workbookAddress)
    .optional(),
  WARDS: fitting(configWords.wards, (text) => /^[a-z0-9][a-z0-9-]{0,62}\.json$/.test(text)),
  SMTP_URL: fitting(configWords.smtpUrl, (text) => smtpAddresses(text, null) !== null),
  MAILS_PER_DAY: wholeNumber(
    configWords.mailsADay,
    LEAST_MAILS_A_DAY,
    Number.MAX_SAFE_INTEGER,
  ).default(400),
  SMTP_OAUTH_CLIENT_ID: filled(configWords.oauth),
  SMTP_OAUTH_CLIENT_SECRET: filled(configWords.oauth),
  SMTP_OAUTH_REFRESH_TOKEN: filled(configWords.oauth),
  SHEETS_ROOT_URL: fitting(configWords.rootUrl('SHEETS_ROOT_URL', 'sheets'), isRootUrl),
  STORE_BUCKET: fitting(configWords.storeBucket, (text) =>
    /^[a-z0-9][a-z0-9._-]{1,220}[a-z0-9]$/.test(text),
  ),
  STORE_PREFIX: fitting(configWords.storePrefix, (text) =>
    /^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/.test(text),
  ),
  STORAGE_ROOT_URL: fitting(configWords.rootUrl('STORAGE_ROOT_URL', 'storage'), isRootUrl),
  PORTAL_URL: fitting(configWords.portalUrl, (text) => /^https:\/\/[^/?#@\s]+\/?$/.test(text)),
  JOB_SECONDS: wholeNumber(configWords.jobSeconds, 120, 3600).default(540),
  JOB_AUDIENCE: filled(configWords.jobCallers),
  JOB_CALLERS: fitting(configWords.jobCallers, (text) => addressesIn(text).every(isMailAddress)),
  TASKS_QUEUE: fitting(configWords.queue, (text) =>
    /^projects\/[\w:.-]+\/locations\/[\w-]+\/queues\/[\w-]+$/.test(text),
  ),
  JOBS_URL: fitting(configWords.queue, isRootUrl),
  TASKS_ROOT_URL: fitting(configWords.rootUrl('TASKS_ROOT_URL', 'cloudtasks'), isRootUrl),
  IAP_AUDIENCE: fitting(configWords.iapAudience, (text) => /^\/projects\/\d+\/\S+$/.test(text)),
});

/** The variables as they may be, each by itself. */
export type Read = z.infer<typeof environment>;

/**
 * The variables, once each and all together are in order; `problems` are those that the caller found.
 * Throws `ConfigError` with every problem at once.
 */
export function readEnvironment(env: Environment, problems: readonly string[]): Read {
  const read = environment.safeParse(env);
  const issues = read.error?.issues.map(({ message }) => message) ?? [];
  const all = [...issues, ...togetherProblems(env), ...problems];
  if (read.success && all.length === 0) return read.data;
  throw new ConfigError([...new Set(all)].join('\n'));
}

/** What makes sense only together, or not at all. */
function togetherProblems(env: Environment): readonly string[] {
  const isHalf = (...names: readonly string[]) => {
    const set = names.filter((name) => env[name]);
    return set.length > 0 && set.length < names.length;
  };
  const oauth = ['SMTP_OAUTH_CLIENT_ID', 'SMTP_OAUTH_CLIENT_SECRET', 'SMTP_OAUTH_REFRESH_TOKEN'];
  return [
    ...(isHalf(...oauth) ? [configWords.oauth] : []),
    ...(isHalf('JOB_AUDIENCE', 'JOB_CALLERS') ? [configWords.jobCallers] : []),
    ...(isHalf('TASKS_QUEUE', 'JOBS_URL') ? [configWords.queue] : []),
    ...(env['WARDS'] && env['WORKBOOK'] ? [configWords.wardsOrWorkbook] : []),
    ...(env['SMTP_OAUTH_CLIENT_ID'] && wordsOf(env['SMTP_URL'] ?? '').length > 1
      ? [configWords.oauthOfOne]
      : []),
  ];
}

/** One address or several, each a word; null when one of them is none. */
export function smtpAddresses(
  text: string,
  grant: OAuthGrant | null,
): readonly SmtpAddress[] | null {
  const addresses = wordsOf(text).map((word) => smtpAddress(word, grant));
  return addresses.every((address) => address !== null) && (text === '' || addresses.length > 0)
    ? addresses
    : null;
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** Addresses apart by commas or blanks, in small letters. */
export function addressesIn(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter((address) => address !== '');
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
