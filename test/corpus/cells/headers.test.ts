import { describe, expect } from 'vitest';
import { tasksContract } from '../../../shared/contract/tasks.ts';
import { locateTable } from '../../../shared/intake/locate-table.ts';
import { sheetOf } from '../../intake/workbook-of.ts';
import { caseOf, disguises } from '../open-case.ts';
import { headerCells } from './headers.ts';

/** What the last column of a small table is taken for. */
function meaningOf(header: string): string | null {
  const own = headerCells.find(([one]) => one === header)?.[1];
  const others = [
    ['title', 'Nhiệm vụ'],
    ['leadUnit', 'Cơ quan chủ trì'],
  ]
    .filter(([key]) => key !== own)
    .map(([, text]) => text!);
  return lastMeaning([...others, header]);
}

function lastMeaning(headers: readonly string[]): string | null {
  const layout = locateTable([sheetOf('Bảng 1', [headers])], tasksContract);
  const found = [...(layout?.columns ?? [])].find(([, column]) => column === headers.length);
  return found?.[0] ?? null;
}

describe('A column header', () => {
  for (const [header, key, note] of headerCells) {
    caseOf(`${JSON.stringify(header)} means ${key ?? 'nothing to us'}`, note, () => {
      expect(meaningOf(header)).toBe(key);
    });
    caseOf(`${JSON.stringify(header)} means the same in another hand`, note, () => {
      const base = key === 'title' ? ['Cơ quan chủ trì'] : ['Nhiệm vụ'];
      const others = key === 'leadUnit' || key === 'title' ? base : [...base, 'Cơ quan chủ trì'];
      const forms = [...disguises(header), header.replaceAll(' ', '\n'), `${header} *`];
      for (const form of forms) expect([form, lastMeaning([...others, form])]).toEqual([form, key]);
    });
  }
});
