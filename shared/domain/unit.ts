/** `VP`, `KTHTDT`, …; `ALL` is the programme's wildcard and never an address. */
export type UnitId = string;

export const ALL_UNITS: UnitId = 'ALL';

/** How the Office speaks to a unit (`Hình thức nhắc`). */
export type ReminderTone = 'urge' | 'ask' | 'inform' | 'no-mail';

export interface Unit {
  readonly id: UnitId;
  readonly name: string;
  readonly otherNames: readonly string[];
  /** `Khối`, as typed. */
  readonly sector: string;
  readonly tone: ReminderTone;
  readonly head: string;
  readonly headTitle: string;
  readonly headMail: string;
  /** The officer who fills the sheet (cán bộ đầu mối). */
  readonly contact: string;
  readonly contactMail: string;
  readonly phone: string;
  /** The Phó Chủ tịch or Chủ tịch in charge of the unit, as typed. */
  readonly leader: string;
  readonly leaderMail: string;
  readonly active: boolean;
  /** Where the row stands; null for a unit known only from the programme. */
  readonly sheetRow: number | null;
}

/** A unit of which only the name is known. */
export function blankUnit(id: UnitId, name: string): Unit {
  return {
    id,
    name,
    otherNames: [],
    sector: '',
    tone: 'urge',
    head: '',
    headTitle: '',
    headMail: '',
    contact: '',
    contactMail: '',
    phone: '',
    leader: '',
    leaderMail: '',
    active: true,
    sheetRow: null,
  };
}
