import { addDays, type CalendarDate } from '../../domain/calendar-date.ts';
import {
  framedForms,
  limitsNamed,
  namesOnlyStart,
  timesOfActions,
  withoutCitations,
} from './deadline-frames.ts';
import { deadlineRules } from './deadline-rules.ts';
import { type DeadlineWords, readBy, UNCLEAR } from './deadline-words.ts';
import { endOfOngoing, readEvent } from './open-deadline-rules.ts';

/** As written first, then without framing words, then as the end of a longer sentence. */
export function readWords(text: string, yearWhenNone: number | null): DeadlineWords {
  const key = withoutCitations(text);
  if (namesOnlyStart(key)) return UNCLEAR;
  const end = endOfOngoing(key);
  const until = end === null ? null : readFramed(end, yearWhenNone);
  if (until?.date) return { ...until, kind: 'span' };
  return (
    readFramed(key, yearWhenNone) ??
    readWithin([...limitsNamed(key), ...timesOfActions(key)], yearWhenNone) ??
    readEvent(key) ??
    UNCLEAR
  );
}

/** The first of the wordings that names a day. */
function readWithin(keys: readonly string[], yearWhenNone: number | null): DeadlineWords | null {
  for (const key of keys) {
    const reading = readFramed(key, yearWhenNone);
    if (reading?.date || reading?.impossible) return reading;
  }
  return null;
}

/** “Trước tháng 7/2026” ends the day before. */
function readFramed(key: string, yearWhenNone: number | null): DeadlineWords | null {
  const { forms, isBefore } = framedForms(key);
  for (const form of forms) {
    const words = readBy(deadlineRules, form, yearWhenNone);
    if (words) return asReading(words, isBefore && form === forms.at(-1));
  }
  return null;
}

/**
 * “Trước ngày 30/6” keeps the day itself, as most people read it (domain.md D.5); “trước quý III”
 * can only mean that the quarter must not have begun.
 */
export function asReading(words: DeadlineWords, isBefore: boolean): DeadlineWords {
  const { kind, date, firstDay, impossible, yearAssumed, every, days } = words;
  const day = isBefore && firstDay ? addDays(firstDay, -1) : date;
  if (day !== null && !isPlausible(day)) return UNCLEAR;
  return {
    kind,
    date: day,
    ...(impossible ? { impossible } : {}),
    ...(yearAssumed ? { yearAssumed } : {}),
    ...(every ? { every } : {}),
    ...(days ? { days } : {}),
  };
}

/** A slip of the finger (2062 for 2026) must not hide a task for decades, or make it ancient. */
function isPlausible(day: CalendarDate): boolean {
  return day >= '2020-01-01' && day <= '2050-12-31';
}
