import { isWorkingDay, sameOrNextWorkingDay, workingDaysBetween } from '../domain/calendar.ts';
import { addDays, type CalendarDate } from '../domain/calendar-date.ts';
import { isPressing } from '../domain/ladder.ts';
import type { Programme } from '../domain/programme.ts';
import type { Task } from '../domain/task.ts';
import { taskState, workingDaysOverdue } from '../domain/task-state.ts';
import { ALL_UNITS, type Unit } from '../domain/unit.ts';
import { closingLine, silentSince } from './closing.ts';
import type { Digest, DigestItem } from './digest.ts';
import { gapsOf } from './gaps.ts';
import type { ReminderHistory } from './history.ts';
import { remindedTasks } from './reminded-task.ts';
import { isWeeklyOwed, weekStart } from './rhythm.ts';
import { type TallyDay, tallyDay } from './tally.ts';
import { taskRung } from './task-rung.ts';

/**
 * Plans one digest per unit for a day, from the rows just read and what was sent before: nothing on
 * a day off, before `Ngày bắt đầu nhắc`, or while sending is stopped; nothing about work that is
 * done, paused with consent or taken out; no rung of a deadline twice. While a task names several
 * lead units, each of them hears of it.
 */
export function planDigests(
  programme: Programme,
  today: CalendarDate,
  history: ReminderHistory,
): readonly Digest[] {
  if (!isReminderDay(programme, today)) return [];
  const { settings, calendar } = programme;
  const isWeekly = isWeeklyOwed(today, settings.weeklyDay, calendar, history.runDays);
  const tasks = remindedTasks(programme);
  const tally = tallyDay(programme, today);
  const ofAll = tasks.filter(
    (task) =>
      task.supportingUnits.includes(ALL_UNITS) &&
      ['overdue', 'due-soon'].includes(taskState(task, today, calendar)),
  );
  const day: Day = { programme, today, history, isWeekly, tasks, ofAll, tally };
  return programme.units
    .filter((unit) => unit.active)
    .map((unit) => digestFor(unit, day))
    .filter(saysSomething);
}

/** Should there be mails for only some units today: the longest delay first, then what is due. */
export function mostUrgentFirst(digests: readonly Digest[]): readonly Digest[] {
  const urgency = ({ items }: Digest) =>
    Math.max(
      Number.NEGATIVE_INFINITY,
      ...items.map(({ reason, workingDays }) =>
        reason === 'overdue' ? (workingDays ?? 0) : -(workingDays ?? Number.POSITIVE_INFINITY),
      ),
    );
  return digests.toSorted((a, b) => urgency(b) - urgency(a) || 0);
}

/** From `Ngày bắt đầu nhắc` on, on working days or as `Cấu hình` says, unless sending is stopped. */
export function isReminderDay({ settings, calendar }: Programme, today: CalendarDate): boolean {
  const tooEarly = settings.remindFrom !== null && today < settings.remindFrom;
  const isDayOn = settings.sendsOnDaysOff || isWorkingDay(today, calendar);
  return settings.sendingMode !== 'stopped' && !tooEarly && isDayOn;
}

/** The first day after `today` on which mails go out, as long as sending is not stopped. */
export function nextReminderDay({ settings, calendar }: Programme, today: CalendarDate) {
  const tomorrow = addDays(today, 1);
  const { remindFrom } = settings;
  const earliest = remindFrom !== null && tomorrow < remindFrom ? remindFrom : tomorrow;
  return settings.sendsOnDaysOff ? earliest : sameOrNextWorkingDay(earliest, calendar);
}

interface Day {
  readonly programme: Programme;
  readonly today: CalendarDate;
  readonly history: ReminderHistory;
  /** The weekly mail, with everything that does not press, goes out today. */
  readonly isWeekly: boolean;
  readonly tasks: readonly Task[];
  /** Near their deadlines or past them, and supported by “Các phòng, cơ quan, đơn vị, Tổ dân phố”. */
  readonly ofAll: readonly Task[];
  readonly tally: TallyDay | null;
}

function saysSomething({ items, silentSince: silent, closing, tally }: Digest): boolean {
  return items.length > 0 || silent !== null || closing !== null || tally !== null;
}

function digestFor(unit: Unit, plan: Day): Digest {
  const isWeekly = plan.isWeekly || plan.history.missedWeekly(unit.id, weekStart(plan.today));
  const day = { ...plan, isWeekly };
  const { tasks, programme, today } = day;
  const led = tasks.filter((task) => task.leadUnits.includes(unit.id));
  const supported = tasks.filter(
    (task) => task.supportingUnits.includes(unit.id) && !task.leadUnits.includes(unit.id),
  );
  const timed = led.flatMap((task) => timedItem(task, unit, day) ?? []);
  const incomplete = isWeekly ? led.filter((task) => gapsOf(task).length > 0) : [];
  const own = [
    ...timed.filter(({ reason }) => reason === 'overdue').toSorted(byDays('longest first')),
    ...timed.filter(({ reason }) => reason !== 'overdue').toSorted(byDays('nearest first')),
    ...incomplete.map((task) => asItem(task, 'incomplete')),
  ];
  // What a unit supports never makes a mail of its own between two weekly ones.
  const support =
    isWeekly || own.length > 0 ? supported.flatMap((task) => timedItem(task, unit, day) ?? []) : [];
  const told = new Set(timed.map(({ task }) => task));
  const figures = tallyFor(unit, day);
  return {
    key: `${today}/${unit.id}`,
    day: today,
    unit,
    isWeekly,
    items: [...own, ...support.map((item) => ({ ...item, reason: 'support' as const }))],
    supportedByAll: isWeekly
      ? day.ofAll.filter(({ leadUnits }) => !leadUnits.includes(unit.id)).length
      : 0,
    // Whoever confirms figures finds all that they count as overdue, handed over or not.
    alreadyTold: led.filter(
      (task) => !told.has(task) && isToldOverdue(task, unit, day, figures !== null),
    ),
    silentSince: isWeekly ? silentSince(led, programme.settings, today) : null,
    // Whoever is shown the figures that close needs no word of the closing date.
    closing: isWeekly && day.tally === null ? closingLine(led, programme, today) : null,
    tally: figures,
  };
}

/** Once for each period, to units that alone lead some work of it. */
function tallyFor({ id }: Unit, { tally, history }: Day): Digest['tally'] {
  if (!tally || history.hadTally(id, tally.period.to)) return null;
  const { period, replyBy, totalsOf } = tally;
  const totals = totalsOf(id);
  return totals.total === 0 ? null : { period, replyBy, totals };
}

function asItem(task: Task, reason: DigestItem['reason']): DigestItem {
  return { task, reason, rung: null, workingDays: null };
}

/** The line of a deadline that stands on a rung of which the unit was not told; null otherwise. */
function timedItem(task: Task, unit: Unit, day: Day): DigestItem | null {
  const { programme, today, history, isWeekly } = day;
  const { settings, calendar } = programme;
  const due = task.deadline.effectiveDate;
  const state = taskState(task, today, calendar);
  if (due === null || !['overdue', 'due-soon', 'not-due'].includes(state)) return null;
  const rung = taskRung(task, today, programme);
  if (rung === null || history.wasTold(task, rung, unit.id)) return null;
  if (history.overdueMails(task, unit.id) >= settings.mostReminders) return null;
  if (settings.rhythm === 'weekly' && !isWeekly && !isPressing(rung)) return null;
  if (state === 'overdue') {
    const workingDays = workingDaysOverdue(task, today, calendar);
    return { task, reason: 'overdue', rung, workingDays };
  }
  const workingDays = rung === 'due' ? 0 : workingDaysBetween(today, due, calendar);
  return { task, reason: rung === 'due' ? 'due' : 'upcoming', rung, workingDays };
}

/** Overdue and told before; not yet handed over to a person, unless those count too. */
function isToldOverdue(
  task: Task,
  unit: Unit,
  { programme, today, history }: Day,
  withHandedOver: boolean,
): boolean {
  if (taskState(task, today, programme.calendar) !== 'overdue') return false;
  const mails = history.overdueMails(task, unit.id);
  return mails > 0 && (withHandedOver || mails < programme.settings.mostReminders);
}

function byDays(order: 'longest first' | 'nearest first') {
  const sign = order === 'longest first' ? -1 : 1;
  return (a: DigestItem, b: DigestItem) =>
    sign * ((a.workingDays ?? 0) - (b.workingDays ?? 0)) || (a.task.code < b.task.code ? -1 : 1);
}
