import type { Mail } from '../../shared/reminders/mail.ts';
import type { WorkbookContent } from '../../shared/workbook/content.ts';
import type { SheetModel } from '../../shared/workbook/model.ts';
import type { WorkbookUpdate } from '../../shared/workbook/update.ts';

/** What people see and edit: an .xlsx file, or a Google Sheet. */
export interface Workbook {
  /** For people: where to open it. */
  readonly location: string;
  /** For people: what it is called, as far as is known by now. */
  name(): string;
  /** Whether there is one already; `read` of none throws `WorkbookUnavailable`. */
  exists(): Promise<boolean>;
  /**
   * Runs a whole job, reading to writing, while no other job of ours does the same. Throws
   * `WorkbookUnavailable` when that takes too long or the place cannot be written to.
   */
  exclusively<Result>(job: () => Promise<Result>): Promise<Result>;
  /** Makes a new workbook of these tabs; throws `WorkbookUnavailable` when there is one already. */
  create(sheets: readonly SheetModel[]): Promise<void>;
  /**
   * Everything, once; `look` asks also for what `setup` must know of the tabs' look, where the
   * workbook can tell. Throws `WorkbookUnavailable` when it cannot be read or is in use.
   */
  read(detail?: 'values' | 'look'): Promise<WorkbookContent>;
  /**
   * Applies the whole update or nothing, for the reading that `revision` names. A file is written
   * only while it is still what was read; a Google Sheet, which people edit all the time, only in
   * places that are the system's own. `unchanged` when it already looks so. Throws
   * `WorkbookUnavailable`.
   */
  write(update: WorkbookUpdate, revision: string): Promise<'written' | 'unchanged'>;
}

/** One remembered thing and the version a later `replace` must name. */
export interface StoredItem {
  readonly bytes: Uint8Array;
  readonly version: string;
}

/** What the system must remember: ledger of sent mail, finished reports. Keys look like paths. */
export interface Store {
  read(key: string): Promise<StoredItem | null>;
  /** False when the key exists already: the caller lost the race and nothing was written. */
  create(key: string, bytes: Uint8Array): Promise<boolean>;
  /** False when the item changed, or went away, since `version` was read. */
  replace(key: string, bytes: Uint8Array, version: string): Promise<boolean>;
  /** Keys that begin with `prefix`, sorted. */
  list(prefix: string): Promise<readonly string[]>;
  /** For people: where the item can be opened. */
  locationOf(key: string): string;
}

/** Delivers one mail and says what the server (or the outbox) answered. */
export interface Mailer {
  /** False for the outbox: what it took has reached nobody yet. */
  readonly leavesMachine: boolean;
  /** Throws `DeliveryFailed`. */
  send(mail: Mail): Promise<{ readonly answer: string }>;
  /** Lets go of connections once a run has sent everything. */
  close(): void;
}

/** One job of one ward, in the hour or on the day that it is for. */
export interface QueuedJob {
  readonly ward: string;
  readonly job: string;
  /** `2026-06-22`, or `2026-06-22-07`. */
  readonly slot: string;
}

/** Runs jobs of wards a few at a time, each again when it failed; none waits for another's trouble. */
export interface Queue {
  /** False when that job was queued already: it runs once. Throws `QueueUnavailable`. */
  enqueue(job: QueuedJob): Promise<boolean>;
}

/** Which workbooks people have changed. */
export interface ChangeFeed {
  /** A mark of now, to ask from later. Throws `FeedUnavailable`. */
  start(): Promise<string>;
  /**
   * The ids of what others than ourselves changed last since the mark, and the mark of now. Throws
   * `FeedUnavailable`.
   */
  since(mark: string): Promise<{ readonly ids: ReadonlySet<string>; readonly mark: string }>;
}
