import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitCatalogue } from '../../shared/intake/units/unit-catalogue.ts';
import { readLead, readUnits } from '../../shared/intake/units/unit-names.ts';
import { programmeDefaults } from '../../sheet-templates/defaults.ts';
import { programmeGroups, supportingLine } from '../../sheet-templates/programme/groups.ts';
import { oneTask } from './understood.ts';

const { units, wildcardNames } = programmeDefaults();
const catalogue = unitCatalogue(units, wildcardNames, 'Hòa Bình');

function idsOf(text: string): readonly string[] {
  const { ids, unknown, ambiguous } = readUnits(text, catalogue);
  expect({ unknown, ambiguous }).toEqual({ unknown: [], ambiguous: [] });
  return ids;
}

/** domain.md G.1 and demands.md 4.7, trap 4. */
const names: readonly (readonly [id: string, ...names: readonly string[]])[] = [
  [
    'VP',
    'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường',
    'Văn phòng HĐND và UBND phường',
    'Văn phòng HĐND&UBND phường',
    'Văn phòng HĐND & UBND phường',
    'Văn phòng HĐND-UBND',
    'VP HĐND-UBND',
    'VP HĐND&UBND',
    'Văn phòng',
    'VP',
    'vp',
  ],
  [
    'KTHTDT',
    'Phòng Kinh tế, Hạ tầng và Đô thị',
    'Phòng Kinh tế, Hạ tầng và Đô thị phường',
    'Phòng Kinh tế, Hạ tầng\nvà Đô thị',
    'Phòng KT-HT-ĐT',
    'Phòng KT, HT & ĐT',
    'Phòng KTHTĐT',
    'phong kt ht dt',
    'Phòng Kinh tế',
  ],
  [
    'VHXH',
    'Phòng Văn hóa - Xã hội',
    'Phòng Văn hoá - Xã hội',
    'Phòng Văn hóa – Xã hội',
    'Phòng Văn hóa Xã hội',
    'PHÒNG VĂN HÓA-XÃ HỘI',
    'Phòng VH-XH',
    'P. VHXH',
    'VHXH',
    'Phòng Văn hóa - Xã hội (chủ trì)',
  ],
  [
    'PVHCC',
    'Trung tâm Phục vụ hành chính công phường',
    'Trung tâm Phục vụ hành chính công',
    'TT Phục vụ hành chính công',
    'TT PVHCC',
    'TT. PVHCC',
    'Trung tâm PVHCC',
    'TTPVHCC',
    'TTHCC',
    'Trung tâm HCC',
    'Một cửa',
  ],
  ['CA', 'Công an phường', 'Công an', 'CAP', 'Công an phường Hòa Bình', 'Công an P. Hòa Bình'],
  [
    'BCHQS',
    'Ban Chỉ huy quân sự phường',
    'Ban Chỉ huy Quân sự phường',
    'Ban Chỉ huy quân sự',
    'BCH quân sự',
    'BCHQS',
    'Ban CHQS',
  ],
  ['TDP', 'Tổ dân phố', 'Các Tổ dân phố', 'TDP'],
  [
    'ALL',
    'Các phòng, cơ quan, đơn vị, Tổ dân phố',
    'các phòng, cơ quan, đơn vị và Tổ dân phố',
    'Các phòng, đơn vị, TDP',
    'Các phòng, ban, ngành, đơn vị sự nghiệp',
    'Các phòng, cơ quan, đơn vị, TDP có liên quan',
    'Các cơ quan, đơn vị liên quan',
    'Tất cả các đơn vị',
  ],
];

describe('the names of a unit', () => {
  const cases = names.flatMap(([id, ...all]) => all.map((name) => [name, id] as const));

  it.each(cases)('“%s” is %s', (name, id) => {
    expect(idsOf(name)).toEqual([id]);
    expect(idsOf(name.normalize('NFD'))).toEqual([id]);
    expect(idsOf(` ${name}.\u200b`)).toEqual([id]);
  });
});

describe('several units in one cell', () => {
  it.each([
    ['Công an, Ban Chỉ huy quân sự, Văn phòng HĐND&UBND phường.', 'CA BCHQS VP'],
    ['Phòng Văn hoá - Xã hội, Trung tâm Phục vụ hành chính công, Công an phường.', 'VHXH PVHCC CA'],
    ['Phòng Kinh tế, Hạ tầng và Đô thị, Công an phường', 'KTHTDT CA'],
    ['Công an phường và Phòng Kinh tế, Hạ tầng và Đô thị', 'CA KTHTDT'],
    ['Công an phường; Phòng VHXH', 'CA VHXH'],
    ['- Công an\n- Ban CHQS', 'CA BCHQS'],
    ['1. Công an\n2. Ban CHQS', 'CA BCHQS'],
    ['Công an/BCHQS', 'CA BCHQS'],
    ['Công an phường; các cơ quan, đơn vị liên quan', 'CA ALL'],
    ['Công an phường, Công an', 'CA'],
  ])('“%s” are %s', (text, ids) => {
    expect(idsOf(text).join(' ')).toBe(ids);
  });

  it.each(programmeGroups)(
    'are read from the programme’s own lead line of group $number',
    (group) => {
      expect(idsOf(group.leadLine)).toEqual(group.leadUnits.flatMap(idsOf));
      expect(idsOf(supportingLine)).toEqual(['ALL']);
    },
  );
});

describe('a name that is asked about', () => {
  it.each([
    ['P. Văn hóa TT', 'Phòng Văn hóa - Xã hội'],
    ['Phòng Văn hóa Xã hộii', 'Phòng Văn hóa - Xã hội'],
    ['Phòng Kinh tế, Hạ tầngg và Đô thị', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
    ['Côngan phườngg', 'Công an phường'],
    ['Sở Văn hóa, Thể thao và Du lịch', null],
    ['Trường Tiểu học Hòa Bình', null],
    ['TT. Đảng ủy', null],
    ['UBND phường', null],
  ])('“%s” stays unresolved; the question is %s', (text, suggestion) => {
    expect(readUnits(text, catalogue)).toEqual({
      ids: [],
      unknown: [{ text, suggestion }],
      ambiguous: [],
    });
  });

  it('does not keep its known neighbours from being read', () => {
    const text = 'Công an phường, Phòng Kinh tế, Hạ tầng và Đô thịxx';
    expect(readUnits(text, catalogue)).toMatchObject({
      ids: ['CA'],
      unknown: [{ suggestion: 'Phòng Kinh tế, Hạ tầng và Đô thị' }],
    });
  });

  it('another ward’s police is not ours', () => {
    expect(readUnits('Công an phường Thiên Hương', catalogue).ids).toEqual([]);
  });

  it('“TT” may be Trung tâm or Thường trực', () => {
    expect(readUnits('TT', catalogue)).toEqual({
      ids: [],
      unknown: [],
      ambiguous: [{ text: 'TT', candidates: ['Trung tâm', 'Thường trực'] }],
    });
  });

  it('a name that two units share may be either', () => {
    const twins = unitCatalogue(
      units.map((unit) => (unit.id === 'MTTQ' ? { ...unit, otherNames: ['Văn phòng'] } : unit)),
      wildcardNames,
    );
    expect(readUnits('Văn phòng', twins).ambiguous[0]?.candidates).toEqual([
      'Văn phòng HĐND và UBND phường',
      'Ủy ban MTTQ Việt Nam phường',
    ]);
  });
});

describe('a cell that names both roles', () => {
  it('tells what is unknown beside the role it stands in', () => {
    const { lead, supporting } = readLead('Chủ trì: VHXH; Phối hợp: Sở Y tế, CA', catalogue);
    expect(lead).toEqual({ ids: ['VHXH'], unknown: [], ambiguous: [] });
    expect(supporting).toEqual({
      ids: ['CA'],
      unknown: [{ text: 'Sở Y tế', suggestion: null }],
      ambiguous: [],
    });
  });

  it('asks about a lead that is mistyped, without the role word', () => {
    expect(readLead('Chủ trì: Phòng VHXHH', catalogue).lead.unknown).toEqual([
      { text: 'Phòng VHXHH', suggestion: 'Phòng Văn hóa - Xã hội' },
    ]);
  });

  it('keeps the units found beside a stranger', () => {
    expect(readLead('UBND phường, VP', catalogue).lead).toMatchObject({
      ids: ['VP'],
      unknown: [{ text: 'UBND phường', suggestion: null }],
    });
  });
});

describe('a ward with units of its own', () => {
  const [model] = units;
  const own = (id: string, name: string, ...otherNames: readonly string[]) => ({
    ...model!,
    id,
    name,
    otherNames,
  });
  const ward = unitCatalogue(
    [
      ...units,
      own('BPH', 'Ban Phối hợp liên ngành'),
      own('CT', 'Công ty Thoát nước'),
      own('YT', 'Trạm Y tế phường'),
      own('TH1', 'Trường Tiểu học số 1'),
      own('TH12', 'Trường Tiểu học số 12'),
      own('MN1', 'Trường Mầm non Hoa Hồng'),
      own('MN2', 'Trường Mầm non Hoa Huệ'),
      own('BQL', 'BQL chợ Hòa Bình'),
      own('CS2', 'Trường Tiểu học A (cơ sở 2)'),
    ],
    wildcardNames,
    'Hòa Bình',
  );

  it.each([
    ['Ban Phối hợp liên ngành', 'BPH', ''],
    ['Chủ trì: Ban Phối hợp liên ngành; phối hợp: CA', 'BPH', 'CA'],
    ['CT: phối hợp; CA: chủ trì', 'CA', 'CT'],
    ['TYT', 'YT', ''],
    ['Trạm YT (chủ trì), TH1', 'YT', 'TH1'],
    ['Trường TH số 1', 'TH1', ''],
    ['Trường TH 12', 'TH12', ''],
    ['Trường MN Hoa Hồng', 'MN1', ''],
    ['Ban Quản lý chợ Hòa Bình', 'BQL', ''],
    ['Trường TH A (cơ sở 2)', 'CS2', ''],
  ])('has them abbreviated by rule: “%s”', (text, lead, supporting) => {
    const reading = readLead(text, ward);
    expect([reading.lead.ids.join(' '), reading.supporting.ids.join(' ')]).toEqual([
      lead,
      supporting,
    ]);
    expect(reading.lead.unknown).toEqual([]);
  });

  it('asks when initials may be two of them', () => {
    expect(readLead('TMNHH', ward).lead.ambiguous[0]?.candidates).toHaveLength(2);
  });
});

describe('the lead of a task', () => {
  it('is one unit', () => {
    expect(oneTask({ leadUnit: 'Phòng VHXH' }).task).toMatchObject({
      leadUnit: 'VHXH',
      leadUnits: ['VHXH'],
    });
  });

  it('is nobody when several are named: the Office is asked, all stay named', () => {
    const { task, findings } = oneTask({ leadUnit: 'Công an, Ban CHQS, Văn phòng' });
    expect(task).toMatchObject({ leadUnit: null, leadUnits: ['CA', 'BCHQS', 'VP'] });
    expect(findings).toMatchObject([{ rule: 'task/lead-several', cell: 'E2' }]);
  });

  it('is nobody when one part is unknown', () => {
    const { task, rules } = oneTask({ leadUnit: 'Công an phường; Trường Tiểu học A' });
    expect(task).toMatchObject({ leadUnit: null, leadUnits: ['CA'] });
    expect(rules).toEqual(['task/lead-unknown']);
  });

  it('is nobody when one part is ambiguous', () => {
    const { task, rules } = oneTask({ leadUnit: 'Công an phường; TT' });
    expect(task.leadUnit).toBeNull();
    expect(rules).toEqual(['task/lead-ambiguous']);
  });

  it('is nobody when everybody is named', () => {
    const { task, rules } = oneTask({ leadUnit: 'Các phòng, cơ quan, đơn vị' });
    expect(task).toMatchObject({ leadUnit: null, leadUnits: ['ALL'] });
    expect(rules).toEqual(['task/lead-several']);
  });
});

describe('any text in a unit cell', () => {
  it('is read, and every unit named in it exists', () => {
    const known = new Set([...units.map(({ id }) => id), 'ALL']);
    const words = fc.constantFrom(
      'Công an',
      'Phòng',
      'Kinh tế',
      ',',
      'và',
      ';',
      '/',
      '\n',
      'TT',
      'x',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 30 }).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { ids, unknown } = readUnits(text, catalogue);
        expect(ids.every((id) => known.has(id))).toBe(true);
        expect(unknown.every((one) => one.text !== '')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('of 50,000 characters is one unknown name, found at once', () => {
    const start = performance.now();
    expect(readUnits('Phòng lạ, '.repeat(5000), catalogue).unknown).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
