import type { TableContract } from '../contract/column.ts';
import {
  changesContract,
  daysContract,
  documentsContract,
  type IndicatorColumnKey,
  indicatorsContract,
  unitsContract,
} from '../contract/registers.ts';
import type { TaskColumnKey } from '../contract/tasks.ts';
import { type SpecialDay, workingCalendar } from '../domain/calendar.ts';
import { type CalendarDate, yearOf } from '../domain/calendar-date.ts';
import { checkpointPlanner } from '../domain/checkpoints.ts';
import { approvedExtensions } from '../domain/extensions.ts';
import { type Finding, finding } from '../domain/finding.ts';
import { PROGRAMME_END, type Programme } from '../domain/programme.ts';
import type { ProgrammePaper } from '../domain/programme-paper.ts';
import type { Settings } from '../domain/settings.ts';
import { NOTHING_REMEMBERED, type TaskMemory } from '../domain/task-memory.ts';
import type { Unit } from '../domain/unit.ts';
import type { SheetContent, WorkbookContent } from '../workbook/content.ts';
import { checkChanges, droppedByDecision } from './checks/check-changes.ts';
import { checkCitedPapers } from './checks/check-cited-papers.ts';
import { checkOwnTasks } from './checks/check-coverage.ts';
import { checkLeadColumn } from './checks/check-leads.ts';
import { checkRegisters } from './checks/check-registers.ts';
import { checkEncoding, checkHeadings, checkRegional, checkTable } from './checks/check-table.ts';
import { checkTasks } from './checks/check-tasks.ts';
import { checkUnits } from './checks/check-units.ts';
import { dayChanges } from './deadline/agreed-deadline.ts';
import { checkYears, parseSpecialDays, withProgrammeDays } from './registers/calendar.ts';
import { parseChanges } from './registers/changes.ts';
import { parseDocuments } from './registers/documents.ts';
import { parseIndicators } from './registers/indicators.ts';
import { parseSettings } from './registers/settings.ts';
import { parseUnits } from './registers/units.ts';
import { remember, stillCounting } from './rows/remembered-rows.ts';
import { readTaskRows } from './rows/task-rows.ts';
import { type TaskTables, taskTables } from './rows/task-tables.ts';
import { bearsTitle, locateTable, type TableLayout } from './tables/locate-table.ts';
import { peoplesTabs } from './tables/peoples-tabs.ts';
import { parseTasks } from './tasks.ts';
import { unitCatalogue } from './units/unit-catalogue.ts';

/** What the programme itself knows; stands in, wholly or in part, for tabs that are not there. */
export interface ProgrammeDefaults {
  readonly units: readonly Unit[];
  readonly wildcardNames: readonly string[];
  readonly specialDays: readonly SpecialDay[];
  readonly settings: Settings;
  /** What the rows are held against. */
  readonly paper: ProgrammePaper;
}

export interface Understanding {
  readonly programme: Programme;
  readonly findings: readonly Finding[];
  readonly taskTables: readonly TableLayout<TaskColumnKey>[];
  readonly indicatorTable: TableLayout<IndicatorColumnKey> | null;
  /** To be held against the next reading. */
  readonly memory: TaskMemory;
}

/**
 * Reads a whole workbook: typed rows, and everything that is wrong with them at once. `memory` is
 * what the last reading left.
 * Null when no tab holds a task table, which is the only thing that cannot be done without.
 */
export function understandWorkbook(
  content: WorkbookContent,
  defaults: ProgrammeDefaults,
  today: CalendarDate,
  memory: TaskMemory = NOTHING_REMEMBERED,
): Understanding | null {
  const tables = taskTables(content.sheets);
  if (!tables) return null;
  const others = content.sheets.filter(
    (sheet) => !tables.read.some((table) => table.sheet === sheet),
  );
  const located = <Key extends string>(contract: TableContract<Key>) =>
    locateTable(others, contract);
  const unitTable = located(unitsContract);
  const dayTable = located(daysContract);
  const changeTable = located(changesContract);
  const indicatorTable = located(indicatorsContract);
  const documentTable = located(documentsContract);
  const registerFindings = checkRegisters(
    [
      { contract: indicatorsContract, table: indicatorTable },
      { contract: unitsContract, table: unitTable },
      { contract: documentsContract, table: documentTable },
      { contract: changesContract, table: changeTable },
      { contract: daysContract, table: dayTable },
    ],
    others.filter((sheet) => !isToldOf(sheet, tables)),
  );

  const { settings, findings: settingFindings } = parseSettings(others, defaults.settings);
  const { units, findings: unitFindings } = parseUnits(unitTable, defaults.units);
  const { days, findings: dayFindings } = parseSpecialDays(dayTable);
  const { changes, findings: changeFindings } = parseChanges(changeTable);
  const register = parseDocuments(documentTable, settings.place);
  const catalogue = unitCatalogue(units, defaults.wildcardNames, settings.place);
  const { indicators, findings: indicatorFindings } = parseIndicators(indicatorTable, catalogue);
  const calendar = workingCalendar(withProgrammeDays(days, defaults.specialDays));
  const programmeFrom = settings.programmeDate ?? settings.programmeStart;
  const walked = tables.read.map((table) => ({ table, ...readTaskRows(table) }));
  const read = parseTasks(
    walked.flatMap(({ rows }) => rows),
    {
      catalogue,
      calendar,
      extensions: approvedExtensions(changes),
      checkpoints: checkpointPlanner({
        from: programmeFrom,
        to: PROGRAMME_END,
        closingDay: settings.closingDay,
      }),
      programmeYear: yearOf(programmeFrom),
      memory,
      today,
      dayChanges: dayChanges(changes),
      programmeFrom,
      deadlinesAreSet: settings.remindFrom === null || settings.remindFrom <= today,
    },
  );
  const tasks = read.map(({ task }) => task);
  const dropped = droppedByDecision(changes);
  return {
    programme: {
      tasks,
      indicators,
      units,
      documents: register.documents,
      changes,
      calendar,
      settings,
    },
    taskTables: tables.read,
    indicatorTable,
    memory: remember(read, memory),
    findings: [
      ...ofEach(tables.read, (table) => checkTable(table, stillCounting(read, table))),
      ...checkRegional(content.regional, tables.read[0]!),
      ...peoplesTabs(content.sheets).flatMap(checkEncoding),
      ...ofEach(tables.read, (table) => checkLeadColumn(table, read, catalogue)),
      ...walked.flatMap(({ table, emptyHeadings }) => checkHeadings(table, emptyHeadings)),
      ...leftTables(tables),
      ...checkTasks(read, { today, calendar, catalogue, programmeFrom, dropped }, defaults.paper),
      ...registerFindings,
      ...indicatorFindings,
      ...unitFindings,
      ...checkUnits({ tasks, units }, unitTable, saysUnitsUnreadable(registerFindings)),
      ...checkOwnTasks(read, defaults.paper, units, catalogue, unitTable),
      ...register.findings,
      ...checkCitedPapers(read, register),
      ...changeFindings,
      ...checkChanges(changes, tasks, changeTable),
      ...dayFindings,
      ...checkYears(calendar, today, dayTable?.sheet.title ?? daysContract.tab),
      ...settingFindings,
    ],
  };
}

/** What is said of each table; tables of one tab that lack the same are told once. */
function ofEach<Item>(
  items: readonly Item[],
  check: (item: Item) => readonly Finding[],
): readonly Finding[] {
  const said = items.flatMap(check).map((one) => [JSON.stringify(one), one] as const);
  return [...new Map(said).values()];
}

/** Rows of a table that is not read must not be missed in silence. */
function leftTables({ read, left, alike }: TaskTables): readonly Finding[] {
  const titles = [...new Set(read.map(({ sheet }) => sheet.title))];
  const notRecognised = alike.map(({ sheet, headers }) => {
    const texts = [...headers.values()].map(({ text }) => text.replaceAll('\n', ' '));
    const place = { tab: sheet.title, row: null, cell: null };
    return finding('table/not-recognised', place, { headers: texts });
  });
  const leftOnes = left.map(({ layout, why }) => {
    const rule = why === 'copy' ? 'table/copy-of-tasks' : 'table/second-task-table';
    return finding(rule, { tab: layout.sheet.title, row: null, cell: null }, { read: titles });
  });
  return [...leftOnes, ...notRecognised];
}

function saysUnitsUnreadable(findings: readonly Finding[]): boolean {
  return findings.some(
    ({ rule, tab }) => rule === 'table/unreadable' && bearsTitle(tab, unitsContract.tab),
  );
}

/** A tab that is told of as a table of tasks. */
function isToldOf(sheet: SheetContent, { left, alike }: TaskTables): boolean {
  return [...left.map(({ layout }) => layout), ...alike].some((one) => one.sheet === sheet);
}
