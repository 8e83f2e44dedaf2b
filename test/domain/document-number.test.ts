import { describe, expect, it } from 'vitest';
import { documentNumbers } from '../../shared/domain/document-number.ts';

const found = (text: string) => documentNumbers(text).map((one) => one.text);

describe('The number of a document', () => {
  it.each([
    '11-CTr/ĐU',
    '127-QĐ/TW',
    '36-HD/VPTW',
    '01/CTr-UBND',
    '9441/TB-BNV',
    '30/2020/NĐ-CP',
    '42/2014/QĐ-TTg',
    '28/2026/QH16',
    '91/2015/QH13',
    '12729/VPCP-KGVX',
    '05/BNV-VP',
  ])('is read whole: %s', (number) => {
    expect(found(number)).toEqual([number]);
  });

  it.each([
    [
      'Chương trình hành động số 18-CTr/TU ngày 12/3/2026 của Ban Thường vụ Thành ủy',
      ['18-CTr/TU'],
    ],
    ['Số: 15/KH-UBND', ['15/KH-UBND']],
    ['Kế hoạch số 62 – KH / ĐU', ['62-KH/ĐU']],
    ['80-NQ/TW và 18-CTr/TU', ['80-NQ/TW', '18-CTr/TU']],
    [
      'Theo Nghị định 30/2020/NĐ-CP, Nghị định số 09/2019/NĐ-CP.',
      ['30/2020/NĐ-CP', '09/2019/NĐ-CP'],
    ],
    ['18-CTr/TU.', ['18-CTr/TU']],
  ] as const)('is found anywhere in a cell: %s', (text, numbers) => {
    expect(found(text)).toEqual(numbers);
  });

  it.each([
    '12/3/2026',
    'Quý III/2026',
    '30/6',
    'N1.06',
    '2026-2030',
    '/CTr-UBND',
    'Chưa ghi số',
    '85%',
    '1/2 số hộ',
  ])('is not seen in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('is the same with or without leading zeros, and another in another case', () => {
    const [one] = documentNumbers('05-CTr/TU');
    expect(documentNumbers('5-CTr/TU')[0]?.key).toBe(one?.key);
    expect(documentNumbers('5-TTr/TU')[0]?.key).not.toBe(one?.key);
    expect(documentNumbers('15/KH-UBND')[0]?.key).not.toBe(
      documentNumbers('15/2026/KH-UBND')[0]?.key,
    );
  });
});
