import { describe, expect, it } from 'vitest';
import { statusLabels } from '../../shared/contract/labels.ts';
import type { TaskStatus } from '../../shared/domain/task.ts';
import { readStatus, type StatusReading } from '../../shared/intake/status/status.ts';
import { oneTask } from './understood.ts';

type Row = readonly [text: string, status: TaskStatus, certainty: StatusReading['certainty']];

/** office.md 2.1, every row, and what surrounds it. */
const wordings: readonly Row[] = [
  ['', 'not-started', 'sure'],
  ['Đã hoàn thành', 'done', 'sure'],
  ['xong', 'done', 'sure'],
  ['đã HT', 'done', 'sure'],
  ['hoàn thành 100%', 'done', 'sure'],
  ['đã báo cáo kết quả', 'done', 'sure'],
  ['HOÀN THÀNH ĐÚNG HẠN', 'done', 'sure'],
  ['Hoàn thành quá hạn', 'done', 'sure'],
  ['Đã hoàn thành báo cáo Đảng ủy.', 'done', 'sure'],
  ['Cơ bản hoàn thành', 'in-progress', 'approximate'],
  ['Hoàn thành cơ bản', 'in-progress', 'approximate'],
  ['gần xong', 'in-progress', 'approximate'],
  ['hoàn thành 80%', 'in-progress', 'approximate'],
  ['80%', 'in-progress', 'approximate'],
  ['Hoàn thành một phần', 'in-progress', 'approximate'],
  ['Hoàn thành dự thảo', 'in-progress', 'approximate'],
  ['Đã xong nhưng chưa báo cáo', 'in-progress', 'approximate'],
  ['Hoàn thành, đang chờ ký', 'in-progress', 'approximate'],
  ['Đã tham mưu', 'in-progress', 'sure'],
  ['đã trình', 'in-progress', 'sure'],
  ['đã dự thảo', 'in-progress', 'sure'],
  ['đang xin ý kiến', 'in-progress', 'sure'],
  ['chờ ký', 'in-progress', 'sure'],
  ['Đã ban hành Kế hoạch số 15/KH-UBND', 'in-progress', 'approximate'],
  ['Đang triển khai', 'in-progress', 'sure'],
  ['đang t/h', 'in-progress', 'sure'],
  ['đang rà soát', 'in-progress', 'sure'],
  ['tiếp tục thực hiện', 'in-progress', 'sure'],
  ['thực hiện thường xuyên', 'in-progress', 'sure'],
  ['đảm bảo theo kế hoạch', 'in-progress', 'sure'],
  ['Chưa hoàn thành', 'in-progress', 'sure'],
  ['Quá hạn', 'in-progress', 'approximate'],
  ['Chưa TH', 'not-started', 'sure'],
  ['chưa triển khai', 'not-started', 'sure'],
  ['chưa đến thời gian thực hiện', 'not-started', 'sure'],
  ['chưa phát sinh', 'not-started', 'sure'],
  ['Chờ hướng dẫn của thành phố', 'in-progress', 'approximate'],
  ['vướng quy hoạch', 'in-progress', 'approximate'],
  ['chưa bố trí kinh phí', 'not-started', 'approximate'],
  ['Không còn phù hợp', 'not-started', 'unreadable'],
  ['trùng nhiệm vụ', 'not-started', 'unreadable'],
  ['đã chuyển đơn vị khác', 'in-progress', 'approximate'],
  ['Có', 'not-started', 'unreadable'],
  ['Tốt', 'not-started', 'unreadable'],
  ['Đạt', 'not-started', 'unreadable'],
  ['Đúng', 'not-started', 'unreadable'],
  ['Huy động nguồn lực', 'not-started', 'unreadable'],
  ['/', 'not-started', 'unreadable'],
  ['-', 'not-started', 'unreadable'],
  ['như kỳ trước', 'not-started', 'unreadable'],
  ['Tạm dừng', 'paused', 'sure'],
  ['tạm hoãn', 'paused', 'sure'],
  ['Tạm ngừng', 'paused', 'sure'],
  ['Dừng thực hiện', 'paused', 'approximate'],
  ['Huỷ', 'cancelled', 'sure'],
  ['Không thực hiện', 'cancelled', 'sure'],
];

describe('a status as units type it', () => {
  it.each(wordings)('“%s” is %s (%s)', (text, status, certainty) => {
    expect(readStatus(text)).toEqual({ status, certainty });
  });

  it.each(Object.entries(statusLabels))('%s is what the dropdown says', (status, label) => {
    expect(readStatus(label)).toEqual({ status, certainty: 'sure' });
    expect(readStatus(label.normalize('NFD').toUpperCase())).toEqual({ status, certainty: 'sure' });
  });

  it('“đã ban hành kế hoạch” is done when that plan is the product', () => {
    const text = 'Đã ban hành Kế hoạch số 15/KH-UBND ngày 12/6/2026';
    expect(readStatus(text, 'Kế hoạch của UBND phường').status).toBe('done');
    expect(readStatus(text, 'Báo cáo kết quả').status).toBe('in-progress');
    expect(oneTask({ status: text, product: 'Kế hoạch của UBND phường' }).task.status).toBe('done');
  });

  it.each([
    ['Kế hoạch; Báo cáo tổng kết'],
    ['Kế hoạch và báo cáo'],
    ['Kế hoạch\nDanh sách'],
    ['02 Kế hoạch'],
    ['Các kế hoạch'],
    ['Kế hoạch hằng năm'],
    ['Kế hoạch khảo sát'],
  ])('one plan about communication is not all of “%s”', (product) => {
    const text = 'Đã ban hành Kế hoạch tuyên truyền số 15/KH-UBND ngày 12/6/2026';
    expect(readStatus(text, product)).toEqual({ status: 'in-progress', certainty: 'approximate' });
  });

  it('a new line begins a new statement, unless it only wraps', () => {
    expect(readStatus('Đã hoàn thành\nBáo cáo số 12/BC-UBND').status).toBe('done');
    expect(readStatus('Đã hoàn thành\n- Chưa báo cáo').status).toBe('in-progress');
    expect(readStatus('Đã hoàn\nthành').status).toBe('done');
  });

  it('answers at once, however long and odd the cell', () => {
    const odd = ['1', 'theo cv nua ', 'tạm dừng ', 'đã ', 'hoàn thành tốt ', '12/12 '];
    for (const piece of odd) {
      const text = `Hủy ${piece.repeat(5000)}`;
      expect(readStatus(text, text).status).not.toBe('done');
      expect(readStatus(piece.repeat(5000), text).status).toBeTypeOf('string');
    }
  });

  it('is never late by what is typed: a percentage or “quá hạn” decides nothing', () => {
    const { task } = oneTask({ status: 'Quá hạn', progress: 100, deadline: '30/9/2026' });
    expect(task).toMatchObject({ status: 'in-progress', progressPercent: 100 });
  });

  it.each([
    ['Tạm dừng', 'paused'],
    ['tạm hoãn', 'paused'],
    ['Hủy', 'cancelled'],
  ] as const)('“%s” long after its deadline is not called overdue', (status, expected) => {
    const { task, rules } = oneTask({ status, deadline: '05/01/2026' });
    expect(task.status).toBe(expected);
    expect(rules).not.toContain('task/overdue-unexplained');
  });
});
