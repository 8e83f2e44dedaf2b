import type { CalendarDate } from './calendar-date.ts';
import type { LegacyEncoding } from './legacy-encoding.ts';
import type { GroupNumber, TaskStatus } from './task.ts';

/** `error` makes a row unusable · `warning` makes a mail or the report poorer · `info` is advice. */
export type Severity = 'error' | 'warning' | 'info';

/** What each rule tells beside its place; never prose (that is `shared/messages/findings.ts`). */
export interface FindingDetails {
  'table/missing': { readonly table: string };
  /** It bears the title of a register; `headers` are those that would make it one. */
  'table/unreadable': { readonly headers: readonly string[] };
  /** `read`: the tabs whose tasks count. */
  'table/second-task-table': { readonly read: readonly string[] };
  /** It has some headers of a task table, and not those that would make it one. */
  'table/not-recognised': { readonly headers: readonly string[] };
  'table/copy-of-tasks': { readonly read: readonly string[] };
  /**
   * `others`: headers that mean nothing to us; one of them may be such a column under another name.
   * `remembered`: what stood in these at the last reading still counts.
   */
  'table/columns-missing': {
    readonly headers: readonly string[];
    readonly others: readonly string[];
    readonly remembered: readonly string[];
  };
  'table/column-duplicate': { readonly header: string; readonly cells: readonly HeaderCell[] };
  /** `other` bears another name of the column that `read` names as the template does. */
  'table/column-outranked': { readonly read: HeaderCell; readonly other: HeaderCell };
  'table/codes-missing': { readonly header: string };
  /** The rows are known by their other columns; `others` as in `table/columns-missing`. */
  'table/titles-missing': {
    readonly header: string;
    readonly others: readonly string[];
    readonly isRemembered: boolean;
  };
  /** No column of leads, and no heading or tab names them; one column holds units' names. */
  'table/leads-missing': { readonly header: string; readonly candidate: string | null };
  'table/columns-ignored': { readonly headers: readonly string[] };
  'table/heading-empty': { readonly text: string };
  'table/rows-hidden': { readonly rows: number };
  'table/code-gap': { readonly codes: readonly string[] };
  /** Cells in an encoding from before Unicode; none of them is understood. */
  'table/legacy-encoding': {
    readonly encoding: LegacyEncoding;
    readonly cells: number;
    readonly text: string;
  };
  /** Something typed into a column that a formula in its header fills. */
  'table/verdict-blocked': { readonly header: string };
  /** The table quotes nothing of the programme: whether all of it is carried out cannot be said. */
  'programme/coverage-unknown': { readonly hasColumn: boolean };
  'programme/groups-empty': { readonly groups: readonly GroupNumber[] };
  'programme/content-open': {
    readonly group: GroupNumber;
    readonly phrase: string;
    readonly nextCode: string;
  };
  /** How the workbook reads what is typed; null where that is as it should be. */
  'workbook/regional': { readonly locale: string | null; readonly timeZone: string | null };
  'task/code-missing': TaskRef & { readonly nextCode: string };
  'task/code-duplicate': TaskRef & { readonly keptCell: string; readonly nextCode: string };
  'task/title-missing': TaskRef;
  'task/lead-missing': TaskRef;
  'task/lead-several': TaskRef & { readonly names: readonly string[]; readonly moveTo: string };
  'task/lead-unknown': TaskRef & UnknownUnit;
  'task/lead-ambiguous': TaskRef & AmbiguousUnit;
  'task/supporting-unknown': TaskRef & UnknownUnit;
  'task/supporting-ambiguous': TaskRef & AmbiguousUnit;
  'task/deadline-missing': TaskRef;
  /** `readAs`: the day taken for words that name no year. */
  'task/deadline-unclear': TaskRef & Typed & { readonly readAs?: CalendarDate };
  'task/deadline-impossible': TaskRef &
    Typed & { readonly month: number; readonly lastDay: number; readonly suggestion: string };
  /** `set`, `typed`: what stood in the cell and what stands there now, '' when it was emptied. */
  'task/deadline-moved': TaskRef & {
    readonly set: string;
    readonly typed: string;
    /** The day that still counts. */
    readonly date: CalendarDate;
  };
  /** Not done, and due before there was a programme: mostly a slip of the year. */
  'task/deadline-before-programme': TaskRef & {
    readonly date: CalendarDate;
    readonly programmeFrom: CalendarDate;
  };
  /** The day comes with an event (“sau khi có hướng dẫn”). */
  'task/deadline-event': TaskRef & Typed;
  /** Weekly work, which is asked about only once a month. */
  'task/deadline-weekly': TaskRef & Typed;
  /** A later day beside the one that was set; it counts once it stands in `Điều chỉnh`. */
  'task/extension-in-cell': TaskRef &
    Typed & { readonly date: CalendarDate; readonly newDate: CalendarDate };
  'task/product-missing': TaskRef;
  'task/supporting-missing': TaskRef;
  'task/issuing-body-missing': TaskRef;
  'task/measures-missing': TaskRef;
  'task/resources-missing': TaskRef;
  'task/decision-level-missing': TaskRef;
  'task/status-approximate': TaskRef & Typed & ReadStatus;
  'task/status-unreadable': TaskRef & Typed & ReadStatus;
  /** Taken out in its row alone: no approved change says so. */
  'task/status-undecided': TaskRef & Typed;
  'task/progress-unreadable': TaskRef & Typed;
  'task/progress-full-not-done': TaskRef & { readonly status: TaskStatus };
  /** Begun by its percentage and not by its state, or finished by its state only. */
  'task/progress-against-status': TaskRef & {
    readonly progress: number;
    readonly status: TaskStatus;
  };
  'task/progress-fallen': TaskRef & { readonly before: number; readonly now: number };
  'task/date-unreadable': TaskRef & Typed & { readonly header: string };
  /** The words name a weekday that this day is not. */
  'task/weekday-differs': TaskRef & Typed & { readonly date: CalendarDate };
  'task/done-incomplete': TaskRef & {
    readonly dateCell: string | null;
    readonly evidenceCell: string | null;
    /** What stands there instead of a paper with a number, '' when blank. */
    readonly evidenceText: string;
    readonly isUnnumbered: boolean;
  };
  'task/done-in-future': TaskRef & {
    readonly date: CalendarDate;
    readonly today: CalendarDate;
    readonly resultCell: string | null;
  };
  /** Open, with a day of completion that is past. */
  'task/done-day-not-done': TaskRef & {
    readonly date: CalendarDate;
    readonly status: TaskStatus;
  };
  'task/done-before-programme': TaskRef & {
    readonly date: CalendarDate;
    readonly programmeFrom: CalendarDate;
  };
  'task/overdue-unexplained': TaskRef & { readonly workingDaysOverdue: number };
  'task/detail-without-parent': TaskRef & { readonly parentCode: string };
  /** `isRead`: the value beside the formula was known and is used. */
  'task/formula-in-cell': TaskRef & { readonly header: string; readonly isRead: boolean };
  'task/error-in-cell': TaskRef & { readonly header: string; readonly error: string };
  'task/group-unreadable': TaskRef & Typed;
  /** The work of another row above, in the same or nearly the same words. */
  'task/title-alike': TaskRef & { readonly otherCode: string; readonly otherCell: string };
  /** Neither a phrase of the programme nor another paper that the work comes from. */
  'task/source-missing': TaskRef;
  'unit/no-own-task': { readonly unitName: string; readonly groups: readonly GroupNumber[] };
  'unit/code-duplicate': { readonly id: string; readonly keptCell: string };
  'unit/name-missing': { readonly id: string };
  'unit/mail-missing': { readonly unitName: string; readonly unitId: string };
  'unit/mail-malformed': { readonly unitName: string; readonly text: string };
  /** A leader of the UBND in a column whose addresses get mails by themselves. */
  'unit/mail-of-leader': { readonly unitName: string; readonly text: string };
  'unit/value-unreadable': Choice & { readonly unitName: string };
  'indicator/unit-unknown': { readonly code: string } & UnknownUnit;
  'indicator/value-unreadable': Choice & { readonly code: string };
  /** `keptCell`: where the code stands first. */
  'indicator/code-duplicate': { readonly code: string; readonly keptCell: string };
  /** Figures in a row without the title of a target line. */
  'indicator/title-missing': Record<never, never>;
  /** No figure, or one of several: the line is not judged. `unit`: what is counted, '' if unsaid. */
  'indicator/figure-unclear': Typed & {
    readonly code: string;
    readonly isPercent: boolean;
    readonly unit: string;
  };
  'document/older-than-basis': {
    readonly document: DocumentName;
    readonly issuedOn: CalendarDate;
    readonly basis: DocumentName;
    readonly basisIssuedOn: CalendarDate;
  };
  'document/two-dates': {
    readonly document: DocumentName;
    readonly issuedOn: CalendarDate;
    readonly otherIssuedOn: CalendarDate;
    readonly otherCell: string;
  };
  'document/date-unreadable': Typed & { readonly document: string };
  'change/task-unknown': { readonly code: string };
  'change/value-unreadable': Choice & { readonly code: string };
  /** `text`: what stands there instead of a day, '' when blank. */
  'change/status-not-applied': {
    readonly code: string;
    readonly decided: TaskStatus;
    readonly status: TaskStatus;
  };
  /** Asked for, and neither agreed to nor refused. */
  'change/undecided': { readonly code: string; readonly newDate: CalendarDate | null };
  'change/new-date-missing': { readonly code: string } & Typed;
  'change/new-date-not-later': {
    readonly code: string;
    readonly oldDate: CalendarDate;
    readonly newDate: CalendarDate;
  };
  'change/basis-missing': { readonly code: string };
  'calendar/day-unreadable': Typed;
  'calendar/value-unreadable': Choice;
  'calendar/year-missing': { readonly year: number };
  /** The tab of settings names none of them. */
  'settings/none-found': Record<never, never>;
  'settings/value-unreadable': {
    readonly label: string;
    readonly text: string;
    readonly used: string;
  };
}

interface TaskRef {
  readonly code: string;
  readonly title: string;
}

interface Typed {
  readonly text: string;
}

/** `pause`: it says what stands in the way · `change`: it asks for an entry in the register. */
export type StatusAdvice = 'pause' | 'change';

interface ReadStatus {
  readonly readAs: TaskStatus;
  readonly advice?: StatusAdvice;
}

export interface HeaderCell {
  readonly cell: string;
  readonly text: string;
}

interface UnknownUnit {
  readonly text: string;
  /** The canonical name it may stand for; asked about, never assumed. */
  readonly suggestion: string | null;
}

interface AmbiguousUnit {
  readonly text: string;
  readonly candidates: readonly string[];
}

interface DocumentName {
  readonly type: string;
  readonly reference: string;
}

interface Choice {
  readonly header: string;
  readonly text: string;
  readonly choices: readonly string[];
}

export type FindingRule = keyof FindingDetails;

/** Where a finding stands; row and cell are null where a whole tab is meant. */
export interface FindingPlace {
  readonly tab: string;
  readonly row: number | null;
  /** A1 form. */
  readonly cell: string | null;
}

export type FindingOf<Rule extends FindingRule> = {
  readonly rule: Rule;
  readonly severity: Severity;
} & FindingPlace & { readonly details: FindingDetails[Rule] };

/** What is wrong in the workbook, where, and that rule's own parameters. */
export type Finding = { [Rule in FindingRule]: FindingOf<Rule> }[FindingRule];

/** Severity follows `office.md` 1.1: only code, task and lead unit make a row unusable. */
const severities: Readonly<Record<FindingRule, Severity>> = {
  'table/missing': 'info',
  'table/unreadable': 'warning',
  'table/second-task-table': 'error',
  'table/not-recognised': 'warning',
  'table/copy-of-tasks': 'warning',
  'table/columns-missing': 'warning',
  'table/column-duplicate': 'error',
  'table/column-outranked': 'warning',
  'table/codes-missing': 'error',
  'table/titles-missing': 'error',
  'table/leads-missing': 'error',
  'table/columns-ignored': 'info',
  'table/heading-empty': 'info',
  'table/rows-hidden': 'info',
  'table/code-gap': 'info',
  'table/legacy-encoding': 'error',
  'table/verdict-blocked': 'warning',
  'workbook/regional': 'warning',
  'programme/coverage-unknown': 'info',
  'programme/groups-empty': 'info',
  'programme/content-open': 'info',
  'task/code-missing': 'error',
  'task/code-duplicate': 'error',
  'task/title-missing': 'error',
  'task/lead-missing': 'error',
  'task/lead-several': 'error',
  'task/lead-unknown': 'error',
  'task/lead-ambiguous': 'error',
  'task/supporting-unknown': 'warning',
  'task/supporting-ambiguous': 'warning',
  'task/deadline-missing': 'warning',
  'task/deadline-unclear': 'warning',
  'task/deadline-impossible': 'warning',
  'task/deadline-moved': 'warning',
  'task/deadline-before-programme': 'warning',
  'task/deadline-event': 'info',
  'task/deadline-weekly': 'info',
  'task/extension-in-cell': 'warning',
  'task/product-missing': 'warning',
  'task/supporting-missing': 'info',
  'task/issuing-body-missing': 'info',
  'task/measures-missing': 'info',
  'task/resources-missing': 'info',
  'task/decision-level-missing': 'info',
  'task/status-approximate': 'info',
  'task/status-unreadable': 'warning',
  'task/status-undecided': 'warning',
  'task/progress-unreadable': 'info',
  'task/progress-full-not-done': 'info',
  'task/progress-against-status': 'info',
  'task/progress-fallen': 'info',
  'task/date-unreadable': 'warning',
  'task/weekday-differs': 'warning',
  'task/done-incomplete': 'warning',
  'task/done-in-future': 'warning',
  'task/done-day-not-done': 'warning',
  'task/done-before-programme': 'info',
  'task/overdue-unexplained': 'warning',
  'task/detail-without-parent': 'warning',
  'task/formula-in-cell': 'warning',
  'task/error-in-cell': 'warning',
  'task/title-alike': 'info',
  'task/group-unreadable': 'warning',
  'task/source-missing': 'info',
  'unit/no-own-task': 'info',
  'unit/code-duplicate': 'error',
  'unit/name-missing': 'error',
  'unit/mail-missing': 'warning',
  'unit/mail-malformed': 'warning',
  'unit/mail-of-leader': 'info',
  'unit/value-unreadable': 'warning',
  'indicator/unit-unknown': 'warning',
  'indicator/value-unreadable': 'warning',
  'indicator/code-duplicate': 'warning',
  'indicator/title-missing': 'warning',
  'indicator/figure-unclear': 'warning',
  'document/older-than-basis': 'warning',
  'document/two-dates': 'warning',
  'document/date-unreadable': 'warning',
  'change/task-unknown': 'warning',
  'change/value-unreadable': 'warning',
  'change/status-not-applied': 'warning',
  'change/undecided': 'info',
  'change/new-date-missing': 'warning',
  'change/new-date-not-later': 'warning',
  'change/basis-missing': 'warning',
  'calendar/day-unreadable': 'warning',
  'calendar/value-unreadable': 'warning',
  'calendar/year-missing': 'warning',
  'settings/none-found': 'warning',
  'settings/value-unreadable': 'warning',
};

/** Builds a finding; the severity is the rule's own. */
export function finding<Rule extends FindingRule>(
  rule: Rule,
  place: FindingPlace,
  details: FindingDetails[Rule],
): Finding {
  return { rule, severity: severities[rule], ...place, details } as unknown as Finding;
}

/** What the Office puts right; a unit is not shown it. */
export function isForOffice(rule: FindingRule): boolean {
  // To ask a unit why its figure fell teaches people never to lower one (office.md 2.1).
  const isOffices = /^task\/(?:source-missing|progress-fallen|code-missing|code-duplicate)$/.test(
    rule,
  );
  return isOffices || !rule.startsWith('task/');
}

/** The 06 rõ columns whose absence one line per row gathers (`Còn thiếu 04 rõ: …`). */
export function isClarityRule(rule: FindingRule): boolean {
  return /^task\/(deadline-(missing|unclear|impossible)|(product|supporting|issuing-body|measures|resources|decision-level)-missing)$/.test(
    rule,
  );
}
