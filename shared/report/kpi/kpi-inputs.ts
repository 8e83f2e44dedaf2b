import { yearOf } from '../../domain/calendar-date.ts';
import { formatDay } from '../../domain/format-day.ts';
import type { Task } from '../../domain/task.ts';
import {
  letterhead,
  placeAndDate,
  recipients,
  signature,
  symbol,
} from '../../messages/report/frame.ts';
import { kpiWords as words } from '../../messages/report/kpi.ts';
import { withoutOneLead } from '../../messages/report/names.ts';
import { grandTotal, totalsNote } from '../../messages/report/tables.ts';
import { paragraph, table } from '../blocks.ts';
import { type Draft, draft } from '../draft.ts';
import type { Report, ReportTable, ReportTableRow } from '../report.ts';
import type { ReportInput } from '../report-input.ts';

const WIDTHS = [11, 41, 18, 16, 13, 13, 14, 39];

/**
 * Counts that a person needs when officials are assessed by Nghị định 335/2025/NĐ-CP: how much was
 * given to each lead unit, how much of it was done, in time, late, and how often a deadline was
 * moved in the period. Never points or a grade (decision 12). The Office's own paper: null beside a
 * report of anybody else.
 */
export function kpiInputs(input: ReportInput): Report | null {
  if (input.variant !== 'office') return null;
  const own = draft(input);
  const { facts, names, settings } = own;
  return {
    documentTitle: words.documentType,
    documentSubject: words.subject(input.period),
    mark: input.mark,
    header: {
      ...letterhead('office', names),
      symbol: symbol('office'),
      placeAndDate: placeAndDate(settings.place, yearOf(input.today)),
    },
    documentType: words.documentType,
    subject: words.subject(input.period),
    addressee: null,
    body: [
      paragraph(words.opening(formatDay(facts.window.asOf))),
      table(kpiTable(own)),
      paragraph(words.quality),
    ],
    signature: signature('office', settings),
    recipients: recipients('office', names, []).slice(1),
    annexes: [],
  };
}

function kpiTable(own: Draft): ReportTable {
  const { units, totals } = own.facts;
  const rows = units.map(({ unit, totals: ofUnit }, index) =>
    kpiRow(
      [String(index + 1), unit?.name ?? withoutOneLead],
      ofUnit,
      extensionsOf(own, unit?.id ?? null),
    ),
  );
  const all = approvedExtensions(own).length;
  return {
    caption: words.caption,
    columns: WIDTHS.map((widthMm, index) => ({
      widthMm,
      align: index === 1 || index === 7 ? 'left' : 'center',
    })),
    header: [words.headers.map((text) => ({ text }))],
    rows: [...rows, { ...kpiRow(['', grandTotal], totals, all), bold: true }],
  };
}

function kpiRow(
  name: readonly [string, string],
  { total, done, open }: Draft['facts']['totals'],
  extensions: number,
): ReportTableRow {
  const counts = [total, done.total, done.onTime, done.late + open.overdue, extensions].map(String);
  const notes = [words.lateOpen(open.overdue), totalsNote(done.waiting, done.undated)].filter(
    Boolean,
  );
  return { cells: [...name, ...counts, notes.join('; ')] };
}

/** Decided in the period, of tasks that are counted: each of them stands under one unit. */
function approvedExtensions({ facts }: Draft): readonly Task[] {
  const counted = new Set(facts.tasks.map(({ task }) => task));
  return facts.changes.approved.flatMap(({ change, task }) =>
    change.kind === 'extend' && task !== null && counted.has(task) ? [task] : [],
  );
}

function extensionsOf(own: Draft, unit: string | null): number {
  return approvedExtensions(own).filter(({ leadUnit }) => leadUnit === unit).length;
}
