import type { CalendarDate } from '../domain/calendar-date.ts';
import { formatDay } from '../domain/format-day.ts';
import type { ReportVariant } from '../domain/report-variant.ts';
import type { NoPeriod } from '../domain/requested-period.ts';

/** What the terminal says to the person who runs a job. */
export const terminalWords = {
  workbookTitle: 'Bảng theo dõi thực hiện Chương trình hành động',
  name: 'ĐÔN ĐỐC',
  tagline: 'Theo dõi, đôn đốc thực hiện Chương trình hành động',
  asOf: (day: CalendarDate) => `Số liệu ngày ${formatDay(day)}`,
  sampleDay: (day: CalendarDate) => `DỮ LIỆU MẪU - ngày mẫu ${formatDay(day)}`,
  dryRun: 'Chạy thử: không ghi tệp, không gửi thư.',
  lookOnly: 'Xem trước: không gửi thư, không ghi vào sổ.',
  tasks: 'NHIỆM VỤ',
  tasksTotal: (count: string) => `${count} nhiệm vụ`,
  ofWhich: {
    dueSoon: 'trong đó sắp đến hạn',
    waiting: 'trong đó chờ Văn phòng xác nhận',
  },
  classes: {
    onTime: 'Hoàn thành đúng hạn',
    late: 'Hoàn thành quá hạn',
    doneNoDeadline: 'Hoàn thành, không có thời hạn',
    inTime: 'Chưa hoàn thành, trong hạn',
    overdue: 'Chưa hoàn thành, quá hạn',
    ongoing: 'Thường xuyên',
    noDeadline: 'Chưa xác định thời hạn',
    paused: 'Tạm dừng',
    cancelled: 'Đưa ra khỏi Chương trình',
  },
  clarity: (clear: string, total: string) => `Đủ 06 rõ: ${clear}/${total} nhiệm vụ`,
  findings: 'NỘI DUNG CẦN XEM LẠI',
  noFindings: 'Không có nội dung cần bổ sung.',
  moreRules: (count: string) => `và ${count} loại khác, xem trang Rà soát`,
  mails: 'THƯ NHẮC VIỆC',
  mailCount: (count: string) => `${count} thư`,
  noMails:
    'Không có thư nhắc: ngày nghỉ, chưa đến ngày bắt đầu nhắc, đang tạm ngừng, hoặc không có việc cần nhắc.',
  summary: 'thư tổng hợp trong ngày',
  onlyUpdate: 'đề nghị cập nhật, đối chiếu số liệu',
  inOutbox: 'đã ghi vào hộp thư đi',
  letters: 'DỰ THẢO CÔNG VĂN ĐÔN ĐỐC',
  outcomes: {
    planned: 'sẽ gửi',
    sent: 'đã gửi',
    'already-sent': 'đã gửi trước đó',
    skipped: 'không gửi',
    failed: 'không gửi được',
  },
  reasons: {
    overdue: 'quá hạn',
    due: 'đến hạn hôm nay',
    upcoming: 'sắp đến hạn',
    incomplete: 'cần bổ sung',
    silent: 'chưa cập nhật',
    closing: 'chốt số liệu',
    support: 'phối hợp',
  },
  reports: 'BÁO CÁO',
  reportVariants: {
    office: 'Báo cáo của Văn phòng (đầy đủ)',
    party: 'Báo cáo Thường trực Đảng ủy (02 trang)',
    committee: 'Báo cáo của UBND phường',
  } satisfies Record<ReportVariant, string>,
  reportMail: 'Thư báo Văn phòng',
  kpiFile: 'Số liệu tham khảo theo Nghị định 335/2025/NĐ-CP',
  reportTotals: (total: number, done: number, overdue: number) =>
    `${total} nhiệm vụ: hoàn thành ${done}, quá hạn ${overdue}`,
  figuresOf: (day: CalendarDate) => `Số liệu đọc ngày ${formatDay(day)}`,
  unchangedResults: (codes: readonly string[]) =>
    `Kết quả ghi giống kỳ trước, báo cáo ghi “tiếp tục thực hiện”; đề nghị hỏi lại đơn vị: ${codes.slice(0, 10).join(', ')}${codes.length > 10 ? ` và ${codes.length - 10} nhiệm vụ khác` : ''}.`,
  notice: 'DỰ THẢO THÔNG BÁO',
  noticeNext: 'Đề nghị xem xét, chỉnh sửa, lấy số, trình Chủ tịch ký.',
  notWritten: '(chạy thử, chưa ghi tệp)',
  files: 'TỆP ĐỂ MỞ',
  previewOf: (day: CalendarDate) => `Thư của ngày ${formatDay(day)}, để xem trước`,
  workbookFile: 'Sổ theo dõi',
  outboxFolder: 'Thư nhắc việc',
  setup: 'LẬP SỔ',
  setupCreated: (path: string) => `Đã lập sổ mới: ${path}`,
  setupWouldCreate: (path: string) => `Sẽ lập sổ mới: ${path}`,
  setupAdded: 'Đã bổ sung (bản trước đó vẫn được giữ):',
  setupWouldAdd: 'Sẽ bổ sung:',
  setupNothing: 'Sổ đã đủ, không cần bổ sung.',
  addedTab: (tab: string) => `trang ${tab}`,
  addedColumn: (tab: string, header: string) => `cột ${header} ở trang ${tab}`,
  addedDropdown: (tab: string, header: string) => `danh sách chọn cho cột ${header} ở trang ${tab}`,
  addedDateFormat: (tab: string, header: string) =>
    `định dạng ngày cho cột ${header} ở trang ${tab}`,
  addedVerdictFormula: (tab: string, header: string) =>
    `công thức của cột ${header} ở trang ${tab}`,
  addedColours: (tab: string) => `màu theo tiến độ ở trang ${tab}`,
  addedFrozenRows: (tab: string) => `cố định hàng tiêu đề ở trang ${tab}`,
  addedProtection: (tab: string) => `bảo vệ trang ${tab} (trang của phần mềm)`,
  addedRegional: 'ngôn ngữ Việt Nam (vi_VN), múi giờ Asia/Ho_Chi_Minh',
  setupAdvice: 'Cần người dùng chỉnh:',
  setupOpen: (place: string) => `Mở sổ: ${place}`,
  progress: {
    setup: 'Đang lập sổ theo dõi',
    check: 'Đang rà soát',
    remind: 'Đang soạn thư nhắc việc',
    report: 'Đang lập báo cáo',
    notice: 'Đang soạn dự thảo thông báo',
  },
  mailsDone: 'Thư đã xử lý như trên, nhưng chưa ghi được nhật ký vào sổ:',
  demoOnRealWorkbook:
    'Thư mục này đã có sổ thật (mục “Dữ liệu mẫu” ở trang Cấu hình không phải “Có”) nên không chạy thử đè lên. Đề nghị chạy thử ở thư mục khác: WORKSPACE=chay-thu npm run demo.',
  serving: (url: string) => `Đang phục vụ tại ${url} (chỉ trên máy này). Bấm Ctrl+C để dừng.`,
  portTaken: (port: number) =>
    `Cổng ${port} đang có chương trình khác dùng. Đề nghị dừng chương trình đó, hoặc chọn cổng khác: PORT=8081 npm start.`,
} as const;

/** Usage and mistakes in arguments. */
export const cliWords = {
  usage: [
    'Cách dùng: npm run job -- <setup|check|remind|report|notice> [tùy chọn]',
    '  setup    lập sổ theo dõi, hoặc bổ sung trang, cột còn thiếu',
    '  check    rà soát số liệu, ghi các trang của phần mềm',
    '  remind   soạn và gửi thư nhắc việc',
    '  report   lập báo cáo Word',
    '  notice   soạn dự thảo thông báo của Chủ tịch về cập nhật Bảng theo dõi',
    'Tùy chọn:',
    '  --workbook SỔ          tệp .xlsx (mặc định workspace/so-theo-doi.xlsx),',
    '                         hoặc mã, đường dẫn của bảng tính Google',
    '  --workspace THƯ_MỤC    nơi chứa thư, báo cáo (mặc định workspace)',
    '  --today NĂM-THÁNG-NGÀY coi hôm nay là ngày khác, ví dụ 2026-06-22 (vẫn ghi,',
    '                         vẫn gửi; thêm --dry-run để chỉ xem)',
    '  --json                 in kết quả dạng JSON',
    '  --dry-run              chỉ xem, không ghi, không gửi',
    '  --accept-fewer-rows    xác nhận các dòng bớt đi là đúng (bảng tính Google)',
    'Riêng remind:',
    '  --preview THƯ_MỤC      ghi các thư ra thư mục để xem, không gửi; mặc định là thư',
    '                         của ngày làm việc sau, hoặc của ngày ghi ở --today',
    'Riêng report:',
    '  --period KỲ            2026-06, 2026-Q3, 2026-H1, 2026-9M, 2026, 2026..2030',
    '  --as-of NGÀY           tính đến một ngày, ví dụ 2026-06-22',
    '  --variant MẪU          office (Văn phòng), party (Đảng ủy), committee (UBND)',
    '  --correct              số liệu đã chốt của kỳ có sai sót: chốt lại theo sổ hiện nay,',
    '                         lưu thành tệp khác, báo cáo ghi rõ là đính chính',
    '  --mail                 gửi thư cho Văn phòng, ghi nơi lưu báo cáo',
    '  --kpi                  lập thêm tệp số liệu tham khảo theo Nghị định 335/2025/NĐ-CP',
  ].join('\n'),
  noJob: 'Chưa chọn việc cần làm. Đề nghị ghi một trong: setup, check, remind, report, notice.',
  unknownJob: (job: string) =>
    `Không có việc “${job}”. Đề nghị ghi một trong: setup, check, remind, report, notice.`,
  extraWords: (words: string) => `Thừa “${words}”. Đề nghị bỏ phần này.`,
  unknownOption: (option: string) =>
    `Không có tùy chọn “${option}”. Đề nghị xem cách dùng bên dưới.`,
  missingValue: (option: string) => `Tùy chọn “${option}” cần một giá trị đi kèm.`,
  unreadable: 'Chưa đọc được các tùy chọn. Đề nghị xem cách dùng bên dưới.',
  badDay: (option: string, text: string) =>
    `“${option} ${text}”: chưa đúng ngày. Đề nghị ghi năm-tháng-ngày, ví dụ ${option} 2026-06-22.`,
  badPeriod: (text: string) =>
    `“--period ${text}”: chưa đúng kỳ báo cáo. Đề nghị ghi, ví dụ 2026-06, 2026-Q3, 2026-H1, 2026-9M, 2026 hoặc 2026..2030.`,
  badVariant: (text: string) =>
    `“--variant ${text}”: không có mẫu này. Đề nghị ghi office, party hoặc committee.`,
  periodAndDay: 'Chỉ dùng một trong hai tùy chọn --period và --as-of.',
  onlyForReport: (option: string) => `Tùy chọn “${option}” chỉ dùng cho report.`,
  onlyForRemind: (option: string) => `Tùy chọn “${option}” chỉ dùng cho remind.`,
  notASpreadsheet: (text: string) =>
    `“--workbook ${text}”: chưa phải đường dẫn của một bảng tính Google. Đề nghị mở bảng tính, chép đường dẫn trên trình duyệt (dạng https://docs.google.com/spreadsheets/d/…/edit).`,
} as const;

/** Why there can be no report of what was asked for; blank text = the last period closed. */
export const noReportFor: Readonly<Record<NoPeriod, (text: string) => string>> = {
  unknown: (text) =>
    `“${text}” chưa đúng kỳ báo cáo hoặc ngày. Đề nghị ghi, ví dụ 2026-06, 2026-Q3, 2026-H1, 2026-9M, 2026, 2026..2030; hoặc một ngày, ví dụ 2026-06-22.`,
  'before-programme': (text) =>
    `${text === '' ? 'Kỳ vừa chốt' : `“${text}”`} kết thúc trước khi có Chương trình nên không có số liệu để báo cáo. Đề nghị chọn kỳ sau, ví dụ 2026-Q2, hoặc báo cáo tính đến một ngày.`,
  'not-begun': (text) =>
    `“${text}” chưa bắt đầu nên chưa có số liệu để báo cáo. Đề nghị chọn kỳ đã hoặc đang diễn ra.`,
};
