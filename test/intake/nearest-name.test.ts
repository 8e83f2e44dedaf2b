import { describe, expect, it } from 'vitest';
import { knownName, nearestName } from '../../shared/intake/units/nearest-name.ts';

const names = [
  knownName('phong van hoa-xa hoi', 'Phòng Văn hóa - Xã hội'),
  knownName('truong tieu hoc so 1', 'Trường Tiểu học số 1'),
  knownName('truong tieu hoc so 2', 'Trường Tiểu học số 2'),
];

describe('the one name that is asked about', () => {
  it.each([
    ['two letters wrong', 'phonng van hoa-xa hoii', 'Phòng Văn hóa - Xã hội'],
    ['a word too many', 'phong van hoa xa hoi phuong', 'Phòng Văn hóa - Xã hội'],
    ['as near to one name as to another', 'truong tieu hoc so 3', null],
    ['the words in another order', 'hoi xa hoa van phong', null],
    ['like nothing known', 'so noi vu', null],
    ['empty', '', null],
  ])('%s', (_title, key, expected) => {
    expect(nearestName(key, names)).toBe(expected);
  });

  it('does not depend on the order of the names', () => {
    expect(nearestName('phong van hoa xa', names.toReversed())).toBe('Phòng Văn hóa - Xã hội');
  });
});
