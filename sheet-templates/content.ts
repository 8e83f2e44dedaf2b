import type {
  ChangeColumnKey,
  DayColumnKey,
  DocumentColumnKey,
  IndicatorColumnKey,
  UnitColumnKey,
} from '../shared/contract/registers.ts';
import type { TaskColumnKey } from '../shared/contract/tasks.ts';
import type { CalendarDate } from '../shared/domain/calendar-date.ts';
import type { Settings } from '../shared/domain/settings.ts';
import { defaultSettings } from './defaults.ts';
import { programmeDocuments } from './programme/documents.ts';
import { programmeGroups } from './programme/groups.ts';
import { holidays2026 } from './programme/holidays.ts';
import { programmeIndicators } from './programme/indicators.ts';
import { programmeTasks } from './programme/tasks.ts';
import { programmeUnits } from './programme/units.ts';
import { sampleChanges } from './sample/sample-changes.ts';
import { sampleDocuments } from './sample/sample-documents.ts';
import { sampleIndicators } from './sample/sample-indicators.ts';
import { sampleSettings } from './sample/sample-settings.ts';
import { sampleDetails, sampleTasks } from './sample/sample-tasks.ts';
import { sampleUnits } from './sample/sample-units.ts';

/** A value of a template cell; a date becomes a real date cell. */
export type TemplateValue = string | number | { readonly date: CalendarDate };

export type TemplateRow<Key extends string> = Readonly<Partial<Record<Key, TemplateValue>>>;

/** A heading of the task table, and the rows under it. */
export interface TemplateGroup {
  readonly code: string;
  readonly title: string;
  readonly rows: readonly TemplateRow<TaskColumnKey>[];
}

/** What people's tabs hold when a workbook is made. */
export interface WorkbookTemplateContent {
  readonly groups: readonly TemplateGroup[];
  readonly indicators: readonly TemplateRow<IndicatorColumnKey>[];
  readonly units: readonly TemplateRow<UnitColumnKey>[];
  readonly documents: readonly TemplateRow<DocumentColumnKey>[];
  readonly changes: readonly TemplateRow<ChangeColumnKey>[];
  readonly days: readonly TemplateRow<DayColumnKey>[];
  readonly settings: Settings;
}

const OFFICE_GROUP = 'VP';

/** The programme as it was issued: what it does not say stays blank. */
export function programmeContent(): WorkbookTemplateContent {
  return {
    groups: grouped(programmeTasks),
    indicators: programmeIndicators,
    units: programmeUnits,
    documents: programmeDocuments.map(withIssueDate),
    changes: [],
    days: holidays2026.map((day) => ({ ...day, date: { date: day.date } })),
    settings: defaultSettings,
  };
}

/** The programme with made-up data over it, so that every state and section shows something. */
export function sampleContent(): WorkbookTemplateContent {
  const programme = programmeContent();
  const tasks = programmeTasks.flatMap((task): TemplateRow<TaskColumnKey>[] => [
    { ...task, ...sampleTasks[task.code] },
    ...sampleDetails.filter((detail) => detail.code.startsWith(`${task.code}.`)),
  ]);
  return {
    ...programme,
    groups: grouped(tasks),
    indicators: programmeIndicators.map((one) => ({ ...one, ...sampleIndicators[one.code] })),
    units: programmeUnits.map((unit) => ({ ...unit, ...sampleUnits[unit.id ?? ''] })),
    documents: [...programmeDocuments, ...sampleDocuments].map(withIssueDate),
    changes: sampleChanges,
    settings: { ...defaultSettings, ...sampleSettings },
  };
}

function grouped(tasks: readonly TemplateRow<TaskColumnKey>[]): readonly TemplateGroup[] {
  const rowsOf = (code: string) =>
    tasks.filter(({ code: own }) => String(own).startsWith(`${code}.`));
  return [
    ...programmeGroups.map(({ number, code, title }) => ({
      code,
      title: `${number}. ${title}`,
      rows: rowsOf(code),
    })),
    {
      code: OFFICE_GROUP,
      title: 'Nhiệm vụ chung (mục I.2 và mục III Chương trình)',
      rows: rowsOf(OFFICE_GROUP),
    },
  ];
}

function withIssueDate(
  document: (typeof programmeDocuments)[number],
): TemplateRow<DocumentColumnKey> {
  const { issuedOn, ...rest } = document;
  return issuedOn ? { ...rest, issuedOn: { date: issuedOn } } : rest;
}
