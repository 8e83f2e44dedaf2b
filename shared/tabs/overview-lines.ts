import type { CalendarDate } from '../domain/calendar-date.ts';
import { countClear } from '../domain/clarity.ts';
import { formatDay } from '../domain/format-day.ts';
import type { JudgedTask } from '../domain/judged-task.ts';
import { lastClosedPeriod } from '../domain/period.ts';
import { countedTasks, type Programme } from '../domain/programme.ts';
import type { Task } from '../domain/task.ts';
import { isDone } from '../domain/task-state.ts';
import type { Totals } from '../domain/totals.ts';
import { totalsByUnit, totalsOf } from '../domain/unit-totals.ts';
import { overviewWords as words } from '../messages/tabs.ts';
import { countWord } from '../messages/words.ts';
import { blankLine, type PageLine, type Span } from './page-lines.ts';

/** Columns of the page; every line fills them. */
export const OVERVIEW_WIDTH = 6;
const OVERDUE_ROWS = 10;

function wide(text: string, style = 'cellPlain'): PageLine {
  return [[text, style, OVERVIEW_WIDTH]];
}

function heading(text: string): readonly PageLine[] {
  return [blankLine, wide(text, 'section')];
}

/** A table's header: the columns each text takes, in order. */
function header(texts: readonly string[], columns: readonly number[]): PageLine {
  return texts.map((text, index): Span => [text, 'header', columns[index] ?? 1]);
}

/** The four figures that leaders look for first. */
export function figureLines(judged: readonly JudgedTask[]): readonly PageLine[] {
  const { total, done, open } = totalsOf(judged);
  const columns = [2, 1, 1, 2];
  const values = [total, done.total, open.dueSoon, open.overdue];
  const alert = open.overdue > 0 ? 'figureAlert' : 'figure';
  return [
    blankLine,
    words.figures.map((text, index): Span => [text, 'figureLabel', columns[index] ?? 1]),
    values.map(
      (value, index): Span => [value, index === 3 ? alert : 'figure', columns[index] ?? 1],
    ),
  ];
}

export function remarkLines(
  programme: Programme,
  judged: readonly JudgedTask[],
  today: CalendarDate,
): readonly PageLine[] {
  const clarity = countClear(countedTasks(programme));
  const { open, done, paused } = totalsOf(judged);
  return [
    blankLine,
    wide(words.openLine(open.inTime, open.ongoing, open.noDeadline, paused)),
    wide(words.clarityLine(countWord(clarity.clear), countWord(clarity.of))),
    ...(done.waiting > 0 ? [wide(words.waitingLine(countWord(done.waiting)))] : []),
    ...finishedSinceClosing(programme, judged, today),
  ];
}

/** What no closed report tells, because it came after its closing date. */
function finishedSinceClosing(
  { settings }: Programme,
  judged: readonly JudgedTask[],
  today: CalendarDate,
): readonly PageLine[] {
  const { to } = lastClosedPeriod(settings.reportKind, today, settings.closingDay);
  const codes = judged
    .filter(({ task, state }) => !task.hasDetails && isDone(state))
    .filter(({ task: { completedOn: day } }) => day !== null && day > to && day <= today)
    .map(({ task }) => task.code);
  if (codes.length === 0 || to < (settings.programmeDate ?? settings.programmeStart)) return [];
  return [wide(words.finishedSince(formatDay(to), codes))];
}

export function unitLines(
  programme: Programme,
  judged: readonly JudgedTask[],
): readonly PageLine[] {
  const line = (name: string, totals: Totals, style: string): PageLine => [
    [name, style, 2],
    [totals.total, `${style}Center`],
    [totals.done.total, `${style}Center`],
    [totals.open.total, `${style}Center`],
    [totals.open.overdue, `${style}Center`],
  ];
  return [
    ...heading(words.unitTitle),
    header(words.unitHeaders, [2]),
    ...totalsByUnit(programme, judged).map(({ unit, totals }) =>
      line(unit?.name ?? words.unassigned, totals, 'cell'),
    ),
    line(words.total, totalsOf(judged), 'total'),
  ];
}

/** Longest overdue first, at most ten. */
export function overdueLines(
  programme: Programme,
  judged: readonly JudgedTask[],
): readonly PageLine[] {
  const overdue = judged
    .filter(({ task, state }) => !task.hasDetails && state === 'overdue')
    .toSorted((a, b) => (a.workingDaysLeft ?? 0) - (b.workingDaysLeft ?? 0));
  if (overdue.length === 0) return [...heading(words.overdueTitle), wide(words.noOverdue)];
  const more = overdue.length - OVERDUE_ROWS;
  return [
    ...heading(words.overdueTitle),
    header(words.overdueHeaders, [1, 1, 1, 1, 2]),
    ...overdue.slice(0, OVERDUE_ROWS).map(({ task, workingDaysLeft }): PageLine => {
      const due = task.deadline.effectiveDate;
      return [
        [task.code, 'cellCenter'],
        [task.restricted ? words.restricted : task.title, 'cell'],
        [leadNames(task, programme), 'cell'],
        [due === null ? '' : formatDay(due), 'cellCenter'],
        [-(workingDaysLeft ?? 0), 'cellCenter', 2],
      ];
    }),
    ...(more > 0 ? [wide(words.more(countWord(more)))] : []),
  ];
}

export function proposalLines(programme: Programme): readonly PageLine[] {
  const waiting = countedTasks(programme).filter(
    (task) => task.proposal !== '' && task.instruction === '' && !task.restricted,
  );
  if (waiting.length === 0) return [...heading(words.proposalTitle), wide(words.noProposal)];
  return [
    ...heading(words.proposalTitle),
    header(words.proposalHeaders, [1, 2, 2, 1]),
    ...waiting.map(
      (task): PageLine => [
        [task.code, 'cellCenter'],
        [task.proposal, 'cell', 2],
        [leadNames(task, programme), 'cell', 2],
        [task.proposalTo || task.decisionLevel, 'cell'],
      ],
    ),
  ];
}

/** Lead units that have written no result and no day of update beside any of their tasks. */
export function silentUnitLines(
  programme: Programme,
  judged: readonly JudgedTask[],
): readonly PageLine[] {
  const open = judged.filter(({ task, state }) => !task.hasDetails && !isDone(state));
  const silent = programme.units.filter((unit) => {
    const own = open.filter(({ task }) => task.leadUnits.includes(unit.id));
    return own.length > 0 && own.every(({ task }) => task.updatedOn === null && task.result === '');
  });
  const names = silent.map(({ name }) => name).join('; ');
  return [...heading(words.silentTitle), wide(silent.length === 0 ? words.noSilent : `${names}.`)];
}

function leadNames(task: Task, { units }: Programme): string {
  const nameOf = (id: string) => units.find((unit) => unit.id === id)?.name ?? id;
  return task.leadUnits.map(nameOf).join('; ');
}
