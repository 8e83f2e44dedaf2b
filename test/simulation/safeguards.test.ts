import { describe, expect, it } from 'vitest';
import { simulate } from './simulate.ts';
import type { Sabotage } from './world.ts';

const SEEDS = 60;

async function complaintsWithout(sabotage: Sabotage): Promise<string> {
  const all: string[] = [];
  for (let seed = 1; seed <= SEEDS; seed++) all.push(...(await simulate(seed, sabotage)));
  return all.join('\n');
}

describe('The simulation', () => {
  it.each<[Sabotage, RegExp]>([
    ['claim', /^sent twice: /m],
    ['key', /^sent twice: /m],
    ['mark', /^sent twice: /m],
    ['address gate', /^a stranger got a mail: evil@evil\.test$/m],
    ['approval', /^a leader got what nobody approved: /m],
  ])('finds what is wrong without the %s', async (sabotage, complaint) => {
    expect(await complaintsWithout(sabotage)).toMatch(complaint);
  });

  it('replays a seed to the last complaint', async () => {
    expect(await simulate(7, 'mark')).toEqual(await simulate(7, 'mark'));
  });
});
