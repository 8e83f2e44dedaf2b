import { describe, expect } from 'vitest';
import { taskCells, taskTable, understood } from '../../intake/understood.ts';
import { caseOf } from '../open-case.ts';
import { citationCells } from './document-numbers.ts';

const headers = ['Số, ký hiệu', 'Ngày ban hành', 'Trích yếu', 'Thực hiện văn bản nào'];

/** Whether a plan of 16/3/2025 is told to be older than the paper of 12/3/2026 that it cites. */
function isRecognised(listed: string, cited: string): boolean {
  const { findings } = understood({
    'Nhiệm vụ': taskTable([taskCells()]),
    'Văn bản': [
      headers,
      [listed, '12/3/2026', 'Văn bản cấp trên', null],
      ['99-KH/ĐU', '16/3/2025', 'Kế hoạch thực hiện', cited],
    ],
  });
  const told = findings.filter(({ rule }) => rule === 'document/older-than-basis');
  expect(told.every(({ cell }) => cell === 'B3')).toBe(true);
  return told.length === 1;
}

describe('A document cited by its number', () => {
  for (const [listed, cited, isSame, note] of citationCells) {
    const relation = isSame ? 'is' : 'is not';
    caseOf(`${JSON.stringify(cited)} ${relation} ${JSON.stringify(listed)}`, note, () => {
      expect(isRecognised(listed, cited)).toBe(isSame);
    });
  }
});
