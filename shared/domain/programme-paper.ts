import type { GroupNumber } from './task.ts';

/** The programme as it was printed, as far as rows can be held against it. */
export interface ProgrammePaper {
  readonly groups: readonly {
    readonly number: GroupNumber;
    /** “Cơ quan chủ trì thực hiện” of the group, by name. */
    readonly leadNames: readonly string[];
  }[];
  readonly contents: readonly ProgrammeContent[];
}

/** One piece of work that the programme asks for, in its own words. */
export interface ProgrammeContent {
  /** The code that its row bears in our template. */
  readonly code: string;
  readonly group: GroupNumber;
  /** Verbatim; “ … ” stands where words were left out. */
  readonly phrase: string;
}
