import type { UnitRow } from '../programme/units.ts';

/** Sample people and addresses by unit code. `.test` never leads anywhere (RFC 2606). */
export const sampleUnits: Readonly<Record<string, UnitRow>> = {
  VP: {
    head: 'Nguyễn Văn A (mẫu)',
    headMail: 'chanhvp@hoabinh.test',
    contact: 'Phạm Thị B (mẫu)',
    contactMail: 'vanphong@hoabinh.test',
    phone: '0225 000 001 (mẫu)',
    leader: 'Chủ tịch UBND phường',
    leaderMail: 'chutich@hoabinh.test',
  },
  KTHTDT: {
    head: 'Trần Văn C (mẫu)',
    headMail: 'truongphong.kthtdt@hoabinh.test',
    contact: 'Lê Thị D (mẫu)',
    contactMail: 'kthtdt@hoabinh.test',
    phone: '0225 000 002 (mẫu)',
    leader: 'Phó Chủ tịch UBND phường',
    leaderMail: 'phochutich@hoabinh.test',
  },
  VHXH: {
    head: 'Đỗ Thị E (mẫu)',
    headMail: 'truongphong.vhxh@hoabinh.test',
    contact: 'Vũ Văn G (mẫu)',
    contactMail: 'vhxh@hoabinh.test',
    phone: '0225 000 003 (mẫu)',
    leader: 'Phó Chủ tịch UBND phường',
    leaderMail: 'phochutich@hoabinh.test',
  },
  PVHCC: {
    head: 'Bùi Văn H (mẫu)',
    headMail: 'giamdoc.hcc@hoabinh.test',
    contact: 'Hoàng Thị I (mẫu)',
    contactMail: 'hcc@hoabinh.test',
    phone: '0225 000 004 (mẫu)',
    leader: 'Phó Chủ tịch UBND phường',
    leaderMail: 'phochutich@hoabinh.test',
  },
  CA: {
    head: 'Phan Văn K (mẫu)',
    headMail: 'truongcap@hoabinh.test',
    contact: 'Đặng Văn L (mẫu)',
    contactMail: 'congan@hoabinh.test',
    phone: '0225 000 005 (mẫu)',
    leader: 'Chủ tịch UBND phường',
    leaderMail: 'chutich@hoabinh.test',
  },
  // No address on purpose: mails to this unit cannot be sent, and the Office must hear of it.
  BCHQS: {
    head: 'Ngô Văn M (mẫu)',
    contact: 'Lý Văn N (mẫu)',
    phone: '0225 000 006 (mẫu)',
    leader: 'Chủ tịch UBND phường',
    leaderMail: 'chutich@hoabinh.test',
  },
};
