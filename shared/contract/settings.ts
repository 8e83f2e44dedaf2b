import type { ReportVariant } from '../domain/report-variant.ts';
import type { SendingMode, Settings, SignatureForm } from '../domain/settings.ts';
import { yesNo } from './labels.ts';

export const settingsTab = 'Cấu hình';
export const settingsHeaders = ['Mục', 'Giá trị', 'Cách ghi'] as const;

export const sendingModeLabels: Readonly<Record<SendingMode, string>> = {
  trial: 'Chạy thử (chỉ gửi Văn phòng)',
  live: 'Gửi thật',
  stopped: 'Tạm ngừng',
};

export const signatureLabels: Readonly<Record<SignatureForm, string>> = {
  chair: 'TM. ỦY BAN NHÂN DÂN - CHỦ TỊCH',
  'vice-chair': 'KT. CHỦ TỊCH - PHÓ CHỦ TỊCH',
  'by-order': 'TL. CHỦ TỊCH - CHÁNH VĂN PHÒNG',
  'office-chief': 'CHÁNH VĂN PHÒNG',
};

export const reportVariantLabels: Readonly<Record<ReportVariant, string>> = {
  office: 'Báo cáo của Văn phòng (đầy đủ)',
  party: 'Báo cáo Thường trực Đảng ủy',
  committee: 'Báo cáo của UBND phường',
};

export const rhythmLabels: Readonly<Record<Settings['rhythm'], string>> = {
  weekly: 'Hằng tuần',
  daily: 'Hằng ngày',
};

/** By the number that `Settings` keeps. */
export const weekdayLabels: Readonly<Record<string, string>> = {
  1: 'Thứ Hai',
  2: 'Thứ Ba',
  3: 'Thứ Tư',
  4: 'Thứ Năm',
  5: 'Thứ Sáu',
};

export const reportKindLabels: Readonly<Record<Settings['reportKind'], string>> = {
  month: 'Tháng',
  quarter: 'Quý',
  'half-year': '6 tháng',
  'nine-months': '9 tháng',
  year: 'Năm',
};

export const mailsLeadersLabels = {
  no: 'Không',
  yes: 'Có (sau khi Văn phòng duyệt)',
} as const;

/** Where the Office types the codes of what it approves. */
export const approvedMailsLabel = 'Mã thư đã duyệt';

export type SettingKey = keyof Settings;

/** How the value of one setting is written. */
export type SettingForm =
  /** A blank `text` leaves the default in force; a blank `name` is meant to be blank. */
  | { readonly type: 'text' | 'name' | 'lines' | 'date' | 'mail' | 'mails' }
  | { readonly type: 'number' | 'numbers'; readonly min: number; readonly max: number }
  | { readonly type: 'choice'; readonly labels: Readonly<Record<string, string>> };

export interface SettingContract {
  readonly key: SettingKey;
  readonly label: string;
  readonly form: SettingForm;
  /** Shown in `Cách ghi`. */
  readonly howTo: string;
}

export interface SettingBlock {
  readonly title: string;
  readonly settings: readonly SettingContract[];
}

function setting(
  key: SettingKey,
  label: string,
  form: SettingForm | 'text' | 'name' | 'lines' | 'date' | 'mail' | 'mails',
  howTo: string,
): SettingContract {
  return { key, label, form: typeof form === 'string' ? { type: form } : form, howTo };
}

/** The five blocks of `Cấu hình`, in the order shown. */
export const settingBlocks: readonly SettingBlock[] = [
  {
    title: 'A. CƠ QUAN',
    settings: [
      setting('bodyName', 'Tên cơ quan', 'text', 'Tên đầy đủ, in ở đầu báo cáo.'),
      setting('place', 'Địa danh', 'text', 'Ghi trước ngày tháng của báo cáo.'),
      setting('officeName', 'Tên Văn phòng', 'text', 'Tên ghi trong thư và báo cáo.'),
      setting(
        'programmeNumber',
        'Số Chương trình',
        'name',
        'Ví dụ: 05/CTr-UBND. Để trống khi chưa cấp số.',
      ),
      setting(
        'programmeDate',
        'Ngày Chương trình',
        'date',
        'Ví dụ: 15/4/2026. Để trống khi chưa ban hành.',
      ),
    ],
  },
  {
    title: 'B. KÝ BÁO CÁO',
    settings: [
      setting(
        'reportVariant',
        'Mẫu báo cáo mặc định',
        { type: 'choice', labels: reportVariantLabels },
        'Mẫu được lập khi không chọn mẫu nào.',
      ),
      setting(
        'signatureForm',
        'Hình thức ký',
        { type: 'choice', labels: signatureLabels },
        'TL. CHỦ TỊCH dùng cho cả báo cáo của Văn phòng; Văn phòng tự ký thì chọn CHÁNH VĂN PHÒNG.',
      ),
      setting(
        'signerName',
        'Họ tên người ký',
        'name',
        'Người ký báo cáo của Ủy ban nhân dân phường.',
      ),
      setting(
        'officeSignerName',
        'Họ tên Chánh Văn phòng',
        'name',
        'Người ký báo cáo của Văn phòng.',
      ),
      setting(
        'recipients',
        'Nơi nhận',
        'lines',
        'Mỗi dòng một nơi; dùng cho báo cáo của UBND phường. Để trống: nơi nhận mặc định.',
      ),
    ],
  },
  {
    title: 'C. KỲ BÁO CÁO',
    settings: [
      setting(
        'reportKind',
        'Kỳ áp dụng',
        { type: 'choice', labels: reportKindLabels },
        'Kỳ báo cáo khi không chọn kỳ nào.',
      ),
      setting(
        'closingDay',
        'Ngày chốt số liệu',
        { type: 'number', min: 1, max: 28 },
        'Ngày trong tháng cuối kỳ; Nghị định 09/2019/NĐ-CP: ngày 14.',
      ),
      setting(
        'partyClosingDay',
        'Ngày chốt báo cáo Đảng ủy',
        { type: 'number', min: 1, max: 28 },
        'Như trên, nếu Đảng ủy quy định ngày khác.',
      ),
      setting(
        'workingDaysToUpdate',
        'Đơn vị cập nhật trước ngày chốt',
        { type: 'number', min: 0, max: 20 },
        'Số ngày làm việc; đến ngày đó mỗi đơn vị nhận số liệu của mình để đối chiếu.',
      ),
    ],
  },
  {
    title: 'D. NHẮC VIỆC',
    settings: [
      setting(
        'sendingMode',
        'Chế độ gửi thư',
        { type: 'choice', labels: sendingModeLabels },
        'Khi gửi qua máy chủ thư: Chạy thử chỉ gửi đến Văn phòng. Thư ghi vào thư mục trên máy thì không gửi đi đâu.',
      ),
      setting(
        'remindFrom',
        'Ngày bắt đầu nhắc',
        'date',
        'Trước ngày này không gửi thư. Để trống: nhắc ngay.',
      ),
      setting(
        'sendsOnDaysOff',
        'Gửi thư ngày nghỉ',
        { type: 'choice', labels: { yes: yesNo[0], no: yesNo[1] } },
        'Không: thứ Bảy, Chủ nhật, ngày lễ không gửi; việc đến kỳ nhắc dồn vào ngày làm việc sau.',
      ),
      setting(
        'rhythm',
        'Nhịp gửi thư',
        { type: 'choice', labels: rhythmLabels },
        'Hằng tuần: một thư mỗi tuần, thêm thư khi còn 01 ngày, đến hạn, quá hạn. Hằng ngày: gửi đúng ngày của từng mốc nhắc.',
      ),
      setting(
        'weeklyDay',
        'Ngày gửi thư tuần',
        { type: 'choice', labels: weekdayLabels },
        'Trùng ngày nghỉ thì gửi vào ngày làm việc kế tiếp trong tuần.',
      ),
      setting(
        'ladder',
        'Nhắc trước hạn',
        { type: 'numbers', min: 1, max: 60 },
        'Các mốc, tính bằng ngày làm việc; mốc trên 10 chỉ dùng cho nhiệm vụ dài hơn một quý.',
      ),
      setting(
        'everyOverdue',
        'Nhắc lại khi quá hạn',
        { type: 'number', min: 1, max: 30 },
        'Sau ngày quá hạn đầu tiên, cách bao nhiêu ngày làm việc thì nhắc lại.',
      ),
      setting(
        'mostReminders',
        'Số lần nhắc tối đa',
        { type: 'number', min: 1, max: 10 },
        'Số thư về một nhiệm vụ quá hạn; sau đó Văn phòng trực tiếp trao đổi.',
      ),
      setting(
        'headAfter',
        'Báo người đứng đầu',
        { type: 'number', min: 1, max: 60 },
        'Quá hạn từ bao nhiêu ngày làm việc thì người đứng đầu đơn vị nhận một thư riêng.',
      ),
      setting(
        'chiefAfter',
        'Báo Chánh Văn phòng',
        { type: 'number', min: 1, max: 120 },
        'Quá hạn từ bao nhiêu ngày làm việc thì đưa vào thư tổng hợp để Chánh Văn phòng xem xét.',
      ),
      setting(
        'letterAfter',
        'Dự thảo công văn',
        { type: 'number', min: 1, max: 120 },
        'Quá hạn từ bao nhiêu ngày làm việc thì soạn dự thảo công văn đôn đốc để Văn phòng xem xét, trình ký.',
      ),
      setting(
        'mailsLeaders',
        'Gửi lãnh đạo UBND',
        { type: 'choice', labels: mailsLeadersLabels },
        'Không: không thư nào đến Chủ tịch, Phó Chủ tịch. Có: thư tổng hợp đưa ra từng thư để Văn phòng duyệt; địa chỉ ghi ở trang Đơn vị.',
      ),
      setting(
        'approvedMails',
        approvedMailsLabel,
        'lines',
        'Mã của thư gửi lãnh đạo UBND mà Văn phòng đồng ý gửi, lấy ở thư tổng hợp; mỗi dòng một mã. Để trống: không gửi.',
      ),
      setting(
        'rowsPerSection',
        'Số dòng mỗi mục',
        { type: 'number', min: 1, max: 50 },
        'Nhiều hơn số này thì thư chỉ ghi số còn lại.',
      ),
    ],
  },
  {
    title: 'E. ĐẦU MỐI VĂN PHÒNG',
    settings: [
      setting('officeContact', 'Họ tên đầu mối', 'name', 'Người giải đáp cho các đơn vị.'),
      setting('officePhone', 'Điện thoại', 'name', 'Ghi trong thư nhắc việc.'),
      setting('officeMail', 'Địa chỉ nhận trả lời', 'mail', 'Một địa chỉ thư công vụ.'),
      setting(
        'fullReaders',
        'Địa chỉ được xem toàn bộ',
        'mails',
        'Thư công vụ của Chủ tịch, các Phó Chủ tịch; mỗi dòng một địa chỉ. Được mở trang báo cáo và tải mọi báo cáo.',
      ),
      setting(
        'sample',
        'Dữ liệu mẫu',
        { type: 'choice', labels: { yes: yesNo[0], no: yesNo[1] } },
        'Có: mọi thư, báo cáo đều ghi rõ là dữ liệu mẫu.',
      ),
    ],
  },
];
