import type { CalendarDate } from './calendar-date.ts';
import type { Change } from './change.ts';
import { codeKey } from './task-code.ts';

/**
 * The date that the last approved extension gave each task, by `codeKey`. A decision without a day
 * is as old as the row above it; an extension to no later day than the old one changes nothing.
 * `asOf` leaves out what was decided after that day.
 */
export function approvedExtensions(
  changes: readonly Change[],
  asOf: CalendarDate | null = null,
): ReadonlyMap<string, CalendarDate> {
  let lastDay = '';
  const dated = changes.map((change) => {
    lastDay = change.decidedOn ?? change.proposedOn ?? lastDay;
    return { change, day: lastDay };
  });
  const approved = dated
    .filter(({ change, day }) => isApprovedExtension(change) && (asOf === null || day <= asOf))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return new Map(approved.map(({ change }) => [codeKey(change.taskCode), change.newDate!]));
}

function isApprovedExtension({ kind, decision, oldDate, newDate }: Change): boolean {
  if (kind !== 'extend' || decision !== 'approved' || newDate === null) return false;
  return oldDate === null || newDate > oldDate;
}
