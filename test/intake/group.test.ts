import { describe, expect, it } from 'vitest';
import { groupLabels } from '../../shared/contract/labels.ts';
import { groupOfHeading, readGroup } from '../../shared/intake/cells/group.ts';
import { programmeGroups } from '../../sheet-templates/programme/groups.ts';

describe('a group of tasks', () => {
  it.each(Object.entries(groupLabels))('%s is what its dropdown value says', (group, label) => {
    expect(readGroup(label)).toBe(Number(group));
  });

  it.each([
    ['6', 6],
    ['Nhóm 6', 6],
    ['N6', 6],
    ['VI', 6],
    ['Nhóm nhiệm vụ 3', 3],
    ['Văn hóa, con người', 4],
    ['Nhiệm vụ chung', 0],
  ])('“%s” is group %i', (text, group) => {
    expect(readGroup(text)).toBe(group);
  });

  it.each(['9', '10', 'IX', 'Khác', ''])('“%s” is none', (text) => {
    expect(readGroup(text)).toBeUndefined();
  });
});

describe('a heading row', () => {
  it.each(programmeGroups)(
    'of group $number opens it, however it is numbered',
    ({ number, title }) => {
      expect(groupOfHeading(`${number}. ${title}`)).toBe(number);
      expect(groupOfHeading(title.toLocaleUpperCase('vi'))).toBe(number);
    },
  );

  it.each(['II. CÔNG AN PHƯỜNG', 'VII. PHÒNG VĂN HÓA - XÃ HỘI', '1. Công tác cán bộ'])(
    '“%s” is a unit’s own and opens none',
    (text) => {
      expect(groupOfHeading(text)).toBeNull();
    },
  );
});
