import type { ReportVariant } from '../domain/report-variant.ts';
import { countWord } from './words.ts';

/** Words of the page for leaders and the Office. */
export const portalWords = {
  title: 'Đôn Đốc - Theo dõi thực hiện Chương trình hành động',
  heading: 'Theo dõi thực hiện Chương trình hành động',
  asOf: (body: string, time: string, day: string) => `${body}. Số liệu lúc ${time} ngày ${day}.`,
  toContent: 'Đến phần nội dung',
  contents: 'Các phần của trang',
  workbook: 'Bảng theo dõi',
  openWorkbook: 'Mở Bảng theo dõi',
  unreadable: 'Chưa đọc được Bảng theo dõi',
  actions: {
    title: 'Thực hiện',
    check: 'Rà soát ngay',
    preview: 'Xem trước thư nhắc',
    send: 'Gửi thư nhắc việc',
    write: 'Soạn thư nhắc việc',
    report: 'Lập báo cáo',
    period: 'Kỳ báo cáo',
    variant: 'Loại báo cáo',
    working: 'Đang thực hiện, đề nghị chờ trong giây lát…',
  },
  variants: {
    office: 'Văn phòng báo cáo Ủy ban nhân dân (đầy đủ)',
    party: 'Ủy ban nhân dân báo cáo Thường trực Đảng ủy (02 trang)',
    committee: 'Ủy ban nhân dân, lưu hành chung',
  } satisfies Record<ReportVariant, string>,
  notices: {
    checked: 'Đã rà soát. Số liệu dưới đây là số liệu mới nhất.',
    sent: (mails: number) =>
      mails === 0 ? 'Lượt này không có thư nào cần gửi.' : `Đã gửi ${countWord(mails)} thư.`,
    written: (mails: number) =>
      mails === 0
        ? 'Lượt này không có thư nào cần soạn.'
        : `Đã soạn ${countWord(mails)} thư, để trong hộp thư đi trên máy (thư mục outbox).`,
    failed: (mails: number) => `Có ${countWord(mails)} thư chưa gửi được, xem phần Nhắc việc.`,
    reported: (name: string) => `Đã lập báo cáo ${name}.`,
    download: 'Tải về',
  },
  state: {
    title: 'Tình hình chung',
    chart: 'Biểu đồ số nhiệm vụ theo tình trạng',
    headers: ['Tình trạng', 'Số nhiệm vụ', 'Tỷ lệ'],
    parts: {
      done: 'Đã hoàn thành',
      inTime: 'Chưa hoàn thành, trong hạn',
      overdue: 'Chưa hoàn thành, quá hạn',
      ongoing: 'Thường xuyên',
      noDeadline: 'Chưa xác định thời hạn',
      paused: 'Tạm dừng',
    },
    total: 'Tổng số',
    none: 'Bảng theo dõi chưa có nhiệm vụ nào.',
    dueSoon: (count: number) => `Sắp đến hạn trong 07 ngày làm việc: ${countWord(count)}.`,
    waiting: (count: number) => `Chờ Văn phòng xác nhận hoàn thành: ${countWord(count)}.`,
    clear: (clear: number, total: number) =>
      `Bảo đảm đủ 06 rõ: ${countWord(clear)}/${countWord(total)} nhiệm vụ.`,
  },
  overdue: {
    title: 'Nhiệm vụ quá hạn',
    headers: ['Mã', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn', 'Quá hạn (ngày làm việc)'],
    none: 'Không có nhiệm vụ quá hạn.',
    more: (count: number) =>
      `Còn ${countWord(count)} nhiệm vụ quá hạn khác, xem trang Nhiệm vụ của Bảng theo dõi.`,
    restricted: '(nội dung hạn chế, xem tại trang Nhiệm vụ)',
    noLead: 'Chưa có',
    noCode: (row: number) => `Dòng ${row}`,
  },
  units: {
    title: 'Theo cơ quan chủ trì',
    headers: ['Cơ quan chủ trì', 'Tổng số', 'Đã hoàn thành', 'Chưa hoàn thành', 'Quá hạn'],
    none: 'Chưa xác định một cơ quan chủ trì',
    total: 'Cộng',
  },
  groups: {
    title: 'Theo nhóm nhiệm vụ',
    header: 'Nhóm nhiệm vụ',
    none: 'Chưa xác định nhóm',
  },
  indicators: {
    title: 'Chỉ tiêu',
    headers: ['Chỉ tiêu', 'Mục tiêu', 'Kết quả', 'Số liệu đến ngày', 'Đánh giá'],
    none: 'Chưa có chỉ tiêu được ghi trên Bảng theo dõi.',
    noFigure: 'Chưa có số liệu',
  },
  findings: {
    title: 'Nội dung chờ sửa, bổ sung',
    headers: ['Cơ quan, đơn vị', 'Cần sửa', 'Cần bổ sung', 'Nên xem lại'],
    office: 'Văn phòng (sổ sách chung)',
    mustTitle: 'Cần sửa trước',
    none: 'Không có nội dung cần sửa, bổ sung.',
    more: (count: number) => `Còn ${countWord(count)} nội dung khác, xem trang Rà soát.`,
    open: 'Mở ô',
  },
  reminders: {
    title: 'Nhắc việc',
    last: (day: string) => `Lần gần nhất phần mềm soạn, gửi thư nhắc việc: ngày ${day}.`,
    never: 'Phần mềm chưa nhắc việc lần nào.',
    headers: ['Cơ quan, đơn vị', 'Thư gần nhất', 'Kết quả', 'Số thư trong 30 ngày'],
  },
  reports: {
    title: 'Báo cáo đã lập',
    none: 'Chưa lập báo cáo nào.',
    drafts: 'Dự thảo văn bản',
  },
  preview: {
    title: 'Xem trước thư nhắc',
    intro: (day: string) =>
      `Thư sẽ soạn ngày ${day} nếu số liệu không đổi. Trang này chỉ để xem, không gửi thư nào.`,
    none: (day: string) => `Ngày ${day} không có thư nhắc việc.`,
    to: 'Gửi đến',
    chat: 'Đơn vị chưa có địa chỉ thư; có thể gửi qua Zalo:',
    back: 'Về trang chính',
  },
  problem: {
    title: 'Chưa thực hiện được',
    code: (status: number) => `Mã ${status}, để báo cán bộ công nghệ thông tin khi cần.`,
    back: 'Về trang chính',
  },
  health: 'Tình trạng phần mềm',
} as const;
