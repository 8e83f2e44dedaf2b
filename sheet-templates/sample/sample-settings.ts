import type { Settings } from '../../shared/domain/settings.ts';

/** Sample values for what the programme leaves open in `Cấu hình`. */
export const sampleSettings = {
  sample: true,
  reportKind: 'quarter',
  remindFrom: '2026-05-04',
  signerName: 'Lê Văn C (mẫu)',
  officeContact: 'Phạm Thị B (mẫu)',
  officePhone: '0225 000 001 (mẫu)',
  officeMail: 'vanphong@hoabinh.test',
  fullReaders: ['chutich@hoabinh.test'],
  officeSignerName: 'Nguyễn Văn A (mẫu)',
} as const satisfies Partial<Settings>;
