import { column, type TableContract, withNames } from './column.ts';
import { any, header, one } from './header-words.ts';
import {
  changeLabels,
  dayKindLabels,
  decisionLabels,
  documentCheckChoices,
  groupLabelsInOrder,
  measureLabels,
  sectorChoices,
  toneLabels,
  yesNo,
} from './labels.ts';
import { changes, days, documents, indicators, units } from './register-headers.ts';

/** A task table may have a column for a new day too. */
const TASK_STATE = header(one('trạng thái|tình trạng|tiến độ|sản phẩm') + any('thực hiện|%'));

const indicatorColumns = [
  column('code', 'Mã', 'office', 'required', { aliases: ['Mã chỉ tiêu', 'Mã số'] }),
  column('title', 'Chỉ tiêu', 'office', 'required', {
    aliases: ['Tên chỉ tiêu', 'Nội dung chỉ tiêu'],
    like: indicators.title,
  }),
  column('group', 'Nhóm nhiệm vụ', 'office', 'optional', {
    aliases: ['Nhóm'],
    choices: groupLabelsInOrder(),
  }),
  column('unit', 'Cơ quan theo dõi', 'office', 'required', {
    aliases: ['Đơn vị theo dõi', 'Cơ quan chủ trì', 'Đơn vị chủ trì theo dõi'],
    like: indicators.unit,
  }),
  column('measure', 'Cách đánh giá', 'office', 'required', {
    like: indicators.measure,
    choices: Object.values(measureLabels),
  }),
  column('measureUnit', 'Đơn vị tính', 'office', 'optional', { aliases: ['ĐVT'] }),
  column('target', 'Mục tiêu', 'office', 'optional', {
    aliases: ['Mức phấn đấu', 'Kế hoạch', 'Chỉ tiêu được giao'],
    like: indicators.target,
  }),
  column('deadline', 'Thời hạn', 'office'),
  column('targetThisYear', 'Mục tiêu năm nay', 'unit'),
  column('baseline', 'Số liệu kỳ gốc (năm)', 'office', 'optional', {
    like: indicators.baseline,
    aliases: ['Số liệu kỳ gốc', 'Kỳ gốc'],
  }),
  column('actual', 'Kết quả', 'unit', 'on-update', {
    aliases: ['Kết quả thực hiện', 'Thực hiện'],
    like: indicators.actual,
  }),
  column('actualOn', 'Số liệu đến ngày', 'unit', 'on-update'),
  column('source', 'Nguồn số liệu', 'unit'),
  column('verdict', 'Đánh giá', 'software'),
  column('sourcePhrase', 'Trích Chương trình', 'office'),
  column('note', 'Ghi chú', 'office'),
] as const;

export type IndicatorColumnKey = (typeof indicatorColumns)[number]['key'];

export const indicatorsContract: TableContract<IndicatorColumnKey> = {
  tab: 'Chỉ tiêu',
  columns: indicatorColumns,
  identifiedBy: ['title'],
  andOneOf: ['measure', 'target', 'actual'],
  inOwnTab: {
    tab: 'Chỉ tiêu',
    columns: withNames(indicatorColumns, { title: ['Tên', 'Nội dung'] }),
    identifiedBy: ['title'],
    andOneOf: ['measure', 'target', 'actual'],
  },
};

const unitColumns = [
  column('id', 'Mã', 'office', 'required', { aliases: ['Mã đơn vị', 'Viết tắt', 'Ký hiệu'] }),
  column('name', 'Tên cơ quan, đơn vị', 'office', 'required', {
    aliases: ['Tên đơn vị', 'Tên cơ quan', 'Đơn vị', 'Cơ quan, đơn vị'],
    like: units.name,
  }),
  column('otherNames', 'Tên gọi khác', 'office', 'optional', {
    aliases: ['Tên viết tắt', 'Tên khác'],
  }),
  column('sector', 'Khối', 'office', 'optional', { choices: sectorChoices }),
  column('tone', 'Hình thức nhắc', 'office', 'optional', { choices: Object.values(toneLabels) }),
  column('head', 'Người đứng đầu', 'office', 'optional', {
    aliases: ['Thủ trưởng', 'Trưởng đơn vị'],
    like: units.head,
  }),
  column('headTitle', 'Chức vụ', 'office'),
  column('headMail', 'Thư của người đứng đầu', 'office', 'optional', {
    aliases: ['Email người đứng đầu', 'Email trưởng đơn vị'],
  }),
  column('contact', 'Cán bộ đầu mối', 'office', 'optional', {
    aliases: ['Đầu mối', 'Cán bộ phụ trách', 'Người liên hệ'],
    like: units.contact,
  }),
  column('contactMail', 'Thư của đầu mối', 'office', 'optional', {
    aliases: ['Email', 'Thư điện tử', 'E-mail', 'Địa chỉ thư', 'Email đầu mối', 'Thư công vụ'],
    like: units.contactMail,
  }),
  column('phone', 'Điện thoại', 'office', 'optional', {
    aliases: ['Số điện thoại', 'ĐT', 'SĐT'],
    like: units.phone,
  }),
  column('leader', 'Lãnh đạo UBND phụ trách', 'office', 'optional', {
    aliases: ['Lãnh đạo phụ trách'],
  }),
  column('leaderMail', 'Thư của lãnh đạo phụ trách', 'office', 'optional', {
    aliases: ['Email lãnh đạo phụ trách', 'Email lãnh đạo UBND', 'Thư của lãnh đạo UBND phụ trách'],
  }),
  column('active', 'Còn hoạt động', 'office', 'optional', { choices: yesNo }),
] as const;

export type UnitColumnKey = (typeof unitColumns)[number]['key'];

export const unitsContract: TableContract<UnitColumnKey> = {
  tab: 'Đơn vị',
  columns: unitColumns,
  identifiedBy: ['name'],
  andOneOf: ['id', 'otherNames', 'head', 'headMail', 'contact', 'contactMail', 'phone'],
  inOwnTab: {
    tab: 'Đơn vị',
    columns: withNames(unitColumns, { name: ['Tên', 'Tên gọi', 'Tên đầy đủ'] }),
    identifiedBy: ['name'],
    andOneOf: unitColumns.map(({ key }) => key).filter((key) => key !== 'name'),
  },
};

const documentColumns = [
  column('reference', 'Số, ký hiệu', 'office', 'required', {
    aliases: ['Số ký hiệu', 'Số văn bản', 'Số hiệu'],
    like: documents.reference,
  }),
  column('type', 'Loại văn bản', 'office', 'optional', { aliases: ['Tên loại'] }),
  column('issuer', 'Cơ quan ban hành', 'office', 'optional', {
    aliases: ['Nơi ban hành'],
    like: documents.issuer,
  }),
  column('issuedOn', 'Ngày ban hành', 'office', 'optional', {
    aliases: ['Ngày văn bản', 'Ngày, tháng, năm'],
    like: documents.issuedOn,
  }),
  column('subject', 'Trích yếu', 'office', 'optional', {
    aliases: ['Nội dung', 'Trích yếu nội dung'],
    like: documents.subject,
  }),
  column('carriesOut', 'Thực hiện văn bản nào', 'office', 'optional', {
    aliases: ['Văn bản được thực hiện', 'Thực hiện văn bản'],
    like: documents.carriesOut,
  }),
  column('programmePart', 'Mục trong Chương trình', 'office'),
  column('link', 'Đường dẫn', 'office'),
  column('checked', 'Đối chiếu', 'office', 'optional', { choices: documentCheckChoices }),
  column('note', 'Ghi chú', 'office'),
] as const;

export type DocumentColumnKey = (typeof documentColumns)[number]['key'];

export const documentsContract: TableContract<DocumentColumnKey> = {
  tab: 'Văn bản',
  columns: documentColumns,
  identifiedBy: ['reference', 'subject'],
  inOwnTab: {
    tab: 'Văn bản',
    columns: documentColumns,
    identifiedBy: ['reference'],
    andOneOf: ['type', 'issuer', 'issuedOn', 'subject', 'carriesOut'],
  },
};

const changeColumns = [
  column('number', 'TT', 'office'),
  column('taskCode', 'Mã nhiệm vụ', 'unit', 'required', {
    aliases: ['Mã'],
    like: changes.taskCode,
  }),
  column('kind', 'Loại', 'unit', 'required', {
    aliases: ['Loại điều chỉnh'],
    like: changes.kind,
    choices: Object.values(changeLabels),
  }),
  column('before', 'Nội dung hiện tại', 'unit'),
  column('after', 'Nội dung đề nghị', 'unit'),
  column('oldDate', 'Thời hạn cũ', 'unit', 'optional', { like: changes.oldDate }),
  column('newDate', 'Thời hạn mới', 'unit', 'on-update', { like: changes.newDate }),
  column('reason', 'Lý do', 'unit', 'required', {
    like: changes.reason,
  }),
  column('proposedBy', 'Cơ quan đề nghị', 'unit', 'optional', {
    like: changes.proposedBy,
  }),
  column('proposedOn', 'Ngày đề nghị', 'unit', 'optional', {
    like: changes.proposedOn,
  }),
  column('decision', 'Ý kiến', 'office', 'on-update', {
    like: changes.decision,
    choices: Object.values(decisionLabels),
  }),
  column('decidedBy', 'Người quyết định (chức vụ)', 'office', 'optional', {
    aliases: ['Người quyết định'],
    like: changes.decidedBy,
  }),
  column('decidedOn', 'Ngày quyết định', 'office', 'optional', {
    like: changes.decidedOn,
  }),
  column('basis', 'Căn cứ', 'office', 'on-update', {
    aliases: ['Căn cứ (số, ngày văn bản hoặc kết luận họp)'],
  }),
  column('note', 'Ghi chú', 'office'),
] as const;

export type ChangeColumnKey = (typeof changeColumns)[number]['key'];

export const changesContract: TableContract<ChangeColumnKey> = {
  tab: 'Điều chỉnh',
  columns: changeColumns,
  identifiedBy: ['taskCode', 'newDate'],
  others: [{ headers: [TASK_STATE], unless: ['oldDate', 'kind', 'decision'] }],
  inOwnTab: {
    tab: 'Điều chỉnh',
    columns: changeColumns,
    identifiedBy: ['taskCode'],
    andOneOf: ['kind', 'newDate'],
  },
};

const dayColumns = [
  column('date', 'Ngày', 'office', 'required', {
    like: days.date,
  }),
  column('kind', 'Loại', 'office', 'required', {
    like: days.kind,
    choices: Object.values(dayKindLabels),
  }),
  column('name', 'Tên ngày', 'office', 'optional', {
    like: days.name,
  }),
  column('basis', 'Căn cứ', 'office'),
] as const;

export type DayColumnKey = (typeof dayColumns)[number]['key'];

export const daysContract: TableContract<DayColumnKey> = {
  tab: 'Ngày nghỉ',
  columns: dayColumns,
  identifiedBy: ['date'],
  andOneOf: ['kind', 'name'],
  others: [{ headers: [header(one('ngày') + any('tháng|năm'))], unless: ['kind'] }],
  inOwnTab: {
    tab: 'Ngày nghỉ',
    columns: withNames(dayColumns, { name: ['Ghi chú', 'Nội dung', 'Diễn giải'] }),
    identifiedBy: ['date'],
    andOneOf: ['kind', 'name'],
  },
};

/** Every table that people keep beside the task table. */
export const registers: readonly TableContract<string>[] = [
  indicatorsContract,
  unitsContract,
  documentsContract,
  changesContract,
  daysContract,
];
