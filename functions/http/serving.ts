import type { Queue } from '../adapters/ports.ts';
import type { Config } from '../config.ts';
import type { Changes } from '../dispatch-changed.ts';
import type { JobContext } from '../job-context.ts';
import type { WardList } from '../wards.ts';
import type { Access } from './access.ts';
import type { Log } from './request-event.ts';

/** What differs between the server of one machine and the functions in the cloud. */
export interface Serving {
  readonly access: Access;
  /** Throws `ConfigError`. */
  readonly config: () => Config;
  /** The list that `Config.wards` names. Throws `ConfigError`, `StoreUnavailable`. */
  readonly wards: (config: Config) => Promise<WardList>;
  readonly queue: () => Queue;
  /** Null = every check is queued. */
  readonly changes: (config: Config) => Changes | null;
  /** Now, ISO 8601 in Asia/Ho_Chi_Minh. */
  readonly moment: () => string;
  /** `job` is the name of the function. */
  readonly context: (config: Config, job: string, dryRun: boolean) => JobContext;
  readonly log: Log;
  readonly nowMs: () => number;
}
