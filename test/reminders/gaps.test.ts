import { describe, expect, it } from 'vitest';
import type { Task } from '../../shared/domain/task.ts';
import { gapsRemark } from '../../shared/reminders/gaps-remark.ts';
import { aFinishedTask, aTask, noDeadline } from '../builders.ts';

const returned = (overrides: Partial<Task> = {}) =>
  aFinishedTask('2026-06-10', {
    code: 'N2.01',
    confirmation: 'returned',
    evidence: 'Kế hoạch số 15/KH-UBND',
    ...overrides,
  });

describe('What a unit is asked to complete', () => {
  it.each<[string, readonly Task[], string]>([
    [
      'the day of completion alone',
      [returned({ completedOn: null })],
      '01 nhiệm vụ hoàn thành chưa ghi ngày hoàn thành (N2.01). Danh sách: trang Rà soát.',
    ],
    [
      'the evidence alone',
      [returned({ evidence: '' })],
      '01 nhiệm vụ hoàn thành chưa ghi văn bản, minh chứng (N2.01). Danh sách: trang Rà soát.',
    ],
    [
      'what the Office said, where the row lacks nothing that we know of',
      [returned()],
      '01 nhiệm vụ Văn phòng đề nghị bổ sung (N2.01). Danh sách: trang Rà soát.',
    ],
    [
      'the product alone',
      [aTask({ product: '' })],
      '01 nhiệm vụ chưa rõ sản phẩm. Danh sách: trang Rà soát.',
    ],
    [
      'time, product and the end of finished work',
      [aTask({ deadline: noDeadline() }), aTask({ product: '' }), returned({ completedOn: null })],
      '02 nhiệm vụ chưa rõ thời hạn hoặc sản phẩm; 01 nhiệm vụ hoàn thành chưa ghi ngày hoàn thành (N2.01). Danh sách: trang Rà soát.',
    ],
  ])('is %s', (_, tasks, remark) => {
    expect(gapsRemark(tasks)).toBe(remark);
  });

  it('is nothing while finished work waits for the Office', () => {
    const waiting = returned({ confirmation: 'waiting', completedOn: null, evidence: '' });
    expect(gapsRemark([waiting, aTask({ status: 'paused', product: '' })])).toBe('');
  });
});
