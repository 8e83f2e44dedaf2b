import { groupLabels } from '../../shared/contract/labels.ts';
import { canonicalUnitNames } from './units.ts';

/** One of the eight groups of mục II, as the programme prints it. */
export interface ProgrammeGroup {
  /** 1–8. */
  readonly number: number;
  /** Code of the heading row (`N1`), which keeps headings in place when people sort by code. */
  readonly code: string;
  /** The value of `Nhóm nhiệm vụ`. */
  readonly label: string;
  /** The whole title, verbatim, without its number. */
  readonly title: string;
  /** “Cơ quan chủ trì thực hiện”, verbatim. */
  readonly leadLine: string;
  /** The same units by their canonical names; more than one when the programme names more. */
  readonly leadUnits: readonly string[];
}

/** “Cơ quan phối hợp thực hiện”, the same for all eight groups. */
export const supportingLine = 'Các phòng, cơ quan, đơn vị, Tổ dân phố';

const { VP, KTHTDT, VHXH, PVHCC, CA, BCHQS } = canonicalUnitNames;

function group(number: number, title: string, leadLine: string, leadUnits: readonly string[]) {
  return {
    number,
    code: `N${number}`,
    label: groupLabels[number] ?? '',
    title,
    leadLine,
    leadUnits,
  } satisfies ProgrammeGroup;
}

export const programmeGroups: readonly ProgrammeGroup[] = [
  group(
    1,
    'Về xây dựng đội ngũ cán bộ, công chức có trình độ, năng lực, đáp ứng yêu cầu phát triển của phường Hòa Bình trong giai đoạn mới; đẩy mạnh công tác phòng, chống tham nhũng, lãng phí, tiêu cực',
    'Phòng Văn hoá - Xã hội, Văn phòng HĐND&UBND phường.',
    [VHXH, VP],
  ),
  group(
    2,
    'Tăng cường huy động nguồn lực cho phát triển; xác lập mô hình tăng trưởng mới, cơ cấu lại tỷ trọng kinh tế theo hướng hiện đại, bền vững; lấy khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số làm động lực',
    'Phòng Kinh tế, Hạ tầng và Đô thị.',
    [KTHTDT],
  ),
  group(
    3,
    'Phát triển kết cấu hạ tầng đô thị; quản lý và sử dụng hiệu quả tài nguyên, bảo vệ môi trường, chủ động ứng phó với biến đổi khí hậu',
    'Phòng Kinh tế, Hạ tầng và Đô thị.',
    [KTHTDT],
  ),
  group(
    4,
    'Thúc đẩy phát triển văn hóa, xây dựng con người phường Hòa Bình phát triển toàn diện và có giá trị bản sắc riêng trong tổng thể phát triển văn hóa, con người Việt Nam và thành phố Hải Phòng',
    'Phòng Văn hoá - Xã hội.',
    [VHXH],
  ),
  group(5, 'Tập trung đầu tư phát triển giáo dục và đào tạo', 'Phòng Văn hoá - Xã hội.', [VHXH]),
  group(
    6,
    'Tạo đột phá về cải cách hành chính, phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số',
    'Phòng Văn hoá - Xã hội, Trung tâm Phục vụ hành chính công, Công an phường.',
    [VHXH, PVHCC, CA],
  ),
  group(7, 'Chăm lo an sinh xã hội, nâng cao đời sống Nhân dân', 'Phòng Văn hoá - Xã hội.', [VHXH]),
  group(
    8,
    'Tăng cường quốc phòng, an ninh, đối ngoại',
    'Công an, Ban Chỉ huy quân sự, Văn phòng HĐND&UBND phường.',
    [CA, BCHQS, VP],
  ),
];
