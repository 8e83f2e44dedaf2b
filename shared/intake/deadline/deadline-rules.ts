import { readRecurring } from './deadline-recurrence.ts';
import { oneTime, readList, readRange } from './deadline-stretches.ts';
import { readCountedTerm } from './deadline-terms.ts';
import type { DeadlineRule } from './deadline-words.ts';
import { readTerm, readYearSpan } from './deadline-years.ts';
import { readOngoing } from './open-deadline-rules.ts';

/** Whole wordings, in the order in which they are tried: years before ranges of other times. */
export const deadlineRules: readonly DeadlineRule[] = [
  readOngoing,
  readRecurring,
  ...oneTime,
  readCountedTerm,
  readYearSpan,
  readTerm,
  readRange,
  readList,
];
