import { describe, expect, it } from 'vitest';
import {
  codeKey,
  codeProposals,
  groupOfCode,
  headingGroup,
  parentOfCode,
} from '../../shared/domain/task-code.ts';

describe('a task code', () => {
  it.each([
    ['N1.06', 1],
    ['n8.13', 8],
    ['VP.01', 0],
    ['N9.01', null],
    ['1.1', null],
    ['', null],
  ])('%s belongs to group %s', (code, group) => {
    expect(groupOfCode(code)).toBe(group);
  });

  it.each([
    ['N1', 1],
    ['n8', 8],
    ['VP', 0],
    ['N1.01', null],
    ['N9', null],
  ])('%s is the heading of group %s', (code, group) => {
    expect(headingGroup(code)).toBe(group);
  });

  it.each([
    ['N1.06.1', 'N1.06'],
    ['N1.06.1.2', 'N1.06.1'],
    ['N1.06', null],
    ['1.1.1', '1.1'],
    ['', null],
  ])('%s details %s', (code, parent) => {
    expect(parentOfCode(code)).toBe(parent);
  });

  it('is one code in any case, with any space or dash', () => {
    for (const same of ['n1.06', ' N1.06 ', 'N1. 06', 'N1.06\u00a0']) {
      expect(codeKey(same)).toBe('N1.06');
    }
    expect(codeKey('NV–01')).toBe(codeKey('nv-01'));
    expect(codeKey('N1.6')).not.toBe(codeKey('N1.06'));
  });
});

describe('the next free code', () => {
  it('follows the last one of its group, whatever the order', () => {
    const { inGroup } = codeProposals(['N4.06', 'N4.02', 'N1.01', 'n4.03', 'N4.06.7']);
    expect(inGroup(4)).toBe('N4.07');
    expect(inGroup(2)).toBe('N2.01');
    expect(inGroup(0)).toBe('VP.01');
    expect(inGroup(null)).toBe('NV.01');
  });

  it('is never that of a missing parent, whose details it would adopt', () => {
    const { inGroup } = codeProposals(['N1.06', 'N1.07.1']);
    expect(inGroup(1)).toBe('N1.08');
  });

  it('is offered to nobody twice', () => {
    const { inGroup } = codeProposals([]);
    expect([inGroup(4), inGroup(4), inGroup(4)]).toEqual(['N4.01', 'N4.02', 'N4.03']);
  });

  it('of a detail row goes on under its parent', () => {
    const { under } = codeProposals(['N1.06.1', 'N1.06.2']);
    expect(under('N1.06')).toBe('N1.06.3');
  });
});
