/** Words of HTTP answers that are not what was asked for. */
export const problemWords = {
  notFound: 'Không có trang này.',
  noReport: 'Không có báo cáo này.',
  wrongMethod: (allowed: string) => `Địa chỉ này chỉ nhận ${allowed}.`,
  wrongBody: (names: string) => `Phần ${names} của yêu cầu chưa đúng. Đề nghị xem lại.`,
  wrongQuery: (names: string) => `Phần ${names} trong địa chỉ chưa đúng. Đề nghị xem lại.`,
  tooLarge: 'Yêu cầu quá lớn nên không thực hiện.',
  tooLong: 'Địa chỉ quá dài nên không thực hiện.',
  signIn:
    'Cần đăng nhập bằng tài khoản được cấp. Đề nghị mở lại trang và đăng nhập; nếu vẫn gặp, báo cán bộ công nghệ thông tin.',
  notAllowed:
    'Tài khoản này chưa được phép. Đề nghị Văn phòng ghi địa chỉ thư của tài khoản vào trang Đơn vị hoặc mục “Địa chỉ được xem toàn bộ” ở trang Cấu hình.',
  notYourReport:
    'Đơn vị chỉ tải được báo cáo của Ủy ban nhân dân phường. Đề nghị liên hệ Văn phòng khi cần tài liệu này.',
  alreadyRunning:
    'Việc này đang được thực hiện ở một lượt chạy khác. Đề nghị chờ vài phút rồi thử lại.',
  unfinished: 'Đã hết thời gian của một lượt chạy. Phần còn lại sẽ được làm ở lượt chạy sau.',
  noWard: 'Không có phường này.',
  someWards:
    'Có phường chưa xếp được việc. Đề nghị cán bộ công nghệ thông tin xem nhật ký của dịch vụ.',
  notConfigured:
    'Phần mềm chưa được cài đặt đầy đủ nên chưa thực hiện được. Đề nghị cán bộ công nghệ thông tin xem nhật ký của dịch vụ.',
  wrongOrigin: 'Yêu cầu đến từ một trang khác nên không thực hiện.',
} as const;
