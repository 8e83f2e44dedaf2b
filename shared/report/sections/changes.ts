import {
  approvedChanges,
  type CountedChange,
  competentLevel,
  noChanges,
  pendingChanges,
  refusedChanges,
  removedWithoutDecision,
} from '../../messages/report/changes.ts';
import { spellOut } from '../../messages/report/names.ts';
import { paragraph } from '../blocks.ts';
import { codesOf, type Draft } from '../draft.ts';
import type { ReportedChange } from '../facts/change-facts.ts';
import type { ReportBlock } from '../report.ts';
import { oneLine } from '../text.ts';

/** II.5. */
export function changeResults({ facts, annexes }: Draft): ReportBlock {
  const { approved, refused, pending, removedWithoutDecision: removed } = facts.changes;
  return paragraph(
    approved.length === 0
      ? ''
      : approvedChanges(deciderOf(approved), counted(approved), annexes.changes ?? ''),
    refused.length === 0 ? '' : refusedChanges(deciderOf(refused), counted(refused)),
    approved.length + refused.length === 0 ? noChanges : '',
    pending.length === 0 ? '' : pendingChanges(counted(pending)),
    removed.length === 0 ? '' : removedWithoutDecision(codesOf(removed)),
  );
}

/** One decider is named; of several, or none, only the level. */
function deciderOf(changes: readonly ReportedChange[]): string {
  const deciders = new Set(changes.map(({ change }) => spellOut(oneLine(change.decidedBy))));
  const [first = ''] = deciders;
  return deciders.size === 1 && first !== '' ? first : competentLevel;
}

/** Tasks per kind; a task that was changed twice in one way counts once. */
function counted(changes: readonly ReportedChange[]): readonly CountedChange[] {
  return [...Map.groupBy(changes, ({ change }) => change.kind)].map(([kind, own]) => ({
    kind,
    codes: [...new Set(own.map(({ change }) => change.taskCode))],
  }));
}
