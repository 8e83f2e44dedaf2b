import type { CalendarDate } from '../domain/calendar-date.ts';
import { lateTasks } from '../domain/late-tasks.ts';
import type { Programme } from '../domain/programme.ts';
import type { Task } from '../domain/task.ts';
import type { Unit } from '../domain/unit.ts';
import type { DigestItem } from './digest.ts';
import type { ReminderHistory } from './history.ts';
import { isReminderDay } from './plan-digests.ts';
import { remindedTasks } from './reminded-task.ts';
import { isWeeklyOwed, weekStart } from './rhythm.ts';
import { taskRung } from './task-rung.ts';

/** What the head of a unit hears on one day (báo người đứng đầu). */
export interface HeadNotice {
  readonly day: CalendarDate;
  readonly unit: Unit;
  readonly isWeekly: boolean;
  /** Overdue by `Báo người đứng đầu` or more, longest first, each on a rung not yet told. */
  readonly items: readonly DigestItem[];
  /** As late, told before, and on no new rung. */
  readonly alreadyTold: readonly Task[];
}

/** How the ledger names the head of a unit; no unit has a code with a space. */
export function headRecipient({ id }: Unit): string {
  return `${id} truong`;
}

/**
 * The notices to heads of a day. A head hears of a task when it has been overdue for
 * `Báo người đứng đầu` working days, and of its later rungs in the weekly mail or, by the daily
 * rhythm, on their days (office.md 2.3): copied on every mail, he would mute it. After as many
 * notices as mails about one task a person takes over, as with the unit.
 */
export function planHeadNotices(
  programme: Programme,
  today: CalendarDate,
  history: ReminderHistory,
): readonly HeadNotice[] {
  if (!isReminderDay(programme, today)) return [];
  const { settings, calendar } = programme;
  const isWeekly = isWeeklyOwed(today, settings.weeklyDay, calendar, history.runDays);
  const late = lateTasks({ ...programme, tasks: remindedTasks(programme) }, today)
    .filter(({ workingDays }) => workingDays >= settings.headAfter)
    .map(({ task, workingDays }): DigestItem => {
      const rung = taskRung(task, today, programme);
      return { task, reason: 'overdue', rung, workingDays };
    });
  return programme.units
    .filter(isToldApart)
    .map((unit) => noticeFor(unit, late, { programme, today, history, isWeekly }))
    .filter(({ items }) => items.length > 0);
}

interface Day {
  readonly programme: Programme;
  readonly today: CalendarDate;
  readonly history: ReminderHistory;
  readonly isWeekly: boolean;
}

/** Urged or asked, and led by somebody who does not read the mails of the unit itself. */
function isToldApart({ active, tone, headMail, contactMail }: Unit): boolean {
  if (!active || headMail === '' || !['urge', 'ask'].includes(tone)) return false;
  return headMail.toLowerCase() !== contactMail.toLowerCase();
}

function noticeFor(unit: Unit, late: readonly DigestItem[], day: Day): HeadNotice {
  const { programme, today, history } = day;
  const { mostReminders, rhythm } = programme.settings;
  const head = headRecipient(unit);
  const isWeekly = day.isWeekly || history.missedWeekly(head, weekStart(today));
  const told = (task: Task) => history.overdueMails(task, head);
  const open = late.filter(
    ({ task }) => task.leadUnits.includes(unit.id) && told(task) < mostReminders,
  );
  const mayTell = ({ task }: DigestItem) => isWeekly || rhythm === 'daily' || told(task) === 0;
  const items = open.filter(
    (item) => item.rung && mayTell(item) && !history.wasTold(item.task, item.rung, head),
  );
  const alreadyTold = open.filter((item) => !items.includes(item) && told(item.task) > 0);
  return { day: today, unit, isWeekly, items, alreadyTold: alreadyTold.map(({ task }) => task) };
}
