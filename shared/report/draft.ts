import type { Settings } from '../domain/settings.ts';
import type { UnitId } from '../domain/unit.ts';
import { ALL_UNITS } from '../domain/unit.ts';
import { type BodyNames, bodyNames, everyUnit } from '../messages/report/names.ts';
import { restrictedTask } from '../messages/report/phrases.ts';
import type { ReportedTask } from './facts/reported-task.ts';
import { type ReportFacts, reportFacts } from './report-facts.ts';
import type { ReportInput } from './report-input.ts';
import { asClause } from './text.ts';

/** The numbers of the annexes that this report has; null for one that would be empty. */
export interface AnnexNumbers {
  readonly summary: string | null;
  readonly tasks: string | null;
  readonly overdue: string | null;
  readonly changes: string | null;
}

/** What every section works from. */
export interface Draft {
  readonly input: ReportInput;
  readonly facts: ReportFacts;
  readonly settings: Settings;
  readonly names: BodyNames;
  readonly annexes: AnnexNumbers;
  readonly unitNames: ReadonlyMap<UnitId, string>;
}

export function draft(input: ReportInput): Draft {
  const { programme, variant } = input;
  const facts = reportFacts(input);
  const unitNames = new Map(programme.units.map(({ id, name }) => [id, name]));
  return {
    input,
    facts,
    settings: programme.settings,
    names: bodyNames(programme.settings),
    annexes: variant === 'party' ? partyAnnexes(facts) : fullAnnexes(facts),
    unitNames: unitNames.set(ALL_UNITS, everyUnit),
  };
}

/** An annex that stands alone bears no number (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III.1). */
function partyAnnexes({ overdue }: ReportFacts): AnnexNumbers {
  return { summary: null, tasks: null, overdue: overdue.length > 0 ? '' : null, changes: null };
}

function fullAnnexes({ overdue, changes }: ReportFacts): AnnexNumbers {
  const hasOverdue = overdue.length > 0;
  const hasChanges = changes.approved.length + changes.removedWithoutDecision.length > 0;
  const changesNumber = hasOverdue ? 'IV' : 'III';
  return {
    summary: 'I',
    tasks: 'II',
    overdue: hasOverdue ? 'III' : null,
    changes: hasChanges ? changesNumber : null,
  };
}

export function namesOf(units: readonly UnitId[], { unitNames }: Draft): readonly string[] {
  return units.map((unit) => unitNames.get(unit) ?? unit);
}

export function codesOf(tasks: readonly ReportedTask[]): readonly string[] {
  return tasks.map(({ task }) => task.code);
}

/** A task inside a sentence; a restricted one is only its code. */
export function taskClause({ task }: ReportedTask): string {
  return task.restricted || task.title === '' ? restrictedTask(task.code) : asClause(task.title);
}
