import { column, type TableContract } from './column.ts';
import {
  confirmationLabels,
  decisionLevelChoices,
  groupLabelsInOrder,
  issuingBodyChoices,
  resourceChoices,
  statusLabels,
  taskKindChoices,
  yesNo,
} from './labels.ts';

const columns = [
  column('code', 'Mã', 'office', 'required', {
    aliases: ['Mã nhiệm vụ', 'Mã NV', 'Mã số', 'Mã việc', 'Ký hiệu'],
  }),
  column('title', 'Nhiệm vụ', 'office', 'required', {
    like: /^(?:ten |noi dung |cac )*(?:cong viec|nhiem vu|dau viec|viec|noi dung)(?: nhiem vu| cong viec| giai phap| can thuc hien| thuc hien| can lam| chu yeu)*$/,
    aliases: [
      'Nội dung nhiệm vụ',
      'Tên nhiệm vụ',
      'Nội dung công việc',
      'Nội dung',
      'Đầu việc',
      'Công việc',
      'Việc',
      'Nhiệm vụ cụ thể',
      'Nội dung thực hiện',
      'Nhiệm vụ, giải pháp',
    ],
  }),
  column('verdict', 'Đánh giá tiến độ', 'software', 'optional', {
    aliases: ['Tình trạng (phần mềm)'],
  }),
  column('missing', 'Cần bổ sung', 'software'),
  column('leadUnit', 'Cơ quan chủ trì', 'office', 'required', {
    like: /^(?:(?:co quan|don vi|bo phan|phong ban|phong|to chuc) ?)+(?:chu tri|thuc hien|duoc giao|chiu trach nhiem|dau moi)(?: chinh| chu tri| thuc hien| tham muu| nhiem vu)*$/,
    weak: {
      like: /^(?:(?:co quan|don vi|bo phan|phong ban) ?)+$/,
      beside: [['title'], ['deadline'], ['product', 'status', 'progress', 'result']],
    },
    aliases: [
      'Đơn vị chủ trì',
      'CQ chủ trì',
      'ĐV chủ trì',
      'Chủ trì',
      'Đầu mối',
      'Cơ quan, đơn vị chủ trì',
      'Đơn vị thực hiện',
      'Cơ quan thực hiện',
      'Phòng ban chủ trì',
      'Cơ quan chủ trì thực hiện',
      'Đơn vị chủ trì thực hiện',
      'Đơn vị đầu mối',
      'Cơ quan đầu mối',
    ],
  }),
  column('supportingUnits', 'Cơ quan phối hợp', 'office', 'clarity', {
    aliases: [
      'Đơn vị phối hợp',
      'CQ phối hợp',
      'ĐV phối hợp',
      'Phối hợp',
      'Cơ quan, đơn vị phối hợp',
      'Cơ quan phối hợp thực hiện',
      'Đơn vị phối hợp thực hiện',
    ],
  }),
  column('issuingBody', 'Cơ quan ban hành', 'unit', 'clarity', {
    aliases: ['Cấp ban hành', 'Cơ quan ký ban hành', 'Đơn vị ban hành'],
    choices: issuingBodyChoices,
  }),
  column('measures', 'Biện pháp thực hiện', 'unit', 'clarity', {
    aliases: ['Biện pháp', 'Giải pháp', 'Cách làm', 'Giải pháp thực hiện'],
  }),
  column('resources', 'Nguồn lực', 'unit', 'clarity', {
    aliases: ['Nguồn lực thực hiện', 'Kinh phí', 'Nguồn kinh phí', 'Nguồn vốn'],
    choices: resourceChoices,
  }),
  column('deadline', 'Thời hạn giao', 'office', 'clarity', {
    like: /^(?:(?:thoi han|thoi gian|han|ngay) (?:hoan thanh|thuc hien|giai quyet|xu li|ket thuc|phai xong|den han|het han|cuoi|chot)(?: nhiem vu| cong viec)*|(?:moc|han) thoi gian|han chot|ngay (?:den|het) han)$/,
    aliases: [
      'Thời hạn',
      'Thời gian',
      'Thời hạn hoàn thành',
      'Thời gian hoàn thành',
      'TG hoàn thành',
      'Thời gian thực hiện',
      'TG thực hiện',
      'Hạn',
      'Hạn hoàn thành',
      'Hạn xử lý',
      'Thời hạn thực hiện',
      'Tiến độ hoàn thành',
      'Deadline',
    ],
  }),
  column('decisionLevel', 'Cấp quyết định', 'office', 'clarity', {
    aliases: ['Thẩm quyền', 'Cấp có thẩm quyền', 'Thẩm quyền quyết định', 'Cấp trình'],
    choices: decisionLevelChoices,
  }),
  column('responsiblePerson', 'Người chịu trách nhiệm', 'unit', 'clarity', {
    like: /^(?:can bo|cong chuc|nguoi|lanh dao|chuyen vien)(?: cong chuc| chuyen vien)* (?:thuc hien|phu trach|theo doi|chiu trach nhiem|duoc giao|tham muu|chi dao)(?: chinh)?$/,
    aliases: [
      'Trách nhiệm',
      'Người phụ trách',
      'Người thực hiện',
      'Cán bộ phụ trách',
      'Lãnh đạo phụ trách',
    ],
  }),
  column('product', 'Sản phẩm', 'unit', 'clarity', {
    like: /^(?:san pham|dau ra|ket qua san pham|san pham ket qua|ket qua)(?: dau ra| can dat| phai dat| yeu cau| du kien| ban giao)+$/,
    aliases: [
      'Kết quả/Sản phẩm',
      'Sản phẩm đầu ra',
      'Sản phẩm đạt được',
      'Sản phẩm, kết quả',
      'Kết quả, sản phẩm',
      'Sản phẩm/Kết quả',
      'Sản phẩm dự kiến',
      'Kết quả đầu ra',
      'Sản phẩm hoàn thành',
      'Sản phẩm (văn bản)',
    ],
  }),
  column('status', 'Trạng thái', 'unit', 'on-update', {
    like: /^(?:tinh trang|trang thai)(?: xu li| giai quyet| cong viec| nhiem vu| hien nay| hien tai)+$/,
    aliases: [
      'Tình trạng',
      'Tình hình',
      'Tình trạng thực hiện',
      'Trạng thái thực hiện',
      'Tình hình thực hiện',
    ],
    choices: Object.values(statusLabels),
  }),
  column('progress', 'Tiến độ (%)', 'unit', 'optional', {
    like: /^(?:muc do|ti le|tien do|khoi luong|phan tram|%)(?: %)?(?: hoan thanh| thuc hien| dat duoc| cong viec)+ ?(?:\(?%\)?)?$/,
    aliases: [
      'Tiến độ',
      '% hoàn thành',
      'Tỷ lệ hoàn thành',
      'Phần trăm hoàn thành',
      'Tiến độ thực hiện (%)',
      'Tiến độ %',
      'Tiến độ thực hiện',
    ],
  }),
  column('result', 'Kết quả đến nay', 'unit', 'on-update', {
    like: /^ket qua(?: giai quyet| xu li| da lam duoc| den thoi diem| den ngay| cu the| hien nay).*$/,
    aliases: [
      'Kết quả',
      'Kết quả thực hiện',
      'Kết quả đạt được',
      'Kết quả đã đạt được',
      'Kết quả thực hiện đến nay',
    ],
  }),
  column('evidence', 'Văn bản, minh chứng', 'unit', 'on-update', {
    like: /^(?:so )?(?:ki hieu )?(?:ngay )?(?:van ban|tai lieu)(?: tra loi| ban hanh| ket qua| chung minh| minh chung| san pham)+$|^so ki hieu (?:ngay )?van ban.*$/,
    aliases: [
      'Minh chứng',
      'Văn bản minh chứng',
      'Tài liệu minh chứng',
      'Số văn bản',
      'Số, ký hiệu văn bản',
      'Văn bản kết quả',
    ],
  }),
  column('completedOn', 'Ngày hoàn thành', 'unit', 'on-update', {
    aliases: ['Ngày HT', 'Ngày hoàn thành thực tế', 'Ngày hoàn thành nhiệm vụ'],
  }),
  column('difficulty', 'Khó khăn, nguyên nhân', 'unit', 'on-update', {
    like: /^(?:(?:ton tai|han che|kho khan|vuong mac|nguyen nhan|li do)(?: |$))+(?:cham|chua hoan thanh)?$/,
    aliases: [
      'Khó khăn',
      'Khó khăn, vướng mắc',
      'Vướng mắc',
      'Nguyên nhân',
      'Tồn tại, nguyên nhân',
      'Khó khăn vướng mắc',
      'Lý do chậm',
    ],
  }),
  column('proposal', 'Đề xuất, kiến nghị', 'unit', 'optional', {
    aliases: ['Đề xuất', 'Kiến nghị', 'Kiến nghị, đề xuất', 'Đề xuất kiến nghị'],
  }),
  column('proposalTo', 'Kiến nghị gửi', 'unit', 'on-update', {
    aliases: ['Gửi kiến nghị đến', 'Cấp giải quyết kiến nghị'],
    choices: decisionLevelChoices,
  }),
  column('updatedOn', 'Cập nhật đến ngày', 'unit', 'on-update', {
    aliases: ['Ngày cập nhật', 'Cập nhật ngày', 'Cập nhật lần cuối'],
  }),
  column('confirmation', 'Văn phòng xác nhận', 'office', 'on-update', {
    aliases: ['VP xác nhận', 'Xác nhận của Văn phòng', 'Xác nhận'],
    choices: Object.values(confirmationLabels),
  }),
  column('instruction', 'Ý kiến chỉ đạo', 'office', 'optional', {
    aliases: ['Chỉ đạo', 'Ý kiến lãnh đạo', 'Ý kiến chỉ đạo của lãnh đạo'],
  }),
  column('group', 'Nhóm nhiệm vụ', 'office', 'required', {
    aliases: ['Nhóm', 'Lĩnh vực', 'Nhóm việc'],
    choices: groupLabelsInOrder(),
  }),
  column('sourcePhrase', 'Trích Chương trình', 'office', 'optional', {
    aliases: ['Trích dẫn Chương trình', 'Câu trong Chương trình', 'Trích nguyên văn'],
  }),
  column('documentBasis', 'Văn bản căn cứ', 'office', 'optional', {
    aliases: [
      'Căn cứ',
      'Văn bản giao',
      'Văn bản giao nhiệm vụ',
      'Căn cứ pháp lý',
      'Văn bản chỉ đạo',
    ],
  }),
  column('kind', 'Loại', 'office', 'optional', {
    aliases: ['Loại nhiệm vụ', 'Phân loại'],
    choices: taskKindChoices,
  }),
  column('restricted', 'Hạn chế nội dung', 'office', 'optional', {
    aliases: ['Hạn chế'],
    choices: yesNo,
  }),
] as const;

export type TaskColumnKey = (typeof columns)[number]['key'];

export const tasksContract: TableContract<TaskColumnKey> = {
  tab: 'Nhiệm vụ',
  columns,
  identifiedBy: ['title', 'leadUnit'],
};
