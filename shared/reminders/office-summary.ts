import { missingYears } from '../domain/calendar.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Finding } from '../domain/finding.ts';
import { type LateTask, lateTasks } from '../domain/late-tasks.ts';
import { countedTasks, type Programme } from '../domain/programme.ts';
import type { Settings } from '../domain/settings.ts';
import type { Task } from '../domain/task.ts';
import type { Unit } from '../domain/unit.ts';
import { silentSince } from './closing.ts';
import type { ReminderHistory } from './history.ts';
import type { LeaderMail } from './leader-mail.ts';
import { isReminderDay } from './plan-digests.ts';
import type { PlannedMail } from './planned-mail.ts';
import { isWeeklyOwed, missedDays } from './rhythm.ts';

/** What became of a unit's mail today. */
export interface SentMail {
  readonly unitName: string;
  readonly phone: string;
  /** `none`: the unit wants no mail, or another run is sending it. */
  readonly outcome: 'sent' | 'failed' | 'none';
  /** Why not, in words. */
  readonly note: string;
  /** What the Office may tell the unit by Zalo instead; empty for a unit that gets mails. */
  readonly chatText: string;
}

/** A công văn đôn đốc drafted today, and where it lies. */
export interface DraftLetter {
  readonly unitName: string;
  readonly path: string;
}

/** What the Office reads at the end of a day of reminders (tổng hợp trong ngày). */
export interface OfficeSummary {
  readonly day: CalendarDate;
  /** Working days since the last run on which no reminders were planned, earliest first. */
  readonly missedDays: readonly CalendarDate[];
  /** Years whose days off nobody has entered. */
  readonly missingYears: readonly number[];
  readonly sent: number;
  readonly failed: readonly SentMail[];
  /** Units that no mail reaches: the Office tells them by other means. */
  readonly byChat: readonly SentMail[];
  /** All overdue tasks. */
  readonly overdue: number;
  /** Overdue for so long that the Chánh Văn phòng decides; longest first. */
  readonly forChief: readonly LateTask[];
  /** Told as often as mails may, and not yet before the Chánh Văn phòng; no further one goes out. */
  readonly handedOver: readonly LateTask[];
  readonly waiting: readonly Task[];
  readonly silent: readonly { readonly unit: Unit; readonly since: CalendarDate }[];
  /** Deadlines that their cells say otherwise, without consent. */
  readonly movedDeadlines: readonly Task[];
  /** Drafts for a person to number and sign. */
  readonly letters: readonly DraftLetter[];
  /** Mails to leaders of the UBND that nobody has approved. */
  readonly toApprove: readonly LeaderMail[];
}

/**
 * What became of a mail, as the Office is told. A missing address is a failure that it can
 * mend; a unit that wants no mail is none.
 */
export function sentMail(
  { claimable, unit, chatText }: PlannedMail,
  delivery: {
    readonly outcome: 'planned' | 'sent' | 'already-sent' | 'skipped' | 'failed';
    readonly note: string;
  },
): SentMail {
  const hasNoAddress = chatText !== '' && unit.tone !== 'no-mail';
  const told = delivery.outcome === 'skipped' ? 'none' : 'sent';
  const outcome = delivery.outcome === 'failed' || hasNoAddress ? 'failed' : told;
  const { note } = delivery;
  return { unitName: claimable.unitName, phone: unit.phone, outcome, note, chatText };
}

/** The rows whose deadlines were changed without consent, as `officeSummary` takes them. */
export function movedRows(findings: readonly Finding[]): ReadonlySet<string> {
  const moved = findings.filter(({ rule }) => rule === 'task/deadline-moved');
  return new Set(moved.map(({ tab, row }) => rowKey(tab, row)));
}

function rowKey(tab: string, row: number | null): string {
  return `${tab}\n${row}`;
}

/** Gathers what the day brought; null when there is nothing that the Office must know, or no address to tell it. */
export function officeSummary(
  programme: Programme,
  today: CalendarDate,
  history: ReminderHistory,
  day: {
    readonly mails: readonly SentMail[];
    readonly movedRows: ReadonlySet<string>;
    readonly letters: readonly DraftLetter[];
    readonly toApprove: readonly LeaderMail[];
  },
): OfficeSummary | null {
  const { settings, units } = programme;
  if (settings.officeMail === '' || !isReminderDay(programme, today)) return null;
  const late = lateTasks(programme, today);
  const counted = countedTasks(programme);
  const summary: OfficeSummary = {
    day: today,
    missedDays: missedDays(today, programme.calendar, history.runDays),
    missingYears: missingYears(programme.calendar, today),
    sent: day.mails.filter(({ outcome }) => outcome === 'sent').length,
    failed: day.mails.filter(({ outcome }) => outcome === 'failed'),
    byChat: day.mails.filter(({ chatText }) => chatText !== ''),
    overdue: late.length,
    forChief: late.filter(({ workingDays }) => workingDays >= settings.chiefAfter),
    handedOver: late.filter(
      ({ task, workingDays }) =>
        workingDays < settings.chiefAfter &&
        task.leadUnits.some((unit) => history.overdueMails(task, unit) >= settings.mostReminders),
    ),
    waiting: counted.filter(({ confirmation }) => confirmation === 'waiting'),
    silent: units.flatMap((unit) => {
      const led = counted.filter(({ leadUnits }) => leadUnits.includes(unit.id));
      const since = unit.active ? silentSince(led, settings, today) : null;
      return since === null ? [] : [{ unit, since }];
    }),
    movedDeadlines: counted.filter((task) => day.movedRows.has(rowKey(task.tab, task.sheetRow))),
    letters: day.letters,
    toApprove: day.toApprove,
  };
  const isWeekly = isWeeklyOwed(today, settings.weeklyDay, programme.calendar, history.runDays);
  return isNews(summary, settings) || (isWeekly && isStanding(summary)) ? summary : null;
}

/** Something went out, failed or changed today, or has just become the Chánh Văn phòng's. */
function isNews(summary: OfficeSummary, { chiefAfter }: Settings): boolean {
  const { sent, missedDays: missed, failed, byChat, forChief, movedDeadlines, letters } = summary;
  const pressing = [missed, failed, byChat, movedDeadlines, letters];
  const isFresh = forChief.some(({ workingDays }) => workingDays === chiefAfter);
  return sent > 0 || isFresh || pressing.some((one) => one.length > 0);
}

/** What only a person can end is told again once a week; every day, nobody would read it. */
function isStanding({ forChief, handedOver, missingYears: years }: OfficeSummary): boolean {
  return [forChief, handedOver, years].some((one) => one.length > 0);
}
