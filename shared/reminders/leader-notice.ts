import type { CalendarDate } from '../domain/calendar-date.ts';
import { type LateTask, lateTasks } from '../domain/late-tasks.ts';
import type { Programme } from '../domain/programme.ts';
import type { Unit } from '../domain/unit.ts';
import type { ReminderHistory } from './history.ts';
import type { MailAddress } from './mail.ts';
import { isReminderDay } from './plan-digests.ts';

/** What a Phó Chủ tịch or Chủ tịch may hear on one day, once the Office has approved it. */
export interface LeaderNotice {
  readonly day: CalendarDate;
  readonly to: MailAddress;
  /** What stands before the Chánh Văn phòng too, of the units that the leader is in charge of. */
  readonly late: readonly LateTask[];
}

/** How the ledger names a leader; no unit has a code with a space. */
export function leaderRecipient({ address }: MailAddress): string {
  return `${address.toLowerCase()} lanh-dao`;
}

/**
 * The notices that the Office may approve: none unless `Gửi lãnh đạo UBND` says so, and none whose
 * every task a leader was told of. Work that names several lead units is left to the Office.
 */
export function planLeaderNotices(
  programme: Programme,
  today: CalendarDate,
  history: ReminderHistory,
): readonly LeaderNotice[] {
  const { settings, units } = programme;
  if (!settings.mailsLeaders || !isReminderDay(programme, today)) return [];
  const late = lateTasks(programme, today).filter(
    ({ workingDays }) => workingDays >= settings.chiefAfter,
  );
  const inCharge = units.filter(({ active, leaderMail }) => active && leaderMail !== '');
  return [...Map.groupBy(inCharge, ({ leaderMail }) => leaderMail.toLowerCase()).values()]
    .map((theirs) => ({ day: today, to: leaderOf(theirs), late: ledBy(theirs, late) }))
    .filter((notice) => hasNews(notice, history));
}

function leaderOf(units: readonly Unit[]): MailAddress {
  const name = units.find(({ leader }) => leader !== '')?.leader ?? '';
  return { name, address: units[0]!.leaderMail };
}

function ledBy(units: readonly Unit[], late: readonly LateTask[]): readonly LateTask[] {
  return late.filter(({ task }) => units.some(({ id }) => id === task.leadUnit));
}

function hasNews({ to, late }: LeaderNotice, history: ReminderHistory): boolean {
  const leader = leaderRecipient(to);
  return late.some(({ task }) => history.overdueMails(task, leader) === 0);
}
