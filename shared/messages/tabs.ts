import { countWord, inParentheses } from './words.ts';

/** Titles, headers and remarks of the system's tabs. */
export const systemTabs = {
  overview: 'Tổng quan',
  review: 'Rà soát',
  mailLog: 'Nhật ký nhắc việc',
  reports: 'Báo cáo',
} as const;

export const tabWords = {
  asOf: (time: string, day: string) => `Số liệu lúc ${time} ngày ${day}`,
  doNotEdit: 'Trang này do phần mềm tự ghi lại sau mỗi lần chạy; đề nghị không sửa.',
  protectedTab: 'Trang của phần mềm Đôn Đốc, tự ghi lại sau mỗi lần chạy',
  askBeforeEdit: 'Cột do Văn phòng hoặc phần mềm ghi; đề nghị không sửa',
  sample: (day: string) => `DỮ LIỆU MẪU - ngày mẫu ${day}`,
  stale: (day: string) =>
    `CHÚ Ý: phần mềm chưa chạy lại, chưa nhắc việc từ ngày ${day}; đề nghị báo người phụ trách công nghệ thông tin.`,
} as const;

export const reviewWords = {
  title: 'RÀ SOÁT SỐ LIỆU',
  headers: ['STT', 'Mức độ', 'Mã', 'Nhiệm vụ', 'Nội dung đề nghị', 'Mở ô'],
  summary: (errors: string, warnings: string, advice: string) =>
    `Cần sửa: ${errors} · Cần bổ sung: ${warnings} · Nên xem lại: ${advice}`,
  clarity: (count: string, names: string, cells: string) =>
    `Còn thiếu ${count} rõ: ${names}. Đề nghị ghi các ô ${cells}.`,
  clear: 'Không có nội dung cần bổ sung.',
  unassigned: 'CHƯA XÁC ĐỊNH MỘT CƠ QUAN CHỦ TRÌ (Văn phòng xem xét)',
  office: 'SỔ SÁCH CHUNG (Văn phòng thực hiện)',
  group: (name: string, rows: string) => `${name} (${rows} dòng)`,
  whole: 'Cả trang',
  lookupTitle: 'Bảng tra cứu của trang Nhiệm vụ (phần mềm dùng)',
  lookupHeaders: ['Mã', 'Đánh giá tiến độ', 'Cần bổ sung'],
  ruleTitle: 'Loại nội dung',
  countHeader: 'Số lượng',
} as const;

export const overviewWords = {
  title: 'TỔNG QUAN THỰC HIỆN CHƯƠNG TRÌNH HÀNH ĐỘNG',
  figures: ['Tổng số nhiệm vụ', 'Đã hoàn thành', 'Sắp đến hạn', 'Quá hạn'],
  openLine: (inTime: number, ongoing: number, noDeadline: number, paused: number) =>
    `Chưa hoàn thành, trong hạn: ${inTime} · Thường xuyên: ${ongoing} · Chưa xác định thời hạn: ${noDeadline} · Tạm dừng: ${paused}.`,
  restricted: '(nội dung hạn chế, xem tại trang Nhiệm vụ)',
  clarityLine: (clear: string, total: string) => `Nhiệm vụ đủ 06 rõ: ${clear}/${total}.`,
  waitingLine: (count: string) => `Đơn vị báo cáo hoàn thành, chờ Văn phòng xác nhận: ${count}.`,
  finishedSince: (day: string, codes: readonly string[]) =>
    `Sau ngày chốt số liệu ${day}, có thêm ${countWord(codes.length)} nhiệm vụ hoàn thành${inParentheses(codes)}, tổng hợp vào kỳ sau.`,
  unitTitle: 'Theo cơ quan chủ trì',
  unitHeaders: [
    'Cơ quan chủ trì',
    'Tổng số',
    'Đã hoàn thành',
    'Chưa hoàn thành',
    'Trong đó quá hạn',
  ],
  unassigned: 'Chưa xác định một cơ quan chủ trì',
  total: 'Cộng',
  overdueTitle: 'Nhiệm vụ quá hạn (tối đa 10, quá hạn lâu nhất trước)',
  overdueHeaders: ['Mã', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn', 'Số ngày làm việc quá hạn'],
  noOverdue: 'Không có nhiệm vụ quá hạn.',
  proposalTitle: 'Kiến nghị chờ ý kiến chỉ đạo',
  proposalHeaders: ['Mã', 'Nội dung kiến nghị', 'Cơ quan đề nghị', 'Kiến nghị gửi'],
  noProposal: 'Không có kiến nghị đang chờ ý kiến.',
  silentTitle: 'Đơn vị chủ trì chưa cập nhật lần nào',
  noSilent: 'Các đơn vị chủ trì đều đã cập nhật.',
  more: (count: string) => `và ${count} nhiệm vụ khác (xem trang Rà soát, trang Nhiệm vụ).`,
} as const;

export const mailLogWords = {
  title: 'NHẬT KÝ NHẮC VIỆC',
  headers: ['Ngày', 'Cơ quan, đơn vị', 'Gửi đến', 'Tiêu đề thư', 'Số nhiệm vụ', 'Kết quả'],
  outcomes: {
    claimed: 'Đang gửi',
    sent: 'Đã gửi',
    outbox: 'Đã ghi vào hộp thư đi trên máy',
    failed: 'Không gửi được',
    unknown: 'Không rõ đã gửi hay chưa; thư sau nhắc lại',
  },
  none: 'Chưa gửi thư nào.',
} as const;

export const reportListWords = {
  title: 'BÁO CÁO ĐÃ LẬP',
  headers: ['Tệp', 'Nơi lưu'],
  none: 'Chưa lập báo cáo nào.',
  drafts: 'DỰ THẢO VĂN BẢN',
} as const;
