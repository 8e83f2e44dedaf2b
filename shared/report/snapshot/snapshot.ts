import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { Programme } from '../../domain/programme.ts';
import type { Settings } from '../../domain/settings.ts';
import { asReported } from './as-reported.ts';
import type { Closing } from './closings.ts';

/** What had been sent by the closing date, which the report tells of. */
export interface SentReminders {
  /** One entry per mail that left, in the order of days. */
  readonly mails: readonly { readonly day: CalendarDate; readonly unitName: string }[];
  /** How often each task was pressed in mails that left, by its code. */
  readonly pressed: ReadonlyMap<string, number>;
  /** The days of the letters drafted. */
  readonly letters: readonly CalendarDate[];
}

/** The settings that decide figures. Who signs, and to whom, is taken from the sheet as it is. */
export type FrozenSettings = Pick<Settings, 'closingDay' | 'programmeStart'>;

/** Số liệu đã chốt: everything that the reports closing on a day are made from. */
export interface Snapshot extends Closing {
  /** The day the figures were read: the closing date itself, or later when the first run was late. */
  readonly frozenOn: CalendarDate;
  /** 1, or more when the Office had them corrected. */
  readonly number: number;
  readonly programme: Omit<Programme, 'settings'>;
  readonly settings: FrozenSettings;
  readonly reminders: SentReminders;
  /** What the programme asks for and no row carries out, in its own words. */
  readonly openContents: readonly string[];
  /** Keys of the snapshots there were by then: what this report is compared with never changes. */
  readonly earlier: readonly string[];
}

/**
 * The figures of a closing date, as a run reads them. Mails of the closing date itself, which may
 * still go out after the run that freezes, belong to the next period.
 */
export function takeSnapshot(
  closing: Closing,
  seen: {
    readonly programme: Programme;
    readonly today: CalendarDate;
    readonly number: number;
    readonly reminders: SentReminders;
    readonly openContents: readonly string[];
    readonly earlier: readonly string[];
  },
): Snapshot {
  const { settings, ...programme } = asReported(seen.programme);
  const { closingDay, programmeStart } = settings;
  return {
    ...closing,
    frozenOn: seen.today,
    number: seen.number,
    programme,
    settings: { closingDay, programmeStart },
    reminders: seen.reminders,
    openContents: seen.openContents,
    earlier: seen.earlier,
  };
}
