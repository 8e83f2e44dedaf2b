import { describe, expect, it } from 'vitest';
import { unitCatalogue } from '../../../shared/intake/units/unit-catalogue.ts';
import { readLead, readUnits } from '../../../shared/intake/units/unit-names.ts';
import { programmeDefaults } from '../../../sheet-templates/defaults.ts';
import { caseOf, disguises } from '../open-case.ts';
import {
  askedUnitCells,
  foreignUnitCells,
  leadCells,
  oneUnitCells,
  severalUnitCells,
  type UnitCell,
  wildcardCells,
} from './units.ts';

const { units, wildcardNames } = programmeDefaults();
const catalogue = unitCatalogue(units, wildcardNames, 'Hòa Bình');

function expectUnits(text: string, ids: string): void {
  const { unknown, ambiguous, ids: found } = readUnits(text, catalogue);
  expect({ unknown, ambiguous, ids: found.join(' ') }).toEqual({ unknown: [], ambiguous: [], ids });
}

function everyHand(cells: readonly UnitCell[]): void {
  for (const [text, ids, note] of cells) {
    caseOf(`${JSON.stringify(text)} is ${ids}`, note, () => expectUnits(text, ids));
  }
  for (const [text, ids, note] of cells) {
    caseOf(`${JSON.stringify(text)} is read the same in another hand`, note, () => {
      for (const disguise of disguises(text)) expectUnits(disguise, ids);
    });
  }
}

describe('A cell that names one unit', () => everyHand(oneUnitCells));

describe('A cell that names everybody', () => everyHand(wildcardCells));

describe('A cell that names several units', () => everyHand(severalUnitCells));

function expectLead(text: string, leads: string, supporters: string): void {
  const { lead, supporting } = readLead(text, catalogue);
  const nothing = { unknown: [], ambiguous: [] };
  expect({ ...lead, ids: lead.ids.join(' ') }).toEqual({ ...nothing, ids: leads });
  expect({ ...supporting, ids: supporting.ids.join(' ') }).toEqual({ ...nothing, ids: supporters });
}

describe('A lead cell that may name both roles', () => {
  for (const [text, lead, supporting, note] of leadCells) {
    const title = `${JSON.stringify(text)}: ${lead || 'nobody'} leads, ${supporting || 'nobody'} supports`;
    caseOf(title, note, () => {
      for (const hand of [text, ...disguises(text)]) expectLead(hand, lead, supporting);
    });
  }
});

describe('A cell with a name that is asked about', () => {
  for (const [text, suggestion, note] of askedUnitCells) {
    caseOf(`${JSON.stringify(text)} names nobody; the question is ${suggestion}`, note, () => {
      const { ids, unknown } = readUnits(text, catalogue);
      expect(ids).toEqual([]);
      expect(unknown.map((one) => one.suggestion)).toEqual([suggestion]);
    });
  }
});

describe('A cell with a name of somebody else', () => {
  it.each(foreignUnitCells)('%j names no unit of the ward', (text) => {
    expect(readUnits(text, catalogue).ids).toEqual([]);
  });

  it.each(['TT', 'tt', 'TT.', ' T T ', 'TT;', '- TT'])(
    '%j may be Trung tâm or Thường trực, and is asked about',
    (text) => {
      const { ids, unknown, ambiguous } = readUnits(text, catalogue);
      expect(ids).toEqual([]);
      expect(unknown.length + ambiguous.length).toBe(1);
    },
  );

  it.each(['Công an phường, TT', 'TT và Công an phường', 'Công an;TT;Công an'])(
    '%j names the police and asks about TT',
    (text) => {
      const { ids, ambiguous } = readUnits(text, catalogue);
      expect(ids).toEqual(['CA']);
      expect(ambiguous.map((one) => one.text)).toEqual(['TT']);
    },
  );
});
