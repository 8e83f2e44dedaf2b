import type { TaskColumnKey } from '../shared/contract/tasks.ts';
import type { StyleName } from './look.ts';

/** How one column of `Nhiệm vụ` looks; who fills it and its values are in the contract. */
export interface TaskColumnLook {
  readonly band: string;
  readonly width: number;
  readonly shown: boolean;
  readonly style: StyleName;
  /** Shown while a cell of the column, or its header, is selected. */
  readonly note?: string;
}

const bands = {
  work: '1. RÕ VIỆC',
  software: 'PHẦN MỀM TỰ TÍNH',
  bodies: '2. RÕ CƠ QUAN',
  means: '3. RÕ BIỆN PHÁP, NGUỒN LỰC',
  time: '4. RÕ THỜI GIAN',
  authority: '5. RÕ THẨM QUYỀN, TRÁCH NHIỆM',
  product: '6. RÕ SẢN PHẨM',
  update: 'CẬP NHẬT (đơn vị chủ trì ghi)',
  office: 'VĂN PHÒNG',
  basis: 'CĂN CỨ',
} as const;

function shown(
  band: keyof typeof bands,
  width: number,
  note = '',
  style: StyleName = 'cell',
): TaskColumnLook {
  return { band: bands[band], width, shown: true, style, ...(note ? { note } : {}) };
}

function folded(
  band: keyof typeof bands,
  width: number,
  note = '',
  style: StyleName = 'cell',
): TaskColumnLook {
  return { ...shown(band, width, note, style), shown: false };
}

const keepDeadline =
  'Văn phòng ghi. Ví dụ: 30/6/2026; Quý IV/2026; Hằng quý; Thường xuyên. Cần gia hạn: ghi ở trang Điều chỉnh, không sửa ô này.';

/** 15 columns shown, 14 folded: a unit touches three to eight of them in a month. */
export const taskColumnLooks: Readonly<Record<TaskColumnKey, TaskColumnLook>> = {
  code: shown(
    'work',
    9,
    'Văn phòng ghi. Nhiệm vụ chi tiết: thêm số vào mã nhiệm vụ lớn, ví dụ N1.06.1.',
    'cellBold',
  ),
  title: shown(
    'work',
    30,
    'Văn phòng ghi: động từ + việc + phạm vi. Không chép nguyên đoạn Chương trình.',
  ),
  verdict: shown('software', 18, 'Phần mềm tự tính sau mỗi lần rà soát; không sửa.', 'verdict'),
  missing: shown(
    'software',
    24,
    'Phần mềm tự tính: những ô còn thiếu của dòng này; không sửa.',
    'verdict',
  ),
  leadUnit: shown(
    'bodies',
    20,
    'Văn phòng ghi. Mỗi nhiệm vụ một cơ quan chủ trì, chọn trong danh sách.',
  ),
  supportingUnits: folded('bodies', 26, 'Tên các cơ quan, cách nhau bằng dấu “;”.'),
  issuingBody: folded(
    'bodies',
    18,
    'Cơ quan ký ban hành sản phẩm của nhiệm vụ (không phải cơ quan giao việc).',
  ),
  measures: folded('means', 30, 'Đơn vị ghi 1-2 câu.'),
  resources: folded('means', 22, 'Chọn trong danh sách hoặc ghi cụ thể.'),
  deadline: shown('time', 13, keepDeadline, 'cellDate'),
  decisionLevel: folded('authority', 20, 'Cấp quyết định kết quả của nhiệm vụ.'),
  responsiblePerson: folded(
    'authority',
    22,
    'Chức vụ, họ tên. Để trống: người đứng đầu cơ quan chủ trì (mục III Chương trình).',
  ),
  product: shown('product', 22, 'Văn bản hoặc kết quả kiểm chứng được.'),
  status: shown(
    'update',
    14,
    'Chọn một giá trị trong danh sách. Quá hạn do phần mềm tự tính.',
    'cellCenter',
  ),
  progress: shown('update', 9, 'Số từ 0 đến 100; không bắt buộc.', 'cellPercent'),
  result: shown('update', 28, '1-3 câu, có số liệu; được đưa vào báo cáo.'),
  evidence: shown(
    'update',
    22,
    'Ví dụ: Kế hoạch số 15/KH-UBND ngày 12/6/2026. Cần có khi hoàn thành.',
  ),
  completedOn: shown('update', 12, 'Ngày/tháng/năm, ghi khi hoàn thành.', 'cellDate'),
  difficulty: shown('update', 24, 'Ghi khi quá hạn hoặc có vướng mắc.'),
  proposal: shown('update', 24, 'Việc đề nghị cấp trên giải quyết, nếu có.'),
  proposalTo: folded('update', 20, 'Cấp giải quyết kiến nghị. Để trống: như cột Cấp quyết định.'),
  updatedOn: shown(
    'update',
    12,
    'Bấm Ctrl và dấu ; để ghi ngày hôm nay. Không có thay đổi cũng ghi ngày.',
    'cellDate',
  ),
  confirmation: folded(
    'office',
    16,
    'Văn phòng ghi khi đơn vị báo hoàn thành. Để trống: chờ xác nhận.',
    'cellCenter',
  ),
  instruction: folded(
    'office',
    30,
    'Văn phòng ghi: nội dung, người cho ý kiến, ngày hoặc số văn bản.',
  ),
  group: folded('basis', 30, 'Chọn trong danh sách.'),
  sourcePhrase: folded('basis', 50, 'Câu trong Chương trình, nguyên văn.'),
  documentBasis: folded('basis', 36, 'Số, ký hiệu, ngày của văn bản giao nhiệm vụ.'),
  kind: folded('basis', 16, 'Không bắt buộc.'),
  restricted: folded(
    'basis',
    12,
    'Có: thư và báo cáo chỉ nêu mã. Tuyệt đối không ghi bí mật nhà nước vào bảng này.',
    'cellCenter',
  ),
};

/** Values outside these lists would change what is counted, so nothing else can be typed. */
export const strictColumns: readonly TaskColumnKey[] = ['status', 'confirmation', 'restricted'];
