/** Words of the menu in the Google Sheet. */
export const menuWords = {
  title: 'Đôn đốc',
  items: {
    checkNow: 'Rà soát ngay',
    previewMails: 'Xem trước thư nhắc',
    makeReport: 'Lập báo cáo',
    openPage: 'Mở trang báo cáo',
    makeFilterViews: 'Tạo chế độ xem lọc cho từng đơn vị',
  },
  askAddress:
    'Dán địa chỉ trang báo cáo (bắt đầu bằng https://) do cán bộ công nghệ thông tin cung cấp. Chỉ cần làm một lần cho cả phường.',
  badAddress:
    'Địa chỉ phải bắt đầu bằng https:// và chỉ gồm tên máy chủ, ví dụ https://don-doc-hoa-binh-123456.asia-southeast1.run.app',
  noAddress: 'Chưa có địa chỉ trang báo cáo nên chưa làm gì.',
  openLink: 'Bấm vào đây để mở trang báo cáo',
  checked: (tasks: number, errors: number, warnings: number) =>
    `Đã rà soát ${tasks} nhiệm vụ: ${errors} lỗi phải sửa, ${warnings} chỗ cần xem lại. Chi tiết ở trang Rà soát và trang Tổng quan.`,
  reported: (file: string) => `Đã lập báo cáo ${file}. Mở trang báo cáo để tải về.`,
  noMails: 'Hôm nay chưa có thư nào phải gửi.',
  mails: (count: number) =>
    `Hôm nay sẽ có ${count} thư nhắc. Chưa gửi thư nào; dưới đây là người nhận và số nhiệm vụ:`,
  mail: (unit: string, to: string, tasks: number) => `- ${unit} (${to}): ${tasks} nhiệm vụ`,
  noMailAddress: 'chưa có địa chỉ thư',
  moreMails: (count: number) => `… và ${count} thư khác.`,
  noToken:
    'Google chưa cho biết tài khoản đang dùng. Đề nghị tải lại trang, chọn lại mục này và bấm Cho phép khi được hỏi.',
  offline:
    'Chưa kết nối được đến phần mềm, hoặc phần mềm chưa trả lời kịp. Công việc có thể vẫn đang chạy: đề nghị xem trang Tổng quan sau vài phút rồi hãy chạy lại.',
  refused:
    'Tài khoản của anh/chị chưa được quyền làm việc này. Đề nghị Văn phòng thêm tài khoản vào trang Đơn vị hoặc Cấu hình, và cán bộ công nghệ thông tin cấp quyền mở trang báo cáo.',
  failed: (status: number) =>
    `Phần mềm gặp sự cố (mã ${status}) nên chưa làm xong. Đề nghị chạy lại sau vài phút; nếu vẫn gặp, báo cán bộ công nghệ thông tin.`,
  noTaskTab:
    'Không tìm thấy trang Nhiệm vụ có cột Cơ quan chủ trì, hoặc trang Đơn vị chưa có tên đơn vị nào.',
  viewTitle: (unit: string) => `Đôn đốc: ${unit}`,
  viewsMade: (made: number, all: number) =>
    `Đã tạo ${made} chế độ xem lọc mới; có đủ cho ${all} đơn vị. Mở Dữ liệu → Chế độ xem bộ lọc để chọn đơn vị của mình.`,
} as const;
