import { type Finding, finding } from '../../domain/finding.ts';
import type { ProgrammePaper } from '../../domain/programme-paper.ts';
import type { codeProposals } from '../../domain/task-code.ts';
import type { Unit } from '../../domain/unit.ts';
import type { TableLayout } from '../tables/locate-table.ts';
import type { ReadTask } from '../tasks.ts';
import type { UnitCatalogue } from '../units/unit-catalogue.ts';
import { readUnits } from '../units/unit-names.ts';
import { coveredContents } from './covered-contents.ts';
import { at } from './task-check.ts';

/**
 * Rows that come from nowhere, and what the programme asks for and no row carries out: groups, then
 * single contents. A table that
 * quotes nothing of this programme cannot be held against it, which is told once.
 */
export function checkCoverage(
  tasks: readonly ReadTask[],
  { groups, contents }: ProgrammePaper,
  proposals: ReturnType<typeof codeProposals>,
): readonly Finding[] {
  const [first] = tasks;
  if (!first) return [];
  const place = { tab: first.task.tab, row: null, cell: null };
  if (tasks.every(({ task }) => task.sourcePhrase === '')) {
    const details = { hasColumn: first.row.has('sourcePhrase') };
    return [finding('programme/coverage-unknown', place, details)];
  }
  const covered = coveredContents(tasks, contents);
  if (covered.size === 0) return [];
  const used = new Set(tasks.map(({ task }) => task.group));
  const empty = groups.map(({ number }) => number).filter((number) => !used.has(number));
  const open = contents.filter((one) => !covered.has(one) && !empty.includes(one.group));
  return [
    ...tasks
      .filter(comesFromNowhere)
      .map((read) => at(read, 'sourcePhrase', 'task/source-missing', {})),
    ...(empty.length > 0 ? [finding('programme/groups-empty', place, { groups: empty })] : []),
    ...open.map(({ group, phrase }) =>
      finding('programme/content-open', place, {
        group,
        phrase,
        nextCode: proposals.inGroup(group),
      }),
    ),
  ];
}

/** A detail row comes from the same place as its parent. */
function comesFromNowhere({ task }: ReadTask): boolean {
  const { sourcePhrase, documentBasis, parentCode, status } = task;
  return sourcePhrase + documentBasis === '' && parentCode === null && status !== 'cancelled';
}

/**
 * Lead units with no task of their own yet (“chưa cụ thể hóa”): the programme, or a row that names
 * several, calls them lead, and no row names them alone.
 */
export function checkOwnTasks(
  tasks: readonly ReadTask[],
  paper: ProgrammePaper,
  units: readonly Unit[],
  catalogue: UnitCatalogue,
  unitTable: TableLayout<string> | null,
): readonly Finding[] {
  const used = new Set(tasks.map(({ task }) => task.group));
  const alone = new Set(tasks.map(({ task }) => task.leadUnit));
  const named = new Set(tasks.flatMap(({ task }) => task.leadUnits));
  // A lone task table may be one unit's: what it does not name is not asked for.
  const groups = (unitTable ? paper.groups : [])
    .filter(({ number }) => used.has(number))
    .map(({ number, leadNames }) => ({
      number,
      leads: leadNames.flatMap((one) => readUnits(one, catalogue).ids),
    }));
  const tab = tasks[0]?.task.tab ?? '';
  return units
    .filter(({ id, active }) => active && !alone.has(id))
    .map(({ id, name, sheetRow }) => ({
      unitName: name,
      groups: groups.filter(({ leads }) => leads.includes(id)).map(({ number }) => number),
      isNamed: named.has(id),
      place: unitTable
        ? { tab: unitTable.sheet.title, row: sheetRow, cell: null }
        : { tab, row: null, cell: null },
    }))
    .filter((unit) => unit.isNamed || unit.groups.length > 0)
    .map(({ unitName, groups: own, place }) =>
      finding('unit/no-own-task', place, { unitName, groups: own }),
    );
}
