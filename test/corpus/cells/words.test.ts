import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readProgress } from '../../../shared/intake/cells/progress.ts';
import { readStatus } from '../../../shared/intake/status/status.ts';
import { caseOf, disguises } from '../open-case.ts';
import { progressCells } from './progress-cells.ts';
import { neverDoneStatuses, statusCells, unreadableStatuses } from './statuses.ts';

const report = 'Báo cáo kết quả';

describe('A status in the words of a unit', () => {
  for (const [text, status, asked, note] of statusCells) {
    const expected = { status, isAsked: asked === 'ask' };
    const reading = (typed: string) => {
      const found = readStatus(typed, note?.product ?? report);
      return { status: found.status, isAsked: found.certainty !== 'sure' };
    };
    caseOf(`${JSON.stringify(text)} is ${status} (${asked})`, note, () => {
      expect(reading(text)).toEqual(expected);
    });
    caseOf(`${JSON.stringify(text)} is read the same in another hand`, note, () => {
      for (const disguise of disguises(text)) expect(reading(disguise)).toEqual(expected);
    });
  }

  it.each(unreadableStatuses)('%j cannot be read, and the unit is asked', (text) => {
    expect(readStatus(text, report)).toEqual({ status: 'not-started', certainty: 'unreadable' });
  });

  for (const one of neverDoneStatuses) {
    const [text, note] = typeof one === 'string' ? [one] : one;
    caseOf(`${JSON.stringify(text)} is not done, and the unit is asked`, note, () => {
      const { status, certainty } = readStatus(text, report);
      expect(['not-started', 'in-progress']).toContain(status);
      expect(text === 'Không hoàn thành' || certainty !== 'sure').toBe(true);
    });
  }
});

describe('A status with a percentage', () => {
  const pieces = [
    ...statusCells.map(([text]) => text),
    ...['đã', 'xong', 'hoàn thành', 'đạt', 'toàn bộ', 'rồi', 'Báo cáo số 12/BC-UBND', '100%', '()'],
  ];
  const words = fc
    .array(fc.constantFrom(...pieces), { maxLength: 3 })
    .map((parts) => parts.join(' '));
  const below = fc.oneof(
    fc.integer({ min: 1, max: 99 }).map(String),
    fc.integer({ min: 1, max: 999 }).map((tenths) => (tenths / 10).toFixed(1).replace('.', ',')),
  );
  const sign = fc.constantFrom('%', ' %', ' phần trăm');
  const products = fc.constantFrom(report, 'Kế hoạch', '01 Quyết định');

  it('below a hundred is never done, whatever stands around it', () => {
    fc.assert(
      fc.property(words, below, sign, words, products, (before, figure, mark, after, product) => {
        const text = `${before} ${figure}${mark} ${after}`;
        expect(readStatus(text, product).status, text).not.toBe('done');
      }),
      { numRuns: 2000 },
    );
  });
});

describe('A progress in per cent', () => {
  for (const [cell, percent, note] of progressCells) {
    caseOf(`${JSON.stringify(cell)} is ${percent}`, note, () => {
      expect(readProgress(cell) ?? (readProgress(cell) === null ? null : 'asked')).toBe(percent);
    });
  }
});
