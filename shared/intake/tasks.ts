import { confirmationLabels } from '../contract/labels.ts';
import type { TaskColumnKey } from '../contract/tasks.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Confirmation, Task, TaskStatus } from '../domain/task.ts';
import { codeKey, groupOfCode, parentOfCode } from '../domain/task-code.ts';
import type { RememberedTask, TaskMemory } from '../domain/task-memory.ts';
import { ALL_UNITS, type UnitId } from '../domain/unit.ts';
import { searchKey } from '../domain/vietnamese-text.ts';
import { type AgreedDays, type AgreedDeadline, agreedDeadline } from './agreed-deadline.ts';
import { readChoice } from './choice.ts';
import { type DateReading, readDateCell } from './date-cell.ts';
import { type DeadlineReading, readDeadline } from './deadline.ts';
import { readGroup } from './group.ts';
import { readProgress } from './progress.ts';
import { recall, withoutDoubledCodes, withRememberedColumns } from './remembered-rows.ts';
import { readStatus, type StatusReading } from './status.ts';
import { type DeadlineSurroundings, fullDeadline } from './task-deadline.ts';
import type { TaskRow } from './task-rows.ts';
import type { UnitCatalogue } from './unit-catalogue.ts';
import { readUnits, type UnitsReading } from './unit-names.ts';

/** A task together with what its cells said, which the checks need and nobody else. */
export interface ReadTask {
  readonly task: Task;
  readonly row: TaskRow;
  readonly lead: UnitsReading;
  readonly supporting: UnitsReading;
  readonly deadline: DeadlineReading;
  readonly status: StatusReading;
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
  readonly agreedDays: AgreedDays;
  /** Until `Ngày bắt đầu nhắc` the Office is still writing the programme: deadlines may change. */
  readonly deadlinesAreSet: boolean;
}

/** Reads every task row, then links detail rows to their parents. */
export function parseTasks(
  rows: readonly TaskRow[],
  surroundings: TaskSurroundings,
): readonly ReadTask[] {
  const memory = withoutDoubledCodes(surroundings.memory, rows);
  const read = rows.map((row) => parseTask(row, { ...surroundings, memory }));
  const codes = new Map(read.map(({ task }) => [codeKey(task.code), task.code]));
  const parents = new Set<string>();
  const linked = read.map((entry) => {
    const parent = codes.get(codeKey(parentOfCode(entry.task.code) ?? ''));
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

function parseTask(typedRow: TaskRow, surroundings: TaskSurroundings): ReadTask {
  const known = recall(typedRow, surroundings.memory);
  const row = withRememberedColumns(typedRow, known);
  const text = (key: TaskColumnKey) => row.text(key);
  const lead = readUnits(text('leadUnit'), surroundings.catalogue);
  const supporting = readUnits(text('supportingUnits'), surroundings.catalogue);
  const deadline = readDeadline(row.cell('deadline'), surroundings.programmeYear);
  const agreed = deadlineOf(deadline, row, known, surroundings);
  const status = readStatus(text('status'), text('product'));
  const progress = readProgress(row.cell('progress'));
  const completedOn = readDateCell(row.cell('completedOn'));
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
    issuingBody: text('issuingBody'),
    measures: text('measures'),
    resources: text('resources'),
    deadline: fullDeadline(row, agreed, surroundings),
    decisionLevel: text('decisionLevel'),
    responsiblePerson: text('responsiblePerson'),
    product: text('product'),
    status: status.status,
    progressPercent: progress ?? null,
    result: text('result'),
    evidence: text('evidence'),
    completedOn: dayOf(completedOn),
    difficulty: text('difficulty'),
    proposal: text('proposal'),
    proposalTo: text('proposalTo'),
    updatedOn: dayOf(updatedOn),
    confirmation: confirmationOf(status.status, text('confirmation')),
    instruction: text('instruction'),
    sourcePhrase: text('sourcePhrase'),
    documentBasis: text('documentBasis'),
    kind: text('kind'),
    restricted: isRestricted(text('restricted')),
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

function deadlineOf(
  typed: DeadlineReading,
  row: TaskRow,
  known: RememberedTask | null,
  { agreedDays, deadlinesAreSet, programmeYear }: TaskSurroundings,
): AgreedDeadline {
  const days = agreedDays.get(codeKey(row.text('code')));
  return agreedDeadline(typed, deadlinesAreSet ? known : null, days, programmeYear);
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

/** Whatever is written here but “Không” keeps the content inside the workbook (“Mật”, “x”). */
function isRestricted(text: string): boolean {
  return !['', 'khong', '-'].includes(searchKey(text));
}

function dayOf(reading: DateReading): CalendarDate | null {
  return reading.kind === 'day' ? reading.date : null;
}

/** Only finished work waits for the Office; blank means that it has not looked yet. */
function confirmationOf(status: TaskStatus, text: string): Confirmation | null {
  if (status !== 'done') return null;
  return readChoice(text, confirmationLabels) ?? 'waiting';
}
