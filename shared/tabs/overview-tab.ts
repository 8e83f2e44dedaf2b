import { missingClarities } from '../domain/clarity.ts';
import { formatDay } from '../domain/format-day.ts';
import type { JudgedTask } from '../domain/judged-task.ts';
import { countedTasks, type Programme } from '../domain/programme.ts';
import { isDone } from '../domain/task-state.ts';
import { totalsByUnit, totalsOf } from '../domain/unit-totals.ts';
import { systemTabs, overviewWords as words } from '../messages/tabs.ts';
import { countWord } from '../messages/words.ts';
import type { MergedArea } from '../workbook/content.ts';
import type { SheetModel, SheetRow } from '../workbook/model.ts';
import { emptyRow, textCell, wideRow } from './cells.ts';
import { frameRows } from './sheet-frame.ts';
import type { TabsInput } from './tabs-input.ts';

const WIDTH = 6;
const OVERDUE_ROWS = 10;

/** A row whose cells may reach over several columns: `[text, style, columns]`. */
type Span = readonly [value: string | number, style: string, columns?: number];

/** `Tổng quan`: the page on the table at Monday's meeting, one A4 portrait. */
export function overviewTab(input: TabsInput, judged: readonly JudgedTask[]): SheetModel {
  const page = new PageRows();
  for (const row of frameRows(words.title, input, WIDTH)) page.addWide(row);
  figures(page, judged);
  remarks(page, input.programme, judged);
  unitTable(page, input.programme, judged);
  overdueTable(page, input.programme, judged);
  proposalTable(page, input.programme);
  silentUnits(page, input.programme, judged);
  return {
    title: systemTabs.overview,
    columns: [10, 34, 28, 13, 13, 13].map((width) => ({ width })),
    rows: page.rows,
    merges: page.merges,
    protected: true,
    tabColor: '1F4E79',
    showGridLines: false,
    print: {
      orientation: 'portrait',
      fitToWidth: 1,
      fitToHeight: 1,
      marginsCm: [1.5, 1.5, 1.5, 1.5],
    },
  };
}

/** Rows and merges of one page, added from the top down. */
class PageRows {
  readonly rows: SheetRow[] = [];
  readonly merges: MergedArea[] = [];

  addWide(row: SheetRow): void {
    this.rows.push(row);
    this.merge(1, WIDTH);
  }

  heading(text: string): void {
    this.rows.push(emptyRow);
    this.addWide(wideRow(text, 'section', WIDTH));
  }

  add(...spans: readonly Span[]): void {
    const cells = spans.flatMap(([value, style, columns = 1]) =>
      Array.from({ length: columns }, (_, index) => textCell(index === 0 ? value : null, style)),
    );
    this.rows.push({ cells });
    let column = 1;
    for (const [, , columns = 1] of spans) {
      if (columns > 1) this.merge(column, column + columns - 1);
      column += columns;
    }
  }

  private merge(firstColumn: number, lastColumn: number): void {
    const row = this.rows.length;
    this.merges.push({ firstRow: row, lastRow: row, firstColumn, lastColumn });
  }
}

function figures(page: PageRows, judged: readonly JudgedTask[]): void {
  const totals = totalsOf(judged);
  const values = [totals.total, totals.done.total, totals.open.dueSoon, totals.open.overdue];
  const [all = '', done = '', soon = '', overdue = ''] = words.figures;
  page.rows.push(emptyRow);
  page.add(
    [all, 'figureLabel', 2],
    [done, 'figureLabel'],
    [soon, 'figureLabel'],
    [overdue, 'figureLabel', 2],
  );
  page.add(
    [values[0] ?? 0, 'figure', 2],
    [values[1] ?? 0, 'figure'],
    [values[2] ?? 0, 'figure'],
    [values[3] ?? 0, values[3] ? 'figureAlert' : 'figure', 2],
  );
}

function remarks(page: PageRows, programme: Programme, judged: readonly JudgedTask[]): void {
  const tasks = countedTasks(programme).filter(({ status }) => status !== 'cancelled');
  const clear = tasks.filter((task) => missingClarities(task).length === 0).length;
  const { open, done, paused } = totalsOf(judged);
  page.rows.push(emptyRow);
  page.addWide(
    wideRow(words.openLine(open.inTime, open.ongoing, open.noDeadline, paused), 'cellPlain', WIDTH),
  );
  page.addWide(
    wideRow(words.clarityLine(countWord(clear), countWord(tasks.length)), 'cellPlain', WIDTH),
  );
  if (done.waiting > 0) {
    page.addWide(wideRow(words.waitingLine(countWord(done.waiting)), 'cellPlain', WIDTH));
  }
}

function unitTable(page: PageRows, programme: Programme, judged: readonly JudgedTask[]): void {
  page.heading(words.unitTitle);
  const [unit = '', ...counts] = words.unitHeaders;
  page.add([unit, 'header', 2], ...counts.map((text): Span => [text, 'header']));
  const line = (name: string, totals: ReturnType<typeof totalsOf>, style: string) =>
    page.add(
      [name, style, 2],
      ...[
        totals.total,
        totals.done.total,
        totals.open.total + totals.paused,
        totals.open.overdue,
      ].map((count): Span => [count, `${style}Center`]),
    );
  for (const { unit: one, totals } of totalsByUnit(programme, judged)) {
    line(one?.name ?? words.unassigned, totals, 'cell');
  }
  line(words.total, totalsOf(judged), 'total');
}

function overdueTable(page: PageRows, programme: Programme, judged: readonly JudgedTask[]): void {
  const names = new Map(programme.units.map(({ id, name }) => [id, name]));
  const overdue = judged
    .filter(({ task, state }) => !task.hasDetails && state === 'overdue')
    .toSorted((a, b) => (a.workingDaysLeft ?? 0) - (b.workingDaysLeft ?? 0));
  page.heading(words.overdueTitle);
  if (overdue.length === 0) {
    page.addWide(wideRow(words.noOverdue, 'cellPlain', WIDTH));
    return;
  }
  const [code = '', title = '', unit = '', due = '', days = ''] = words.overdueHeaders;
  page.add(
    [code, 'header'],
    [title, 'header'],
    [unit, 'header'],
    [due, 'header'],
    [days, 'header', 2],
  );
  for (const { task, workingDaysLeft } of overdue.slice(0, OVERDUE_ROWS)) {
    const { effectiveDate } = task.deadline;
    page.add(
      [task.code, 'cellCenter'],
      [task.restricted ? words.restricted : task.title, 'cell'],
      [task.leadUnits.map((id) => names.get(id) ?? id).join('; '), 'cell'],
      [effectiveDate === null ? '' : formatDay(effectiveDate), 'cellCenter'],
      [-(workingDaysLeft ?? 0), 'cellCenter', 2],
    );
  }
  const more = overdue.length - OVERDUE_ROWS;
  if (more > 0) page.addWide(wideRow(words.more(countWord(more)), 'cellPlain', WIDTH));
}

function proposalTable(page: PageRows, programme: Programme): void {
  const names = new Map(programme.units.map(({ id, name }) => [id, name]));
  const waiting = countedTasks(programme).filter(
    (task) => task.proposal !== '' && task.instruction === '' && !task.restricted,
  );
  page.heading(words.proposalTitle);
  if (waiting.length === 0) {
    page.addWide(wideRow(words.noProposal, 'cellPlain', WIDTH));
    return;
  }
  const [code = '', text = '', unit = '', to = ''] = words.proposalHeaders;
  page.add([code, 'header'], [text, 'header', 2], [unit, 'header', 2], [to, 'header']);
  for (const task of waiting) {
    page.add(
      [task.code, 'cellCenter'],
      [task.proposal, 'cell', 2],
      [task.leadUnits.map((id) => names.get(id) ?? id).join('; '), 'cell', 2],
      [task.proposalTo || task.decisionLevel, 'cell'],
    );
  }
}

/** Lead units that have written no result and no day of update beside any of their tasks. */
function silentUnits(page: PageRows, programme: Programme, judged: readonly JudgedTask[]): void {
  const open = judged.filter(({ task, state }) => !task.hasDetails && !isDone(state));
  const silent = programme.units.filter((unit) => {
    const own = open.filter(({ task }) => task.leadUnits.includes(unit.id));
    return own.length > 0 && own.every(({ task }) => task.updatedOn === null && task.result === '');
  });
  page.heading(words.silentTitle);
  const text =
    silent.length === 0 ? words.noSilent : `${silent.map(({ name }) => name).join('; ')}.`;
  page.addWide(wideRow(text, 'cellPlain', WIDTH));
}
