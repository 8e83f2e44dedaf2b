import type { Programme } from '../../shared/domain/programme.ts';
import { understandWorkbook } from '../../shared/intake/understand.ts';
import type { WorkbookContent } from '../../shared/workbook/content.ts';
import { programmeDefaults } from '../../sheet-templates/defaults.ts';
import { violations } from './judge.ts';
import { Officer } from './officer.ts';
import { Random } from './random.ts';
import { aWard, VERSIONS, type Ward } from './wards.ts';
import { type Death, type RunPlan, type Sabotage, type Understand, World } from './world.ts';

/** So many wards, over and over under other faults: reading them is most of the work. */
const WARDS = 32;
const WORKING_DAYS = [
  '2026-06-17',
  '2026-06-18',
  '2026-06-19',
  '2026-06-22',
  '2026-06-23',
] as const;
/** Of faults; longer histories find nothing more. */
const MOST_DAYS = 3;
/** A run over such a ward takes about as many steps. */
const STEPS = 30;

const wards = new Map<number, Ward>();

export function wardOf(seed: number): Ward {
  const number = seed % WARDS;
  const ward = wards.get(number) ?? aWard(number);
  wards.set(number, ward);
  return ward;
}

/**
 * What people would complain of after some days: see `violations`. Days of faults, deaths and runs
 * that overlap, while the Office approves some mails to leaders and the server refuses one address
 * or none; then two quiet runs, by which all must be well.
 */
export async function simulate(seed: number, sabotage: Sabotage = 'none') {
  const random = new Random(seed);
  const ward = wardOf(seed);
  const office = new Officer(random);
  const refused = random.chance(0.3) ? random.oneOf([...ward.mails.values()]) : null;
  const understand = understandingWith(sabotage, () => office.shown(world));
  const world: World = new World(random, understand, sabotage, refused);
  const first = random.below(WORKING_DAYS.length - 1);
  const last = Math.min(first + random.below(MOST_DAYS), WORKING_DAYS.length - 1);
  let version = 0;
  for (const today of WORKING_DAYS.slice(first, last + 1)) {
    version = Math.min(VERSIONS - 1, version + random.below(2));
    const faults = random.chance(0.5) ? 0.06 : 0;
    const approved = office.approve(world);
    const content = ward.content(version, approved);
    const runs = Array.from(
      { length: 1 + random.below(2) },
      (): RunPlan => ({ today, content, death: deathOf(random), faults }),
    );
    if (random.chance(0.4)) await atOnce(world, runs);
    else {
      for (const run of runs) {
        await atOnce(world, [run]);
        world.wait(random.below(25));
      }
    }
    world.wait(16);
  }
  const day =
    WORKING_DAYS[random.chance(0.5) ? last : Math.min(last + 1, WORKING_DAYS.length - 1)]!;
  const content = ward.content(version, office.approve(world));
  const quiet = { today: day, content, death: null, faults: 0 };
  for (let run = 0; run < 2; run++) {
    await atOnce(world, [quiet]);
    world.wait(16);
  }
  return violations(world, ward, { day, content });
}

/** Runs that overlap; what they throw is a fault of ours, for a broken world makes them give up. */
export async function atOnce(world: World, plans: readonly RunPlan[]): Promise<void> {
  const ends = await world.turns.all(plans.map((plan) => world.run(plan)));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

function deathOf(random: Random): Death | null {
  if (!random.chance(0.4)) return null;
  return { step: 1 + random.below(STEPS), when: random.oneOf(['before', 'after']) };
}

const defaults = programmeDefaults();
const understood = new WeakMap<WorkbookContent, Map<string, ReturnType<Understand>>>();

/** The same content on the same day is understood once. */
export const understandOnce: Understand = (content, today, memory) => {
  const ofContent = understood.get(content) ?? new Map<string, ReturnType<Understand>>();
  understood.set(content, ofContent);
  const key = today + JSON.stringify([...memory]);
  const known = ofContent.get(key) ?? understandWorkbook(content, defaults, today, memory);
  ofContent.set(key, known);
  return known;
};

/** Reading as it is, or as it would be without a safeguard. */
function understandingWith(sabotage: Sabotage, shownCodes: () => readonly string[]): Understand {
  if (sabotage === 'address gate') return withHostileMail;
  if (sabotage !== 'approval') return understandOnce;
  return changed(understandOnce, ({ units, settings }) => ({
    units,
    settings: { ...settings, approvedMails: shownCodes() },
  }));
}

/** As if reading let a list of addresses through: then only the mailer stands before a stranger. */
const withHostileMail = changed(understandOnce, ({ units, settings }) => ({
  settings,
  units: units.map((unit) => ({
    ...unit,
    contactMail: `${unit.contactMail || 'x@hoabinh.test'}, evil@evil.test`,
  })),
}));

function changed(
  understand: Understand,
  change: (programme: Programme) => Pick<Programme, 'units' | 'settings'>,
): Understand {
  return (content, today, memory) => {
    const known = understand(content, today, memory);
    return known && { ...known, programme: { ...known.programme, ...change(known.programme) } };
  };
}
