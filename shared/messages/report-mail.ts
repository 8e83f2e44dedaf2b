/** The mail that tells the Office where a report lies. */
export const reportMailWords = {
  subject: (name: string) => `[Báo cáo] Đã lập ${name}`,
  greeting: (office: string) => `Kính gửi: ${office}.`,
  intro: (title: string) =>
    `Phần mềm đã lập dự thảo “${title}”. Đề nghị xem lại, lấy số, ghi ngày và trình ký.`,
  totals: (total: number, done: number, overdue: number) =>
    `Số liệu trong báo cáo: ${total} nhiệm vụ, đã hoàn thành ${done}, chưa hoàn thành và quá hạn ${overdue}.`,
  files: 'Tệp Word:',
  footer: '(Thư gửi tự động cho Văn phòng theo yêu cầu khi lập báo cáo.)',
  stopped: 'Chế độ gửi thư đang là Tạm ngừng nên chưa gửi.',
} as const;
