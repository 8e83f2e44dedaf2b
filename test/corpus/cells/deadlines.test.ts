import { describe, expect } from 'vitest';
import { readDeadline } from '../../../shared/intake/deadline/deadline.ts';
import type { Cell } from '../../../shared/workbook/content.ts';
import { caseOf, disguises } from '../open-case.ts';
import type { DeadlineCell, DeadlineNote } from './deadline-cell.ts';
import { dayCells, wrongDayCells } from './deadline-days.ts';
import { doubtfulCells } from './deadline-doubts.ts';
import { openWordCells } from './deadline-open-words.ts';
import { periodCells } from './deadline-periods.ts';
import { sentenceCells } from './deadline-sentences.ts';
import { stretchCells } from './deadline-stretches.ts';

const cells = [
  ...dayCells,
  ...wrongDayCells,
  ...sentenceCells,
  ...periodCells,
  ...stretchCells,
  ...openWordCells,
  ...doubtfulCells,
];

function expectReading(cell: Cell, [, kind, date, note]: DeadlineCell): void {
  const reading = readDeadline(cell, 2026);
  expect(reading.date).toBe(date);
  if (kind === 'asked') expect(reading.kind).not.toBe('missing');
  else if (kind !== 'any') expect(reading.kind).toBe(kind);
  expect('impossible' in reading).toBe(note?.impossible === true);
  expect(reading.yearAssumed === true).toBe(note?.noYear === true);
}

const sayings: Readonly<Partial<Record<keyof DeadlineNote, string>>> = {
  noYear: ', of a year that is asked about',
  impossible: ', a day that no calendar has',
};

function saying(note: DeadlineNote | undefined): string {
  return note?.noYear ? sayings.noYear! : note?.impossible ? sayings.impossible! : '';
}

describe('A deadline cell', () => {
  for (const one of cells) {
    const [cell, kind, date, note] = one;
    caseOf(`${JSON.stringify(cell)} is read as ${kind} ${date}${saying(note)}`, note, () => {
      expectReading(cell, one);
    });
  }
});

describe('A deadline cell in another hand', () => {
  for (const one of cells) {
    const [cell, , , note] = one;
    if (typeof cell !== 'string') continue;
    caseOf(`${JSON.stringify(cell)} is read the same`, note, () => {
      for (const disguise of disguises(cell)) expectReading(disguise, one);
    });
  }
});
