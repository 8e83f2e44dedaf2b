/** What is wrong with the environment, and what to write instead. */
export const configWords = {
  port: 'PORT phải là số từ 1 đến 65535, ví dụ 8080.',
  workspace: 'WORKSPACE đang để trống. Đề nghị ghi đường dẫn thư mục, hoặc bỏ biến này.',
  workbook:
    'WORKBOOK đang để trống. Đề nghị ghi đường dẫn tệp .xlsx hoặc đường dẫn bảng tính Google, hoặc bỏ biến này.',
  oauth:
    'Đăng nhập hộp thư bằng OAuth2 cần đủ ba mục: SMTP_OAUTH_CLIENT_ID, SMTP_OAUTH_CLIENT_SECRET, SMTP_OAUTH_REFRESH_TOKEN.',
  mailsADay: 'MAILS_PER_DAY phải là số nguyên từ 2 trở lên: số thư tối đa gửi trong một ngày.',
  workbookAddress:
    'WORKBOOK chưa phải đường dẫn của một bảng tính Google. Đề nghị chép đường dẫn trên trình duyệt (dạng https://docs.google.com/spreadsheets/d/…/edit).',
  wards:
    'WARDS phải là tên của danh sách phường trong kho (chữ thường, số, dấu gạch, đuôi .json), ví dụ wards.json.',
  wardsOrWorkbook:
    'Chỉ ghi một trong hai: WORKBOOK (sổ của một phường) hoặc WARDS (danh sách nhiều phường).',
  oauthOfOne:
    'SMTP_OAUTH_CLIENT_ID chỉ dùng được với một hộp thư. Khi SMTP_URL có nhiều địa chỉ, đề nghị dùng mật khẩu ứng dụng hoặc máy chủ chuyển tiếp thư.',
  queue:
    'Nhiều phường cần đủ TASKS_QUEUE (dạng projects/DỰ_ÁN/locations/VÙNG/queues/TÊN), JOBS_URL (địa chỉ https của dịch vụ chạy việc), JOB_AUDIENCE và JOB_CALLERS.',
  smtpUrl:
    'SMTP_URL chưa đúng dạng smtp://tên:mật-khẩu@máy-chủ:587 hoặc smtps://tên:mật-khẩu@máy-chủ:465. Ký tự đặc biệt trong mật khẩu ghi theo mã phần trăm, ví dụ @ là %40. Nhiều máy chủ thì cách nhau bằng dấu cách.',
  rootUrl: (name: string, api: string) =>
    `${name} phải là địa chỉ gốc https, ví dụ https://${api}.googleapis.com/; chỉ máy này (127.0.0.1, localhost) mới dùng được http.`,
  storeBucket:
    'STORE_BUCKET chưa đúng tên một kho Cloud Storage (chữ thường, số, dấu gạch), ví dụ don-doc-hoa-binh.',
  storePrefix:
    'STORE_PREFIX chỉ gồm chữ không dấu, số, dấu gạch, ví dụ hoa-binh: phần của riêng một phường trong kho dùng chung.',
  portalUrl:
    'PORTAL_URL phải là địa chỉ https của trang báo cáo, ví dụ https://don-doc.example.vn/.',
  jobSeconds:
    'JOB_SECONDS phải là số giây từ 120 đến 3600, ít hơn thời hạn của dịch vụ, ví dụ 540.',
  jobCallers:
    'JOB_AUDIENCE (địa chỉ của dịch vụ) và JOB_CALLERS (địa chỉ các tài khoản dịch vụ được chạy việc, cách nhau bằng dấu phẩy) phải ghi cả hai.',
  iapAudience:
    'IAP_AUDIENCE phải có dạng /projects/SỐ_DỰ_ÁN/locations/VÙNG/services/TÊN_DỊCH_VỤ, chép từ trang Identity-Aware Proxy.',
  /** What the cloud cannot do without. */
  cloud: {
    workbook:
      'Trên Google Cloud, WORKBOOK phải là mã hoặc đường dẫn của một bảng tính Google; hoặc WARDS phải ghi tên danh sách phường trong kho.',
    bucket: 'Trên Google Cloud, STORE_BUCKET phải ghi tên kho Cloud Storage.',
    smtp: 'Trên Google Cloud, SMTP_URL phải ghi máy chủ thư: thư để lại trên máy sẽ mất.',
    callers:
      'Trên Google Cloud, phải ghi JOB_AUDIENCE và JOB_CALLERS (cho lịch chạy), hoặc IAP_AUDIENCE (cho trang báo cáo), hoặc cả hai.',
  },
} as const;
