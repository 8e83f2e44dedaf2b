import { describe, expect, it } from 'vitest';
import { missingClarities } from '../../shared/domain/clarity.ts';
import { aDeadline, aTask, noDeadline, ongoingWork } from '../builders.ts';

describe('the six clarities of the programme (06 rõ)', () => {
  it('are all there in a full row', () => {
    expect(missingClarities(aTask())).toEqual([]);
  });

  it.each([
    ['work without a title', { title: '' }, 'work'],
    ['bodies without one lead unit', { leadUnit: null, responsiblePerson: 'Ông A' }, 'bodies'],
    ['bodies without supporters', { supportingUnits: [] }, 'bodies'],
    ['bodies without an issuing body', { issuingBody: '' }, 'bodies'],
    ['means without measures', { measures: '' }, 'means'],
    ['means without resources', { resources: '' }, 'means'],
    ['time without a deadline', { deadline: noDeadline() }, 'time'],
    ['authority without a deciding level', { decisionLevel: '' }, 'authority'],
    ['product without a product', { product: '' }, 'product'],
  ] as const)('lack %s', (_title, overrides, clarity) => {
    expect(missingClarities(aTask(overrides))).toEqual([clarity]);
  });

  it('take the head of the lead unit for an empty “người chịu trách nhiệm”', () => {
    expect(missingClarities(aTask({ responsiblePerson: '' }))).toEqual([]);
    expect(missingClarities(aTask({ responsiblePerson: '', leadUnit: null }))).toContain(
      'authority',
    );
  });

  it('take “Thường xuyên” and an approved new date as clear times', () => {
    const changed = { ...noDeadline(), ...aDeadline('2026-06-30'), kind: 'unclear' as const };
    expect(missingClarities(aTask({ deadline: ongoingWork() }))).toEqual([]);
    expect(missingClarities(aTask({ deadline: changed }))).toEqual([]);
  });
});
