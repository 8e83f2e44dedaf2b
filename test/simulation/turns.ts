import type { Random } from './random.ts';

/** More than any chain of awaits between two steps of a run takes. */
const TICKS = 20;

/**
 * Lets one step of one run happen at a time, in an order that only the seed decides; without it,
 * promises would always interleave in the same way.
 */
export class Turns {
  readonly #random: Random;
  #waiting: (() => void)[] = [];

  constructor(random: Random) {
    this.#random = random;
  }

  /** Resolves when it is this step's turn. */
  next(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Runs everything to its end, and returns what became of each. */
  async all<Result>(
    runs: readonly Promise<Result>[],
  ): Promise<readonly PromiseSettledResult<Result>[]> {
    const ends = Promise.allSettled(runs);
    let isOver = false;
    void ends.then(() => {
      isOver = true;
    });
    while (!isOver) {
      for (let tick = 0; tick < TICKS; tick++) await null;
      const index = this.#random.below(this.#waiting.length);
      const [resolve] = this.#waiting.splice(index, 1);
      resolve?.();
    }
    return ends;
  }
}
