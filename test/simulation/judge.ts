import type { CalendarDate } from '../../shared/domain/calendar-date.ts';
import { SUMMARY_ID } from '../../shared/reminders/ledger.ts';
import { OFFICE_MAIL, type Ward, workingDaysFrom } from './wards.ts';
import type { Accepted, World } from './world.ts';

const MOST_OVERDUE_MAILS = 3;

/** A line of a unit's mail about one task on one day. */
interface Told {
  readonly unit: string;
  readonly code: string;
  readonly day: CalendarDate;
  readonly rung: string;
  readonly isMarked: boolean;
}

/** What people must never live through, in words; empty when all is well. */
export function violations(
  world: World,
  ward: Ward,
  end: { readonly day: CalendarDate; readonly version: number },
): readonly string[] {
  const told = world.accepted.flatMap((mail) => toldBy(mail, ward, world));
  return [
    ...strangers(world, ward),
    ...copies(world),
    ...finishedWork(world, ward),
    ...repeated(told),
    ...untold(told, ward, end),
  ];
}

/** I11: nobody but the ward's own addresses ever gets a mail. */
function strangers({ accepted }: World, { mails }: Ward): readonly string[] {
  const known = new Set([...mails.values(), OFFICE_MAIL]);
  return accepted
    .flatMap(({ recipients }) => recipients)
    .filter((address) => !known.has(address))
    .map((address) => `a stranger got a mail: ${address}`);
}

/** I1: a second copy only where nobody could know of the first, and then under the same id. */
function copies({ accepted }: World): readonly string[] {
  const ids = new Map(accepted.map(({ key, messageId }) => [key, messageId]));
  return [
    ...accepted.filter(({ isNeedless }) => isNeedless).map(({ key }) => `sent twice: ${key}`),
    ...accepted
      .filter(({ key, messageId }) => ids.get(key) !== messageId)
      .map(({ key }) => `copies of ${key} have two ids`),
  ];
}

/** No unit is reminded of work that the workbook called done when the run read it. */
function finishedWork({ accepted }: World, { tasks, versions }: Ward): readonly string[] {
  return accepted.flatMap(({ key, text, content }) => {
    const version = versions.indexOf(content);
    return key.endsWith(SUMMARY_ID)
      ? []
      : tasks
          .filter(({ doneIn }) => doneIn !== null && doneIn <= version)
          .filter(({ code }) => text.includes(`${code} - `))
          .map(({ code }) => `${key} speaks of ${code}, which is done`);
  });
}

/** No rung of a deadline twice on different days, once it is known to be told. */
function repeated(told: readonly Told[]): readonly string[] {
  return told
    .filter((one) =>
      told.some(
        (earlier) =>
          earlier.isMarked &&
          earlier.day < one.day &&
          earlier.unit === one.unit &&
          earlier.code === one.code &&
          earlier.rung === one.rung,
      ),
    )
    .map(({ unit, code, day, rung }) => `${unit} is told ${code} ${rung} again on ${day}`);
}

/** I2, I20: once faults have stopped, what is due or overdue has been told. */
function untold(
  told: readonly Told[],
  { tasks }: Ward,
  { day, version }: { readonly day: CalendarDate; readonly version: number },
): readonly string[] {
  const missing: string[] = [];
  for (const { code, unit, due, doneIn } of tasks) {
    const isDone = doneIn !== null && doneIn <= version;
    if (isDone || due > day) continue;
    const mine = told.filter((one) => one.unit === unit && one.code === code);
    const days = new Set(mine.filter(({ rung }) => rung.startsWith('overdue')).map((o) => o.day));
    if (days.size >= MOST_OVERDUE_MAILS) continue;
    const rung = rungOf(due, day);
    if (!mine.some((one) => one.rung === rung)) missing.push(`${unit} never hears ${code} ${rung}`);
  }
  return missing;
}

function toldBy({ key, text }: Accepted, ward: Ward, world: World): readonly Told[] {
  const [day = '', unit = ''] = key.split('/');
  if (!ward.mails.has(unit)) return [];
  const isMarked = world.ledgerState(key) === 'sent';
  return ward.tasks
    .filter(({ code }) => new RegExp(`^\\d+\\. ${code} - `, 'm').test(text))
    .map(({ code, due }) => ({ unit, code, day, rung: rungOf(due, day), isMarked }));
}

/** As office.md 2.3 has it, reckoned apart from the software. */
function rungOf(due: CalendarDate, day: CalendarDate): string {
  if (day > due) {
    const late = workingDaysFrom(due, day);
    return late < 5 ? 'overdue 1' : `overdue ${late - (late % 5)}`;
  }
  const left = workingDaysFrom(day, due);
  return left === 0 ? 'due' : `${[1, 3, 7, 15].find((days) => left <= days)} before`;
}
