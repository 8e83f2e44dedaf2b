/** Words of the plain page and of HTTP answers. */
export const pageWords = {
  title: 'Đôn Đốc - Theo dõi thực hiện Chương trình hành động',
  heading: 'Theo dõi thực hiện Chương trình hành động',
  intro: 'Bấm một việc để thực hiện; kết quả được ghi vào sổ.',
  actions: { check: 'Rà soát ngay', remind: 'Soạn thư nhắc việc', report: 'Lập báo cáo' },
  workbook: 'Sổ theo dõi',
  reports: 'Báo cáo đã lập',
  noReports: 'Chưa lập báo cáo nào.',
  health: 'Tình trạng phần mềm',
} as const;

export const problemWords = {
  notFound: 'Không có trang này.',
  noReport: 'Không có báo cáo này.',
  wrongMethod: (allowed: string) => `Địa chỉ này chỉ nhận ${allowed}.`,
  wrongBody: (names: string) => `Phần ${names} của yêu cầu chưa đúng. Đề nghị xem lại.`,
  wrongOrigin: 'Yêu cầu đến từ một trang khác nên không thực hiện.',
} as const;
