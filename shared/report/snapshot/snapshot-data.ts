import * as z from 'zod';
import { calendar, change, document, indicator, task, unit } from './frozen-rows.ts';
import type { Snapshot } from './snapshot.ts';

/** Raised when what is frozen changes its meaning; old files are then read by their own version. */
const VERSION = 1;

const snapshot = z.object({
  version: z.literal(VERSION),
  month: z.string(),
  rule: z.enum(['all', 'own', 'party']),
  date: z.iso.date(),
  frozenOn: z.iso.date(),
  number: z.number(),
  settings: z.object({ closingDay: z.number(), programmeStart: z.iso.date() }),
  reminders: z.object({
    mails: z.array(z.object({ day: z.iso.date(), unitName: z.string() })),
    pressed: z.array(z.tuple([z.string(), z.number()])).transform((counts) => new Map(counts)),
    letters: z.array(z.iso.date()),
  }),
  openContents: z.array(z.string()).default([]),
  earlier: z.array(z.string()),
  programme: z.object({
    tasks: z.array(task),
    changes: z.array(change),
    indicators: z.array(indicator),
    units: z.array(unit),
    documents: z.array(document),
    calendar,
  }),
});

export function encodeSnapshot({ programme, reminders, ...rest }: Snapshot): Uint8Array {
  const { tasks, changes, indicators, units, documents, calendar: days } = programme;
  const content = {
    version: VERSION,
    ...rest,
    reminders: { ...reminders, pressed: [...reminders.pressed] },
    programme: {
      tasks: tasks.map((one) => filled({ ...one, deadline: filled(one.deadline) })),
      changes: changes.map(filled),
      indicators: indicators.map(filled),
      units: units.map(({ id, name }) => ({ id, name })),
      documents: documents.map(filled),
      calendar: [...days.specialDays.values()],
    },
  };
  return new TextEncoder().encode(`${JSON.stringify(content)}\n`);
}

/** Null when the stored bytes are no snapshot that this version can read. */
export function decodeSnapshot(bytes: Uint8Array): Snapshot | null {
  try {
    const { version: _, ...read } = snapshot.parse(JSON.parse(new TextDecoder().decode(bytes)));
    return read;
  } catch {
    return null;
  }
}

/** Without what is blank, and so comes back by itself. */
function filled<Row extends object>(row: Row): Row {
  const entries = Object.entries(row).filter(([, value]) => !isBlank(value));
  return Object.fromEntries(entries) as Row;
}

function isBlank(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === '' || value === null || value === false;
}
