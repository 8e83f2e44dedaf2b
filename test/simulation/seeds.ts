import { env } from 'node:process';
import { simulate } from './simulate.ts';

/** `SIMULATION_SEEDS=500000 npm test -- simulation` searches longer, `SIMULATION_FROM` elsewhere. */
const SEEDS = Number(env['SIMULATION_SEEDS'] ?? 20_000);
const FROM = Number(env['SIMULATION_FROM'] ?? 1);

/** The seeds of one half that went wrong, each with what people would complain of. */
export async function wrongSeeds(half: 0 | 1): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (let seed = FROM + half; seed < FROM + SEEDS; seed += 2) {
    const complaints = await simulate(seed);
    if (complaints.length > 0) wrong.push(`seed ${seed}: ${complaints.join('; ')}`);
  }
  return wrong;
}
