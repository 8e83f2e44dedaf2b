import { describe, expect } from 'vitest';
import { tasksContract } from '../../../shared/contract/tasks.ts';
import { locateTable } from '../../../shared/intake/tables/locate-table.ts';
import { sheetOf } from '../../intake/workbook-of.ts';
import { caseOf, disguises } from '../open-case.ts';
import { headerCells } from './headers.ts';

/** The neighbours that say what a common word means; none of them claims what it may mean. */
function neighboursOf(key: string | null): readonly string[] {
  if (key === 'title') return ['Cơ quan chủ trì', 'Thời hạn'];
  if (key === 'leadUnit') return ['Nhiệm vụ', 'Thời hạn'];
  return ['Nhiệm vụ', 'Cơ quan chủ trì'];
}

function lastMeaning(headers: readonly string[]): string | null {
  const layout = locateTable([sheetOf('Bảng 1', [headers])], tasksContract);
  const found = [...(layout?.columns ?? [])].find(([, column]) => column === headers.length);
  return found?.[0] ?? null;
}

describe('A column header', () => {
  for (const [header, key, note] of headerCells) {
    caseOf(`${JSON.stringify(header)} means ${key ?? 'nothing to us'}`, note, () => {
      expect(lastMeaning([...neighboursOf(key), header])).toBe(key);
    });
    caseOf(`${JSON.stringify(header)} means the same in another hand`, note, () => {
      const others = neighboursOf(key);
      const forms = [...disguises(header), header.replaceAll(' ', '\n'), `${header} *`];
      for (const form of forms) expect([form, lastMeaning([...others, form])]).toEqual([form, key]);
    });
  }
});
