import type { TableContract } from '../contract/column.ts';
import {
  changesContract,
  daysContract,
  documentsContract,
  type IndicatorColumnKey,
  indicatorsContract,
  unitsContract,
} from '../contract/registers.ts';
import { type TaskColumnKey, tasksContract } from '../contract/tasks.ts';
import { type SpecialDay, workingCalendar } from '../domain/calendar.ts';
import { type CalendarDate, yearOf } from '../domain/calendar-date.ts';
import { checkpointPlanner } from '../domain/checkpoints.ts';
import { approvedExtensions } from '../domain/extensions.ts';
import { type Finding, finding } from '../domain/finding.ts';
import { PROGRAMME_END, type Programme } from '../domain/programme.ts';
import type { Settings } from '../domain/settings.ts';
import type { Unit } from '../domain/unit.ts';
import { searchKey } from '../domain/vietnamese-text.ts';
import type { SheetContent, WorkbookContent } from '../workbook/content.ts';
import { checkYears, parseSpecialDays, withProgrammeDays } from './calendar.ts';
import { parseChanges } from './changes.ts';
import { checkChanges } from './check-changes.ts';
import { checkEncoding, checkRegional, checkTable } from './check-table.ts';
import { checkTasks } from './check-tasks.ts';
import { checkUnits } from './check-units.ts';
import { parseDocuments } from './documents.ts';
import { parseIndicators } from './indicators.ts';
import { locateTable, type TableLayout } from './locate-table.ts';
import { peoplesTabs } from './peoples-tabs.ts';
import { parseSettings } from './settings.ts';
import { taskRows } from './task-rows.ts';
import { parseTasks } from './tasks.ts';
import { unitCatalogue } from './unit-catalogue.ts';
import { parseUnits } from './units.ts';

/** What the programme itself knows; stands in, wholly or in part, for tabs that are not there. */
export interface ProgrammeDefaults {
  readonly units: readonly Unit[];
  readonly wildcardNames: readonly string[];
  readonly specialDays: readonly SpecialDay[];
  readonly settings: Settings;
}

export interface Understanding {
  readonly programme: Programme;
  readonly findings: readonly Finding[];
  readonly taskTable: TableLayout<TaskColumnKey>;
  readonly indicatorTable: TableLayout<IndicatorColumnKey> | null;
}

/**
 * Reads a whole workbook: typed rows, and everything that is wrong with them at once.
 * Null when no tab holds a task table, which is the only thing that cannot be done without.
 */
export function understandWorkbook(
  content: WorkbookContent,
  defaults: ProgrammeDefaults,
  today: CalendarDate,
): Understanding | null {
  const taskTable = locateTable(content.sheets, tasksContract);
  if (!taskTable) return null;
  const others = content.sheets.filter((sheet) => sheet !== taskTable.sheet);
  const located = <Key extends string>(contract: TableContract<Key>) =>
    locateTable(others, contract);
  const unitTable = located(unitsContract);
  const dayTable = located(daysContract);
  const changeTable = located(changesContract);
  const indicatorTable = located(indicatorsContract);

  const { settings, findings: settingFindings } = parseSettings(others, defaults.settings);
  const { units, findings: unitFindings } = parseUnits(unitTable, defaults.units);
  const { days, findings: dayFindings } = parseSpecialDays(dayTable);
  const { changes, findings: changeFindings } = parseChanges(changeTable);
  const { documents, findings: documentFindings } = parseDocuments(located(documentsContract));
  const catalogue = unitCatalogue(units, defaults.wildcardNames, settings.place);
  const { indicators, findings: indicatorFindings } = parseIndicators(indicatorTable, catalogue);
  const calendar = workingCalendar(withProgrammeDays(days, defaults.specialDays));
  const read = parseTasks(taskRows(taskTable), {
    catalogue,
    calendar,
    extensions: approvedExtensions(changes),
    checkpoints: checkpointPlanner({
      from: settings.programmeDate ?? settings.programmeStart,
      to: PROGRAMME_END,
      closingDay: settings.closingDay,
    }),
    programmeYear: yearOf(settings.programmeDate ?? settings.programmeStart),
  });
  const tasks = read.map(({ task }) => task);
  return {
    programme: { tasks, indicators, units, documents, changes, calendar, settings },
    taskTable,
    indicatorTable,
    findings: [
      ...checkTable(taskTable),
      ...checkRegional(content.regional, taskTable),
      ...peoplesTabs(content.sheets).flatMap(checkEncoding),
      ...otherTaskTables(others, taskTable.sheet.title),
      ...checkTasks(read, { today, calendar, catalogue }),
      ...indicatorFindings,
      ...unitFindings,
      ...checkUnits({ tasks, units }, unitTable, hasTab(others, unitsContract.tab)),
      ...documentFindings,
      ...changeFindings,
      ...checkChanges(changes, tasks, changeTable),
      ...dayFindings,
      ...checkYears(calendar, today, dayTable?.sheet.title ?? daysContract.tab),
      ...settingFindings,
    ],
  };
}

/** One table is read: rows that stand in another one must not be missed in silence. */
function otherTaskTables(others: readonly SheetContent[], read: string): readonly Finding[] {
  return others
    .filter((sheet) => locateTable([sheet], tasksContract) !== null)
    .map(({ title }) =>
      finding('table/second-task-table', { tab: title, row: null, cell: null }, { read }),
    );
}

function hasTab(sheets: readonly SheetContent[], title: string): boolean {
  return sheets.some((sheet) => searchKey(sheet.title) === searchKey(title));
}
