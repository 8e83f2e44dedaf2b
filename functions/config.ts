import * as z from 'zod';
import { isMailAddress } from '../shared/domain/mail-address.ts';
import { spreadsheetId } from '../shared/google-sheets/spreadsheet-id.ts';
import { configWords } from '../shared/messages/config.ts';
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
  /** Where the system remembers; null = the workspace folder. */
  readonly bucket: BucketPlace | null;
  /** A job asked for over HTTP begins nothing new once it has run for so long. */
  readonly jobSeconds: number;
}

/** A ward's part of a Cloud Storage bucket. */
export interface BucketPlace {
  readonly name: string;
  /** Blank, or ends with a slash. */
  readonly prefix: string;
  /** Where the Storage API is, when not at Google's. */
  readonly rootUrl: string | null;
  /** The reports page, where people open what is stored; null = not known. */
  readonly portalUrl: string | null;
}

/** What only the cloud needs: whom to believe, and where its log lines belong. */
export interface CloudConfig extends Config {
  /** Null = nobody may run jobs with an ID token. */
  readonly jobCallers: { readonly audience: string; readonly emails: readonly string[] } | null;
  /** Null = nobody may come in through Identity-Aware Proxy. */
  readonly iapAudience: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

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
  SMTP_URL: fitting(configWords.smtpUrl, (text) => smtpAddress(text) !== null),
  MAILS_PER_DAY: wholeNumber(configWords.mailsADay, 2, Number.MAX_SAFE_INTEGER).default(400),
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
  IAP_AUDIENCE: fitting(configWords.iapAudience, (text) => /^\/projects\/\d+\/\S+$/.test(text)),
});

type Read = z.infer<typeof environment>;

/** Reads the environment; throws `ConfigError` with every problem at once. */
export function readConfig(env: Environment): Config {
  return configOf(readEnvironment(env, []));
}

/**
 * The same for functions in the cloud, where nothing is kept on the machine: everything that has an
 * embedded default must be named.
 */
export function readCloudConfig(env: Environment): CloudConfig {
  const hasCallers = env['JOB_AUDIENCE'] || env['IAP_AUDIENCE'];
  const read = readEnvironment(env, [
    ...(spreadsheetId(env['WORKBOOK'] ?? '') === null ? [configWords.cloud.workbook] : []),
    ...(env['STORE_BUCKET'] ? [] : [configWords.cloud.bucket]),
    ...(env['SMTP_URL'] ? [] : [configWords.cloud.smtp]),
    ...(hasCallers ? [] : [configWords.cloud.callers]),
  ]);
  const { JOB_AUDIENCE: audience, JOB_CALLERS = '', IAP_AUDIENCE: iapAudience = null } = read;
  return {
    ...configOf(read),
    jobCallers: audience === undefined ? null : { audience, emails: addressesIn(JOB_CALLERS) },
    iapAudience,
  };
}

function readEnvironment(env: Environment, problems: readonly string[]): Read {
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
  ];
}

function configOf(read: Read): Config {
  return {
    port: read.PORT,
    workspace: read.WORKSPACE,
    workbook: read.WORKBOOK ?? null,
    sheetsRootUrl: read.SHEETS_ROOT_URL ?? null,
    smtp: read.SMTP_URL === undefined ? null : smtpAddress(read.SMTP_URL, oauthGrant(read)),
    mailsADay: read.MAILS_PER_DAY,
    bucket: bucketPlace(read),
    jobSeconds: read.JOB_SECONDS,
  };
}

function bucketPlace(read: Read): BucketPlace | null {
  if (read.STORE_BUCKET === undefined) return null;
  return {
    name: read.STORE_BUCKET,
    prefix: read.STORE_PREFIX === undefined ? '' : `${read.STORE_PREFIX}/`,
    rootUrl: read.STORAGE_ROOT_URL ?? null,
    portalUrl: read.PORTAL_URL ?? null,
  };
}

function oauthGrant(read: Read): OAuthGrant | null {
  const clientId = read.SMTP_OAUTH_CLIENT_ID;
  const clientSecret = read.SMTP_OAUTH_CLIENT_SECRET;
  const refreshToken = read.SMTP_OAUTH_REFRESH_TOKEN;
  return clientId && clientSecret && refreshToken ? { clientId, clientSecret, refreshToken } : null;
}

function addressesIn(text: string): readonly string[] {
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
