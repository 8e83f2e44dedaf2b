import type { DocumentColumnKey } from '../../shared/contract/registers.ts';
import type { CalendarDate } from '../../shared/domain/calendar-date.ts';

/** A row of `Văn bản`; '' = the programme does not say. */
export interface DocumentRow extends Readonly<Partial<Record<DocumentColumnKey, string>>> {
  readonly reference: string;
  readonly type: string;
  /** As the programme names it. */
  readonly issuer: string;
  /** As the programme dates it, never corrected; written as a real date cell. */
  readonly issuedOn: CalendarDate | '';
  readonly subject: string;
  /** References, or names of unnumbered documents without their term, separated by “; ”. */
  readonly carriesOut: string;
  readonly programmePart: string;
  readonly checked: string;
}

/** In `Số, ký hiệu` of a document that the programme cites without its number. */
export const numberNotCited = 'Chưa ghi số';

/** The programme's own reference; its number is still blank on the paper. */
export const programmeReference = '/CTr-UBND';

const congressXIV = 'Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIV của Đảng';
const cityCongress = 'Nghị quyết Đại hội Đảng bộ thành phố lần thứ I';
const wardCongress = 'Nghị quyết Đại hội Đảng bộ phường lần thứ I';

const notChecked = 'Chưa đối chiếu';
const part = (group: number) => `II.${group}`;

function cited(
  reference: string,
  type: string,
  issuer: string,
  issuedOn: CalendarDate | '',
  subject: string,
  programmePart: string,
  carriesOut = '',
  note = '',
): DocumentRow {
  return {
    reference,
    type,
    issuer,
    issuedOn,
    subject,
    carriesOut,
    programmePart,
    checked: notChecked,
    ...(note ? { note } : {}),
  };
}

/** The programme whose implementation is followed. */
export const programmeDocument: DocumentRow = cited(
  programmeReference,
  'Chương trình hành động',
  'Ủy ban nhân dân phường Hòa Bình',
  '',
  'Thực hiện Chương trình hành động số 11-CTr/ĐU ngày 26/3/2026 của Ban Chấp hành Đảng bộ phường',
  'Tên Chương trình',
  '11-CTr/ĐU',
  'Bản đang dùng chưa ghi số và ngày (tháng 4 năm 2026).',
);

/** The 22 documents that the programme cites with a number, in the order it cites them. */
export const numberedDocuments: readonly DocumentRow[] = [
  cited(
    '11-CTr/ĐU',
    'Chương trình hành động',
    'Ban Chấp hành Đảng bộ phường',
    '2026-03-26',
    'Về thực hiện Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIV của Đảng và Nghị quyết Đại hội Đảng bộ thành phố lần thứ I, nhiệm kỳ 2025 - 2030',
    'Phần mở đầu; I.1',
    `${congressXIV}; ${cityCongress}`,
  ),
  cited(
    '02-CTr/ĐU',
    'Chương trình hành động',
    'Đảng ủy phường',
    '2025-09-29',
    'Về thực hiện Nghị quyết Đại hội Đảng bộ thành phố và Nghị quyết Đại hội Đảng bộ phường lần thứ I, nhiệm kỳ 2025-2030',
    'I.2',
    `${cityCongress}; ${wardCongress}`,
  ),
  cited(
    '01/CTr-UBND',
    'Chương trình',
    'UBND phường',
    '2025-10-03',
    'Về thực hiện Nghị quyết Đại hội Đảng bộ thành phố và Nghị quyết Đại hội Đảng bộ phường lần thứ I, nhiệm kỳ 2025-2030',
    'I.2',
    `${cityCongress}; ${wardCongress}`,
  ),
  cited(
    '09-KH/ĐU',
    'Kế hoạch',
    'Ban Thường vụ Đảng ủy',
    '2025-09-19',
    'Về thực hiện Nghị quyết số 68-NQ/TW ngày 04/5/2025 của Bộ Chính trị về phát triển kinh tế tư nhân tại phường Hòa Bình',
    part(2),
    '68-NQ/TW',
  ),
  cited(
    '68-NQ/TW',
    'Nghị quyết',
    'Bộ Chính trị',
    '2025-05-04',
    'Về phát triển kinh tế tư nhân',
    part(2),
  ),
  cited(
    '06-NQ/ĐU',
    'Nghị quyết',
    'Ban Thường vụ Đảng ủy phường',
    '2026-01-23',
    'Về tăng cường công tác quản lý đất đai trên địa bàn phường Hòa Bình đến năm 2030, định hướng đến năm 2035',
    part(3),
  ),
  cited(
    '41-KH/ĐU',
    'Kế hoạch',
    'Ban Thường vụ Đảng ủy',
    '2025-12-19',
    'Về thực hiện Nghị quyết số 70-NQ/TW ngày 20/8/2025 của Bộ Chính trị trên địa bàn phường',
    part(3),
    '70-NQ/TW',
  ),
  cited(
    '70-NQ/TW',
    'Nghị quyết',
    'Bộ Chính trị',
    '2025-08-20',
    'Về bảo đảm an ninh năng lượng quốc gia đến năm 2030, tầm nhìn đến năm 2045',
    part(3),
  ),
  // Dated a year before the document it carries out. The date stays as printed: a person compares
  // it with the original, the software only points at it.
  cited(
    '62-KH/ĐU',
    'Kế hoạch',
    'Ban Thường vụ Đảng ủy',
    '2025-03-16',
    'Thực hiện Chương trình hành động số 18-CTr/TU ngày 12/3/2026 của Ban Thường vụ Thành ủy',
    part(4),
    '18-CTr/TU',
  ),
  cited(
    '18-CTr/TU',
    'Chương trình hành động',
    'Ban Thường vụ Thành ủy',
    '2026-03-12',
    'Về thực hiện Nghị quyết số 80-NQ/TW ngày 07/01/2026 của Bộ Chính trị về phát triển văn hóa Việt Nam',
    part(4),
    '80-NQ/TW',
  ),
  cited(
    '80-NQ/TW',
    'Nghị quyết',
    'Bộ Chính trị',
    '2026-01-07',
    'Về phát triển văn hóa Việt Nam',
    part(4),
  ),
  cited(
    '05-NQ/TU',
    'Nghị quyết',
    'Ban Thường vụ Thành ủy',
    '2026-01-14',
    '',
    part(4),
    '',
    'Chương trình chưa nêu trích yếu.',
  ),
  cited(
    '02-CTr/TU',
    'Chương trình hành động',
    'Thành ủy',
    '2025-10-20',
    'Về thực hiện Nghị quyết số 71-NQ/TW ngày 22/8/2025 của Bộ Chính trị về đột phá phát triển giáo dục và đào tạo',
    part(5),
    '71-NQ/TW',
  ),
  cited(
    '32-KH/ĐU',
    'Kế hoạch',
    'Ban Thường vụ Đảng ủy',
    '2025-11-25',
    'Về thực hiện Nghị quyết số 71-NQ/TW ngày 22/8/2025 của Bộ Chính trị về đột phá phát triển giáo dục và đào tạo',
    part(5),
    '71-NQ/TW',
  ),
  cited(
    '71-NQ/TW',
    'Nghị quyết',
    'Bộ Chính trị',
    '2025-08-22',
    'Về đột phá phát triển giáo dục và đào tạo',
    part(5),
  ),
  cited(
    '11-KH/ĐU',
    'Kế hoạch',
    '',
    '',
    'Về phong trào “Bình dân học vụ số” giai đoạn 2025-2027',
    part(5),
    '',
    'Chương trình chưa ghi ngày và cơ quan ban hành.',
  ),
  cited(
    '57-NQ/TW',
    'Nghị quyết',
    'Bộ Chính trị',
    '',
    'Về đột phá phát triển khoa học và công nghệ, đổi mới sáng tạo và chuyển đổi số',
    part(6),
    '',
    'Chương trình chưa ghi ngày ban hành.',
  ),
  cited(
    '33-KH/ĐU',
    'Kế hoạch',
    'Ban Thường vụ Đảng ủy',
    '2025-11-25',
    'Thực hiện Nghị quyết số 72-NQ/TW ngày 09/9/2025 của Bộ Chính trị',
    part(7),
    '72-NQ/TW',
  ),
  cited(
    '72-NQ/TW',
    'Nghị quyết',
    'Bộ Chính trị',
    '2025-09-09',
    'Về một số giải pháp đột phá, tăng cường bảo vệ, chăm sóc và nâng cao sức khỏe Nhân dân',
    part(7),
  ),
  cited(
    '05-CTr/TU',
    'Chương trình hành động',
    'Ban Thường vụ Thành ủy',
    '2025-08-25',
    'Thực hiện Nghị quyết số 59-NQ/TW ngày 24/01/2025 của Bộ Chính trị về hội nhập quốc tế trong tình hình mới',
    part(8),
    '59-NQ/TW',
  ),
  cited(
    '59-NQ/TW',
    'Nghị quyết',
    'Bộ Chính trị',
    '2025-01-24',
    'Về hội nhập quốc tế trong tình hình mới',
    part(8),
  ),
  cited(
    '01-NQ/TU',
    'Nghị quyết',
    'Thành ủy',
    '2025-11-08',
    'Về xây dựng Hải Phòng trở thành thành phố không ma túy',
    part(8),
  ),
];

function unnumbered(type: string, issuer: string, subject: string, programmePart: string) {
  return cited(numberNotCited, type, issuer, '', subject, programmePart);
}

/** Documents cited by name only. `subject` is the whole name, so that a task can cite it. */
export const unnumberedDocuments: readonly DocumentRow[] = [
  unnumbered(
    'Nghị quyết',
    'Đại hội đại biểu toàn quốc lần thứ XIV của Đảng',
    congressXIV,
    'Phần mở đầu; I.2',
  ),
  unnumbered(
    'Nghị quyết',
    'Đại hội Đảng bộ thành phố lần thứ I',
    `${cityCongress}, nhiệm kỳ 2025 - 2030`,
    'Phần mở đầu; I.2',
  ),
  unnumbered(
    'Nghị quyết',
    'Đại hội Đảng bộ phường lần thứ I',
    `${wardCongress}, nhiệm kỳ 2025-2030`,
    'I.2; II.2',
  ),
  unnumbered('Luật', '', 'Luật Thực hiện dân chủ ở cơ sở', part(1)),
  unnumbered(
    'Kế hoạch',
    '',
    'Kế hoạch thực hiện đẩy mạnh công tác phòng, chống tham nhũng, lãng phí (nhiệm kỳ 2025 - 2030)',
    part(1),
  ),
  unnumbered(
    'Nghị quyết',
    'Ban Chấp hành Đảng bộ thành phố',
    'Nghị quyết của Ban Chấp hành Đảng bộ thành phố về chuyển đổi xanh thành phố Hải Phòng giai đoạn 2025-2030, tầm nhìn 2050',
    part(3),
  ),
  unnumbered('Chương trình', '', 'Chương trình mục tiêu Quốc gia về phát triển văn hóa', part(4)),
  unnumbered(
    'Đề án',
    'Trung ương',
    'Đề án của Trung ương về thúc đẩy các phong trào, hoạt động văn hóa cơ sở',
    part(4),
  ),
  unnumbered(
    'Nghị quyết',
    'Ban Thường vụ Thành ủy',
    'Nghị quyết của Ban Thường vụ Thành ủy về thu hút, trọng dụng nhân tài, người có tài năng, nguồn nhân lực chất lượng cao thành phố Hải Phòng đến năm 2030, tầm nhìn đến năm 2050',
    part(5),
  ),
  unnumbered(
    'Nghị quyết',
    'HĐND thành phố',
    'Nghị quyết của HĐND thành phố về thu hút, trọng dụng nhân tài, người có tài năng, nguồn nhân lực chất lượng cao thành phố Hải Phòng đến năm 2030, tầm nhìn đến năm 2050',
    part(5),
  ),
  unnumbered('Đề án', 'Chính phủ', 'Đề án 06 của Chính phủ', part(6)),
  unnumbered(
    'Nghị quyết',
    'Ban Thường vụ Đảng ủy',
    'Nghị quyết hàng năm của Ban Thường vụ Đảng ủy về công tác lãnh đạo, chỉ đạo thực hiện nhiệm vụ quốc phòng, địa phương',
    part(8),
  ),
  unnumbered(
    'Chương trình',
    '',
    'Chương trình bảo đảm an ninh trật tự giai đoạn 2026-2030',
    part(8),
  ),
  unnumbered(
    'Đề án',
    '',
    'Đề án tổ chức các hoạt động văn hóa tuyên truyền về phòng chống ma túy thành phố Hải Phòng',
    part(8),
  ),
];

/** The rows of `Văn bản` before anybody adds one. */
export const programmeDocuments: readonly DocumentRow[] = [
  programmeDocument,
  ...numberedDocuments,
  ...unnumberedDocuments,
];
