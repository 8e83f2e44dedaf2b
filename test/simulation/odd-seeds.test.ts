import { describe, expect, it } from 'vitest';
import { wrongSeeds } from './seeds.ts';

describe('Reminders under any faults (I1, I2, I11, I16, I17, I20)', () => {
  it('reach their units once, and only about what is open: odd seeds', async () => {
    expect(await wrongSeeds(0)).toEqual([]);
  }, 600_000);
});
