/** What a sentence about a Google Sheet may name. */
interface About {
  readonly name: string;
  readonly id: string;
  /** The address that the sheet must be shared with; null when it is not known here. */
  readonly account: string | null;
}

const shareWith = (account: string | null) =>
  account === null
    ? 'thêm địa chỉ tài khoản dịch vụ (service account) mà phần mềm đang dùng'
    : `thêm địa chỉ ${account}`;

/** Why a Google Sheet cannot be used, and what to do. */
export const googleTroubles = {
  /** Until its own title is known. */
  name: 'Bảng tính Google',
  neverCreated:
    'Phần mềm không tự lập tệp trên Google Drive. Đề nghị tự lập một bảng tính Google trống (mở sheets.new), chia sẻ cho phần mềm quyền Người chỉnh sửa, rồi chạy lại với đường dẫn của bảng tính đó.',
  changed: (name: string) =>
    `“${name}” vừa được người khác sửa trong lúc phần mềm đang chạy nên phần mềm không ghi gì. Đề nghị chạy lại.`,
  busy: (name: string) =>
    `Một lượt chạy khác đang ghi “${name}”. Đề nghị chờ vài phút rồi chạy lại.`,
  fewerRows: (name: string, tab: string, before: number, now: number) =>
    `Trang “${tab}” của “${name}” lần trước có ${before} dòng, nay chỉ đọc được ${now} dòng, nên phần mềm không ghi và không gửi gì. Đề nghị mở sổ kiểm tra; nếu lỡ xóa, lấy lại bằng Tệp → Nhật ký phiên bản; nếu đúng là đã bớt dòng, chạy lại lệnh có thêm --accept-fewer-rows.`,
  locale: (locale: string) =>
    `Ngôn ngữ (locale) của bảng tính đang là ${locale}, cần vi_VN: ngày gõ 02/11 có thể bị hiểu thành tháng 02. Đề nghị mở Tệp → Cài đặt → Ngôn ngữ, chọn Việt Nam, rồi xem lại các ô ngày.`,
  timeZone: (zone: string) =>
    `Múi giờ của bảng tính đang là ${zone}, cần Asia/Ho_Chi_Minh. Đề nghị mở Tệp → Cài đặt → Múi giờ, chọn (GMT+07:00) Hồ Chí Minh.`,
  impossible: {
    'tab-exists': (name: string, tab: string) =>
      `“${name}” đã có trang “${tab}” nên phần mềm không lập trang này đè lên. Đề nghị đổi tên trang đó rồi chạy lại.`,
    'no-such-tab': (name: string, tab: string) =>
      `Không còn trang “${tab}” trong “${name}” nên phần mềm không ghi gì. Đề nghị chạy lại.`,
    'too-many-cells': (name: string, tab: string) =>
      `“${name}” đã gần đủ 10 triệu ô, không còn chỗ cho trang “${tab}”. Đề nghị xóa các trang, các dòng và cột trống không dùng rồi chạy lại.`,
  },
  failed: {
    rate: ({ name }: About) =>
      `Google đang giới hạn số lượt đọc, ghi nên chưa dùng được “${name}”. Phần mềm đã thử lại nhiều lần trong hơn một phút. Đề nghị chờ vài phút rồi chạy lại.`,
    server: ({ name }: About) =>
      `Máy chủ Google đang trục trặc nên chưa đọc hoặc ghi được “${name}”. Đề nghị chờ vài phút rồi chạy lại.`,
    network: ({ name }: About) =>
      `Kết nối đến Google bị ngắt giữa chừng khi đọc hoặc ghi “${name}”. Đề nghị kiểm tra mạng rồi chạy lại.`,
    timeout: ({ name }: About) =>
      `Google không trả lời kịp khi đọc hoặc ghi “${name}”. Đề nghị kiểm tra mạng, chờ vài phút rồi chạy lại.`,
    unproven: ({ name }: About) =>
      `Google trả về số liệu không trọn vẹn của “${name}” nên phần mềm không kết luận gì, không ghi và không gửi gì. Đề nghị chạy lại sau vài phút.`,
    offline: ({ name }: About) =>
      `Chưa kết nối được đến máy chủ Google để mở “${name}”. Đề nghị kiểm tra mạng Internet rồi chạy lại.`,
    credentials: () =>
      'Phần mềm chưa có thông tin đăng nhập Google (Application Default Credentials) hoặc thông tin này đã hết hạn. Đề nghị cán bộ công nghệ thông tin: trên Google Cloud, gắn tài khoản dịch vụ cho dịch vụ; trên máy cá nhân, chạy: gcloud auth application-default login --impersonate-service-account=ĐỊA_CHỈ_TÀI_KHOẢN_DỊCH_VỤ.',
    'api-disabled': () =>
      'Dự án Google Cloud của phần mềm chưa bật Google Sheets API. Đề nghị cán bộ công nghệ thông tin mở Google Cloud, mục API và dịch vụ, bật Google Sheets API, chờ vài phút rồi chạy lại.',
    scope: () =>
      'Thông tin đăng nhập Google chưa có quyền dùng bảng tính (thiếu scope spreadsheets). Đề nghị cán bộ công nghệ thông tin chạy: gcloud auth application-default login --impersonate-service-account=ĐỊA_CHỈ_TÀI_KHOẢN_DỊCH_VỤ.',
    denied: ({ name, account }: About) =>
      `Chưa được chia sẻ “${name}”. Đề nghị mở bảng tính, bấm Chia sẻ, ${shareWith(account)} với quyền Người chỉnh sửa, rồi chạy lại.`,
    missing: ({ id, account }: About) =>
      `Không tìm thấy bảng tính Google có mã “${id}”. Đề nghị chép lại đường dẫn từ trình duyệt; nếu bảng tính vẫn mở được, bấm Chia sẻ, ${shareWith(account)} với quyền Người chỉnh sửa, rồi chạy lại.`,
    'office-file': ({ name }: About) =>
      `“${name}” là tệp Excel (.xlsx) để trên Google Drive, chưa phải Google Trang tính. Đề nghị mở tệp, chọn Tệp → Lưu dưới dạng Google Trang tính, rồi dùng đường dẫn của bản mới; hoặc tải tệp về và chạy với đường dẫn tệp .xlsx.`,
    protected: ({ name, account }: About) =>
      `“${name}” có vùng được bảo vệ mà phần mềm không được ghi. Đề nghị mở Dữ liệu → Bảo vệ trang tính và dải ô, ${shareWith(account)} vào danh sách được chỉnh sửa các trang của phần mềm, rồi chạy lại.`,
    'too-large': ({ name }: About) =>
      `“${name}” đã gần đủ 10 triệu ô nên Google không cho ghi thêm. Đề nghị xóa các trang, các dòng và cột trống không dùng rồi chạy lại.`,
    moved: ({ name }: About) =>
      `“${name}” vừa được người khác sửa (trang, dòng hoặc cột) trong lúc phần mềm đang chạy nên lượt này chưa ghi được. Đề nghị chạy lại.`,
    invalid: ({ name }: About) =>
      `Google không nhận yêu cầu của phần mềm với “${name}” và không có gì thay đổi. Đề nghị chạy lại; nếu vẫn gặp, báo cán bộ công nghệ thông tin.`,
  },
} as const;

/** What to do about a language or time zone; null = as it should be. */
export function regionalAdvice(problem: {
  readonly locale: string | null;
  readonly timeZone: string | null;
}): readonly string[] {
  const { locale, timeZone } = problem;
  return [
    ...(locale === null ? [] : [googleTroubles.locale(locale)]),
    ...(timeZone === null ? [] : [googleTroubles.timeZone(timeZone)]),
  ];
}

const storageKinds: Readonly<Record<string, (bucket: string) => string>> = {
  rate: (bucket) =>
    `Google đang giới hạn số lượt đọc, ghi kho “${bucket}”. Đề nghị chờ vài phút rồi chạy lại.`,
  server: (bucket) =>
    `Máy chủ Google đang trục trặc nên chưa đọc hoặc ghi được kho “${bucket}”. Đề nghị chờ vài phút rồi chạy lại.`,
  credentials: googleTroubles.failed.credentials,
  denied: (bucket) =>
    `Tài khoản dịch vụ của phần mềm chưa được dùng kho “${bucket}”. Đề nghị cán bộ công nghệ thông tin cấp vai trò Storage Object User (roles/storage.objectUser) ở kho đó.`,
  missing: (bucket) =>
    `Không có kho Cloud Storage “${bucket}”. Đề nghị cán bộ công nghệ thông tin kiểm tra STORE_BUCKET.`,
  'api-disabled': () =>
    'Dự án Google Cloud của phần mềm chưa bật Cloud Storage API. Đề nghị cán bộ công nghệ thông tin bật API này, chờ vài phút rồi chạy lại.',
  invalid: (bucket) =>
    `Kho Cloud Storage “${bucket}” không nhận yêu cầu của phần mềm. Đề nghị cán bộ công nghệ thông tin kiểm tra STORE_BUCKET, quyền và chính sách lưu giữ của kho.`,
};

/** Why what the system remembers cannot be read or written; most often the network. */
export function storageTroubles(kind: string, bucket: string): string {
  const words = storageKinds[kind];
  return words
    ? words(bucket)
    : `Chưa kết nối được đến kho Cloud Storage “${bucket}”. Đề nghị kiểm tra mạng, chờ vài phút rồi chạy lại.`;
}

const queueKinds: Readonly<Record<string, (queue: string) => string>> = {
  credentials: googleTroubles.failed.credentials,
  denied: (queue) =>
    `Tài khoản dịch vụ của phần mềm chưa được xếp việc vào hàng đợi “${queue}”. Đề nghị cán bộ công nghệ thông tin cấp vai trò Cloud Tasks Enqueuer ở hàng đợi và Service Account User ở tài khoản gọi việc.`,
  missing: (queue) =>
    `Không có hàng đợi “${queue}”. Đề nghị cán bộ công nghệ thông tin kiểm tra TASKS_QUEUE.`,
  'api-disabled': () =>
    'Dự án Google Cloud của phần mềm chưa bật Cloud Tasks API. Đề nghị cán bộ công nghệ thông tin bật API này, chờ vài phút rồi chạy lại.',
  invalid: (queue) =>
    `Hàng đợi “${queue}” không nhận yêu cầu của phần mềm. Đề nghị cán bộ công nghệ thông tin kiểm tra TASKS_QUEUE, JOBS_URL và JOB_CALLERS.`,
};

/** Why jobs of wards cannot be queued; most often the network. */
export function queueTroubles(kind: string, queue: string): string {
  const words = queueKinds[kind];
  return words
    ? words(queue)
    : `Chưa xếp được việc vào hàng đợi “${queue}”. Đề nghị kiểm tra mạng, chờ vài phút rồi chạy lại.`;
}

export const feedTrouble =
  'Google Drive chưa cho biết bảng tính nào vừa được sửa nên tất cả đều được rà soát. Đề nghị cán bộ công nghệ thông tin kiểm tra Drive API đã bật.';
