import { type DocumentRow, programmeReference } from '../programme/documents.ts';

function issued(
  reference: string,
  issuedOn: string,
  subject: string,
  carriesOut: string,
  programmePart: string,
): DocumentRow {
  return {
    reference,
    type: 'Kế hoạch',
    issuer: 'UBND phường',
    issuedOn,
    subject,
    carriesOut,
    programmePart,
    checked: 'Đã đối chiếu bản gốc',
    note: 'Số liệu mẫu',
  };
}

/** Sample: what UBND phường issued to carry the programme out, inside quý II (to 14/6/2026). */
export const sampleDocuments: readonly DocumentRow[] = [
  issued(
    '12/KH-UBND',
    '2026-05-04',
    'Về đẩy mạnh công tác phòng, chống tham nhũng, lãng phí nhiệm kỳ 2025 - 2030',
    programmeReference,
    'II.1',
  ),
  issued(
    '13/KH-UBND',
    '2026-05-22',
    'Về phát triển giáo dục và đào tạo trên địa bàn phường',
    `${programmeReference}; 32-KH/ĐU`,
    'II.5',
  ),
  issued(
    '15/KH-UBND',
    '2026-06-12',
    'Về xây dựng phường không ma túy giai đoạn 2026 - 2027',
    `${programmeReference}; 01-NQ/TU`,
    'II.8',
  ),
];
