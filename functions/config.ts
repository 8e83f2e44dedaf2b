import { spreadsheetId } from '../shared/google-sheets/spreadsheet-id.ts';
import { configWords } from '../shared/messages/config.ts';
import type { OAuthGrant, SmtpAddress } from './adapters/smtp/smtp-address.ts';
import {
  addressesIn,
  type Environment,
  type Read,
  readEnvironment,
  smtpAddresses,
} from './environment.ts';

/** What the environment decides. */
export interface Config {
  readonly port: number;
  readonly workspace: string;
  readonly workbook: string | null;
  /** Where the Sheets API is, when not at Google's. */
  readonly sheetsRootUrl: string | null;
  /** Many wards: under which key of the Store their list lies; null = the one ward of `workbook`. */
  readonly wards: string | null;
  /** The server that mails are handed to; null = the outbox folder. */
  readonly smtp: SmtpAddress | null;
  /** All of them, `smtp` first: the list of wards says which ward's mails leave by which. */
  readonly senders: readonly SmtpAddress[];
  /** What the mail provider allows each sender; units' mails beyond it wait for the next run. */
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
  /** Null = one ward, whose scheduler calls its jobs itself. */
  readonly queue: QueuePlace | null;
}

/** A Cloud Tasks queue, and whom it calls as whom. */
export interface QueuePlace {
  /** `projects/…/locations/…/queues/…` */
  readonly name: string;
  /** Where the Cloud Tasks API is, when not at Google's. */
  readonly rootUrl: string | null;
  /** The service of the jobs, as its callers address it. */
  readonly jobsUrl: string;
  /** The service account of the calls, one of `jobCallers`, and the audience of their tokens. */
  readonly caller: string;
  readonly audience: string;
}

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
    ...(env['WARDS'] || spreadsheetId(env['WORKBOOK'] ?? '') !== null
      ? []
      : [configWords.cloud.workbook]),
    ...(env['WARDS'] && env['JOB_AUDIENCE'] && !env['TASKS_QUEUE'] ? [configWords.queue] : []),
    ...(env['STORE_BUCKET'] ? [] : [configWords.cloud.bucket]),
    ...(env['SMTP_URL'] ? [] : [configWords.cloud.smtp]),
    ...(hasCallers ? [] : [configWords.cloud.callers]),
  ]);
  const { JOB_AUDIENCE: audience, JOB_CALLERS = '', IAP_AUDIENCE: iapAudience = null } = read;
  const jobCallers = audience === undefined ? null : { audience, emails: addressesIn(JOB_CALLERS) };
  return { ...configOf(read), jobCallers, iapAudience, queue: queuePlace(read, jobCallers) };
}

function configOf(read: Read): Config {
  const senders = smtpAddresses(read.SMTP_URL ?? '', oauthGrant(read)) ?? [];
  return {
    port: read.PORT,
    workspace: read.WORKSPACE,
    workbook: read.WORKBOOK ?? null,
    sheetsRootUrl: read.SHEETS_ROOT_URL ?? null,
    wards: read.WARDS ?? null,
    smtp: senders[0] ?? null,
    senders,
    mailsADay: read.MAILS_PER_DAY,
    bucket: bucketPlace(read),
    jobSeconds: read.JOB_SECONDS,
  };
}

function queuePlace(read: Read, jobCallers: CloudConfig['jobCallers']): QueuePlace | null {
  const { TASKS_QUEUE: name, JOBS_URL: jobsUrl, TASKS_ROOT_URL: rootUrl = null } = read;
  const caller = jobCallers?.emails[0];
  if (name === undefined || jobsUrl === undefined || !jobCallers || !caller) return null;
  return { name, rootUrl, jobsUrl, caller, audience: jobCallers.audience };
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
