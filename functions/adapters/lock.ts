/** It stayed taken by another run of ours for as long as could be waited. */
export class Locked extends Error {}

/** One at a time, for all who ask for the same lock. */
export interface Lock {
  /** Throws `Locked`, `StoreUnavailable`, and what the job throws. */
  run<Result>(job: () => Promise<Result>): Promise<Result>;
  /** True once another has taken over what was held: the holder looked dead. */
  isLost(): boolean;
}
