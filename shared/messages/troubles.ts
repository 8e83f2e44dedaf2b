/** What to do about a text in TCVN3 or VNI. */
export const convertFont =
  'Đề nghị chuyển sang Unicode, ví dụ bằng UniKey (Ctrl+Shift+F6, nguồn TCVN3 hoặc VNI, đích Unicode), rồi dán lại.';

/** Why a workbook cannot be used, and what to do: one sentence each, for the person at the desk. */
export const workbookTroubles = {
  missing: (path: string) =>
    `Chưa có tệp “${path}”. Đề nghị kiểm tra lại đường dẫn, hoặc lập sổ mới bằng lệnh: npm run job -- setup --workbook "${path}".`,
  existsAlready: (name: string) =>
    `Đã có tệp “${name}” nên không lập sổ mới đè lên. Đề nghị chọn tên khác.`,
  wrongExtension: (name: string) =>
    `“${name}” chưa có đuôi .xlsx nên không lập sổ mới. Đề nghị ghi tên tệp, ví dụ “so-theo-doi.xlsx”.`,
  foreignTab: (name: string, tabs: string) =>
    `“${name}” đã có trang ${tabs} do người dùng tự lập, trùng tên trang của phần mềm, nên phần mềm không ghi gì. Đề nghị đổi tên trang đó, ví dụ thêm chữ “cũ”, rồi chạy lại.`,
  isFolder: (name: string) =>
    `“${name}” là một thư mục. Đề nghị chỉ đến tệp .xlsx trong thư mục đó.`,
  open: (name: string, lockName: string) =>
    `Tệp “${name}” đang được mở bằng Excel hoặc LibreOffice. Đề nghị lưu, đóng tệp rồi chạy lại; nếu không ai đang mở, xóa tệp khóa “${lockName}” bên cạnh.`,
  changed: (name: string) =>
    `Tệp “${name}” vừa được người khác sửa trong lúc phần mềm đang chạy nên phần mềm không ghi vào tệp. Đề nghị chạy lại.`,
  busy: (name: string) =>
    `Một lượt chạy khác đang ghi tệp “${name}”. Đề nghị chờ một phút rồi chạy lại.`,
  noAccess: (name: string) =>
    `Chưa đọc hoặc ghi được tệp “${name}” vì tệp đang được mở ở chương trình khác hoặc chưa được cấp quyền. Đề nghị đóng tệp, kiểm tra quyền rồi chạy lại.`,
  diskTrouble: (name: string) =>
    `Chưa ghi được tệp “${name}” do ổ đĩa (đầy, chỉ đọc hoặc đường dẫn chưa đúng). Đề nghị kiểm tra ổ đĩa rồi chạy lại.`,
  unsafeEdit: (name: string) =>
    `Tệp “${name}” có cấu trúc mà phần mềm chưa ghi vào an toàn được nên không ghi gì. Đề nghị mở tệp bằng Excel, chọn Lưu thành (Save As) dạng .xlsx rồi chạy lại.`,
  noTaskTable: (name: string, likely: { title: string; headers: readonly string[] } | null) =>
    likely === null
      ? `Chưa tìm thấy bảng nhiệm vụ trong “${name}”. Đề nghị kiểm tra: một trang phải có hàng tiêu đề chứa ít nhất hai cột “Nhiệm vụ” và “Cơ quan chủ trì”; sổ còn trống thì chạy lệnh lập sổ (setup) trước.`
      : `Chưa tìm thấy bảng nhiệm vụ trong “${name}”. ${workbookTroubles.notRecognised(likely.title, likely.headers)}`,
  notRecognised: (tab: string, headers: readonly string[]): string =>
    `Trang “${tab}” có các tiêu đề ${headers
      .slice(0, 6)
      .map((header) => `“${header.slice(0, 40)}”`)
      .join(
        ', ',
      )} nhưng chưa đủ để nhận ra là bảng nhiệm vụ. Nếu đây là bảng nhiệm vụ, đề nghị đổi tiêu đề cột nội dung việc thành “Nhiệm vụ”, cột đơn vị thành “Cơ quan chủ trì”.`,
  legacyEncoding: (name: string, tab: string, cell: string, text: string) =>
    `Chưa tìm thấy bảng nhiệm vụ trong “${name}” vì chữ gõ theo bảng mã cũ (trang “${tab}”, ô ${cell}: “${text}”). ${convertFont}`,
  titleTaken: (name: string, tab: string) =>
    `“${name}” đã có trang “${tab}” nhưng trang này chưa có hàng tiêu đề của bảng nhiệm vụ. Đề nghị đổi tên trang đó rồi chạy lại, hoặc thêm hàng tiêu đề “Nhiệm vụ”, “Cơ quan chủ trì”.`,
  unreadable: {
    empty: (name: string) =>
      `Tệp “${name}” đang rỗng (0 byte). Đề nghị lấy lại bản lưu gần nhất hoặc tải lại tệp.`,
    'not-a-workbook': (name: string) =>
      `Tệp “${name}” không phải là bảng tính Excel (.xlsx). Đề nghị mở bằng Excel rồi chọn Lưu thành (Save As) dạng .xlsx.`,
    'old-xls': (name: string) =>
      `Tệp “${name}” là bảng tính đời cũ (.xls). Đề nghị mở bằng Excel rồi chọn Lưu thành (Save As) dạng .xlsx.`,
    encrypted: (name: string) =>
      `Tệp “${name}” đang đặt mật khẩu nên không đọc được. Đề nghị bỏ mật khẩu mở tệp rồi chạy lại.`,
    damaged: (name: string) =>
      `Tệp “${name}” bị hỏng hoặc chưa sao chép xong. Đề nghị chờ sao chép xong, tải lại tệp, hoặc lấy lại bản lưu gần nhất.`,
    'too-large': (name: string) =>
      `Tệp “${name}” giải nén ra quá lớn so với một bảng theo dõi nên phần mềm không đọc. Đề nghị kiểm tra lại tệp, xóa các trang, hình ảnh không cần thiết.`,
    unsupported: (name: string) =>
      `Tệp “${name}” ở dạng bảng tính chưa đọc được. Đề nghị mở bằng Excel rồi chọn Lưu thành (Save As) dạng .xlsx.`,
  },
} as const;

export const storeTroubles = {
  noAccess: (folder: string) =>
    `Chưa đọc hoặc ghi được thư mục “${folder}”. Đề nghị kiểm tra quyền và dung lượng ổ đĩa rồi chạy lại.`,
  unreadableEntry: (key: string) =>
    `Một mục trong nhật ký gửi thư (“${key}”) bị hỏng nên chưa gửi thư này để tránh gửi trùng. Đề nghị xóa mục đó nếu chắc chắn thư chưa gửi, rồi chạy lại.`,
  unreadableSnapshot: (place: string) =>
    `Tệp số liệu đã chốt “${place}” bị hỏng hoặc không còn nên chưa lập báo cáo, để không thay bằng số liệu khác. Đề nghị lấy lại tệp này từ bản sao lưu; nếu không còn, lập báo cáo với --correct.`,
} as const;

export const reportTroubles = {
  notClosed:
    'Kỳ này chưa chốt số liệu nên không có số liệu đã chốt để đính chính. Đề nghị bỏ --correct.',
} as const;

export const signInTroubles = {
  noKeys:
    'Chưa kiểm tra được người gọi vì chưa lấy được khóa công khai của Google. Đề nghị chờ một phút rồi thử lại.',
} as const;

/** Anything that no adapter foresaw: the technical reason goes to the log, never to people. */
export const unexpectedTrouble =
  'Có trục trặc ngoài dự kiến, phần mềm đã dừng và không ghi gì thêm. Đề nghị chạy lại; nếu vẫn gặp, báo cán bộ công nghệ thông tin.';

export const smtpTroubles = {
  signIn: (reply: string) =>
    `Máy chủ thư không nhận tên, mật khẩu của hộp thư gửi${said(reply)}. Đề nghị cán bộ công nghệ thông tin kiểm tra SMTP_URL.`,
  encryption:
    'Máy chủ thư không mã hóa được đường truyền nên chưa gửi. Đề nghị cán bộ công nghệ thông tin kiểm tra địa chỉ, cổng trong SMTP_URL.',
  later: (reply: string) =>
    `Máy chủ thư đề nghị gửi lại sau${said(reply)}. Lượt chạy sau sẽ gửi lại.`,
  refused: (address: string, reply: string) =>
    `Máy chủ thư không nhận địa chỉ ${address}${said(reply)}. Đề nghị kiểm tra địa chỉ ở trang Đơn vị.`,
  unreachable: 'Máy chủ thư không trả lời. Lượt chạy sau sẽ gửi lại.',
  noOffice:
    'Chưa ghi Địa chỉ nhận trả lời ở trang Cấu hình nên chưa gửi thư. Đề nghị ghi địa chỉ thư công vụ của Văn phòng.',
} as const;

function said(reply: string): string {
  return reply === '' ? '' : ` (trả lời: ${reply})`;
}

export const mailTroubles = {
  outbox: (folder: string) =>
    `Chưa ghi được thư vào thư mục “${folder}”. Đề nghị kiểm tra quyền và dung lượng ổ đĩa rồi chạy lại.`,
  limitReached: (mails: number) =>
    `Đã gửi đủ ${mails} thư cho phép trong ngày nên chưa gửi; lượt chạy của ngày làm việc sau sẽ gửi. Nếu nơi cung cấp hộp thư cho phép nhiều hơn, đề nghị cán bộ công nghệ thông tin tăng MAILS_PER_DAY.`,
  notOneAddress: (text: string) =>
    `“${text}” không phải một địa chỉ thư. Đề nghị ghi một địa chỉ ở trang Đơn vị hoặc Cấu hình.`,
  noAddress: 'Đơn vị chưa có địa chỉ thư; đề nghị ghi ở trang Đơn vị.',
  noMailWanted: 'Đơn vị không nhận thư; Văn phòng nhắc qua kênh khác.',
  outOfTime: 'Hết thời gian của lượt chạy nên chưa gửi; lượt chạy sau trong ngày sẽ gửi.',
  beingSent:
    'Một lượt chạy khác đang gửi thư này hoặc vừa bị ngắt giữa chừng. Đề nghị chạy lại sau 15 phút; thư chưa gửi sẽ được gửi.',
} as const;
