import * as z from 'zod';
import type { CalendarDate } from '../shared/domain/calendar-date.ts';
import { mailWords } from '../shared/messages/mails.ts';
import type { LedgerEntry } from '../shared/reminders/ledger.ts';
import {
  LETTERS_PREFIX,
  letterFileName,
  letterKey,
  type OwedLetter,
  owedLetters,
} from '../shared/reminders/owed-letters.ts';
import { urgingLetter } from '../shared/report/letter/urging-letter.ts';
import type { Store } from './adapters/ports.ts';
import type { JobContext } from './job-context.ts';
import type { OpenProgramme } from './open-programme.ts';
import { plannedReportKey, storeReport } from './stored-reports.ts';

/** A draft công văn for a person to number, date and sign. */
export interface DraftedLetter {
  readonly unit: string;
  readonly unitName: string;
  /** Where the Word file lies. */
  readonly path: string;
}

/** What the Store remembers of a task in a letter. */
const spokenOf = z.object({ unit: z.string(), day: z.string(), letter: z.string() });
type SpokenOf = z.infer<typeof spokenOf>;

/**
 * Drafts the letters that are owed today, and returns them with those of an earlier run of the day.
 * The file is stored before it is remembered: a run that dies between makes the same file again.
 */
export async function draftLetters(
  context: JobContext,
  open: OpenProgramme,
  entries: readonly LedgerEntry[],
): Promise<readonly DraftedLetter[]> {
  const { store, today } = context;
  const { programme } = open;
  const keys = await store.list(LETTERS_PREFIX);
  const owed = owedLetters(programme, today, entries, new Set(keys));
  const fresh: DraftedLetter[] = [];
  for (const letter of owed) fresh.push(await drafted(letter, context, open));
  const earlier = await Promise.all(keys.map((key) => read(context, key)));
  const nameOf = new Map(programme.units.map(({ id, name }) => [id, name]));
  const ofToday = earlier
    .filter((one) => one?.day === today)
    .map((one) => one!)
    .map(({ unit, letter }) => ({
      unit,
      unitName: nameOf.get(unit) ?? unit,
      path: store.locationOf(letter),
    }));
  const all = [...ofToday, ...fresh].map((one) => [one.path, one] as const);
  return [...new Map(all).values()];
}

async function drafted(
  letter: OwedLetter,
  context: JobContext,
  open: OpenProgramme,
): Promise<DraftedLetter> {
  const { store, today, dryRun } = context;
  const { unit, late } = letter;
  const mark = open.sample ? mailWords.reportMark(today) : null;
  const report = urgingLetter({ ...letter, programme: open.programme, today, mark });
  // Days without a letter do without the writer of Word files.
  const { docxFile } = await import('./docx-file.ts');
  const bytes = await docxFile(report);
  const fileName = letterFileName(unit.id, today);
  const key = await (dryRun ? plannedReportKey : storeReport)(store, fileName, bytes);
  if (!dryRun) {
    const remembered: SpokenOf = { unit: unit.id, day: today, letter: key };
    const content = new TextEncoder().encode(`${JSON.stringify(remembered)}\n`);
    for (const { task } of late) await store.create(letterKey(unit.id, task), content);
  }
  return { unit: unit.id, unitName: unit.name, path: store.locationOf(key) };
}

/** The days on which letters were drafted, one for each. */
export async function letterDays(store: Store): Promise<readonly CalendarDate[]> {
  const keys = await store.list(LETTERS_PREFIX);
  const spoken = await Promise.all(keys.map((key) => read({ store }, key)));
  const dayOf = new Map(spoken.flatMap((one) => (one ? [[one.letter, one.day]] : [])));
  return [...dayOf.values()].toSorted();
}

/** What cannot be understood was remembered all the same: the letter is not made twice. */
async function read({ store }: Pick<JobContext, 'store'>, key: string): Promise<SpokenOf | null> {
  const item = await store.read(key);
  try {
    return item && spokenOf.parse(JSON.parse(new TextDecoder().decode(item.bytes)));
  } catch {
    return null;
  }
}
