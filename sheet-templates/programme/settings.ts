import type { Settings } from '../../shared/domain/settings.ts';

/** What `Cấu hình` can take from the programme itself. */
export const programmeSettings = {
  bodyName: 'Ủy ban nhân dân phường Hòa Bình',
  place: 'Hòa Bình',
  officeName: 'Văn phòng HĐND và UBND phường',
  // Blank on the paper: “Số: /CTr-UBND”, “ngày tháng 4 năm 2026”.
  programmeNumber: '',
  programmeDate: null,
  signatureForm: 'chair',
  signerName: 'Bùi Thế Hiệp',
} as const satisfies Partial<Settings>;
