import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** One way of doing the job; what it returns is dropped. */
export interface Contender {
  readonly name: string;
  readonly run: () => Promise<unknown>;
}

/** Milliseconds of each round by contender, in the order of the rounds. */
export type Timings = ReadonlyMap<string, readonly number[]>;

export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

const WARM_UP_ROUNDS = 5;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/**
 * All contenders in turn, round by round, so that what slows the machine down slows all of them;
 * who begins changes. The first rounds warm up and are dropped. Nobody pays for another's garbage.
 */
export async function measureInTurn(
  contenders: readonly Contender[],
  rounds: number,
): Promise<Timings> {
  const timings = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 1 - WARM_UP_ROUNDS; round <= rounds; round++) {
    const first = (round + WARM_UP_ROUNDS) % contenders.length;
    for (const { name, run } of [...contenders.slice(first), ...contenders.slice(0, first)]) {
      collectGarbage();
      const start = performance.now();
      await run();
      const ms = performance.now() - start;
      if (round > 0) timings.get(name)!.push(ms);
    }
  }
  return timings;
}

/** How many times as long as the other, round by round. */
export function ratios(timings: Timings, name: string, against: string): readonly number[] {
  const others = timings.get(against)!;
  return timings.get(name)!.map((ms, round) => ms / others[round]!);
}

export function spreadOf(numbers: readonly number[]): Spread {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const median =
    sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  return { median, min: sorted[0]!, max: sorted.at(-1)! };
}
