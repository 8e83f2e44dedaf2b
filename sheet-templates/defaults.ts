import { dayKindLabels, toneLabels } from '../shared/contract/labels.ts';
import type { DayKind } from '../shared/domain/calendar.ts';
import type { ProgrammePaper } from '../shared/domain/programme-paper.ts';
import type { Settings } from '../shared/domain/settings.ts';
import { groupOfCode } from '../shared/domain/task-code.ts';
import { blankUnit, type ReminderTone, type Unit } from '../shared/domain/unit.ts';
import type { ProgrammeDefaults } from '../shared/intake/understand.ts';
import { programmeGroups } from './programme/groups.ts';
import { holidays2026, yearlyHolidays } from './programme/holidays.ts';
import { programmeSettings } from './programme/settings.ts';
import { programmeTasks } from './programme/tasks.ts';
import { programmeUnits, type UnitRow, wildcardUnitNames } from './programme/units.ts';

/** `Cấu hình` as it is before anybody changes it. */
export const defaultSettings: Settings = {
  ...programmeSettings,
  programmeStart: '2026-04-01',
  officeSignerName: '',
  recipients: [],
  reportKind: 'quarter',
  reportVariant: 'office',
  closingDay: 14,
  partyClosingDay: 14,
  workingDaysToUpdate: 2,
  sendingMode: 'trial',
  remindFrom: null,
  ladder: [15, 7, 3, 1],
  everyOverdue: 5,
  mostReminders: 3,
  sendsOnDaysOff: false,
  rhythm: 'weekly',
  weeklyDay: 1,
  headAfter: 5,
  chiefAfter: 10,
  letterAfter: 15,
  mailsLeaders: false,
  approvedMails: [],
  rowsPerSection: 10,
  officeContact: '',
  officePhone: '',
  officeMail: '',
  fullReaders: [],
  sample: false,
};

/** What the programme itself knows, for workbooks that hold only a task table. */
export function programmeDefaults(): ProgrammeDefaults {
  return {
    units: programmeUnits.map(asUnit),
    wildcardNames: wildcardUnitNames,
    specialDays: [
      ...holidays2026.map(({ date, kind, name }) => ({
        date,
        kind: keyOf<DayKind>(dayKindLabels, kind),
        name,
      })),
      ...yearlyHolidays.map(({ date, name }) => ({
        date,
        name,
        kind: 'holiday' as const,
        everyYear: true as const,
      })),
    ],
    settings: defaultSettings,
    paper: programmePaper,
  };
}

const programmePaper: ProgrammePaper = {
  groups: programmeGroups.map(({ number, leadUnits }) => ({ number, leadNames: leadUnits })),
  contents: programmeTasks.map(({ code, sourcePhrase }) => ({
    code,
    group: groupOfCode(code) ?? 0,
    phrase: sourcePhrase,
  })),
};

function asUnit(row: UnitRow): Unit {
  return {
    ...blankUnit(row.id ?? '', row.name ?? ''),
    otherNames: (row.otherNames ?? '').split(';').map((name) => name.trim()),
    sector: row.sector ?? '',
    tone: keyOf<ReminderTone>(toneLabels, row.tone ?? toneLabels.urge),
    headTitle: row.headTitle ?? '',
  };
}

function keyOf<Key extends string>(labels: Readonly<Record<Key, string>>, label: string): Key {
  const found = (Object.entries(labels) as [Key, string][]).find(([, one]) => one === label);
  if (!found) throw new Error(`No such label in the programme's own content: ${label}`);
  return found[0];
}
