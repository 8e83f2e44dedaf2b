import { describe, expect, it } from 'vitest';
import type { Cell } from '../../shared/workbook/content.ts';
import { understood } from './understood.ts';

const headers = ['Mã', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'];

interface Place {
  readonly above?: readonly string[];
  readonly tab?: string;
  readonly heading?: string;
  readonly deadline?: Cell;
  readonly day?: string;
}

/** The day read for one deadline, and whether it is asked about. */
function readBelow({ above = [], deadline = '25/6', tab = 'Bảng', heading }: Place): string {
  const { programme, findings } = understood({
    [tab]: [
      ...above.map((text) => [text]),
      headers,
      ...(heading ? [[heading]] : []),
      ['N1.01', 'Sắp xếp Tổ dân phố', 'Phòng VHXH', deadline],
    ],
  });
  const isAsked = findings.some(({ rule }) => rule === 'task/deadline-unclear');
  return `${programme.tasks[0]?.deadline.date}${isAsked ? ' asked' : ''}`;
}

describe('A deadline without a year', () => {
  it.each<Place>([
    { above: ['KẾ HOẠCH CÔNG TÁC NĂM 2027'], day: '2027-06-25' },
    {
      above: ['(Từ ngày 22/6/2027 đến ngày 28/6/2027)'],
      deadline: 'trước 17h ngày 30/6',
      day: '2027-06-30',
    },
    { above: ['NHIỆM VỤ THÁNG 6 NĂM 2027'], deadline: 'Q3', day: '2027-09-30' },
    { tab: 'KH 2027', deadline: '6 tháng cuối năm', day: '2027-12-31' },
    { tab: 'Việc T6.2027', deadline: 'tháng 6', day: '2027-06-30' },
    { heading: 'II. THÁNG 6 NĂM 2027', day: '2027-06-25' },
    { above: ['NĂM 2026'], heading: 'II. Năm 2027', day: '2027-06-25' },
    { above: ['NĂM 2026'], heading: 'II NĂM 2027', day: '2027-06-25' },
    { above: ['Việc sau giao ban 08/6/2026'], day: '2026-06-25' },
    { above: ['Tuần 04/01/2027 - 10/01/2027'], deadline: '08/01', day: '2027-01-08' },
    {
      above: ['Kèm theo Kế hoạch số 15/KH-UBND ngày 28/12/2025', 'NĂM 2027'],
      day: '2027-06-25',
    },
    { above: ['NĂM 2026'], deadline: '25/6/2027', day: '2027-06-25' },
  ])('has that of the words above: %j', (place) => {
    expect(readBelow(place)).toBe(place.day);
  });

  it.each<Place>([
    {},
    { above: ['CHƯƠNG TRÌNH HÀNH ĐỘNG GIAI ĐOẠN 2026-2030'] },
    { above: ['Tổng kết năm 2026, nhiệm vụ năm 2027'] },
    { above: ['BẢNG THEO DÕI NĂM 2025'] },
    { above: ['Kèm theo Kế hoạch số 15/KH-UBND ngày 28/12/2027'] },
    { above: ['Hòa Bình, ngày 28 tháng 12 năm 2027'] },
    { above: ['Cập nhật 22/6/2027'] },
    { above: ['KẾ HOẠCH CHUYỂN ĐỔI SỐ ĐẾN NĂM 2030'] },
    { above: ['Tầm nhìn 2030'] },
    { above: ['Hướng tới kỷ niệm 100 năm ngày thành lập Đảng (2030)'] },
    { above: ['Quy chế có hiệu lực đến 2028'] },
    { tab: 'Mục tiêu 2030' },
    { above: ['Kết luận họp 12.01.2027'] },
    { above: ['Giao ban ngày 12/01/2027'] },
    { above: ['Mẫu M01 (TT 01/2027)'] },
    { heading: 'II. Chuẩn bị Đại hội năm 2028' },
    { above: ['NĂM 2027'], heading: 'II. Nhiệm vụ chuyển tiếp từ năm 2026' },
  ])('is asked about where they name none or several: %j', (place) => {
    expect(readBelow(place)).toBe('2026-06-25 asked');
  });
});

describe('“Trong tháng”', () => {
  it.each<Place>([
    { above: ['NHIỆM VỤ THÁNG 6 NĂM 2027'], deadline: 'trong tháng' },
    { above: ['(Từ ngày 22/6/2027 đến ngày 28/6/2027)'], deadline: 'Cuối tháng' },
    { above: ['KẾ HOẠCH NĂM 2027'], heading: 'THÁNG 6', deadline: 'hết tháng' },
    { above: ['NHIỆM VỤ THÁNG 5 NĂM 2027'], heading: 'THÁNG 6', deadline: 'trong tháng này' },
  ])('is the end of the month that stands above: %j', (place) => {
    expect(readBelow(place)).toBe('2027-06-30');
  });

  it.each(['KẾ HOẠCH NĂM 2026', 'NHIỆM VỤ 6 THÁNG ĐẦU NĂM 2026', 'Tháng 6, tháng 7 năm 2026'])(
    'is asked about where none or several stand there: %s',
    (above) => {
      expect(readBelow({ above: [above], deadline: 'trong tháng' })).toBe('null asked');
    },
  );
});
