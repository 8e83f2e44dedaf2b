import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readValues } from '../../shared/google-sheets/read-values.ts';
import {
  ChangedWhileReading,
  UnprovenReading,
} from '../../shared/google-sheets/unproven-reading.ts';
import { firstCellOf, tabRanges } from '../../shared/google-sheets/windows.ts';
import { columnName } from '../../shared/workbook/a1.ts';
import { trimmedRows } from '../contracts/trimmed-rows.ts';

type Row = readonly (string | number | boolean)[];

const small = { title: 'Nhiệm vụ', rowCount: 100, columnCount: 5 };
const large = { title: "An's", rowCount: 50_000, columnCount: 24 };

/** What the API answers for these rows: each window trimmed, as it does. */
function reply(tab: typeof small, rows: readonly Row[], later: readonly Row[] = rows) {
  const { windows, check, windowRows } = tabRanges(tab);
  const part = (range: string, values: readonly Row[]) => {
    const trimmed = values.slice(0, values.findLastIndex((row) => row.length > 0) + 1);
    return {
      range: echoed(range, tab),
      majorDimension: 'ROWS',
      ...(trimmed.length > 0 ? { values: trimmed.map((row) => [...row]) } : {}),
    };
  };
  const valueRanges = windows.map((range, index) =>
    part(range, rows.slice(index * windowRows, (index + 1) * windowRows)),
  );
  if (check)
    valueRanges.push(
      part(
        check,
        later.map((row) => row.slice(0, 2)),
      ),
    );
  return { spreadsheetId: 'x', valueRanges };
}

/** How far a range went. */
function echoed(range: string, { rowCount, columnCount }: typeof small): string {
  const last = columnName(columnCount);
  if (!range.includes('!')) return `${range}!A1:${last}${rowCount}`;
  const rows = /!(\d+):(\d+)$/.exec(range);
  if (rows) return range.replace(/!.*$/, `!A${rows[1]}:${last}${rows[2]}`);
  return range + rowCount;
}

const read = (answer: unknown, tab = small) =>
  readValues(answer, [tabRanges(tab)], (formula) => (formula === '=A' ? 'Mã' : null))[0]!;

describe('What is asked of a tab', () => {
  it('is the whole tab by its quoted title, bounded by its grid', () => {
    expect(tabRanges(small)).toMatchObject({ windows: ["'Nhiệm vụ'"], check: null });
    expect(firstCellOf(small).windows).toEqual(["'Nhiệm vụ'!A1"]);
  });

  it('is cut into windows of about 2 MB where it is large, with its first columns once more', () => {
    const { windows, check } = tabRanges(large);
    expect(windows).toHaveLength(8);
    expect(windows.slice(0, 2)).toEqual(["'An''s'!1:6666", "'An''s'!6667:13332"]);
    expect(windows.at(-1)).toBe("'An''s'!A46663:X");
    expect(check).toBe("'An''s'!A1:B");
  });
});

describe('The values of a tab', () => {
  it('are typed: numbers, yes and no, texts, formulas by their text, errors', () => {
    const rows = [['=A', '=SUM(A1;2)', 46203, true, '#REF!'], [], ['', 'x']];
    expect(read(reply(small, rows))).toEqual([
      [
        { formula: 'A', value: 'Mã' },
        { formula: 'SUM(A1;2)', value: null },
        46203,
        true,
        { error: '#REF!' },
      ],
      [],
      [null, 'x'],
    ]);
  });

  it('are none where the tab is blank, which the reply’s own range proves', () => {
    expect(read(reply(small, []))).toEqual([]);
  });

  it('come together from windows that end early, blank rows between kept', () => {
    const row = fc.array(fc.constantFrom('a', 'b', 1, true), { maxLength: 5 });
    const gaps = fc.array(fc.nat(20_000), { maxLength: 6 });
    fc.assert(
      fc.property(gaps, fc.array(row, { maxLength: 6 }), (positions, contents) => {
        const rows: Row[] = [];
        for (const [index, position] of positions.entries()) {
          while (rows.length < position) rows.push([]);
          rows.push(contents[index] ?? ['x']);
        }
        const got = read(reply(large, rows), large);
        expect(trimmedRows(got)).toEqual(trimmedRows(rows));
      }),
      { numRuns: 30 },
    );
  });

  const numbered = Array.from({ length: 20_000 }, (_, index): Row => [`N${index}`, 'việc']);

  it('are read again when rows were sorted between two windows', () => {
    expect(() => read(reply(large, numbered), large)).not.toThrow();
    const sorted = numbered.toReversed();
    expect(() => read(reply(large, numbered, sorted), large)).toThrow(ChangedWhileReading);
    const swapped = [...numbered];
    [swapped[100], swapped[19_000]] = [swapped[19_000]!, swapped[100]!];
    expect(() => read(reply(large, numbered, swapped), large)).toThrow(ChangedWhileReading);
  });

  it.each([
    ['rows', { ...small, rowCount: 101 }],
    ['columns', { ...small, columnCount: 6 }],
  ])('are read again when the tab has got other %s since it was described', (_, grown) => {
    expect(() => read(reply(grown, [['a']]))).toThrow(ChangedWhileReading);
  });

  it.each([
    ['no object', null],
    ['a text', 'half a rep'],
    ['no ranges', { spreadsheetId: 'x' }],
    ['fewer ranges', { valueRanges: [] }],
    [
      'a range of another tab',
      { valueRanges: [{ range: "'Khác'!A1:E100", majorDimension: 'ROWS' }] },
    ],
    ['a range without a name', { valueRanges: [{ majorDimension: 'ROWS', values: [] }] }],
    ['columns', { valueRanges: [{ range: "'Nhiệm vụ'!A1:E100", majorDimension: 'COLUMNS' }] }],
    [
      'rows that are none',
      { valueRanges: [{ range: "'Nhiệm vụ'!A1:E100", majorDimension: 'ROWS', values: ['x'] }] },
    ],
    [
      'cells that are none',
      { valueRanges: [{ range: "'Nhiệm vụ'!A1:E100", majorDimension: 'ROWS', values: [[{}]] }] },
    ],
  ])('are not believed when the reply holds %s', (_, answer) => {
    expect(() => read(answer)).toThrow(UnprovenReading);
  });
});
