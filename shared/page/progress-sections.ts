import { groupLabels } from '../contract/labels.ts';
import { formatDay } from '../domain/format-day.ts';
import { totalsByGroup } from '../domain/group-totals.ts';
import { indicatorState } from '../domain/indicator-state.ts';
import type { JudgedTask } from '../domain/judged-task.ts';
import { lateTasks } from '../domain/late-tasks.ts';
import type { Totals } from '../domain/totals.ts';
import { totalsByUnit, totalsOf } from '../domain/unit-totals.ts';
import { type Html, html } from '../markup/html.ts';
import { portalWords as words } from '../messages/portal.ts';
import { indicatorStateLabels } from '../messages/words.ts';
import { type PageCell, section, table, unbroken } from './page-frame.ts';
import type { PortalProgramme, PortalWorkbook } from './portal-input.ts';

/** As many as a page bears; the workbook has the rest. */
const MOST_OVERDUE = 50;

/** What is overdue, by whom and for how long, longest first. */
export function overdueSection(
  { programme, today }: PortalProgramme,
  { rowAddress }: PortalWorkbook,
): Html {
  const { title, headers, none, more, restricted, noLead, noCode } = words.overdue;
  const late = lateTasks(programme, today);
  if (late.length === 0) return section('overdue', title, html`<p>${none}</p>`);
  const nameOf = new Map(programme.units.map(({ id, name }) => [id, name]));
  const rows = late.slice(0, MOST_OVERDUE).map(({ task, workingDays }): readonly PageCell[] => {
    const due = task.deadline.effectiveDate;
    const leads = task.leadUnits.map((id) => nameOf.get(id) ?? id).join('; ');
    return [
      unbroken(task.code || noCode(task.sheetRow), rowAddress(task.tab, task.sheetRow)),
      task.restricted ? restricted : task.title,
      leads || noLead,
      due === null ? '' : unbroken(formatDay(due)),
      workingDays,
    ];
  });
  const hidden = late.length - MOST_OVERDUE;
  return section(
    'overdue',
    title,
    table(title, headers, rows),
    hidden > 0 ? html`<p>${more(hidden)}</p>` : null,
  );
}

export function unitSection({ programme }: PortalProgramme, judged: readonly JudgedTask[]): Html {
  const { title, headers, none, total } = words.units;
  const rows = totalsByUnit(programme, judged).map(({ unit, totals }) =>
    totalsRow(unit?.name ?? none, totals),
  );
  return section('units', title, table(title, headers, rows, totalsRow(total, totalsOf(judged))));
}

export function groupSection(judged: readonly JudgedTask[]): Html {
  const { title, header, none } = words.groups;
  const rows = totalsByGroup(judged).map(({ group, totals }) =>
    totalsRow((group === null ? undefined : groupLabels[group]) ?? none, totals),
  );
  const headers = [header, ...words.units.headers.slice(1)];
  const sum = totalsRow(words.units.total, totalsOf(judged));
  return section('groups', title, table(title, headers, rows, sum));
}

function totalsRow(name: string, { total, done, open }: Totals): readonly PageCell[] {
  return [name, total, done.total, open.total, open.overdue];
}

export function indicatorSection({ programme, today }: PortalProgramme): Html {
  const { title, headers, none, noFigure } = words.indicators;
  const { indicators } = programme;
  if (indicators.length === 0) return section('indicators', title, html`<p>${none}</p>`);
  const year = Number(today.slice(0, 4));
  const rows = indicators.map((indicator): readonly PageCell[] => [
    indicator.measureUnit ? `${indicator.title} (${indicator.measureUnit})` : indicator.title,
    indicator.target,
    indicator.actual || noFigure,
    indicator.actualOn === null ? '' : unbroken(formatDay(indicator.actualOn)),
    indicatorStateLabels[indicatorState(indicator, year)],
  ]);
  return section('indicators', title, table(title, headers, rows));
}
