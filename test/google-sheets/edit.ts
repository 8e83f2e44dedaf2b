import type { Person } from '../sheets-server/sheets-server.ts';
import { TASK_TAB } from './ward-tabs.ts';

/** Something that people do to the spreadsheet, as it can be done to two of them. */
export interface Edit {
  /** For the report of a failure. */
  readonly name: string;
  /** The tab as it was called when all began; null when it concerns none. */
  readonly tab: string | null;
  /** The title that a tab gets. */
  readonly title?: string;
  readonly by?: 'owner';
  readonly deletes?: true;
  readonly sortsBy?: string;
  /**
   * `none`: a run must get through it. `moves`: it may have to read again. `breaks`: a run may find
   * no task table any more, or too few rows, and must say so.
   */
  readonly harm: 'none' | 'moves' | 'breaks';
  /** `tab` is what it is called now. */
  readonly make: (person: Person, tab: string) => void;
}

export const inTasks = (name: string, harm: Edit['harm'], make: Edit['make']): Edit => ({
  name,
  tab: TASK_TAB,
  harm,
  make,
});
