import { describe, expect, it } from 'vitest';
import { violations } from './judge.ts';
import { Random } from './random.ts';
import { atOnce, understandOnce, wardOf } from './simulate.ts';
import { type Death, type RunPlan, World } from './world.ts';

const day = '2026-06-22';
const version = 0;

/** What happens on the day of the death; `run` is the one that dies. */
const scenarios: Readonly<Record<string, (world: World, run: RunPlan) => Promise<void>>> = {
  'a run alone': (world, run) => atOnce(world, [run]),
  'two runs at once': (world, run) => atOnce(world, [run, { ...run, death: null }]),
  async 'a run after one whose mails failed'(world, run) {
    await atOnce(world, [{ ...run, death: null, faults: 0.5 }]);
    await atOnce(world, [run]);
  },
};

/** One death, then two quiet runs after the claims have run out. */
async function lifeWith(name: string, seed: number, death: Death | null) {
  const ward = wardOf(seed);
  const content = ward.content(version, '');
  const world = new World(new Random(seed), understandOnce);
  const run: RunPlan = { today: day, content, death, faults: 0 };
  await scenarios[name]!(world, run);
  const steps = world.lastSteps;
  for (let again = 0; again < 2; again++) {
    world.wait(16);
    await atOnce(world, [{ ...run, death: null }]);
  }
  return { complaints: violations(world, ward, { day, content }), steps, world };
}

describe('A run that dies at any of its steps', () => {
  it.each(Object.keys(scenarios))(
    'leaves nothing undone and nothing done twice: %s',
    async (name) => {
      const complaints: string[] = [];
      let deaths = 0;
      for (const seed of [3, 4, 8]) {
        const { steps } = await lifeWith(name, seed, null);
        for (let step = 1; step <= steps.length; step++) {
          for (const when of ['before', 'after'] as const) {
            deaths++;
            const life = await lifeWith(name, seed, { step, when });
            complaints.push(...life.complaints.map((one) => `${seed}, ${when} ${step}: ${one}`));
          }
        }
      }
      expect(complaints).toEqual([]);
      expect(deaths).toBeGreaterThan(60);
    },
  );

  it('sends a second copy only of the mail it could not mark, under the same id', async () => {
    const { steps } = await lifeWith('a run alone', 3, null);
    const step = steps.indexOf('send mail') + 1;
    const { world } = await lifeWith('a run alone', 3, { step, when: 'after' });
    const keys = world.accepted.map(({ key }) => key);
    const copies = keys.filter((key, index) => keys.indexOf(key) < index);
    expect(copies).toHaveLength(1);
    const ids = world.accepted.filter(({ key }) => key === copies[0]).map((mail) => mail.messageId);
    expect(new Set(ids).size).toBe(1);
  });
});
