import type { Settings } from '../../domain/settings.ts';
import { updateDay } from '../../domain/update-day.ts';
import { joinWithAnd } from '../words.ts';
import { programmeInFull } from './frame.ts';
import { type BodyNames, chairOf, everyUnit, standingPartyCommittee } from './names.ts';

/**
 * The sentences of the draft thông báo by which the Chair lets the sheet take the place of the
 * monthly paper report (office.md 2.2). Whom the Office may not order is asked, by name.
 */
export function noticeWords(settings: Settings, names: BodyNames) {
  const { committee, office, wardKind } = names;
  const byOrder = settings.signatureForm === 'by-order';
  const speaker = byOrder ? `thừa lệnh ${chairOf(names)}, ${office}` : chairOf(names);
  return {
    documentType: 'THÔNG BÁO',
    fileTitle: 'Dự thảo thông báo về cập nhật Bảng theo dõi',
    subject:
      'Về việc cập nhật kết quả thực hiện Chương trình hành động trên Bảng theo dõi, thay báo cáo giấy hằng tháng',
    opening: `Để việc theo dõi, đôn đốc, kiểm tra tiến độ thực hiện ${programmeInFull(settings, names)} được kịp thời, thống nhất và giảm báo cáo giấy, ${speaker} thông báo như sau:`,
    use: 'Sử dụng Bảng theo dõi',
    insteadOfPaper: `Kể từ ngày ký Thông báo này, các cơ quan, đơn vị cập nhật kết quả thực hiện Chương trình trên Bảng theo dõi thực hiện Chương trình do ${office} quản lý (sau đây gọi tắt là Bảng theo dõi). Việc cập nhật trên Bảng theo dõi thay báo cáo giấy hằng tháng; các chế độ báo cáo khác thực hiện theo quy định.`,
    duties: 'Trách nhiệm của các cơ quan chủ trì',
    dutyPoints: [
      `Trước ngày ${updateDay(settings)} hằng tháng, cập nhật từng nhiệm vụ tại các cột “Trạng thái”, “Kết quả đến nay”, “Văn bản, minh chứng” và “Cập nhật đến ngày”; nhiệm vụ không có thay đổi vẫn ghi ngày cập nhật.`,
      'Khi hoàn thành nhiệm vụ, ghi ngày hoàn thành và số, ký hiệu, ngày của văn bản kết quả.',
      'Trường hợp cần gia hạn, ghi đề nghị và lý do tại trang “Điều chỉnh” trước ngày đến hạn; không tự sửa thời hạn được giao. Thời hạn mới áp dụng khi có ý kiến đồng ý.',
      'Trường hợp có khó khăn, vướng mắc, ghi nguyên nhân, đề xuất, kiến nghị và cấp giải quyết.',
      'Phân công cán bộ đầu mối cập nhật; người đứng đầu cơ quan chủ trì chịu trách nhiệm về nội dung cập nhật.',
    ],
    protection: 'Bảo vệ thông tin',
    nothingSecret:
      'Tuyệt đối không ghi bí mật nhà nước, không ghi thông tin cá nhân của người dân vào Bảng theo dõi. Nội dung có chế độ báo cáo riêng thực hiện theo chế độ đó; trên Bảng theo dõi chỉ ghi mã nhiệm vụ, thời hạn, trạng thái và cụm từ “báo cáo theo chế độ riêng”.',
    organisation: 'Tổ chức thực hiện',
    asked: (units: readonly string[]) =>
      units.length === 0
        ? ''
        : `Đề nghị ${joinWithAnd(units)} quan tâm, phối hợp thực hiện các nội dung trên.`,
    officeDuty: `Giao ${office} quản lý Bảng theo dõi, hướng dẫn các cơ quan, đơn vị cập nhật; rà soát số liệu, gửi thư nhắc việc, xác nhận kết quả hoàn thành; chốt số liệu ngày ${settings.closingDay} của tháng cuối kỳ báo cáo, tổng hợp báo cáo ${committee}, ${standingPartyCommittee(wardKind)}.`,
    closing: 'Trên đây là Thông báo để các cơ quan, đơn vị biết, thực hiện./.',
    recipients: [everyUnit, `CT, các PCT UBND ${wardKind}`, 'Lưu: VT, VP'],
  } as const;
}
