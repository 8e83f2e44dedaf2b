import type { Finding } from '../../domain/finding.ts';
import { ALL_UNITS } from '../../domain/unit.ts';
import type { ReadTask } from '../tasks.ts';
import { at, type CheckContext } from './task-check.ts';

/** One task, one đầu mối (Kết luận 226-KL/TW): the Office names it, the software never picks one. */
export function checkLead(read: ReadTask, { catalogue }: CheckContext): readonly Finding[] {
  const { lead, row } = read;
  const namesNobody = lead.ids.length + lead.unknown.length + lead.ambiguous.length === 0;
  if (namesNobody) {
    return row.has('leadUnit') ? [at(read, 'leadUnit', 'task/lead-missing', {})] : [];
  }
  const findings: Finding[] = [
    ...lead.unknown.map((unknown) => at(read, 'leadUnit', 'task/lead-unknown', unknown)),
    ...lead.ambiguous.map((ambiguous) => at(read, 'leadUnit', 'task/lead-ambiguous', ambiguous)),
  ];
  if (lead.ids.length > 1 || lead.ids[0] === ALL_UNITS) {
    const names = lead.ids
      .filter((id) => id !== ALL_UNITS)
      .map((id) => catalogue.nameById.get(id) ?? id);
    const moveTo = row.place('supportingUnits').cell ?? '';
    findings.push(at(read, 'leadUnit', 'task/lead-several', { names, moveTo }));
  }
  return findings;
}

export function checkSupporting(read: ReadTask): readonly Finding[] {
  const { unknown, ambiguous } = read.supporting;
  return [
    ...unknown.map((one) => at(read, 'supportingUnits', 'task/supporting-unknown', one)),
    ...ambiguous.map((one) => at(read, 'supportingUnits', 'task/supporting-ambiguous', one)),
  ];
}
