import { headerOf } from '../../contract/column.ts';
import { dayKindLabels } from '../../contract/labels.ts';
import { type DayColumnKey, daysContract } from '../../contract/registers.ts';
import {
  type DayKind,
  missingYears,
  type SpecialDay,
  type WorkingCalendar,
} from '../../domain/calendar.ts';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { type Finding, finding } from '../../domain/finding.ts';
import { searchKey } from '../../domain/vietnamese-text.ts';
import { readChoice } from '../cells/choice.ts';
import { readDateCell } from '../cells/date-cell.ts';
import type { TableLayout } from '../tables/locate-table.ts';
import { type TableRow, tableRows } from '../tables/table-row.ts';

/** Reads `Ngày nghỉ`. A row whose day or kind cannot be read changes no working day. */
export function parseSpecialDays(layout: TableLayout<DayColumnKey> | null): {
  readonly days: readonly SpecialDay[];
  readonly findings: readonly Finding[];
} {
  const days: SpecialDay[] = [];
  const findings: Finding[] = [];
  for (const row of tableRows(layout)) {
    const day = readDateCell(row.cell('date'));
    const kind = kindOf(row);
    const isSetAside = !row.has('date') || row.isMarkedTwice('kind');
    if (isSetAside || (day.kind === 'blank' && row.text('kind') === '')) continue;
    if (day.kind !== 'day') {
      const text = row.text('date');
      findings.push(finding('calendar/day-unreadable', row.place('date'), { text }));
    } else if (kind === null) {
      const choices = Object.values(dayKindLabels);
      const details = { header: headerOf(daysContract, 'kind'), text: row.text('kind'), choices };
      findings.push(finding('calendar/value-unreadable', row.place('kind'), details));
    } else {
      days.push({ date: day.date, kind, name: row.text('name') });
    }
  }
  return { days, findings };
}

/** A list without kinds is one of days off, but for those that it calls “Làm bù”. */
function kindOf(row: TableRow<DayColumnKey>): DayKind | null {
  if (row.has('kind')) return readChoice(row.text('kind'), dayKindLabels) ?? null;
  return /^(?:di )?lam bu\b/.test(searchKey(row.text('name'))) ? 'swapped-in' : 'holiday';
}

/**
 * The programme's days and the tab's, which win on a day that both name: a partial tab is
 * completed, and “Làm bù” takes a day off back.
 */
export function withProgrammeDays(
  days: readonly SpecialDay[],
  programmeDays: readonly SpecialDay[],
): readonly SpecialDay[] {
  const typed = new Set(days.map(({ date }) => date));
  return [...programmeDays.filter(({ date }) => !typed.has(date)), ...days];
}

/** From December on the absence of next year's days off is told. */
export function checkYears(
  calendar: WorkingCalendar,
  today: CalendarDate,
  tab: string,
): readonly Finding[] {
  return missingYears(calendar, today).map((year) =>
    finding('calendar/year-missing', { tab, row: null, cell: null }, { year }),
  );
}
