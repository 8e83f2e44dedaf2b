import type { Settings } from './settings.ts';

/** The day of each month before which units bring their rows up to date: 12 for a closing on the 14th. */
export function updateDay({
  closingDay,
  workingDaysToUpdate,
}: Pick<Settings, 'closingDay' | 'workingDaysToUpdate'>): number {
  return Math.max(1, closingDay - workingDaysToUpdate);
}
