import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate, endOfMonth } from '../../shared/domain/calendar-date.ts';
import { formatDay, formatDayMonth } from '../../shared/domain/format-day.ts';
import { judgeTasks } from '../../shared/domain/judged-task.ts';
import { parsePeriod } from '../../shared/domain/period.ts';
import { readDateCell } from '../../shared/intake/cells/date-cell.ts';
import { groupOfHeading, readGroup } from '../../shared/intake/cells/group.ts';
import { readProgress } from '../../shared/intake/cells/progress.ts';
import { readDeadline } from '../../shared/intake/deadline/deadline.ts';
import { readStatus } from '../../shared/intake/status/status.ts';
import { unitCatalogue } from '../../shared/intake/units/unit-catalogue.ts';
import { readUnits } from '../../shared/intake/units/unit-names.ts';
import { mailWords } from '../../shared/messages/mails.ts';
import { periodColumn, periodName } from '../../shared/messages/report/period-names.ts';
import type { Cell } from '../../shared/workbook/content.ts';
import { programmeDefaults } from '../../sheet-templates/defaults.ts';
import { today, understood } from '../intake/understood.ts';
import { headerCells } from './cells/headers.ts';
import { progressCells } from './cells/progress-cells.ts';
import { statusCells, unreadableStatuses } from './cells/statuses.ts';
import { oneUnitCells, severalUnitCells } from './cells/units.ts';
import { disguises } from './open-case.ts';
import { placeWorkbooks } from './workbooks/places.ts';
import { wordWorkbooks } from './workbooks/words.ts';

const { units, wildcardNames } = programmeDefaults();
const catalogue = unitCatalogue(units, wildcardNames, 'Hòa Bình');

/** Pieces of real cells glued together, and anything a cell can hold. */
const pieces = [
  ...statusCells.map(([text]) => text),
  ...unreadableStatuses,
  ...oneUnitCells.map(([text]) => text),
  ...severalUnitCells.map(([text]) => text),
  ...headerCells.map(([text]) => text),
  ...['30/6/2026', 'Quý II/2026', 'trước', 'đến hết', '2026-2030', 'T6', '%', ';', '\n', '(', ')'],
];
const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(...progressCells.map(([cell]) => cell)),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.record({ error: fc.constantFrom('#REF!', '#N/A', '#NAME?') }),
  fc.record({ formula: fc.string(), value: fc.oneof(fc.string(), fc.double()) }),
);

describe('Any cell', () => {
  it('is read by every reader without a complaint of the machine', () => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        const text = typeof cell === 'string' ? cell : JSON.stringify(cell);
        const { kind, date } = readDeadline(cell, 2026);
        if (kind === 'missing' || kind === 'unclear') expect(date).toBeNull();
        const percent = readProgress(cell) ?? 0;
        expect(percent >= 0 && percent <= 100).toBe(true);
        expect(readDateCell(cell).kind).toMatch(/blank|day|impossible|unreadable/);
        expect(readStatus(text).status).toBeTypeOf('string');
        expect(readUnits(text, catalogue).ids.length).toBeLessThanOrEqual(units.length + 1);
        expect(readGroup(text) ?? 0).toBeLessThanOrEqual(8);
        expect(groupOfHeading(text) ?? 0).toBeLessThanOrEqual(8);
      }),
      { numRuns: 1500 },
    );
  });

  it('is read the same in another hand', () => {
    const texts = fc.constantFrom(...oneUnitCells, ...severalUnitCells).map(([text]) => text);
    fc.assert(
      fc.property(texts, fc.nat(5), (text, hand) => {
        const { ids } = readUnits(text, catalogue);
        expect(readUnits(disguises(text)[hand]!, catalogue).ids).toEqual(ids);
      }),
      { numRuns: 300 },
    );
  });
});

type PlainTable = readonly (readonly Cell[])[];

/** Tables of one tab with a header of one row, without merges or titles above. */
const tables = [...placeWorkbooks, ...wordWorkbooks]
  .filter(({ open }) => !open)
  .map(({ tabs }) => Object.values(tabs))
  .filter((sheets) => sheets.length === 1 && !('rows' in sheets[0]!))
  .map((sheets) => sheets[0] as PlainTable)
  .filter((rows) => rows.length > 2 && rows.every((row) => row.length === rows[0]!.length))
  .filter(([header = []]) => header.every((cell) => cell !== null));

function reordered(rows: PlainTable, order: readonly number[]): PlainTable {
  return rows.map((row) => order.map((index) => row[index] ?? null));
}

/** What is understood and said, without the places. */
function facts(rows: PlainTable) {
  const { programme, findings } = understood({ Bảng: rows });
  const judged = judgeTasks(programme, today).map(({ task, state }) => {
    const { sheetRow: _, ...rest } = task;
    return JSON.stringify({ ...rest, state });
  });
  const rules = findings.map(({ rule, severity }) => `${severity} ${rule}`);
  return { judged: judged.toSorted(), rules: rules.toSorted() };
}

/** Tasks of several tabs stand in the order of the tabs. */
function byTitle(one: { readonly title: string }, other: { readonly title: string }): number {
  return one.title < other.title ? -1 : 1;
}

function shuffleOf(length: number): fc.Arbitrary<number[]> {
  const indexes = Array.from({ length }, (_, index) => index);
  return fc.shuffledSubarray(indexes, { minLength: length });
}

describe('Another order', () => {
  it('of columns changes nothing but places', () => {
    expect(tables.length).toBeGreaterThan(8);
    for (const rows of tables) {
      const inOrder = facts(rows);
      fc.assert(
        fc.property(shuffleOf(rows[0]!.length), (order) => {
          expect(facts(reordered(rows, order))).toEqual(inOrder);
        }),
        { numRuns: 8 },
      );
    }
  });

  it('of rows changes nothing but places', () => {
    for (const [header = [], ...rows] of tables) {
      const inOrder = facts([header, ...rows]);
      fc.assert(
        fc.property(shuffleOf(rows.length), (order) => {
          expect(facts([header, ...order.map((index) => rows[index]!)])).toEqual(inOrder);
        }),
        { numRuns: 8 },
      );
    }
  });

  it('of tabs changes nothing at all', () => {
    for (const { tabs } of placeWorkbooks.filter(({ tasks }) => tasks.length === 3)) {
      const entries = Object.entries(tabs);
      const programmeOf = (shown: typeof tabs) => {
        const { programme } = understood(shown);
        return { ...programme, tasks: programme.tasks.toSorted(byTitle) };
      };
      expect(programmeOf(Object.fromEntries(entries.toReversed()))).toEqual(programmeOf(tabs));
    }
  });
});

describe('A deadline that we print', () => {
  const day = fc.integer({ min: 0, max: 11_000 }).map((offset) => addDays('2020-01-01', offset));
  const year = fc.integer({ min: 2020, max: 2050 });

  it('reads back as itself, with every frame that mails put around it', () => {
    fc.assert(
      fc.property(day, (date) => {
        const shown = formatDay(date);
        const frames = [shown, `ngày ${shown}`, `Thời hạn ${shown}`, `trước ngày ${shown}`];
        for (const text of [...frames, mailWords.deadline(date)]) {
          expect(readDeadline(text)).toMatchObject({ kind: 'day', date });
        }
        expect(readDateCell(shown)).toEqual({ kind: 'day', date });
        const short = readDeadline(formatDayMonth(date), Number(date.slice(0, 4)));
        expect(short).toMatchObject({ kind: 'day', date, yearAssumed: true });
      }),
      { numRuns: 400 },
    );
  });

  it('by the name of its period reads back as the last day of that period', () => {
    const months = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(year, months, (y, month) => {
        const quarter = Math.ceil(month / 3);
        const ends: readonly (readonly [id: string, kind: string, date: string])[] = [
          [`${y}-${String(month).padStart(2, '0')}`, 'month', endOfMonth(y, month)],
          [`${y}-Q${quarter}`, 'quarter', endOfMonth(y, quarter * 3)],
          [`${y}-H1`, 'part-year', calendarDate(y, 6, 30)!],
          [`${y}-H2`, 'part-year', calendarDate(y, 12, 31)!],
          [`${y}-9M`, 'part-year', calendarDate(y, 9, 30)!],
          [`${y}`, 'year', calendarDate(y, 12, 31)!],
        ];
        for (const [id, kind, date] of ends) {
          const period = parsePeriod(id, 14)!;
          for (const name of [periodName(period), periodColumn(period)]) {
            expect([name, readDeadline(name)]).toEqual([
              name,
              expect.objectContaining({ kind, date }),
            ]);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('as a span of years reads back as its last year', () => {
    fc.assert(
      fc.property(year, year, (one, other) => {
        const [first, last] = [Math.min(one, other), Math.max(one, other)];
        const period = parsePeriod(`${first}..${last}`, 14)!;
        const expected = { kind: 'span', date: `${last}-12-31` };
        expect(readDeadline(periodName(period))).toMatchObject(expected);
        expect(readDeadline(periodColumn(period))).toMatchObject(expected);
      }),
      { numRuns: 100 },
    );
  });
});
