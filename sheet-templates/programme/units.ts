import { toneLabels } from '../../shared/contract/labels.ts';
import type { UnitColumnKey } from '../../shared/contract/registers.ts';

export type UnitRow = Readonly<Partial<Record<UnitColumnKey, string>>>;

/** Short canonical names, as mails and tables print them, by the unit's code. */
export const canonicalUnitNames = {
  VP: 'Văn phòng HĐND và UBND phường',
  KTHTDT: 'Phòng Kinh tế, Hạ tầng và Đô thị',
  VHXH: 'Phòng Văn hóa - Xã hội',
  PVHCC: 'Trung tâm Phục vụ hành chính công phường',
  CA: 'Công an phường',
  BCHQS: 'Ban Chỉ huy quân sự phường',
  TDP: 'Tổ dân phố',
  MTTQ: 'Ủy ban MTTQ Việt Nam phường',
} as const;

const ward = 'Cơ quan chuyên môn, đơn vị thuộc UBND';
const forces = 'Công an, Quân sự';

function unit(
  id: keyof typeof canonicalUnitNames,
  sector: string,
  tone: string,
  headTitle: string,
  otherNames: readonly string[],
) {
  return {
    id,
    name: canonicalUnitNames[id],
    otherNames: otherNames.join('; '),
    sector,
    tone,
    headTitle,
    active: 'Có',
  } satisfies UnitRow;
}

/**
 * The units that the programme names. “TT” alone is nobody's alias: it is “Thường trực” in the
 * recipients of the programme and “Trung tâm” elsewhere.
 */
export const programmeUnits: readonly UnitRow[] = [
  unit('VP', ward, toneLabels.urge, 'Chánh Văn phòng', [
    'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường',
    'Văn phòng HĐND&UBND phường',
    'Văn phòng HĐND & UBND phường',
    'VP HĐND-UBND',
    'VP HĐND&UBND',
    'Văn phòng UBND và HĐND',
    'Văn phòng UBND',
    'Văn phòng',
    'VP',
  ]),
  unit('KTHTDT', ward, toneLabels.urge, 'Trưởng phòng', [
    'Phòng KT-HT-ĐT',
    'Phòng KTHTĐT',
    'Phòng Kinh tế',
    'KTHTĐT',
    'KTHT',
    'KT',
  ]),
  unit('VHXH', ward, toneLabels.urge, 'Trưởng phòng', [
    'Phòng Văn hoá - Xã hội',
    'Phòng VH-XH',
    'Phòng VHXH',
    'P. VHXH',
    'VH-XH',
    'VHXH',
  ]),
  unit('PVHCC', ward, toneLabels.urge, 'Giám đốc', [
    'Trung tâm Phục vụ hành chính công',
    'Trung tâm Hành chính công',
    'Trung tâm HCC',
    'TT PVHCC',
    'TTPVHCC',
    'TTHCC',
    'Một cửa',
    'Bộ phận Một cửa',
    'Bộ phận Tiếp nhận và Trả kết quả',
  ]),
  // Vertical forces: lead units, but not subordinates of the Office that writes to them.
  unit('CA', forces, toneLabels.ask, 'Trưởng Công an phường', ['Công an', 'CAP']),
  unit('BCHQS', forces, toneLabels.ask, 'Chỉ huy trưởng', [
    'Ban Chỉ huy Quân sự phường',
    'Ban Chỉ huy quân sự',
    'BCH quân sự',
    'Ban CHQS',
    'BCHQS',
    'Quân sự',
    'QS',
  ]),
  unit('TDP', 'Tổ dân phố', toneLabels['no-mail'], 'Tổ trưởng', [
    'Các Tổ dân phố',
    'Các TDP',
    'TDP',
  ]),
  // Outside the UBND; mục II.1 asks to work closely with it, nobody reminds it.
  unit('MTTQ', 'Mặt trận, đoàn thể', toneLabels.inform, 'Chủ tịch', [
    'Ủy ban Mặt trận Tổ quốc Việt Nam phường',
    'Ủy ban MTTQ',
    'Mặt trận Tổ quốc phường',
    'MTTQ',
  ]),
];

/** Spellings of “everybody”, the programme's own first. It is never an address. */
export const wildcardUnitNames: readonly string[] = [
  'Các phòng, cơ quan, đơn vị, Tổ dân phố',
  'Các phòng, đơn vị, TDP',
  'Các phòng, ban, ngành, đơn vị sự nghiệp',
  'Các phòng, cơ quan, đơn vị',
  'Các phòng, cơ quan, đơn vị, TDP',
  'Các phòng, đơn vị, Tổ dân phố',
  'Các cơ quan, đơn vị',
  'Các đơn vị liên quan',
  'Các cơ quan, đơn vị liên quan',
];
