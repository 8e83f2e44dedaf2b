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
import { elsewhere } from './other-tables.ts';
import { registers } from './registers.ts';
import * as like from './task-headers.ts';

const columns = [
  column('code', 'Mã', 'office', 'required', {
    aliases: ['Mã nhiệm vụ', 'Mã NV', 'Mã số', 'Mã việc', 'Ký hiệu'],
  }),
  column('title', 'Nhiệm vụ', 'office', 'required', {
    like: like.title,
    weak: {
      like: like.titleOfPapers,
      beside: [['leadUnit'], ['deadline']],
      insteadOf: ['instruction', 'difficulty', 'proposal'],
    },
    narrower: /(?:cu the|chi tiet) /,
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
    like: like.leadUnit,
    weak: {
      like: like.bareUnit,
      beside: [['title'], ['deadline', 'status', 'progress']],
      insteadOf: ['responsiblePerson'],
    },
    aliases: [
      'Đơn vị chủ trì',
      'CQ chủ trì',
      'ĐV chủ trì',
      'Chủ trì',
      'Đầu mối',
      'Cơ quan, đơn vị chủ trì',
      'Phòng ban chủ trì',
      'Cơ quan chủ trì thực hiện',
      'Đơn vị chủ trì thực hiện',
      'Đơn vị đầu mối',
      'Cơ quan đầu mối',
    ],
  }),
  column('supportingUnits', 'Cơ quan phối hợp', 'office', 'clarity', {
    like: like.supportingUnits,
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
    like: like.issuingBody,
    aliases: ['Cấp ban hành', 'Cơ quan ký ban hành', 'Đơn vị ban hành'],
    choices: issuingBodyChoices,
  }),
  column('measures', 'Biện pháp thực hiện', 'unit', 'clarity', {
    aliases: ['Biện pháp', 'Biện pháp, nguồn lực', 'Giải pháp', 'Cách làm', 'Giải pháp thực hiện'],
  }),
  column('resources', 'Nguồn lực', 'unit', 'clarity', {
    aliases: ['Nguồn lực thực hiện', 'Kinh phí', 'Nguồn kinh phí', 'Nguồn vốn'],
    choices: resourceChoices,
  }),
  column('deadline', 'Thời hạn giao', 'office', 'clarity', {
    like: like.deadline,
    aliases: [
      'Thời hạn',
      'Thời hạn hoàn thành',
      'Thời gian hoàn thành',
      'TG hoàn thành',
      'Hạn',
      'Hạn hoàn thành',
      'Hạn xử lý',
      'Thời hạn thực hiện',
      'Deadline',
      'Rõ tiến độ',
    ],
  }),
  column('decisionLevel', 'Cấp quyết định', 'office', 'clarity', {
    like: like.decisionLevel,
    aliases: [
      'Thẩm quyền',
      'Thẩm quyền, trách nhiệm',
      'Cấp có thẩm quyền',
      'Thẩm quyền quyết định',
      'Cấp trình',
    ],
    choices: decisionLevelChoices,
  }),
  column('responsiblePerson', 'Người chịu trách nhiệm', 'unit', 'clarity', {
    like: like.responsiblePerson,
    aliases: ['Trách nhiệm', 'Người phụ trách', 'Người thực hiện', 'Cán bộ phụ trách'],
  }),
  column('product', 'Sản phẩm', 'unit', 'clarity', {
    like: like.product,
    aliases: [
      'Kết quả/Sản phẩm',
      'Sản phẩm đầu ra',
      'Sản phẩm đạt được',
      'Sản phẩm, kết quả',
      'Kết quả, sản phẩm',
      'Sản phẩm/Kết quả',
      'Sản phẩm dự kiến',
      'Kết quả đầu ra',
      'Rõ kết quả',
      'Sản phẩm hoàn thành',
      'Sản phẩm (văn bản)',
    ],
  }),
  column('status', 'Trạng thái', 'unit', 'on-update', {
    like: like.status,
    aliases: ['Tình trạng', 'Tình trạng thực hiện', 'Trạng thái thực hiện'],
    choices: Object.values(statusLabels),
  }),
  column('progress', 'Tiến độ (%)', 'unit', 'optional', {
    like: like.progress,
    aliases: [
      '% hoàn thành',
      'Tỷ lệ hoàn thành',
      'Phần trăm hoàn thành',
      'Tiến độ thực hiện (%)',
      'Tiến độ %',
    ],
  }),
  column('result', 'Kết quả đến nay', 'unit', 'on-update', {
    like: like.result,
    aliases: [
      'Kết quả',
      'Kết quả thực hiện',
      'Kết quả đạt được',
      'Kết quả đã đạt được',
      'Kết quả thực hiện đến nay',
    ],
  }),
  column('evidence', 'Văn bản, minh chứng', 'unit', 'on-update', {
    like: like.evidence,
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
    like: like.completedOn,
    aliases: ['Ngày HT', 'Ngày hoàn thành thực tế', 'Ngày hoàn thành nhiệm vụ'],
  }),
  column('difficulty', 'Khó khăn, nguyên nhân', 'unit', 'on-update', {
    like: like.difficulty,
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
    like: like.proposal,
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
    like: like.instruction,
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
    aliases: [
      'Hạn chế',
      'Hạn chế ND',
      'Nội dung hạn chế',
      'Mật',
      'Độ mật',
      'Mức độ mật',
      'Bảo mật',
    ],
    choices: yesNo,
  }),
] as const;

export type TaskColumnKey = (typeof columns)[number]['key'];

export const tasksContract: TableContract<TaskColumnKey> = {
  tab: 'Nhiệm vụ',
  columns,
  identifiedBy: ['title', 'leadUnit'],
  others: elsewhere,
  yieldsTo: registers,
};
