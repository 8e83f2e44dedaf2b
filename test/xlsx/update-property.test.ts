import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../shared/workbook/content.ts';
import type { SheetModel } from '../../shared/workbook/model.ts';
import { createXlsx } from '../../shared/xlsx/create-xlsx.ts';
import { readXlsx } from '../../shared/xlsx/read-xlsx.ts';
import { updateXlsx } from '../../shared/xlsx/update-xlsx.ts';
import { anUpdate, LOOK, PROPERTIES } from './builders.ts';
import { cellsOf, partsOf, peoplesBook } from './peoples-book.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('_x0041_', '=1+1', ']]>', '&lt;', ' ', '\r\n', '</c>'),
);
const anyValue = fc.oneof(
  anyText,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
);
const aStyle = fc.constantFrom(undefined, 'verdict', 'date', 'late');

const someEdits = fc
  .uniqueArray(
    fc.record({
      row: fc.integer({ min: 1, max: 12 }),
      column: fc.integer({ min: 7, max: 30 }),
      formula: fc.constantFrom('1+1', 'IF(A1<"b",1,"&")', "'Lỗi'!B2"),
      value: anyValue,
      style: aStyle,
    }),
    { selector: ({ row, column }) => `${row}:${column}`, maxLength: 20 },
  )
  .map((edits) =>
    edits.map(({ style, ...edit }) => ({
      ...edit,
      sheet: 'Nhiệm vụ',
      ...(style === undefined ? {} : { style }),
    })),
  );

/** What a text becomes in a file: characters XML forbids are gone. */
function storable(value: Cell): Cell {
  if (typeof value !== 'string') return Object.is(value, -0) ? 0 : value;
  return value.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}

describe('any update of a workbook of people', { timeout: 60_000 }, () => {
  it('changes exactly the cells it names and can be repeated', () => {
    const before = peoplesBook();
    const old = cellsOf(partsOf(before)['xl/worksheets/sheet1.xml'] ?? '').cells;
    const content = readXlsx(before);
    fc.assert(
      fc.property(someEdits, (formulas) => {
        const after = updateXlsx(before, anUpdate({ formulas }), LOOK);
        const parts = partsOf(after);
        const now = cellsOf(parts['xl/worksheets/sheet1.xml'] ?? '').cells;
        for (const [name, cell] of old) expect(now.get(name)).toBe(cell);
        expect(now.size).toBe(old.size + formulas.length);
        const [other, tasks] = readXlsx(after);
        expect(other).toEqual(content[0]);
        for (const { row, column, formula, value } of formulas) {
          expect(tasks?.rows[row - 1]?.[column - 1]).toEqual({ formula, value: storable(value) });
        }
        expect(updateXlsx(after, anUpdate({ formulas }), LOOK)).toBe(after);
      }),
      { numRuns: 200 },
    );
  });

  it('can take verdicts back one after the other in any order', () => {
    fc.assert(
      fc.property(someEdits, someEdits, (first, second) => {
        const both = updateXlsx(
          updateXlsx(peoplesBook(), anUpdate({ formulas: first }), LOOK),
          anUpdate({ formulas: second }),
          LOOK,
        );
        const rows = readXlsx(both)[1]?.rows ?? [];
        for (const { row, column, formula } of second) {
          expect(rows[row - 1]?.[column - 1]).toMatchObject({ formula });
        }
        expect(rows[2]?.slice(0, 6)).toEqual(readXlsx(peoplesBook())[1]?.rows[2]);
      }),
    );
  });
});

describe('any workbook of ours', { timeout: 60_000 }, () => {
  it('reads back as it was written', () => {
    const someRows = fc.array(fc.array(fc.option(anyValue, { nil: null }), { maxLength: 6 }), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(someRows, (values) => {
        const rows = values.map((row) => ({ cells: row.map((value) => ({ value })) }));
        const sheet: SheetModel = { title: 'S', columns: [], rows };
        const bytes = createXlsx([sheet], LOOK, PROPERTIES);
        const wanted = values.map((row) =>
          row.map(storable).map((one) => (one === '' ? null : one)),
        );
        expect(readXlsx(bytes)[0]?.rows).toEqual(withoutEmptyEnds(wanted));
        expect(updateXlsx(bytes, anUpdate({ replaceSheets: [sheet] }), LOOK)).toBeInstanceOf(
          Uint8Array,
        );
      }),
      { numRuns: 300 },
    );
  });
});

function withoutEmptyEnds(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const cut = rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1));
  return cut.slice(0, cut.findLastIndex((row) => row.length > 0) + 1);
}
