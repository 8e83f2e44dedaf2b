import { join } from 'node:path';
import * as z from 'zod';
import { spreadsheetId } from '../shared/google-sheets/spreadsheet-id.ts';
import { wardListWords as words } from '../shared/messages/wards.ts';
import { shareOfSender } from '../shared/reminders/sender-share.ts';
import type { Store } from './adapters/ports.ts';
import type { Config } from './config.ts';
import { isWorkbook, LEAST_MAILS_A_DAY } from './environment.ts';
import { ConfigError } from './errors.ts';

/** One ward of many. */
export interface Ward {
  /** Part of names and addresses, and its part of the Store: `hoa-binh`. */
  readonly name: string;
  /** A Google Sheet, or a file; null = the usual file in the ward's part of the workspace. */
  readonly workbook: string | null;
  readonly mailsADay: number;
  /** Which of `Config.senders`, from 0, its mails leave by. */
  readonly sender: number;
  /** Where people open its page; null = not known. */
  readonly portalUrl: string | null;
}

/** The list, and what is wrong with those of its entries that are left out of it. */
export interface WardList {
  readonly wards: ReadonlyMap<string, Ward>;
  readonly problems: readonly string[];
}

export const WARD_NAME = /^[a-z][a-z0-9-]{1,18}[a-z0-9]$/;

/** As `terraform/city/` writes it, or a person. */
const entry = z.strictObject({
  workbook: z.string().min(1).refine(isWorkbook).nullable().default(null),
  mailsPerDay: z.int().min(LEAST_MAILS_A_DAY).nullable().default(null),
  sender: z.int().min(1).default(1),
  portalUrl: z.httpUrl().nullable().default(null),
});
const list = z.record(z.string(), z.unknown());

type Entry = z.infer<typeof entry>;

/**
 * Reads the list of wards, `{ "hoa-binh": { "workbook": "…" }, … }`. An entry that is wrong is left
 * out and named, so that it stops no other ward. Throws `ConfigError` when there is no list at all.
 */
export async function readWards(store: Store, config: Config): Promise<WardList> {
  const key = config.wards ?? '';
  const item = await store.read(key);
  if (item === null) throw new ConfigError(words.none(key, store.locationOf(key)));
  return wardList(listIn(item.bytes, key), config);
}

function listIn(bytes: Uint8Array, key: string): Readonly<Record<string, unknown>> {
  try {
    return list.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (error) {
    throw new ConfigError(words.unreadable(key), { cause: error });
  }
}

function wardList(raw: Readonly<Record<string, unknown>>, config: Config): WardList {
  const entries = Object.entries(raw).map(([name, value]) => {
    const { data = null } = entry.safeParse(value);
    return { name, entry: data && fits(name, data, config) ? data : null };
  });
  const right = entries.flatMap(({ entry }) => entry ?? []);
  const read = entries.map(({ name, entry }) =>
    entry ? wardOf(name, entry, right, config) : words.wrongEntry(name),
  );
  return {
    wards: new Map(read.flatMap((one) => (typeof one === 'string' ? [] : [[one.name, one]]))),
    problems: read.filter((one) => typeof one === 'string'),
  };
}

/** In the cloud there are no files to work on. */
function fits(name: string, { workbook, sender }: Entry, { bucket, senders }: Config): boolean {
  const isThere = bucket === null || (workbook !== null && spreadsheetId(workbook) !== null);
  return WARD_NAME.test(name) && isThere && sender <= Math.max(1, senders.length);
}

/** Says what is wrong with an entry that is right by itself but not among the others. */
function wardOf(name: string, own: Entry, all: readonly Entry[], config: Config): Ward | string {
  const { workbook, mailsPerDay, sender, portalUrl } = own;
  const key = workbookKey(own);
  // Two wards over one workbook would each send its mails.
  const isShared = key !== null && all.filter((other) => workbookKey(other) === key).length > 1;
  if (isShared) return words.sharedWorkbook(name);
  const sharing = all.filter((other) => other.sender === sender).length;
  const mailsADay = shareOfSender(config.mailsADay, sharing, mailsPerDay);
  if (mailsADay < LEAST_MAILS_A_DAY) return words.crowdedSender(name, sender, config.mailsADay);
  return { name, workbook, mailsADay, sender: sender - 1, portalUrl };
}

function workbookKey({ workbook }: Entry): string | null {
  return workbook === null ? null : (spreadsheetId(workbook) ?? workbook);
}

/** The configuration of one ward of many: its workbook, its part of the Store, its share of mails. */
export function configOfWard(config: Config, ward: Ward): Config {
  const { name, workbook, mailsADay, sender, portalUrl } = ward;
  const { bucket, workspace, senders } = config;
  return {
    ...config,
    wards: null,
    workbook,
    workspace: join(workspace, name),
    bucket: bucket && { ...bucket, prefix: `${bucket.prefix}${name}/`, portalUrl },
    smtp: senders[sender] ?? null,
    mailsADay,
  };
}
