import type { CalendarDate } from '../../shared/domain/calendar-date.ts';
import { SUMMARY_ID } from '../../shared/reminders/ledger.ts';
import type { WorkbookContent } from '../../shared/workbook/content.ts';
import { offersIn } from './officer.ts';
import {
  CHAT_UNIT,
  HEAD_AFTER,
  LEADER_AFTER,
  leaderOf,
  OFFICE_MAIL,
  type Ward,
  type WardTask,
  workingDaysFrom,
} from './wards.ts';
import type { Accepted, World } from './world.ts';

const MOST_OVERDUE_MAILS = 3;

/** A line of a unit's mail about one task on one day. */
interface Told {
  /** As the ledger names it: a unit, its head, a leader. */
  readonly unit: string;
  readonly code: string;
  readonly day: CalendarDate;
  readonly rung: string;
  readonly isMarked: boolean;
}

/** What people must never live through, in words; empty when all is well. */
export function violations(world: World, ward: Ward, end: End): readonly string[] {
  const told = world.accepted.flatMap((mail) => toldBy(mail, ward, world));
  return [
    ...strangers(world, ward),
    ...unapproved(world, ward),
    ...copies(world),
    ...finishedWork(world, ward),
    ...repeated(told),
    ...untold(told, world, ward, end),
    ...unheardHeads(told, world, ward, end),
    ...lostApprovals(told, world, ward, end),
  ];
}

/** The day and the workbook of the last, quiet runs. */
interface End {
  readonly day: CalendarDate;
  readonly content: WorkbookContent;
}

/** I11: nobody but the ward's own addresses ever gets a mail. */
function strangers({ accepted }: World, { mails }: Ward): readonly string[] {
  const known = new Set([...mails.values(), OFFICE_MAIL]);
  return accepted
    .flatMap(({ recipients }) => recipients)
    .filter((address) => !known.has(address))
    .map((address) => `a stranger got a mail: ${address}`);
}

/** A leader gets a mail only as it was shown, with a code that stood in the workbook read. */
function unapproved(world: World, ward: Ward): readonly string[] {
  const offers = offersIn(world);
  return world.accepted
    .filter(({ key }) => key.endsWith(' lanh-dao'))
    .filter(({ text, recipients, content }) => {
      const { approved } = ward.read(content);
      const isOffered = offers.some(
        ({ code, to, lines }) =>
          code === approved && recipients.join() === to && linesOf(text) === lines,
      );
      return !ward.mailsLeaders || !isOffered;
    })
    .map(({ key }) => `a leader got what nobody approved: ${key}`);
}

function linesOf(text: string): string {
  return [...text.matchAll(/^\d+\. .*\n/gm)].join('');
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

/** Nobody is reminded of work that the workbook called done when the run read it. */
function finishedWork({ accepted }: World, ward: Ward): readonly string[] {
  return accepted.flatMap(({ key, text, content }) => {
    const { version } = ward.read(content);
    return key.endsWith(SUMMARY_ID)
      ? []
      : ward.tasks
          .filter((task) => isDone(task, version))
          .filter(({ code }) => text.includes(`${code} - `))
          .map(({ code }) => `${key} speaks of ${code}, which is done`);
  });
}

function isDone({ doneIn }: WardTask, version: number): boolean {
  return doneIn !== null && doneIn <= version;
}

/** No rung of a deadline twice on different days, once it is known to be told. */
function repeated(told: readonly Told[]): readonly string[] {
  return told
    .filter((one) => !one.unit.endsWith(' lanh-dao'))
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

/** I2, I20: once faults have stopped, what is due or overdue has been told to whom mails reach. */
function untold(told: readonly Told[], world: World, ward: Ward, end: End): readonly string[] {
  const missing: string[] = [];
  for (const { code, unit, due } of openTasks(ward, end)) {
    if (due > end.day || isRefused(unit, world, ward)) continue;
    const mine = told.filter((one) => one.unit === unit && one.code === code);
    const days = new Set(mine.filter(({ rung }) => rung.startsWith('overdue')).map((o) => o.day));
    if (days.size >= MOST_OVERDUE_MAILS) continue;
    const rung = rungOf(due, end.day);
    if (!mine.some((one) => one.rung === rung)) missing.push(`${unit} never hears ${code} ${rung}`);
  }
  return missing;
}

/** Heads know of everything that has been late for five working days. */
function unheardHeads(told: readonly Told[], world: World, ward: Ward, end: End) {
  return openTasks(ward, end)
    .filter(({ unit, due }) => unit !== CHAT_UNIT && workingDaysFrom(due, end.day) >= HEAD_AFTER)
    .map(({ unit, code }) => ({ head: `${unit} truong`, code }))
    .filter(({ head }) => !isRefused(head, world, ward))
    .filter(({ head, code }) => !told.some((one) => one.unit === head && one.code === code))
    .map(({ head, code }) => `${head} never hears ${code}`);
}

/** A mail that is approved, and still true, goes out: or its leader got another one that day. */
function lostApprovals(told: readonly Told[], world: World, ward: Ward, end: End) {
  const { approved } = ward.read(end.content);
  const offer = offersIn(world).find(({ code }) => code === approved);
  const leader = `${offer?.to} lanh-dao`;
  if (!offer || isRefused(leader, world, ward)) return [];
  const late = openTasks(ward, end).filter(
    ({ unit, due }) => leaderOf(unit) === leader && workingDaysFrom(due, end.day) >= LEADER_AFTER,
  );
  const isTrue = late.length === offer.lines.split('\n').length - 1;
  const isStill = isTrue && late.every(({ code }) => offer.lines.includes(` ${code} - `));
  const heard = told.filter(({ unit }) => unit === leader);
  const isTold = late.every(({ code }) => heard.some((one) => one.code === code));
  return !isStill || isTold || heard.some(({ day }) => day === end.day)
    ? []
    : [`${leader} never hears what was approved`];
}

function openTasks(ward: Ward, { content }: End): readonly WardTask[] {
  return ward.tasks.filter((task) => !isDone(task, ward.read(content).version));
}

function isRefused(recipient: string, { refused }: World, { mails }: Ward): boolean {
  return mails.get(recipient) === refused;
}

/** Whoever a mail tells of which task; the Office's summary also holds what is told by Zalo. */
function toldBy({ key, text }: Accepted, ward: Ward, world: World): readonly Told[] {
  const [day = '', recipient = ''] = key.split('/');
  const isSummary = recipient === SUMMARY_ID;
  const unit = isSummary ? CHAT_UNIT : recipient;
  const isMarked = world.ledgerState(key) === 'sent';
  return ward.tasks
    .filter(({ code }) =>
      isSummary
        ? text.includes(`) Công việc số ${code.slice(-1)}, `)
        : new RegExp(`^\\d+\\. ${code} - `, 'm').test(text),
    )
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
