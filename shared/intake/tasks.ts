import { confirmationLabels } from '../contract/labels.ts';
import { type TaskColumnKey, tasksContract } from '../contract/tasks.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Confirmation, Task, TaskStatus } from '../domain/task.ts';
import { codeKey, groupOfCode, parentOfCode } from '../domain/task-code.ts';
import type { RememberedTask, TaskMemory } from '../domain/task-memory.ts';
import { ALL_UNITS, type UnitId } from '../domain/unit.ts';
import { searchKey } from '../domain/vietnamese-text.ts';
import type { Cell } from '../workbook/content.ts';
import { isUnknownFormula } from './cells/cell-text.ts';
import { readChoice } from './cells/choice.ts';
import { type DateReading, readDateCell } from './cells/date-cell.ts';
import { readGroup } from './cells/group.ts';
import { isPlaceholder } from './cells/placeholders.ts';
import { readProgress } from './cells/progress.ts';
import {
  type AgreedDeadline,
  agreedDeadline,
  type DayChanges,
} from './deadline/agreed-deadline.ts';
import { type DeadlineReading, readDeadlineBelow } from './deadline/deadline.ts';
import { recallOf } from './rows/recall.ts';
import { withRememberedColumns } from './rows/remembered-rows.ts';
import type { TaskRow } from './rows/task-rows.ts';
import { type DeadlineSurroundings, fullDeadline } from './task-deadline.ts';
import { dayInWords, readTaskStatus, type TaskStatusReading } from './task-status.ts';
import type { UnitCatalogue } from './units/unit-catalogue.ts';
import { type LeadReading, readLead, readUnits, type UnitsReading } from './units/unit-names.ts';

/** A task together with what its cells said, which the checks need and nobody else. */
export interface ReadTask {
  readonly task: Task;
  readonly row: TaskRow;
  readonly lead: UnitsReading;
  readonly supporting: UnitsReading;
  readonly deadline: DeadlineReading;
  readonly status: TaskStatusReading;
  /** Undefined = something is typed that is no percentage. */
  readonly progress: number | null | undefined;
  readonly completedOn: DateReading;
  readonly updatedOn: DateReading;
  /** What was read of this work last time. */
  readonly known: RememberedTask | null;
  /** The cell of the deadline says another day than was set, and nobody agreed to it. */
  readonly isDeadlineMoved: boolean;
  /** The progress that was read before it fell without a reason; null otherwise. */
  readonly progressBefore: number | null;
}

/** What rows refer to outside their own cells. */
export interface TaskSurroundings extends DeadlineSurroundings {
  readonly catalogue: UnitCatalogue;
  /** Taken for deadlines that name no year. */
  readonly programmeYear: number;
  readonly memory: TaskMemory;
  readonly today: CalendarDate;
  readonly dayChanges: DayChanges;
  readonly programmeFrom: CalendarDate;
  /** Until `Ngày bắt đầu nhắc` the Office is still writing the programme: deadlines may change. */
  readonly deadlinesAreSet: boolean;
}

/** Reads every task row, then links detail rows to their parents. */
export function parseTasks(
  rows: readonly TaskRow[],
  surroundings: TaskSurroundings,
): readonly ReadTask[] {
  const recall = recallOf(surroundings.memory, rows);
  const read = rows.map((row) => parseTask(row, recall(row), surroundings));
  const codes = new Map(read.map(({ task }) => [codeKey(task.code), task.code]));
  const parents = new Set<string>();
  const linked = read.map((entry) => {
    const parent = codes.get(codeKey(possibleParent(entry.task.code, codes) ?? ''));
    if (!parent) return entry;
    parents.add(codeKey(parent));
    return { ...entry, task: { ...entry.task, parentCode: parent } };
  });
  return parents.size === 0
    ? linked
    : linked.map((entry) =>
        parents.has(codeKey(entry.task.code))
          ? { ...entry, task: { ...entry.task, hasDetails: true } }
          : entry,
      );
}

/** `1` for `1.1` where a row bears that number: only then is it no code of its own. */
function possibleParent(code: string, codes: ReadonlyMap<string, string>): string | null {
  const [, number = ''] = /^(\d+)\.\d+$/.exec(code) ?? [];
  return parentOfCode(code) ?? (codes.has(number) ? number : null);
}

const columnKeys = tasksContract.columns.map(({ key }) => key);

function parseTask(
  typedRow: TaskRow,
  known: RememberedTask | null,
  surroundings: TaskSurroundings,
): ReadTask {
  const row = withRememberedColumns(typedRow, known);
  const text = (key: TaskColumnKey) => row.text(key);
  const words = (key: TaskColumnKey) => (isPlaceholder(key, row.text(key)) ? '' : row.text(key));
  const { lead, supporting: named } = leadOf(row, surroundings.catalogue);
  const listed = readUnits(text('supportingUnits'), surroundings.catalogue);
  const supporting = withSupporting(listed, named);
  const deadline = readDeadlineBelow(
    row.toldTime,
    row.cell('deadline'),
    surroundings.programmeYear,
  );
  const agreed = deadlineOf(deadline, row, known, surroundings);
  const progress = readProgress(row.cell('progress'));
  const typedDay = readDateCell(row.cell('completedOn'));
  const status = readTaskStatus(row, typedDay, known, surroundings.today);
  const completedOn = typedDay.kind === 'blank' ? readDateCell(dayInWords(status)) : typedDay;
  const updatedOn = readDateCell(row.cell('updatedOn'));
  const task: Task = {
    code: text('code'),
    tab: row.place('title').tab,
    sheetRow: row.sheetRow,
    group: readGroup(text('group')) ?? groupOfCode(text('code')) ?? row.headingGroup,
    title: text('title'),
    leadUnit: singleUnit(lead),
    leadUnits: lead.ids,
    supportingUnits: supporting.ids,
    issuingBody: words('issuingBody'),
    measures: words('measures'),
    resources: words('resources'),
    deadline: fullDeadline(row, agreed, surroundings),
    decisionLevel: words('decisionLevel'),
    responsiblePerson: words('responsiblePerson'),
    product: words('product'),
    status: status.status,
    progressPercent: progress ?? null,
    result: words('result'),
    evidence: words('evidence'),
    completedOn: dayOf(completedOn),
    difficulty: words('difficulty'),
    proposal: words('proposal'),
    proposalTo: words('proposalTo'),
    updatedOn: dayOf(updatedOn),
    confirmation: confirmationOf(status.status, text('confirmation')),
    instruction: words('instruction'),
    sourcePhrase: words('sourcePhrase'),
    documentBasis: words('documentBasis'),
    kind: text('kind'),
    restricted: isRestricted(row, known),
    inherited: columnKeys.filter((key) => row.isInherited(key)),
    parentCode: null,
    hasDetails: false,
  };
  return {
    task,
    row,
    lead,
    supporting,
    deadline,
    status,
    progress,
    completedOn,
    updatedOn,
    known,
    isDeadlineMoved: agreed.isMoved,
    progressBefore: fallenFrom(known, task),
  };
}

/**
 * The units of the lead cell, which may name those that support it too; where it is blank or there
 * is none, the lead that the heading above names, in its own lead cell or as its text (`A. PHÒNG VĂN
 * HÓA - XÃ HỘI`), or that the tab is named after.
 */
function leadOf(row: TaskRow, catalogue: UnitCatalogue): LeadReading {
  const typed = namesLeader(row.text('leadUnit'))
    ? leaderInstead(row.text('leadUnit'))
    : readLead(row.text('leadUnit'), catalogue);
  if (row.text('leadUnit') !== '') return typed;
  const headingText = row.heading.replace(/^[\dA-ZĐ]{1,4}(?:\.\d+)*[.)]? +/, '');
  for (const text of [row.headingLead, headingText].filter((one) => one !== '')) {
    const named = readLead(text, catalogue);
    const { ids, unknown, ambiguous } = named.lead;
    if (ids.length > 0 && unknown.length + ambiguous.length === 0) return named;
  }
  return typed;
}

/** “Phó Chủ tịch phụ trách VHXH” oversees that unit; who carries the work out is not said. */
function namesLeader(text: string): boolean {
  return /^(?:(?:dong chi|d\/c) )?(?:(?:pho )?chu tich|p?ct)\b.*\bphu trach\b/.test(
    searchKey(text),
  );
}

function leaderInstead(text: string): LeadReading {
  const nobody = { ids: [], unknown: [], ambiguous: [] };
  return { lead: { ...nobody, unknown: [{ text, suggestion: null }] }, supporting: nobody };
}

/** Those of the supporting column, and those that the lead cell calls supporting. */
function withSupporting(typed: UnitsReading, named: UnitsReading): UnitsReading {
  if (named.ids.length + named.unknown.length + named.ambiguous.length === 0) return typed;
  return {
    ids: [...new Set([...typed.ids, ...named.ids])],
    unknown: [...typed.unknown, ...named.unknown],
    ambiguous: [...typed.ambiguous, ...named.ambiguous],
  };
}

function deadlineOf(
  typed: DeadlineReading,
  row: TaskRow,
  known: RememberedTask | null,
  { dayChanges, deadlinesAreSet, programmeFrom, programmeYear }: TaskSurroundings,
): AgreedDeadline {
  const changes = dayChanges.get(codeKey(row.text('code'))) ?? [];
  const before = deadlinesAreSet ? known : null;
  const readAgain = (text: string) => readDeadlineBelow(row.toldTime, text, programmeYear);
  return agreedDeadline(typed, { known: before, changes, programmeFrom, readAgain });
}

/** Difficulties told explain a fall; work that was taken up again explains itself. */
function fallenFrom(known: RememberedTask | null, task: Task): number | null {
  const [before, now] = [known?.progressPercent ?? null, task.progressPercent];
  const fell = before !== null && now !== null && now < before;
  return fell && task.difficulty === '' && task.status === 'in-progress' ? before : null;
}

/** One task, one lead: null when none, several, everybody, or somebody unknown is named. */
function singleUnit({ ids, unknown, ambiguous }: UnitsReading): UnitId | null {
  const [only] = ids;
  const isSingle = ids.length === 1 && unknown.length === 0 && ambiguous.length === 0;
  return isSingle && only !== undefined && only !== ALL_UNITS ? only : null;
}

/**
 * Whatever is written here but “Không” keeps the content inside the workbook (“Mật”, “x”), and so
 * does what cannot be read; a column that went away leaves its rows as they were.
 */
function isRestricted(row: TaskRow, known: RememberedTask | null): boolean {
  const cell = row.cell('restricted');
  if (!row.has('restricted')) return known?.restricted === true || row.isMarkedTwice('restricted');
  if (isUnreadable(cell)) return true;
  return !['', 'khong', '-'].includes(searchKey(row.text('restricted')));
}

function isUnreadable(cell: Cell | undefined): boolean {
  const isError = typeof cell === 'object' && cell !== null && 'error' in cell;
  return isError || isUnknownFormula(cell);
}

function dayOf(reading: DateReading): CalendarDate | null {
  return reading.kind === 'day' ? reading.date : null;
}

/** Only finished work waits for the Office; blank means that it has not looked yet. */
function confirmationOf(status: TaskStatus, text: string): Confirmation | null {
  if (status !== 'done') return null;
  return readChoice(text, confirmationLabels) ?? 'waiting';
}
