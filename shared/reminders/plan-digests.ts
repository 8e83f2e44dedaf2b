import { isWorkingDay, workingDaysBetween } from '../domain/calendar.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { countedTasks, type Programme } from '../domain/programme.ts';
import type { Task } from '../domain/task.ts';
import { taskState, workingDaysOverdue } from '../domain/task-state.ts';
import type { Unit } from '../domain/unit.ts';
import type { Digest, DigestItem } from './digest.ts';

/**
 * Plans one digest per unit for a day, from the rows just read: nothing on a day off, before
 * `Ngày bắt đầu nhắc`, or while sending is stopped; nothing about work that is done, paused or
 * taken out. While a task names several lead units, each of them hears of it.
 */
export function planDigests(programme: Programme, today: CalendarDate): readonly Digest[] {
  const { settings, calendar } = programme;
  const tooEarly = settings.remindFrom !== null && today < settings.remindFrom;
  if (settings.sendingMode === 'stopped' || tooEarly || !isWorkingDay(today, calendar)) return [];
  return programme.units
    .filter((unit) => unit.active)
    .map((unit) => digestFor(unit, programme, today))
    .filter((digest) => digest.items.length > 0);
}

function digestFor(unit: Unit, programme: Programme, today: CalendarDate): Digest {
  const tasks = countedTasks(programme);
  const led = tasks.filter((task) => task.leadUnits.includes(unit.id));
  const supported = tasks.filter(
    (task) => task.supportingUnits.includes(unit.id) && !task.leadUnits.includes(unit.id),
  );
  const timed = led.flatMap((task) => timedItem(task, programme, today) ?? []);
  const items = [
    ...timed.filter(({ reason }) => reason === 'overdue').toSorted(byDays('longest first')),
    ...timed.filter(({ reason }) => reason !== 'overdue').toSorted(byDays('nearest first')),
    ...led.filter(isIncomplete).map((task) => asItem(task, 'incomplete')),
    ...supported
      .flatMap((task) => timedItem(task, programme, today) ?? [])
      .map((item) => ({ ...item, reason: 'support' as const })),
  ];
  return { key: `${today}/${unit.id}`, day: today, unit, items };
}

function asItem(
  task: Task,
  reason: DigestItem['reason'],
  workingDays: number | null = null,
): DigestItem {
  return { task, reason, workingDays };
}

/** Overdue, due today or due soon; null for everything that no day presses. */
function timedItem(task: Task, programme: Programme, today: CalendarDate): DigestItem | null {
  const { calendar, settings } = programme;
  const due = task.deadline.effectiveDate;
  const state = taskState(task, today, calendar);
  if (state === 'overdue') {
    return asItem(task, 'overdue', workingDaysOverdue(task, today, calendar));
  }
  if (due === null || (state !== 'due-soon' && state !== 'not-due')) return null;
  const left = workingDaysBetween(today, due, calendar);
  if (left > settings.dueSoonWorkingDays) return null;
  return asItem(task, left === 0 ? 'due' : 'upcoming', left);
}

/** What its unit should complete: no clear time or product, or returned by the Office. */
function isIncomplete(task: Task): boolean {
  if (task.confirmation === 'returned') return true;
  if (task.status === 'done') return task.completedOn === null || task.evidence === '';
  if (task.status === 'paused' || task.status === 'cancelled') return false;
  const { kind } = task.deadline;
  return kind === 'missing' || kind === 'unclear' || task.product === '';
}

function byDays(order: 'longest first' | 'nearest first') {
  const sign = order === 'longest first' ? -1 : 1;
  return (a: DigestItem, b: DigestItem) =>
    sign * ((a.workingDays ?? 0) - (b.workingDays ?? 0)) || (a.task.code < b.task.code ? -1 : 1);
}
