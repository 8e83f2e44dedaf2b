import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SheetContent } from '../../shared/workbook/content.ts';
import { readXlsx } from '../../shared/xlsx/read-xlsx.ts';
import { sameTitle } from '../../shared/xlsx/sheet-parts.ts';
import { UnreadableWorkbook } from '../../shared/xlsx/unreadable-workbook.ts';
import { UnsupportedEdit } from '../../shared/xlsx/unsupported-edit.ts';
import { updateXlsx } from '../../shared/xlsx/update-xlsx.ts';
import { aFullSheet, anUpdate, LOOK } from './builders.ts';
import { peoplesBook, peoplesParts } from './peoples-book.ts';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 400);
const UPDATE = anUpdate({
  replaceSheets: [aFullSheet({ title: 'Khác' })],
  formulas: [{ sheet: 'Nhiệm vụ', row: 6, column: 7, formula: '1', value: 'x', style: 'late' }],
  validations: [{ sheet: 'Nhiệm vụ', rule: { range: 'A3:F9', list: ['x'] } }],
});

/** What `action` returns, or undefined when it refused; any other error is a bug. */
function unlessRefused<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch (error) {
    const refusal = error instanceof UnreadableWorkbook || error instanceof UnsupportedEdit;
    if (!refusal) throw error;
    return undefined;
  }
}

/** Reads, updates and reads again: whatever could be read before must still be there. */
function expectNothingLost(bytes: Uint8Array): void {
  const before = unlessRefused(() => readXlsx(bytes));
  const after = unlessRefused(() => updateXlsx(bytes, UPDATE, LOOK));
  if (before && after) expect(peoplesCells(readXlsx(after))).toEqual(peoplesCells(before));
}

/** All cells by tab and place, without those the update writes. */
function peoplesCells(sheets: readonly SheetContent[]): readonly string[] {
  return sheets
    .filter(({ title }) => !sameTitle(title, 'Khác'))
    .flatMap(({ title, rows }) =>
      rows.flatMap((row, y) => row.map((cell, x) => `${title} ${y} ${x} ${JSON.stringify(cell)}`)),
    )
    .filter((cell) => !cell.startsWith('Nhiệm vụ 5 6 ') && !cell.endsWith(' null'));
}

const pieces = [
  '<',
  '>',
  '"',
  '&',
  '/',
  '</c>',
  '<row>',
  'r="',
  ' t="s"',
  '<!--',
  ']]>',
  '',
  '1',
  'Z',
];

describe('spoilt files', { timeout: 60_000 }, () => {
  it('are read or refused, never crash, whatever happened to the XML', () => {
    const parts = Object.entries(peoplesParts());
    const edit = fc.tuple(fc.nat(), fc.nat(), fc.nat(12), fc.constantFrom(...pieces));
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
        const changes: Record<string, string> = {};
        for (const [which, where, length, text] of edits) {
          const [name = '', old = ''] = parts[which % parts.length] ?? [];
          const xml = changes[name] ?? old;
          const at = where % (xml.length + 1);
          changes[name] = xml.slice(0, at) + text + xml.slice(at + length);
        }
        const bytes = peoplesBook(changes);
        expectNothingLost(bytes);
      }),
      { numRuns: RUNS },
    );
  });

  it('are read or refused, never crash, whatever happened to the bytes', () => {
    const book = peoplesBook();
    const edit = fc.tuple(fc.nat(book.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), fc.nat(60), (edits, cut) => {
        const bytes = book.slice(0, book.length - cut);
        for (const [at, value] of edits) if (at < bytes.length) bytes[at] = value;
        expectNothingLost(bytes);
      }),
      { numRuns: RUNS },
    );
  });
});
